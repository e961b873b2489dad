package cn.cunce.ui.part;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/// Says what the columns of a table show.
public final class Columns {

    private static final double LETTER_PX = 13;
    private static final double ROW_PX = 28;

    private Columns() {}

    /// Words, at the left.
    ///
    /// @param em preferred width in letters
    public static <R> void words(TableColumn<R, String> column, double em, Function<R, String> of) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(of.apply(row.getValue())));
        width(column, em);
    }

    /// A figure, at the right, sorted as a figure.
    public static <R, N extends Comparable<? super N>> void figure(
            TableColumn<R, N> column, double em, Function<R, N> of) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(of.apply(row.getValue())));
        column.getStyleClass().add("figure");
        width(column, em);
    }

    /// What its cells draw on their own.
    public static <R, T> void of(TableColumn<R, T> column, double em, Function<R, T> of) {
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(of.apply(row.getValue())));
        width(column, em);
    }

    /// Widths are in letters of 13 px: `TableView` takes pixels only. A larger 字号 makes rows
    /// higher, and columns wider by as much.
    private static void width(TableColumn<?, ?> column, double em) {
        column.setPrefWidth(em * LETTER_PX);
        column.tableViewProperty()
                .flatMap(table -> table.fixedCellSizeProperty())
                .subscribe((before, now) -> grow(column, before, now));
    }

    private static void grow(
            TableColumn<?, ?> column, @Nullable Number before, @Nullable Number now) {
        var old = before == null || before.doubleValue() <= 0 ? ROW_PX : before.doubleValue();
        if (now != null && now.doubleValue() > 0) {
            column.setPrefWidth(column.getPrefWidth() * now.doubleValue() / old);
        }
    }
}
