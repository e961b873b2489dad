package cn.cunce.filing;

import cn.cunce.model.ledger.SheetCells;
import java.util.List;
import java.util.Map;

/// A whole sheet as the file holds it, whatever kind of file that was.
///
/// @param typed whether cells know numbers from text, as those of a CSV file do not
/// @param rows those that the file holds, in their order; numbers may leave gaps
record SheetGrid(
        String name, boolean hidden, boolean typed, List<GridRow> rows, List<Merge> merges) {

    SheetGrid {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
    }

    /// The grid with other texts in some of its cells.
    ///
    /// @param texts by the number of the row, then by column from 0
    SheetGrid with(Map<Integer, Map<Integer, String>> texts) {
        if (texts.isEmpty()) {
            return this;
        }
        var changed =
                rows.stream()
                        .map(row -> row.with(texts.getOrDefault(row.number(), Map.of())))
                        .toList();
        return new SheetGrid(name, hidden, typed, changed, merges);
    }

    /// As people look at it.
    SheetCells cells() {
        return new Cells(this, rows.stream().mapToInt(GridRow::width).max().orElse(0));
    }

    private record Cells(SheetGrid grid, int columns) implements SheetCells {

        @Override
        public String name() {
            return grid.name();
        }

        @Override
        public int rows() {
            return grid.rows().size();
        }

        @Override
        public int number(int row) {
            return grid.rows().get(row).number();
        }

        @Override
        public String text(int row, int column) {
            return grid.rows().get(row).cell(column).shown();
        }
    }
}
