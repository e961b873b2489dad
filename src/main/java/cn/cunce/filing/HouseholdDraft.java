package cn.cunce.filing;

import cn.cunce.model.field.Answers;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.SheetHousehold;
import java.util.List;

/// A household of a sheet while it is still being read and compared with the others.
final class HouseholdDraft {

    private final HouseholdForm form;
    private final Answers village;
    private final List<GridRow> rows;
    private final Columns columns;
    private final Findings found;

    HouseholdDraft(
            HouseholdForm form,
            Answers village,
            List<GridRow> rows,
            Columns columns,
            Findings found) {
        this.form = form;
        this.village = village;
        this.rows = rows;
        this.columns = columns;
        this.found = found;
    }

    HouseholdForm form() {
        return form;
    }

    Answers village() {
        return village;
    }

    /// Those of the sheet it stands on.
    Columns columns() {
        return columns;
    }

    Findings found() {
        return found;
    }

    GridRow firstRow() {
        return rows.getFirst();
    }

    /// @param member place in the household from 1, or 0 for what is said once at its first row
    GridRow row(int member) {
        return member == 0 ? rows.getFirst() : rows.get(member - 1);
    }

    /// Whether birth date or sex on a row is not what the number there says.
    boolean isContradicted(int row) {
        return found.all().stream()
                .anyMatch(
                        finding ->
                                (finding.code().equals("BIRTH_MISMATCH")
                                                || finding.code().equals("SEX_MISMATCH"))
                                        && Findings.rowOf(finding) == row);
    }

    SheetHousehold told(String file, String sheet) {
        var numbers = rows.stream().map(GridRow::number).toList();
        return new SheetHousehold(form, file, sheet, numbers, found.all());
    }
}
