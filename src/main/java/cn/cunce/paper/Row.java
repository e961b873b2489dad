package cn.cunce.paper;

import java.util.List;

/// Cells side by side, which together span all columns of their grid.
///
/// @param shaded whether it stands on grey, as heads do
record Row(List<Cell> cells, boolean shaded) {

    Row {
        cells = List.copyOf(cells);
    }

    static Row of(List<Cell> cells) {
        return new Row(cells, false);
    }

    static Row shaded(List<Cell> cells) {
        return new Row(cells, true);
    }
}
