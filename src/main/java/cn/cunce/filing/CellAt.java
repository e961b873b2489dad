package cn.cunce.filing;

/// A cell and where it is found: what holds for a household or a merged block may stand elsewhere.
///
/// @param row as Excel counts, at which a finding is told
record CellAt(Column column, int row, GridCell cell) {

    static CellAt of(Column column, GridRow row) {
        return new CellAt(column, row.number(), row.cell(column.index()));
    }

    String shown() {
        return cell.shown();
    }
}
