package cn.cunce.ui.imports;

import cn.cunce.model.ledger.Finding;
import cn.cunce.text.Texts;
import cn.cunce.ui.imports.ImportViewModel.Step;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.FileChoice;
import cn.cunce.ui.part.FindingsList;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.shell.Screen;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Taking in tables on screen.
public final class ImportView implements Screen {

    private final ImportViewModel model;
    private final FileChoice files;
    private final Texts texts;
    private final FindingsList list;

    @FXML private Label stepChoose;
    @FXML private Label stepCheck;
    @FXML private Label stepWrite;
    @FXML private Label fileNames;
    @FXML private VBox empty;
    @FXML private Button chooseFirst;
    @FXML private VBox reading;
    @FXML private VBox check;
    @FXML private TableView<SheetLine> sheets;
    @FXML private TableColumn<SheetLine, String> sheetFile;
    @FXML private TableColumn<SheetLine, String> sheetName;
    @FXML private TableColumn<SheetLine, String> sheetKind;
    @FXML private TableColumn<SheetLine, Integer> sheetRows;
    @FXML private TableColumn<SheetLine, String> sheetYear;
    @FXML private TableColumn<SheetLine, Integer> sheetMatched;
    @FXML private TableColumn<SheetLine, String> sheetUnmatched;
    @FXML private TableView<HouseholdRow> households;
    @FXML private TableColumn<HouseholdRow, String> state;
    @FXML private TableColumn<HouseholdRow, String> number;
    @FXML private TableColumn<HouseholdRow, String> head;
    @FXML private TableColumn<HouseholdRow, Integer> people;
    @FXML private TableColumn<HouseholdRow, String> where;
    @FXML private TableColumn<HouseholdRow, Integer> changed;
    @FXML private TableColumn<HouseholdRow, Integer> trouble;
    @FXML private Label changesOf;
    @FXML private TableView<ChangeLine> changes;
    @FXML private TableColumn<ChangeLine, String> who;
    @FXML private TableColumn<ChangeLine, String> field;
    @FXML private TableColumn<ChangeLine, String> before;
    @FXML private TableColumn<ChangeLine, String> after;
    @FXML private VBox side;
    @FXML private Label errors;
    @FXML private Label warnings;
    @FXML private Label remarks;
    @FXML private VBox findings;
    @FXML private HBox footer;
    @FXML private Label counts;
    @FXML private HBox yearAsked;
    @FXML private TextField year;
    @FXML private Button seeWaiting;
    @FXML private Button undo;
    @FXML private Button write;

    public ImportView(ImportViewModel model, FileChoice files, Texts texts) {
        this.model = model;
        this.files = files;
        this.texts = texts;
        this.list = new FindingsList(model.findings(), texts);
    }

    @Override
    public Parent load() {
        var screen = Fxml.load(this, "import.fxml", texts);
        screen.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        return screen;
    }

    @Override
    public void shown() {
        model.begin();
        chooseFirst.requestFocus();
    }

