package cn.cunce.ui.targeting;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Screen;
import java.util.List;
import java.util.Optional;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// 识别 on screen: the question, the answers, and beside them why.
public final class TargetingView implements Screen {

    private final TargetingViewModel model;
    private final FileChoice chooser;
    private final Texts texts;
    private final ReasonView reason;
    private final GapsView gaps;
    private final Turns turns;

    @FXML private BorderPane screen;
    @FXML private BorderPane left;
    @FXML private StackPane choices;
    @FXML private Button export;
    @FXML private Button keep;
    @FXML private Button run;
    @FXML private HBox warning;
    @FXML private Label warningText;
    @FXML private FlowPane counters;
    @FXML private HBox progress;
    @FXML private TextField search;
    @FXML private HBox chips;
    @FXML private Label took;
    @FXML private TableView<TargetingRow> table;
    @FXML private Label nothing;
    @FXML private TableColumn<TargetingRow, String> number;
    @FXML private TableColumn<TargetingRow, String> head;
    @FXML private TableColumn<TargetingRow, Integer> people;
    @FXML private TableColumn<TargetingRow, TargetingRow> perHead;
    @FXML private TableColumn<TargetingRow, TargetingRow> answer;
    @FXML private TableColumn<TargetingRow, TargetingRow> since;
    @FXML private TableColumn<TargetingRow, TargetingRow> note;
    @FXML private StackPane side;
    @FXML private HBox keys;

    public TargetingView(TargetingViewModel model, FileChoice chooser, Texts texts) {
        this.model = model;
        this.chooser = chooser;
        this.texts = texts;
        this.reason = new ReasonView(model.reason(), this::openLooked, chooser, texts);
        this.gaps = new GapsView(model.gaps(), texts);
        this.turns = new Turns(() -> screen, () -> left, () -> side);
    }

    @Override
    public Parent load() {
        var screen = Fxml.load(this, "targeting.fxml", texts);
        var ways = new TargetingKeys.Ways(this::focusTable, this::focusSide, this::export);
        new TargetingKeys(model, search, table, ways).listen(screen);
        return screen;
    }

    @Override
    public void shown() {
        model.begin();
        if (model.gaps().listingProperty().get()) {
            focusSide();
        } else {
            focusTable();
        }
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.named("targeting.runDesk", model::run, "F5", "Ctrl+R")
                        .unless(model::whyNotRun),
                Command.named("targeting.openDesk", this::openLooked, "Enter"),
                Command.named("targeting.findDesk", search::requestFocus, "Ctrl+F"),
                Command.named("targeting.gapsDesk", this::listGaps).unless(model::whyNotOnRun),
                Command.named("targeting.keepDesk", model::keep).unless(model::whyNotOnRun),
                Command.named("targeting.exportTitle", this::export, "Ctrl+E")
                        .unless(model::whyNotOnRun),
                Command.named("targeting.printDesk", this::print, "Ctrl+P")
                        .unless(() -> model.whyNotPrint(looked())));
    }

    @Override
    public String help() {
        return "targeting.help";
    }

    @FXML
    private void initialize() {
        side.getChildren().setAll(reason.load(), gaps.load());
        turns.listen();
        showQuestion();
        showColumns();
        showTable();
        new CounterBar(counters, model.answers(), this::listGaps, texts).listen();
        new ChipBar(chips, model.answers(), texts).fill();
        model.answers().revisionProperty().subscribe(_ -> showAnswers());
        search.textProperty().bindBidirectional(model.answers().searchProperty());
        model.runningProperty().subscribe(running -> Words.whenShown(progress, running));
        model.gaps().listingProperty().subscribe(this::showSide);
        new KeyStrip(texts).fill(keys);
    }

    @FXML
    private void run() {
        model.run();
    }

    @FXML
    private void keep() {
        model.keep();
    }

    /// What is seen, in the order in which it is seen.
    @FXML
    private void export() {
        if (!table.getItems().isEmpty()) {
            chooser.save(
                            "targeting.exportTitle",
                            texts.of("targeting.exportName"),
                            FileChoice.Kind.WORKBOOK)
                    .ifPresent(file -> model.export(List.copyOf(table.getItems()), file));
        }
    }

    @FXML
    private void cancel() {
        model.cancel();
    }

    private void showQuestion() {
        var question = model.question();
        choices.getChildren().setAll(new QuestionView(question, texts).load());
        question.warningProperty().subscribe(_ -> showWarning());
        question.askedProperty().subscribe(asked -> run.setDisable(asked.isEmpty()));
        question.readProperty().subscribe(_ -> showAnswers());
    }

    private void showWarning() {
        var said = model.question().warningProperty().get();
        Words.whenShown(warning, said.isPresent());
        said.ifPresent(one -> warningText.setText(texts.of(one.key(), one.args().toArray())));
    }

    private void showColumns() {
        var cells = new AnswerCells(model.answers(), texts);
        Columns.words(number, 8.5, row -> row.who().number());
        Columns.words(head, 6.2, row -> row.who().head());
        Columns.figure(people, 3.2, row -> row.who().people());
        cells.perHead(perHead);
        cells.answer(answer);
        cells.since(since);
        cells.note(note);
    }

    private void showTable() {
        var sorted = new SortedList<>(model.answers().rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(_ -> openingRow());
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(model.answers()::select));
    }

    private TableRow<TargetingRow> openingRow() {
        var row = new TableRow<TargetingRow>();
        row.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2 && !row.isEmpty()) {
                        model.open(row.getItem());
                    }
                });
        return row;
    }

    /// Stands again on the household that was looked at; at first, on the first.
    private void showAnswers() {
        var emptiness = model.emptiness();
        nothing.setText(texts.of(emptiness.key(), emptiness.left()));
        keep.setDisable(model.shownRun().isEmpty());
        export.setDisable(model.shownRun().isEmpty());
        took.setText(
                model.shownRun()
                        .map(last -> texts.of("targeting.took", last.seconds()))
                        .orElse(""));
        var at = looked().map(table.getItems()::indexOf).orElse(0);
        table.getSelectionModel().clearAndSelect(Math.max(0, at));
        table.scrollTo(Math.max(0, at));
    }

    private Optional<TargetingRow> looked() {
        return model.answers().selectedProperty().get();
    }

    private void openLooked() {
        looked().ifPresent(model::open);
    }

    private void print() {
        looked().ifPresent(model::print);
    }

    private void listGaps() {
        model.gaps().listingProperty().set(true);
        focusSide();
    }

    private void showSide(boolean listing) {
        Words.whenShown(gaps.node(), listing);
        Words.whenShown(reason.node(), !listing);
    }

    private void focusTable() {
        turns.toTable();
        table.requestFocus();
    }

    private void focusSide() {
        turns.toPanel();
        if (model.gaps().listingProperty().get()) {
            gaps.focus();
        } else {
            reason.focus();
        }
    }
}
