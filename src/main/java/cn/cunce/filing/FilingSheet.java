package cn.cunce.filing;

import cn.cunce.model.field.LedgerField;
import java.util.HashSet;
import java.util.List;

/// A register sheet of a filing: a record per row, a field per column.
///
/// @param rows in the order of the paper, each with only the answers that have a column
public record FilingSheet(String name, List<LedgerField<?>> columns, List<FilingRow> rows) {

    public FilingSheet {
        columns = List.copyOf(columns);
        var shown = new HashSet<>(columns);
        rows = rows.stream().map(row -> row.only(shown)).toList();
        var codes = new HashSet<String>();
        for (var row : rows) {
            if (!codes.add(row.code())) {
                throw new IllegalArgumentException("row code twice: " + row.code());
            }
        }
    }
}
