package cn.cunce.ui.waiting;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.ledger.Finding;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Choices;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.FieldEditor;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.FindingsList;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Screen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// 待改区 on screen: the answers in question are live fields.
public final class WaitingView implements Screen {

    private final WaitingViewModel model;
    private final CodeLists codes;
    private final Pinyin pinyin;
    private final FileChoice files;
    private final Texts texts;
    private final Map<Question, FieldEditor> editors = new LinkedHashMap<>();
    private final FindingsList list;

    @FXML private Button takeAll;
    @FXML private TableView<WaitingRow> rows;
    @FXML private TableColumn<WaitingRow, String> state;
    @FXML private TableColumn<WaitingRow, String> number;
    @FXML private TableColumn<WaitingRow, String> name;
    @FXML private TableColumn<WaitingRow, String> where;
    @FXML private TableColumn<WaitingRow, Long> errors;
    @FXML private TableColumn<WaitingRow, String> file;
    @FXML private TableColumn<WaitingRow, String> actor;
    @FXML private TableColumn<WaitingRow, String> since;
    @FXML private Button export;
    @FXML private VBox side;
    @FXML private Label chosenName;
    @FXML private GridPane questions;
    @FXML private VBox findings;
    @FXML private TextField reason;
    @FXML private Button drop;
    @FXML private Button take;

    public WaitingView(
            WaitingViewModel model, CodeLists codes, Pinyin pinyin, FileChoice files, Texts texts) {
        this.files = files;
        this.list = new FindingsList(model.findings(), texts);
        this.model = model;
        this.codes = codes;
        this.pinyin = pinyin;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        return Fxml.load(this, "waiting.fxml", texts);
    }

    @Override
    public void shown() {
        model.read();
        rows.requestFocus();
    }

    @Override
    public void changed() {
        model.read();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.named("waiting.nextFinding", () -> step(1), "F4").unless(this::noFindings),
                Command.named("waiting.previousFinding", () -> step(-1), "Shift+F4")
                        .unless(this::noFindings),
                Command.named("waiting.take", this::takeIn, "Ctrl+Enter").unless(this::notMended),
                Command.named("waiting.export", this::export, "Ctrl+E").unless(this::nobody));
    }

    @Override
    public String help() {
        return "waiting.help";
    }

    private Optional<String> noFindings() {
        return model.findings().isEmpty() ? Optional.of("waiting.noFindings") : Optional.empty();
    }

    private Optional<String> notMended() {
        return take.isDisabled() ? Optional.of("waiting.notMended") : Optional.empty();
    }

    private Optional<String> nobody() {
        return model.rows().isEmpty() ? Optional.of("waiting.empty") : Optional.empty();
    }

    /// To the next finding of this household, and to the field it is about.
    private void step(int by) {
        var here = list.getSelectionModel().getSelectedIndex();
        var next = here < 0 && by < 0 ? 0 : here;
        var place = Math.floorMod(next + by, model.findings().size());
        list.getSelectionModel().select(place);
        list.scrollTo(place);
        go(model.findings().get(place));
    }

    /// Enter on a row goes to the first answer that is to be put right.
    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && !event.isControlDown()
                && !model.findings().isEmpty()) {
            event.consume();
            list.getSelectionModel().clearSelection();
            step(1);
        }
    }

    private void go(Finding finding) {
        model.ask(finding)
                .flatMap(question -> Optional.ofNullable(editors.get(question)))
                .ifPresent(FieldEditor::requestFocus);
    }

    @FXML
    private void export() {
        rows.requestFocus();
        files.save("waiting.exportTitle", texts.of("waiting.exportName"), FileChoice.Kind.WORKBOOK)
                .ifPresent(model::export);
    }

    @Override
    public void left() {
        editors.values().forEach(FieldEditor::commit);
    }

    @FXML
    private void initialize() {
        Columns.words(state, 6.5, row -> texts.of(row.stateKey()));
        Columns.words(number, 8.5, WaitingRow::number);
        Columns.words(name, 6, WaitingRow::name);
        Columns.words(where, 11.5, WaitingRow::where);
        Columns.figure(errors, 4, WaitingRow::errors);
        rows.setItems(model.rows());
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        rows.setPlaceholder(new Label(texts.of("waiting.empty")));
        rows.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(this::select));
        Columns.words(file, 9, WaitingRow::file);
        Columns.words(actor, 4.5, WaitingRow::actor);
        Columns.words(since, 9.5, WaitingRow::since);
        list.onGo(this::go);
        VBox.setVgrow(list, Priority.ALWAYS);
        findings.getChildren().add(list);
        model.questions().addListener((Observable _) -> ask());
        model.rows().addListener((Observable _) -> showAll());
        model.chosenProperty().subscribe(this::show);
        drop.disableProperty().bind(reason.textProperty().map(String::isBlank));
        showAll();
    }

    private void select(WaitingRow row) {
        if (!model.chosenProperty().get().equals(Optional.of(row))) {
            model.select(Optional.of(row));
        }
    }

    @FXML
    private void takeInMended() {
        rows.requestFocus();
        model.takeInMended();
    }

    @FXML
    private void takeIn() {
        rows.requestFocus();
        model.takeIn();
    }

    @FXML
    private void drop() {
        rows.requestFocus();
        model.drop(reason.getText().strip());
        reason.clear();
    }

    private void ask() {
        editors.clear();
        questions.getChildren().clear();
        for (var question : model.questions()) {
            var editor =
                    new FieldEditor(
                            question.field(),
                            Choices.of(question.field(), codes, pinyin, texts),
                            texts);
            var label = new Label(model.label(question));
            label.getStyleClass().add("field-label");
            label.setLabelFor(editor);
            editor.onLeft(typed -> model.mend(question, typed));
            editors.put(question, editor);
            questions.addRow(editors.size() - 1, label, editor);
            GridPane.setHgrow(editor, Priority.ALWAYS);
        }
        showAnswers();
    }

    private void showAnswers() {
        editors.forEach((question, editor) -> editor.show(model.state(question)));
    }

    private void showAll() {
        var mended = model.mendedHouseholds();
        takeAll.setText(texts.of("waiting.takeAll", mended));
        takeAll.setDisable(mended == 0);
    }

    private void show(Optional<WaitingRow> row) {
        side.setVisible(row.isPresent());
        chosenName.setText(row.map(each -> texts.of("waiting.of", each.name())).orElse(""));
        take.setDisable(row.filter(each -> each.item().canBeTakenIn()).isEmpty());
        row.ifPresent(each -> rows.getSelectionModel().select(each));
        showAnswers();
    }
}
