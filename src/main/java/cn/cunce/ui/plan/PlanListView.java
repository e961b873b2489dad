package cn.cunce.ui.plan;

import cn.cunce.model.value.Money;
import cn.cunce.text.Figures;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import cn.cunce.ui.part.Words;
import cn.cunce.ui.plan.PlanRow.State;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The households that plans are due to, and what each gets.
final class PlanListView {

    private static final KeyCombination FIND = KeyCombination.valueOf("Ctrl+F");

    private final PlanViewModel model;
    private final Texts texts;

    @FXML private VBox pane;
    @FXML private TextField search;
    @FXML private ChoiceBox<Optional<State>> state;
    @FXML private ToggleButton onlyGaps;
    @FXML private TableView<PlanRow> table;
    @FXML private Label nothing;
    @FXML private TableColumn<PlanRow, String> number;
    @FXML private TableColumn<PlanRow, String> head;
    @FXML private TableColumn<PlanRow, String> perHead;
    @FXML private TableColumn<PlanRow, String> causes;
    @FXML private TableColumn<PlanRow, String> demands;
    @FXML private TableColumn<PlanRow, Integer> items;
    @FXML private TableColumn<PlanRow, Money> total;
    @FXML private TableColumn<PlanRow, String> stands;
    @FXML private TableColumn<PlanRow, Integer> gaps;
    @FXML private Label totals;

    PlanListView(PlanViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Parent load() {
        return Fxml.load(this, "plan-list.fxml", texts);
    }

    /// In a small window only who gets how much.
    void fit(boolean narrow) {
        pane.getStyleClass().remove("narrow");
        if (narrow) {
            pane.getStyleClass().add("narrow");
        }
        List.of(perHead, causes, demands).forEach(column -> column.setVisible(!narrow));
    }

    /// Takes the focus.
    void take() {
        table.requestFocus();
    }

    @FXML
    private void initialize() {
        showColumns();
        var sorted = new SortedList<>(model.rows());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> Optional.ofNullable(row).ifPresent(this::select));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        search.textProperty().bindBidirectional(model.searchProperty());
        onlyGaps.selectedProperty().bindBidirectional(model.onlyGapsProperty());
        state.setConverter(Words.of(one -> texts.of(one.map(State::key).orElse("planning.any"))));
        state.getItems().add(Optional.empty());
        List.of(State.values()).forEach(one -> state.getItems().add(Optional.of(one)));
        state.valueProperty().bindBidirectional(model.stateProperty());
        model.household().rowProperty().subscribe(this::mark);
        model.totalsProperty().subscribe(this::show);
        model.boardProperty().subscribe(_ -> show(model.totalsProperty().get()));
        model.question().readProperty().subscribe(_ -> show(model.totalsProperty().get()));
    }

    private void showColumns() {
        Columns.words(number, 7, PlanRow::number);
        Columns.words(head, 4.4, PlanRow::head);
        Columns.words(perHead, 4.2, row -> row.perHead().map(PlanListView::whole).orElse(""));
        perHead.getStyleClass().add("figure");
        Columns.words(causes, 5.7, row -> first(row.causes()));
        Columns.words(demands, 5.1, row -> first(row.demands()));
        Columns.figure(items, 2.8, PlanRow::items);
        Columns.figure(total, 4.6, PlanRow::total);
        total.setCellFactory(_ -> Words.cell(PlanListView::whole));
        Columns.words(stands, 5.1, row -> texts.of(row.state().key()));
        Columns.figure(gaps, 2.4, PlanRow::gaps);
        gaps.setCellFactory(_ -> Words.cell(count -> count == 0 ? "" : Figures.count(count)));
    }

    /// In whole 元, as a list has no room for more.
    private static String whole(Money money) {
        return Figures.count(money.yuan().setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /// 因病+1
    private String first(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : texts.of("planning.andMore", words.getFirst(), words.size() - 1);
    }

    private void select(PlanRow row) {
        if (!model.household().rowProperty().get().equals(Optional.of(row))) {
            model.select(Optional.of(row));
        }
    }

    private void mark(Optional<PlanRow> row) {
        row.ifPresent(one -> table.getSelectionModel().select(one));
    }

    private void show(Totals shown) {
        totals.setText(
                model.boardProperty().get().isCounted()
                        ? texts.of(
                                "planning.totals",
                                shown.households(),
                                shown.items(),
                                Figures.yuan(shown.total()),
                                shown.gaps())
                        : "");
        nothing.setText(texts.of(model.emptiness()));
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            event.consume();
            model.household().openCard();
        }
    }

    void takeSearch() {
        search.requestFocus();
    }

    /// Ctrl+F looks for a household; Enter goes from there into the list.
    void find(KeyEvent event) {
        if (FIND.match(event)) {
            event.consume();
            search.requestFocus();
        } else if (event.getTarget() == search
                && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN)) {
            event.consume();
            table.requestFocus();
        }
    }
}
