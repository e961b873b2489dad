package cn.cunce.filing;

import cn.cunce.model.field.LedgerField;

/// Something that a visible sheet of a filing says otherwise than the device that signed it:
/// somebody wrote into the workbook on its way.
public sealed interface HandEdit {

    String sheet();

    /// A cell with another value; a cell that says the same in other words is no edit.
    ///
    /// @param cell where it stands now: `F37`
    /// @param rowCode whose row it is
    /// @param from as it was filed, empty where nothing was
    /// @param to as it stands there now
    record Changed(
            String sheet, String cell, String rowCode, LedgerField<?> field, String from, String to)
            implements HandEdit {}

    /// A fact of the cover.
    record CoverChanged(String sheet, String cell, String label, String from, String to)
            implements HandEdit {}

    record RowRemoved(String sheet, String rowCode) implements HandEdit {}

    /// A row without a code, with one that was not filed, or with that of a row above.
    ///
    /// @param row as Excel counts, from 1
    record RowAdded(String sheet, int row) implements HandEdit {}

    record ColumnRemoved(String sheet, String header) implements HandEdit {}

    record SheetRemoved(String sheet) implements HandEdit {}
}
