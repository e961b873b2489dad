package cn.cunce.filing;

import java.util.List;

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

    /// The name of a column as Excel writes it: `A`, `AB`.
    static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /// The column of a cell's address, from 0; -1 if the address names none.
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
