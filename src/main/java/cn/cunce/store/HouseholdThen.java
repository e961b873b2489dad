package cn.cunce.store;

import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.LedgerRecord;
import java.util.List;

/// What a book knew of one household at a moment.
///
/// @param form of the latest year that it knew of
/// @param years oldest first
/// @param measures those ended or entered by mistake too
/// @param demands those taken from the list too
/// @param decisions those that should never have been made too
public record HouseholdThen(
        HouseholdForm form,
        List<LedgerRecord> years,
        List<LedgerRecord> measures,
        List<LedgerRecord> demands,
        List<LedgerRecord> decisions) {

    public HouseholdThen {
        years = List.copyOf(years);
        measures = List.copyOf(measures);
        demands = List.copyOf(demands);
        decisions = List.copyOf(decisions);
    }
}
