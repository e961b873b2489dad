package cn.cunce.ui.part;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;

/// Says what the columns of a table show.
public final class Columns {

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

    /// Widths are in letters of 13 px: `TableView` takes pixels only.
    private static void width(TableColumn<?, ?> column, double em) {
        column.setPrefWidth(em * 13);
    }
}
