package cn.cunce.ui.plan;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.plan.AdoptedLine;
import cn.cunce.model.value.Money;
import cn.cunce.text.Figures;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Choices;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.FieldEditor;
import cn.cunce.ui.part.FieldState;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.plan.RefusalRow.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The household looked at: what it gets, with an editor below, and what it does not get and why.
final class HouseholdPlanView {

    private final PlanViewModel desk;
    private final HouseholdPlanViewModel model;
    private final Runnable printing;
    private final Texts texts;
    private final NeedsView needsOf;
    private final FieldEditor amount;

    @FXML private BorderPane pane;
    @FXML private Label chosen;
    @FXML private Button printOne;
    @FXML private Button adoptOne;
    @FXML private StackPane needs;
    @FXML private TableView<LineRow> lines;
    @FXML private Label noLines;
    @FXML private TableColumn<LineRow, String> title;
    @FXML private TableColumn<LineRow, String> clauses;
    @FXML private TableColumn<LineRow, String> fund;
    @FXML private TableColumn<LineRow, String> suggested;
    @FXML private TableColumn<LineRow, String> arranged;
    @FXML private TableColumn<LineRow, String> stands;
    @FXML private Label why;
    @FXML private Label changeReason;
    @FXML private HBox edit;
    @FXML private HBox amountPlace;
    @FXML private TextField reason;
    @FXML private Button restore;
    @FXML private VBox refusals;

    /// The measure looked at, which is looked at again when the book has been read anew.
    private String last = "";

    /// @param printing prints the sheet of this household
    HouseholdPlanView(
            PlanViewModel desk, Runnable printing, CodeLists codes, Pinyin pinyin, Texts texts) {
        this.desk = desk;
        this.printing = printing;
        this.model = desk.household();
        this.texts = texts;
        this.needsOf = new NeedsView(model, codes, pinyin, texts);
        var field = MeasureFields.PLANNED_AMOUNT;
        this.amount = new FieldEditor(field, Choices.of(field, codes, pinyin, texts), texts);
    }

    Parent load() {
        return Fxml.load(this, "household-plan.fxml", texts);
    }

    @FXML
    private void initialize() {
        needs.getChildren().setAll(needsOf.load());
        amountPlace.getChildren().setAll(amount);
        Columns.words(title, 9, LineRow::title);
        Columns.words(clauses, 5.8, row -> String.join("、", row.clauses()));
        Columns.words(fund, 7.6, LineRow::fundTitle);
        Columns.words(suggested, 5, row -> yuan(row.suggestion()));
        Columns.words(arranged, 5, row -> yuan(row.arranged()));
        Columns.words(stands, 5.1, row -> texts.of(row.state().key()));
        List.of(suggested, arranged).forEach(one -> one.getStyleClass().add("figure"));
        lines.setItems(model.lines());
        lines.setRowFactory(_ -> row());
        lines.getSelectionModel().selectedItemProperty().subscribe(_ -> showLine());
        model.rowProperty().subscribe(this::show);
        printOne.disableProperty().bind(desk.canPrintProperty().not());
        adoptOne.disableProperty().bind(desk.canAdoptProperty().not());
        showLine();
    }

    private static String yuan(Optional<Money> amount) {
        return amount.map(Figures::yuan).orElse("—");
    }

    /// What is taken from the plan stays to be read.
    private static TableRow<LineRow> row() {
        return new TableRow<>() {
            @Override
            protected void updateItem(LineRow line, boolean empty) {
                super.updateItem(line, empty);
                getStyleClass().remove("plan-dropped");
                if (!empty && line.state() == LineRow.State.DROPPED) {
                    getStyleClass().add("plan-dropped");
                }
            }
        };
    }

