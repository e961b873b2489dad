package cn.cunce.model.value;

import java.util.List;

/// A table as a screen shows it, to be given to people as a file.
///
/// @param name of its sheet
/// @param titles lines above it: what it is, of whom, as of when
/// @param headers one for each column
/// @param rows each with a cell for every column
public record Table(
        String name, List<String> titles, List<String> headers, List<List<TableCell>> rows) {

    public Table {
        titles = List.copyOf(titles);
        headers = List.copyOf(headers);
        rows = rows.stream().map(List::copyOf).toList();
        if (headers.isEmpty()) {
            throw new IllegalArgumentException("a table without columns");
        }
        for (var row : rows) {
            if (row.size() != headers.size()) {
                throw new IllegalArgumentException(
                        row.size() + " cells under " + headers.size() + " headers");
            }
        }
    }

    /// It may be about people: a log must not carry them.
    @Override
    public String toString() {
        return "Table[" + headers.size() + " columns, " + rows.size() + " rows]";
    }
}
