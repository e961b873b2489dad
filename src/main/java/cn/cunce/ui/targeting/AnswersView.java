package cn.cunce.ui.targeting;

import cn.cunce.text.Texts;
import cn.cunce.ui.part.Columns;
import cn.cunce.ui.part.Fxml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The answers on screen, with what they can be narrowed to.
final class AnswersView {

    private static final int LEAST_EM = 6;
    private static final int MOST_EM = 11;

    private final TargetingViewModel model;
    private final Texts texts;

    private final List<TableColumn<TargetingRow, String>> shown = new ArrayList<>();

    @FXML private BorderPane left;
    @FXML private TextField search;
    @FXML private HBox chips;
    @FXML private Label took;
    @FXML private TableView<TargetingRow> table;
    @FXML private Label nothing;
    @FXML private TableColumn<TargetingRow, String> number;
    @FXML private TableColumn<TargetingRow, String> place;
    @FXML private TableColumn<TargetingRow, String> head;
    @FXML private TableColumn<TargetingRow, Integer> people;
    @FXML private TableColumn<TargetingRow, TargetingRow> perHead;
    @FXML private TableColumn<TargetingRow, TargetingRow> years;
    @FXML private TableColumn<TargetingRow, TargetingRow> answer;
    @FXML private TableColumn<TargetingRow, TargetingRow> since;
    @FXML private TableColumn<TargetingRow, TargetingRow> note;

    AnswersView(TargetingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Region load() {
        Fxml.load(this, "answers.fxml", texts);
        return left;
    }

    @FXML
    private void initialize() {
        var cells = new AnswerCells(model.answers(), texts);
        Columns.words(number, 8.5, row -> row.who().number());
        Columns.words(place, 6.2, row -> row.who().group());
        Columns.words(head, 6.2, row -> row.who().head());
        Columns.figure(people, 3.2, row -> row.who().people());
        cells.perHead(perHead);
        cells.years(years);
        cells.answer(answer);
        cells.since(since);
        cells.note(note);
        showTable();
        new ChipBar(chips, model.answers(), texts).fill();
        model.answers().revisionProperty().subscribe(_ -> show());
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

    /// Stands again on the one that was looked at; at first, on the first.
    private void show() {
        var emptiness = model.emptiness();
        nothing.setText(texts.of(emptiness.key(), emptiness.left()));
        took.setText(
                model.shownRun()
                        .map(last -> texts.of("targeting.took", last.seconds()))
                        .orElse(""));
        var isOfPeople =
                switch (model.answers().subject()) {
                    case HOUSEHOLD, PERSON -> true;
                    case VILLAGE, PROJECT, TOWNSHIP, COUNTY -> false;
                };
        number.setText(texts.of(isOfPeople ? "targeting.number" : "targeting.code"));
        head.setText(texts.of(headTitle()));
        place.setVisible(model.shownRun().filter(run -> run.asked().scope().isWhole()).isPresent());
        people.setVisible(model.answers().hasPeople());
        perHead.setVisible(model.answers().hasPeople());
        years.setVisible(model.answers().hasYears());
        showDefinitions();
        var at = looked().map(table.getItems()::indexOf).orElse(0);
        table.getSelectionModel().clearAndSelect(Math.max(0, at));
        table.scrollTo(Math.max(0, at));
    }

    private String headTitle() {
        return switch (model.answers().subject()) {
            case HOUSEHOLD -> "targeting.head";
            case PERSON -> "targeting.person";
            case VILLAGE, PROJECT, TOWNSHIP, COUNTY -> "targeting.name";
        };
    }

    /// What the rule shows stands behind the income, before the answer.
    private void showDefinitions() {
        var titles = model.shownTitles();
        if (shown.stream().map(TableColumn::getText).toList().equals(titles)) {
            return;
        }
        table.getColumns().removeAll(shown);
        shown.clear();
        for (int i = 0; i < titles.size(); i++) {
            shown.add(definition(titles.get(i), i));
        }
        table.getColumns().addAll(table.getColumns().indexOf(answer), shown);
    }

    private static TableColumn<TargetingRow, String> definition(String title, int at) {
        var column = new TableColumn<TargetingRow, String>(title);
        Columns.words(
                column,
                Math.clamp(title.length() + 1L, LEAST_EM, MOST_EM),
                row -> at < row.marks().shown().size() ? row.marks().shown().get(at) : "");
        column.getStyleClass().add("figure");
        return column;
    }

    Optional<TargetingRow> looked() {
        return model.answers().selectedProperty().get();
    }

    /// In the order in which they are seen.
    List<TargetingRow> seen() {
        return List.copyOf(table.getItems());
    }

    void focus() {
        table.requestFocus();
    }

    TextField search() {
        return search;
    }

    TableView<TargetingRow> table() {
        return table;
    }
}
