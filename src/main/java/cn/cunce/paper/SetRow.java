package cn.cunce.paper;

import java.util.ArrayList;
import java.util.List;

/// A row whose texts are broken into lines and placed across the page.
record SetRow(List<SetCell> cells, boolean shaded, float height) {

    static final float PADDING = 2;

    /// @param x left edge
    record SetCell(Cell cell, List<Line> lines, float x, float width) {

        float textHeight() {
            var height = 0f;
            for (var line : lines) {
                height += line.height();
            }
            return height;
        }

        float height() {
            return Math.max(textHeight() + 2 * PADDING, cell.leastHeight());
        }

        private SetCell withLines(List<Line> some) {
            return new SetCell(cell, some, x, width);
        }
    }

    /// @param edges left edges of the columns, and the right edge of the last
    static SetRow of(Row row, float[] edges) {
        var cells = new ArrayList<SetCell>();
        var column = 0;
        for (var cell : row.cells()) {
            var x = edges[column];
            column += cell.span();
            var width = edges[column] - x;
            var measure = width - 2 * PADDING - cell.indent();
            var lines = LineBreaks.of(cell.text(), cell.face(), measure);
            cells.add(new SetCell(cell, lines, x, width));
        }
        return of(cells, row.shaded());
    }

    private static SetRow of(List<SetCell> cells, boolean shaded) {
        var height = 0f;
        for (var cell : cells) {
            height = Math.max(height, cell.height());
        }
        return new SetRow(cells, shaded, height);
    }

    /// As many lines of every cell as fit into `room`, at least one.
    SetRow upTo(float room) {
        var some =
                cells.stream()
                        .map(cell -> cell.withLines(cell.lines().subList(0, fitting(cell, room))));
        return of(some.toList(), shaded);
    }

    /// What `upTo(room)` leaves over.
    SetRow after(float room) {
        var rest =
                cells.stream()
                        .map(
                                cell ->
                                        cell.withLines(
                                                cell.lines()
                                                        .subList(
                                                                fitting(cell, room),
                                                                cell.lines().size())));
        return of(rest.toList(), shaded);
    }

    private static int fitting(SetCell cell, float room) {
        var lines = cell.lines();
        if (lines.isEmpty()) {
            return 0;
        }
        var most = (int) ((room - 2 * PADDING) / lines.getFirst().height());
        return Math.clamp(most, 1, lines.size());
    }
}
