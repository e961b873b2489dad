package cn.cunce.ui.register;

import cn.cunce.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/// Makes the columns of the two tables out of what a person has chosen, as wide as he has them.
final class ColumnMaker {

    private static final double MARK_EM = 2.4;
    private static final double WHY_EM = 13;

    private final RegisterViewModel model;
    private final Texts texts;
    private final ObservableValue<Font> font;
    private final TableColumn<RegisterRow, RegisterRow> mark;
    private final TableColumn<RegisterRow, RegisterRow> why;

    private final Map<String, TableColumn<RegisterRow, RegisterRow>> made = new HashMap<>();

    /// @param font in whose letters widths are measured
    ColumnMaker(RegisterViewModel model, Texts texts, ObservableValue<Font> font) {
        this.model = model;
        this.texts = texts;
        this.font = font;
        this.mark = column("mark", MARK_EM);
        this.why = column("why", WHY_EM);
        mark.setCellFactory(_ -> new RegisterCells.Mark(model.marks()));
        mark.setResizable(false);
        mark.setReorderable(false);
        mark.setVisible(false);
        why.setText(texts.of("register.why"));
        why.setCellFactory(_ -> new RegisterCells.Words(this::why));
        why.setReorderable(false);
        why.setVisible(false);
    }

    private String why(RegisterRow row) {
        return model.answerProperty().get().why().getOrDefault(row.id(), "");
    }

    /// Boxes are seen only while something is marked.
    void marking(boolean some) {
        mark.setVisible(some);
    }

    /// Why a household was found is seen only while somebody searches.
    void searching(boolean some) {
        why.setVisible(some);
    }

    List<TableColumn<RegisterRow, RegisterRow>> frozen() {
        var columns = new ArrayList<>(List.of(mark));
        for (var shown : model.columns().frozen()) {
            var column = of(shown);
            column.setReorderable(false);
            columns.add(column);
        }
        return columns;
    }

    List<TableColumn<RegisterRow, RegisterRow>> scrolling(List<RegisterColumn> shown) {
        var columns = new ArrayList<>(List.of(why));
        shown.forEach(column -> columns.add(of(column)));
        return columns;
    }

    /// Widths as they usually are.
    void resetWidths() {
        made.forEach(
                (id, column) ->
                        model.columns()
                                .find(id)
                                .ifPresent(shown -> column.setPrefWidth(shown.em() * letterPx())));
    }

    /// Makes a table just as wide as its columns.
    void fit(TableView<RegisterRow> table) {
        table.getColumns()
                .forEach(
                        column -> {
                            column.widthProperty().subscribe(_ -> width(table));
                            column.visibleProperty().subscribe(_ -> width(table));
                        });
    }

    private static void width(TableView<RegisterRow> table) {
        var width =
                table.getColumns().stream()
                        .filter(TableColumn::isVisible)
                        .mapToDouble(TableColumn::getWidth)
                        .sum();
        table.setPrefWidth(width + 1);
        table.setMinWidth(Region.USE_PREF_SIZE);
        table.setMaxWidth(Region.USE_PREF_SIZE);
    }

    private TableColumn<RegisterRow, RegisterRow> of(RegisterColumn shown) {
        return made.computeIfAbsent(shown.id(), _ -> make(shown));
    }

    private TableColumn<RegisterRow, RegisterRow> make(RegisterColumn shown) {
        var column = column(shown.id(), model.layout().em(shown));
        column.setCellFactory(_ -> RegisterCells.of(shown));
        column.setGraphic(new SortHeader(shown, column, model).label());
        if (shown.look() == RegisterColumn.Look.FIGURE) {
            column.getStyleClass().add("figure");
        }
        column.widthProperty()
                .subscribe((_, now) -> model.layout().widen(shown, now.doubleValue() / letterPx()));
        return column;
    }

    private TableColumn<RegisterRow, RegisterRow> column(String id, double em) {
        var column = new TableColumn<RegisterRow, RegisterRow>();
        column.setId(id);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setPrefWidth(em * letterPx());
        font.subscribe(
                (old, now) ->
                        column.setPrefWidth(column.getWidth() * now.getSize() / old.getSize()));
        return column;
    }

    private double letterPx() {
        return font.getValue().getSize();
    }
}