    private void show(Optional<PlanRow> row) {
        pane.setVisible(row.isPresent());
        chosen.setText(
                row.map(one -> texts.of("planning.chosen", one.head(), one.number())).orElse(""));
        var isOpen = row.filter(one -> !one.open().isEmpty()).isPresent();
        noLines.setText(texts.of(isOpen ? "planning.openLines" : "planning.noLines"));
        model.lines().stream()
                .filter(line -> line.measure().equals(last))
                .findFirst()
                .ifPresentOrElse(
                        lines.getSelectionModel()::select, lines.getSelectionModel()::selectFirst);
        showLine();
        refusals.getChildren().setAll(row.map(this::refusals).orElse(List.of()));
    }

    private Optional<LineRow> line() {
        return Optional.ofNullable(lines.getSelectionModel().getSelectedItem());
    }

    private void showLine() {
        line().ifPresent(one -> last = one.measure());
        why.setText(
                line().map(one -> texts.of("planning.why", one.why(), one.fundTitle())).orElse(""));
        var changed = line().flatMap(LineRow::kept).map(AdoptedLine::changeReason).orElse("");
        changeReason.setText(texts.of("planning.changedBecause", changed));
        Words.whenShown(changeReason, !changed.isEmpty());
        Words.whenShown(edit, line().filter(LineRow::canChange).isPresent());
        restore.setDisable(line().filter(LineRow::canRestore).isEmpty());
        amount.show(FieldState.of(line().flatMap(LineRow::arranged).map(this::plain).orElse("")));
        reason.clear();
    }

    private String plain(Money money) {
        var yuan = money.yuan().stripTrailingZeros();
        return (yuan.scale() < 0 ? yuan.setScale(0) : yuan).toPlainString();
    }

    private List<Node> refusals(PlanRow row) {
        var shown = new ArrayList<Node>();
        row.open().forEach(gap -> shown.add(new HBox(link(gap, "planning.openGap"))));
        row.refusals().forEach(refusal -> shown.add(refusal(refusal)));
        if (shown.isEmpty()) {
            var none = new Label(texts.of("planning.noRefusals"));
            none.getStyleClass().add("hint");
            shown.add(none);
        }
        return shown;
    }

    private Node refusal(RefusalRow refusal) {
        var name =
                new Label(
                        refusal.amount()
                                .map(Figures::yuan)
                                .map(yuan -> texts.of("planning.refusedOf", refusal.title(), yuan))
                                .orElse(refusal.title()));
        var because = new Label(refusal.whyNot());
        name.getStyleClass().add(refusal.limited() ? "look-text" : "quiet-text");
        because.getStyleClass().add("hint");
        because.setWrapText(true);
        var head = new FlowPane(name);
        head.getStyleClass().add("plan-refusal");
        refusal.gaps().forEach(gap -> head.getChildren().add(link(gap, "planning.fillGap")));
        return new VBox(head, because);
    }

    private Hyperlink link(Gap gap, String key) {
        var link = new Hyperlink(texts.of(key, gap.words()));
        link.setOnAction(_ -> model.go(gap));
        return link;
    }

    /// M changes a line, where nobody is writing.
    void type(KeyEvent event) {
        var isWriting = event.getTarget() instanceof TextInputControl;
        if (event.getCharacter().equalsIgnoreCase("m") && !isWriting && edit.isVisible()) {
            event.consume();
            amount.requestFocus();
        }
    }

    void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() == reason) {
            event.consume();
            change();
        } else if (event.getCode() == KeyCode.ESCAPE && event.getTarget() == reason) {
            event.consume();
            lines.requestFocus();
        }
    }

    @FXML
    private void change() {
        line().ifPresent(one -> model.change(one, amount.typed(), reason.getText()));
        lines.requestFocus();
    }

    @FXML
    private void drop() {
        line().ifPresent(one -> model.drop(one, reason.getText()));
        lines.requestFocus();
    }

    @FXML
    private void restore() {
        line().ifPresent(model::restore);
        lines.requestFocus();
    }

    @FXML
    private void printOne() {
        printing.run();
    }

    @FXML
    private void adoptOne() {
        desk.adoptChosen();
    }

    @FXML
    private void openCard() {
        model.openCard();
    }
}
