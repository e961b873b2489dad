package cn.cunce.ui.register;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.register.RegisterViewModel.Totals;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Screen;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

/// The list of households on screen.
public final class RegisterView implements Screen {

    private static final KeyCombination FIND = KeyCombination.valueOf("Ctrl+F");

    private final RegisterViewModel model;
    private final Texts texts;

    @FXML private Button importTable;
    @FXML private Button print;
    @FXML private Button enterNew;
    @FXML private Label villageLabel;
    @FXML private ChoiceBox<String> village;
    @FXML private TextField search;
    @FXML private ChoiceBox<String> group;
    @FXML private ChoiceBox<String> state;
    @FXML private ToggleButton onlyMissing;
    @FXML private ToggleButton onlyConflicts;
    @FXML private TableView<RegisterRow> table;
    @FXML private Label nothing;
    @FXML private TableColumn<RegisterRow, String> number;
    @FXML private TableColumn<RegisterRow, String> head;
    @FXML private TableColumn<RegisterRow, String> inGroup;
    @FXML private TableColumn<RegisterRow, Integer> people;
    @FXML private TableColumn<RegisterRow, String> tag;
    @FXML private TableColumn<RegisterRow, String> perHead;
    @FXML private TableColumn<RegisterRow, String> guarantees;
    @FXML private TableColumn<RegisterRow, String> cause;
    @FXML private TableColumn<RegisterRow, Integer> missing;
    @FXML private TableColumn<RegisterRow, Integer> conflicts;
    @FXML private Button only;
    @FXML private Label counts;

    public RegisterView(RegisterViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @Override
    public Parent load() {
        var screen = Fxml.load(this, "register.fxml", texts);
        screen.addEventFilter(KeyEvent.KEY_PRESSED, this::find);
        return screen;
    }

    @Override
    public void shown() {
        model.read();
        table.requestFocus();
    }

    @FXML
    private void initialize() {
        showVillages();
        model.villages().addListener((ListChangeListener<String>) _ -> showVillages());
        village.setItems(model.villages());
        village.valueProperty().bindBidirectional(model.villageProperty());
        search.textProperty().bindBidirectional(model.searchProperty());
        offer(group, model.groups(), model.groupProperty(), "register.allGroups");
        offer(state, model.states(), model.stateProperty(), "register.allStates");
        onlyMissing.selectedProperty().bindBidirectional(model.onlyMissingProperty());
        onlyConflicts.selectedProperty().bindBidirectional(model.onlyConflictsProperty());
        OnlyChip.listen(only, model.onlyProperty(), texts);
        shown(enterNew, model.leadsTo(Place.Entry.class));
        shown(importTable, model.leadsTo(Place.Import.class));
        shown(print, model.leadsTo(Place.Print.class));
        showColumns();
        var sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setRowFactory(_ -> openingRow());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        new TypeAhead(table).listen();
        model.shownTotalsProperty().subscribe(this::showCounts);
    }

    @FXML
    private void importTable() {
        model.importTable();
    }

    @FXML
    private void print() {
        model.print();
    }

    @FXML
    private void enterNew() {
        model.enterNew();
    }

    private void showVillages() {
        var several = model.villages().size() > 1;
        shown(villageLabel, several);
        shown(village, several);
    }

    private static void shown(Control control, boolean shown) {
        control.setVisible(shown);
        control.setManaged(shown);
    }

    private void showColumns() {
        Columns.words(number, 13, RegisterRow::number);
        Columns.words(head, 7, RegisterRow::head);
        Columns.words(inGroup, 9, RegisterRow::group);
        Columns.figure(people, 5, RegisterRow::people);
        Columns.words(tag, 12, RegisterRow::state);
        Columns.words(perHead, 9, this::perHead);
        perHead.getStyleClass().add("figure");
        Columns.words(guarantees, 9, RegisterView::shapes);
        Columns.words(cause, 18, RegisterRow::mainCause);
        Columns.figure(missing, 5, RegisterRow::missing);
        Columns.figure(conflicts, 5, RegisterRow::conflicts);
    }

    private String perHead(RegisterRow row) {
        return row.statedDiffers() ? "▲ " + row.perHead() : row.perHead();
    }

    private static String shapes(RegisterRow row) {
        return row.guarantees().stream().map(RegisterView::shape).collect(Collectors.joining(" "));
    }

    private static String shape(Optional<Boolean> fact) {
        return fact.map(holds -> holds ? "✓" : "×").orElse("◇");
    }

    /// A choice among the words that occur, or none of them.
    private void offer(
            ChoiceBox<String> box, ObservableList<String> words, StringProperty to, String allKey) {
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String word) {
                        return word == null || word.isEmpty() ? texts.of(allKey) : word;
                    }

                    @Override
                    public String fromString(String word) {
                        return word;
                    }
                });
        words.addListener((ListChangeListener<String>) _ -> fill(box, words, to));
        fill(box, words, to);
        box.valueProperty().subscribe(word -> to.set(word == null ? "" : word));
    }

    private static void fill(ChoiceBox<String> box, List<String> words, StringProperty chosen) {
        var kept = words.contains(chosen.get()) ? chosen.get() : "";
        box.getItems().setAll(words);
        box.getItems().addFirst("");
        box.setValue(kept);
    }

    private TableRow<RegisterRow> openingRow() {
        var row = new TableRow<RegisterRow>();
        row.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2 && !row.isEmpty()) {
                        model.open(row.getItem());
                    }
                });
        return row;
    }

    private void press(KeyEvent event) {
        var chosen = Optional.ofNullable(table.getSelectionModel().getSelectedItem());
        if (event.getCode() == KeyCode.ENTER && chosen.isPresent()) {
            event.consume();
            model.open(chosen.get());
        } else if (event.getCode() == KeyCode.F4) {
            event.consume();
            nextGap();
        }
    }

    private void find(KeyEvent event) {
        if (FIND.match(event)) {
            event.consume();
            search.requestFocus();
        } else if (event.getTarget() == search
                && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN)) {
            event.consume();
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        }
    }

    private void nextGap() {
        var from = table.getSelectionModel().getSelectedIndex() + 1;
        for (var i = from; i < table.getItems().size(); i++) {
            if (table.getItems().get(i).missing() > 0) {
                table.getSelectionModel().clearAndSelect(i);
                table.scrollTo(i);
                return;
            }
        }
    }

    private void showCounts(Totals shown) {
        var all = model.totalsProperty().get();
        counts.setText(
                shown.equals(all)
                        ? texts.of(
                                "register.counts",
                                all.households(),
                                all.people(),
                                all.missing(),
                                all.conflicting())
                        : texts.of(
                                "register.countsFiltered",
                                shown.households(),
                                shown.people(),
                                all.households()));
        var emptiness = model.emptiness();
        nothing.setText(texts.of(emptiness.key(), emptiness.left()));
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }
}
