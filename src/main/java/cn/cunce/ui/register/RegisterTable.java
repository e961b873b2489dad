package cn.cunce.ui.register;

import cn.cunce.model.ledger.RecordId;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/// The list as two tables that move as one: the first two columns stay, the others scroll sideways
/// beside them.
final class RegisterTable {

    /// Rows above the one gone to.
    private static final int ABOVE = 3;

    private final TableView<RegisterRow> frozen;
    private final TableView<RegisterRow> table;
    private final Region underFrozen;
    private final RegisterViewModel model;
    private final ColumnMaker making;
    private final ObservableList<RegisterRow> rows = FXCollections.observableArrayList();
    private Optional<RecordId> looked = Optional.empty();
    private RegisterQuestion shown = RegisterQuestion.ALL;
    private boolean replacing;

    /// @param frozen the table of the columns that stay
    /// @param table the one with the focus and the scroll bars
    /// @param underFrozen takes as much room as the sideways scroll bar of `table`
    RegisterTable(
            TableView<RegisterRow> frozen,
            TableView<RegisterRow> table,
            Region underFrozen,
            RegisterViewModel model,
            ColumnMaker making) {
        this.frozen = frozen;
        this.table = table;
        this.underFrozen = underFrozen;
        this.model = model;
        this.making = making;
    }

    void fill() {
        frozen.setItems(rows);
        table.setItems(rows);
        frozen.setFocusTraversable(false);
        frozen.getColumns().setAll(making.frozen());
        making.fit(frozen);
        showColumns(model.layout().shownProperty().get());
        model.layout().shownProperty().subscribe((_, now) -> showColumns(now));
        model.answerProperty().subscribe((_, now) -> show(now));
        model.marks().revisionProperty().subscribe(_ -> making.marking(!model.marks().isEmpty()));
        table.getColumns().addListener((ListChangeListener<Object>) _ -> keepOrder());
        table.setRowFactory(_ -> row());
        frozen.setRowFactory(_ -> row());
        frozen.focusedProperty().subscribe(this::passFocusOn);
        selectTogether();
        scrollTogether();
    }

    /// Keys are heard by the table beside it.
    private void passFocusOn(boolean focused) {
        if (focused) {
            table.requestFocus();
        }
    }

    private void showColumns(List<RegisterColumn> columns) {
        replacing = true;
        table.getColumns().setAll(making.scrolling(columns));
        replacing = false;
    }

    /// A column was dragged to another place.
    private void keepOrder() {
        var order =
                table.getColumns().stream()
                        .flatMap(column -> model.columns().find(column.getId()).stream())
                        .toList();
        if (!replacing && order.size() == model.layout().shownProperty().get().size()) {
            model.layout().show(order);
        }
    }

    /// Stands again on the household that was looked at, else on the one in its place.
    private void show(RegisterAnswer answer) {
        if (answer.rows().equals(rows)) {
            return;
        }
        var before = Math.max(0, table.getSelectionModel().getSelectedIndex());
        replacing = true;
        rows.setAll(answer.rows());
        replacing = false;
        making.searching(!answer.why().isEmpty());
        var at = looked.map(this::place).filter(i -> i >= 0).orElse(before);
        select(Math.min(at, rows.size() - 1));
        if (!answer.question().equals(shown)) {
            shown = answer.question();
            table.scrollTo(Math.max(0, Math.min(at, rows.size() - 1) - ABOVE));
        }
    }

    private int place(RecordId household) {
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).id().equals(household)) {
                return i;
            }
        }
        return -1;
    }

    void resetWidths() {
        making.resetWidths();
    }

    void select(int at) {
        if (at >= 0) {
            table.getSelectionModel().clearAndSelect(at);
        }
    }

    void goTo(int at) {
        select(at);
        table.scrollTo(at);
    }

    Optional<RegisterRow> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    ObservableList<RegisterRow> rows() {
        return rows;
    }

    private void selectTogether() {
        table.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(
                        (_, at) -> {
                            if (!replacing && at.intValue() >= 0) {
                                frozen.getSelectionModel().clearAndSelect(at.intValue());
                                looked = selected().map(RegisterRow::id);
                            }
                        });
        frozen.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(
                        (_, at) -> {
                            if (!replacing
                                    && at.intValue() >= 0
                                    && table.getSelectionModel().getSelectedIndex()
                                            != at.intValue()) {
                                table.getSelectionModel().clearAndSelect(at.intValue());
                            }
                        });
    }

    /// The bars are there as soon as both tables have their skins.
    private void scrollTogether() {
        frozen.skinProperty().subscribe(_ -> joinBars());
        table.skinProperty().subscribe(_ -> joinBars());
    }

    private void joinBars() {
        var left = bar(frozen, Orientation.VERTICAL);
        var right = bar(table, Orientation.VERTICAL);
        if (left.isPresent() && right.isPresent()) {
            left.get().valueProperty().bindBidirectional(right.get().valueProperty());
            bar(table, Orientation.HORIZONTAL).ifPresent(this::leaveRoom);
        }
    }

    private void leaveRoom(ScrollBar sideways) {
        sideways.visibleProperty().subscribe(_ -> room(sideways));
        sideways.heightProperty().subscribe(_ -> room(sideways));
    }

    private void room(ScrollBar sideways) {
        var height = sideways.isVisible() ? sideways.getHeight() : 0;
        underFrozen.setMinHeight(height);
        underFrozen.setPrefHeight(height);
        underFrozen.setMaxHeight(height);
    }

    private static Optional<ScrollBar> bar(Node table, Orientation orientation) {
        return table.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == orientation)
                .findFirst();
    }

    private TableRow<RegisterRow> row() {
        var row = new RegisterTableRow(model.marks());
        row.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2 && !row.isEmpty()) {
                        model.open(row.getItem());
                    }
                });
        return row;
    }
}
