package cn.cunce.filing;

import cn.cunce.model.value.Written;
import java.util.Collections;
import java.util.Map;
import java.util.stream.IntStream;

/// One row of a sheet as the file holds it.
final class GridRow {

    private final int number;
    private final boolean hidden;
    private final GridCell[] cells;

    /// @param number as Excel counts, from 1
    /// @param cells by column, [GridCell#EMPTY] where the file holds none; not copied
    GridRow(int number, boolean hidden, GridCell[] cells) {
        this.number = number;
        this.hidden = hidden;
        this.cells = cells;
    }

    int number() {
        return number;
    }

    boolean hidden() {
        return hidden;
    }

    /// @param column from 0
    GridCell cell(int column) {
        return column < cells.length ? cells[column] : GridCell.EMPTY;
    }

    /// The row with other texts in some of its cells.
    ///
    /// @param texts by column, from 0
    GridRow with(Map<Integer, String> texts) {
        if (texts.isEmpty()) {
            return this;
        }
        var width = Math.max(cells.length, Collections.max(texts.keySet()) + 1);
        var changed = new GridCell[width];
        for (int column = 0; column < width; column++) {
            var text = texts.get(column);
            changed[column] = text == null ? cell(column) : new GridCell(Written.text(text), false);
        }
        return new GridRow(number, hidden, changed);
    }

    String text(int column) {
        return cell(column).text();
    }

    /// One more than the last column that holds something.
    int width() {
        return cells.length;
    }

    boolean isBlank() {
        return filled().findAny().isEmpty();
    }

    /// The columns in which something stands, from the left.
    IntStream filled() {
        return IntStream.range(0, cells.length).filter(column -> !cells[column].isBlank());
    }
}
