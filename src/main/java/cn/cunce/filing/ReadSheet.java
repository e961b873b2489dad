package cn.cunce.filing;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.ColumnGround;
import cn.cunce.model.ledger.Finding;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One sheet after reading.
///
/// @param rows how many rows told something, without titles, totals and notes
/// @param year of what it tells, empty if nothing says so
/// @param findings all of them, those on households too, from the top
public record ReadSheet(
        String name,
        SheetKind kind,
        int rows,
        OptionalInt year,
        List<MatchedColumn> columns,
        SheetContent content,
        List<Finding> findings) {

    /// What a column was taken for.
    ///
    /// @param column as Excel names it
    /// @param header its words, of two levels joined by a hyphen
    /// @param field empty if nothing is taken from it
    /// @param checkedOnly whether it is compared, and not taken in
    /// @param ground why it was taken for that
    public record MatchedColumn(
            String column,
            String header,
            Optional<LedgerField<?>> field,
            boolean checkedOnly,
            ColumnGround ground) {}

    public ReadSheet {
        columns = List.copyOf(columns);
        findings = List.copyOf(findings);
    }
}
