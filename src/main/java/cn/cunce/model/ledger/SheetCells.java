package cn.cunce.model.ledger;

/// A sheet as it is to be looked at: every cell, under the letters and numbers of Excel.
public interface SheetCells {

    String name();

    /// How many rows the file holds; blank ones between them may be missing.
    int rows();

    /// How many columns the widest row has.
    int columns();

    /// @param row from 0
    /// @return as Excel counts, from 1
    int number(int row);

    /// What stands in a cell, as a person would write it; empty if nothing does.
    ///
    /// @param row from 0
    /// @param column from 0
    String text(int row, int column);

    /// `A`, `AB`
    static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    /// The column that letters name, from 0; -1 if they name none.
    static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length() && Character.isLetter(letters.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
