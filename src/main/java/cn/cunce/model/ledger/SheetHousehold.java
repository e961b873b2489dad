package cn.cunce.model.ledger;

import java.util.List;

/// A household as a sheet told it, with where it stood and what is wrong with it.
///
/// @param rows the row of each member of `form`, in their order, as Excel counts
/// @param findings everything found on its rows
public record SheetHousehold(
        HouseholdForm form, String file, String sheet, List<Integer> rows, List<Finding> findings) {

    public SheetHousehold {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }

    /// Whether it must wait in 待改区 with all its members.
    public boolean mustWait() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
