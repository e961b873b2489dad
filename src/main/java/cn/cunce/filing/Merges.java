package cn.cunce.filing;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Where merged blocks reach down: what stands in their first cell holds for the rows below.
final class Merges {

    private final Map<Integer, TreeMap<Integer, Merge>> byColumn = new HashMap<>();
    private final Map<Integer, GridRow> tops = new HashMap<>();

    Merges(SheetGrid grid) {
        for (var merge : grid.merges()) {
            if (merge.bottom() > merge.top()) {
                for (int column = merge.left(); column <= merge.right(); column++) {
                    byColumn.computeIfAbsent(column, _ -> new TreeMap<>()).put(merge.top(), merge);
                }
            }
        }
        if (!byColumn.isEmpty()) {
            grid.rows().forEach(row -> tops.put(row.number(), row));
        }
    }

    /// The cell, or that of the block above which covers it; never across a blank cell that stands
    /// alone.
    GridCell cell(GridRow row, int column) {
        var cell = row.cell(column);
        var blocks = byColumn.get(column);
        if (blocks == null || !cell.isBlank()) {
            return cell;
        }
        var above = blocks.floorEntry(row.number());
        if (above == null || !above.getValue().covers(row.number(), column)) {
            return cell;
        }
        var top = tops.get(above.getValue().top());
        return top == null ? cell : top.cell(above.getValue().left());
    }
}
