package cn.cunce.ui.imports;

import cn.cunce.service.ImportChoices.Scope;
import cn.cunce.service.ImportPreview.State;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import java.util.List;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Tab;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// ④ 写入: what would become of everything, and what a person wants otherwise.
final class WriteView {

    private final WriteViewModel model;
    private final Texts texts;
    private Parent root = new VBox();

    @FXML private ComboBox<Scope> scope;
    @FXML private Tab changesTab;
    @FXML private Tab householdsTab;
    @FXML private Tab absentTab;
    @FXML private Tab movesTab;
    @FXML private TableView<ChangeLine> changes;
    @FXML private TableColumn<ChangeLine, String> household;
    @FXML private TableColumn<ChangeLine, String> who;
    @FXML private TableColumn<ChangeLine, String> field;
    @FXML private TableColumn<ChangeLine, String> before;
    @FXML private TableColumn<ChangeLine, String> after;
    @FXML private TableColumn<ChangeLine, String> which;
    @FXML private Button keepOne;
    @FXML private Button keepField;
    @FXML private Button keepAll;
    @FXML private Button takeAll;
    @FXML private TableView<HouseholdRow> households;
    @FXML private TableColumn<HouseholdRow, String> state;
    @FXML private TableColumn<HouseholdRow, String> number;
    @FXML private TableColumn<HouseholdRow, String> head;
    @FXML private TableColumn<HouseholdRow, Integer> people;
    @FXML private TableColumn<HouseholdRow, String> where;
    @FXML private TableColumn<HouseholdRow, Integer> changed;
    @FXML private TableColumn<HouseholdRow, Integer> trouble;
    @FXML private Button leaveOne;
    @FXML private TableView<AsideLine> absent;
    @FXML private TableColumn<AsideLine, String> absentWho;
    @FXML private TableColumn<AsideLine, String> absentWhat;
    @FXML private TableColumn<AsideLine, String> absentWhere;
    @FXML private TableView<AsideLine> moves;
    @FXML private TableColumn<AsideLine, String> moveWho;
    @FXML private TableColumn<AsideLine, String> moveWhat;
    @FXML private TableColumn<AsideLine, String> moveWhere;

    WriteView(WriteViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent load() {
        root = Fxml.load(this, "write.fxml", texts);
        return root;
    }

    Parent root() {
        return root;
    }

    /// What writing would write.
    String what(ImportCounts now) {
        return now.others() == 0
                ? texts.of("import.writeHouseholds", now.taken())
                : texts.of("import.write", now.taken(), now.others());
    }

    void focus() {
        changes.requestFocus();
    }

    /// 214 = 207 + 7 + 0, in words.
    String sum(ImportCounts now, boolean written) {
        return texts.of(
                written ? "import.countsDone" : "import.counts",
                now.all(),
                now.taken(),
                now.created(),
                now.updated(),
                now.unchanged(),
                now.waiting(),
                now.skipped());
    }

    @FXML
    private void initialize() {
        scope.getItems().setAll(Scope.CLEAN, Scope.UNREMARKED);
        scope.setConverter(Shown.by(this::named));
        scope.setValue(model.scope());
        scope.valueProperty().subscribe(told -> model.scope(told));
        changeTable();
        householdTable();
        aside(absent, absentWho, absentWhat, absentWhere);
        aside(moves, moveWho, moveWhat, moveWhere);
        absent.setItems(model.absent());
        moves.setItems(model.moves());
        model.changes().addListener((Observable _) -> name());
        model.households().addListener((Observable _) -> name());
        model.countsProperty().subscribe(_ -> refresh());
        name();
    }

    private String named(Scope one) {
        return switch (one) {
            case CLEAN -> texts.of("import.scopeClean");
            case UNREMARKED -> texts.of("import.scopeUnremarked");
        };
    }

    private void changeTable() {
        Columns.words(household, 12, ChangeLine::household);
        Columns.words(who, 8, ChangeLine::who);
        Columns.words(field, 16, ChangeLine::field);
        Columns.words(before, 18, ChangeLine::before);
        Columns.words(after, 18, ChangeLine::after);
        Columns.words(which, 9, line -> texts.of(whichKey(line)));
        changes.setItems(model.changes());
        changes.setPlaceholder(new Label(texts.of("import.noChanges")));
        changes.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        onSpace(changes, this::keepOne);
    }

    private String whichKey(ChangeLine line) {
        return model.isKept(line) ? "import.keepsBook" : "import.takesFile";
    }

    private void householdTable() {
        Columns.words(state, 9, row -> texts.of(stateKey(row)));
        Columns.words(number, 13, HouseholdRow::number);
        Columns.words(head, 8, HouseholdRow::head);
        Columns.figure(people, 5, HouseholdRow::people);
        Columns.words(where, 16, HouseholdRow::where);
        Columns.figure(changed, 6, HouseholdRow::changes);
        Columns.figure(trouble, 6, row -> row.told().findings().size());
        households.setItems(model.households());
        households.setPlaceholder(new Label(texts.of("import.noHouseholds")));
        households.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        onSpace(households, this::leaveOne);
    }

    private String stateKey(HouseholdRow row) {
        return row.state() != State.WAITING && model.isLeft(row)
                ? "import.skipped"
                : row.stateKey();
    }

    private void aside(
            TableView<AsideLine> table,
            TableColumn<AsideLine, String> name,
            TableColumn<AsideLine, String> what,
            TableColumn<AsideLine, String> place) {
        Columns.words(name, 10, AsideLine::who);
        Columns.words(what, 34, AsideLine::what);
        Columns.words(place, 24, AsideLine::where);
        table.setPlaceholder(new Label(texts.of("import.nobody")));
    }

    private static void onSpace(TableView<?> table, Runnable run) {
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.SPACE) {
                        event.consume();
                        run.run();
                    }
                });
    }

    private void name() {
        changesTab.setText(texts.of("import.tabChanges", model.changes().size()));
        householdsTab.setText(texts.of("import.tabHouseholds", model.households().size()));
        absentTab.setText(texts.of("import.tabAbsent", model.absent().size()));
        movesTab.setText(texts.of("import.tabMoves", model.moves().size()));
        scope.setValue(model.scope());
        // where nothing of the book changes, what is new is looked at
        changesTab
                .getTabPane()
                .getSelectionModel()
                .select(model.changes().isEmpty() ? householdsTab : changesTab);
    }

    private void refresh() {
        changes.refresh();
        households.refresh();
        var none = model.changes().isEmpty();
        List.of(keepOne, keepField, keepAll, takeAll).forEach(button -> button.setDisable(none));
    }

    /// The chosen lines: all the other way than the first of them.
    @FXML
    private void keepOne() {
        toggle(Function.identity());
    }

    /// The same field of every household.
    @FXML
    private void keepField() {
        toggle(lines -> model.ofSameField(lines.getFirst()));
    }

    private void toggle(Function<List<ChangeLine>, List<ChangeLine>> which) {
        var lines = List.copyOf(changes.getSelectionModel().getSelectedItems());
        if (!lines.isEmpty()) {
            model.keep(which.apply(lines), !model.isKept(lines.getFirst()));
        }
    }

    @FXML
    private void keepAll() {
        model.keep(model.changes(), true);
    }

    @FXML
    private void takeAll() {
        model.keep(model.changes(), false);
    }

    @FXML
    private void leaveOne() {
        var rows = List.copyOf(households.getSelectionModel().getSelectedItems());
        if (!rows.isEmpty()) {
            model.leave(rows, !model.isLeft(rows.getFirst()));
        }
    }
}