    @FXML
    private void initialize() {
        tables();
        list.onGo(model::go);
        VBox.setVgrow(list, Priority.ALWAYS);
        findings.getChildren().add(list);
        model.stepProperty().subscribe(this::show);
        model.countsProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::show);
    }

    private void tables() {
        Columns.words(sheetFile, 14, SheetLine::file);
        Columns.words(sheetName, 12, SheetLine::sheet);
        Columns.words(sheetKind, 9, line -> texts.of(line.kind()));
        Columns.figure(sheetRows, 5, SheetLine::rows);
        Columns.words(sheetYear, 5, SheetLine::year);
        Columns.figure(sheetMatched, 6, SheetLine::matched);
        Columns.words(sheetUnmatched, 22, line -> String.join("、", line.unmatched()));
        sheets.setItems(model.sheets());
        sheets.setPlaceholder(new Label(texts.of("import.noSheets")));
        Columns.words(state, 9, row -> texts.of(row.stateKey()));
        Columns.words(number, 13, HouseholdRow::number);
        Columns.words(head, 8, HouseholdRow::head);
        Columns.figure(people, 5, HouseholdRow::people);
        Columns.words(where, 16, HouseholdRow::where);
        Columns.figure(changed, 6, HouseholdRow::changes);
        Columns.figure(trouble, 6, row -> row.told().findings().size());
        households.setItems(model.households());
        households.setPlaceholder(new Label(texts.of("import.noHouseholds")));
        households
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(this::select));
        Columns.words(who, 9, ChangeLine::who);
        Columns.words(field, 18, ChangeLine::field);
        Columns.words(before, 20, ChangeLine::before);
        Columns.words(after, 20, ChangeLine::after);
        changes.setItems(model.changes());
        changes.setPlaceholder(new Label(texts.of("import.noChanges")));
    }

    private void select(HouseholdRow row) {
        if (!model.chosenProperty().get().equals(Optional.of(row))) {
            model.select(Optional.of(row));
        }
    }

    @FXML
    private void choose() {
        model.choose(files.open("import.chooseTitle", FileChoice.Kind.TABLE));
    }

    @FXML
    private void setYear() {
        model.setYear(year.getText().strip());
    }

    @FXML
    private void seeWaiting() {
        model.goToWaiting();
    }

    @FXML
    private void undo() {
        model.undo();
    }

    @FXML
    private void write() {
        model.write();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.F4) {
            event.consume();
            model.step(event.isShiftDown() ? -1 : 1).ifPresent(this::mark);
        } else if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
            event.consume();
            model.write();
        }
    }

    private void mark(Finding finding) {
        list.getSelectionModel().select(finding);
        list.scrollTo(finding);
    }

    private void show(Step step) {
        whenShown(empty, step == Step.CHOOSE);
        whenShown(reading, step == Step.READING || step == Step.WRITING);
        var filled = step == Step.CHECK || step == Step.WRITTEN;
        whenShown(check, filled);
        whenShown(side, filled);
        whenShown(footer, filled);
        mark(stepChoose, step == Step.CHOOSE || step == Step.READING);
        mark(stepCheck, step == Step.CHECK);
        mark(stepWrite, step == Step.WRITING || step == Step.WRITTEN);
        fileNames.setText(
                model.files().stream()
                        .map(Path::getFileName)
                        .map(String::valueOf)
                        .collect(Collectors.joining("、")));
        show(model.countsProperty().get());
        if (filled) {
            households.requestFocus();
        }
    }

    private static void mark(Label tag, boolean current) {
        tag.getStyleClass().setAll("label", "tag", current ? "told" : "plain");
    }

    private void show(ImportCounts now) {
        var step = model.stepProperty().get();
        errors.setText(texts.of("import.errors", now.errors()));
        warnings.setText(texts.of("import.warnings", now.warnings()));
        remarks.setText(texts.of("import.remarks", now.remarks()));
        counts.setText(
                texts.of(
                        step == Step.WRITTEN ? "import.countsDone" : "import.counts",
                        now.all(),
                        now.taken(),
                        now.created(),
                        now.updated(),
                        now.unchanged(),
                        now.waiting(),
                        now.others()));
        write.setText(texts.of("import.write", now.taken(), now.others()));
        whenShown(yearAsked, step == Step.CHECK && model.isYearWanted());
        whenShown(write, step == Step.CHECK);
        write.setDisable(model.isYearWanted());
        whenShown(undo, model.canUndo());
        whenShown(seeWaiting, step == Step.WRITTEN && now.waiting() > 0);
    }

    private void show(Optional<HouseholdRow> row) {
        changesOf.setText(
                row.map(each -> texts.of("import.changesOf", each.head(), each.changes()))
                        .orElse(""));
        row.ifPresent(
                each -> {
                    households.getSelectionModel().select(each);
                    households.scrollTo(each);
                });
    }

    private static void whenShown(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }
}
