package cn.cunce.model.ledger;

import java.util.List;
import java.util.function.BiConsumer;

/// What contradicts itself within one household, whether it was typed or read from a sheet.
///
/// Looks only at what is recorded: what nobody has said is no contradiction.
public final class HouseholdChecks {

    private static final List<BiConsumer<HouseholdForm, Found>> ALL =
            List.of(
                    HeadCheck::check,
                    IdentityCheck::check,
                    RelationCheck::check,
                    SchoolCheck::check,
                    PersonCheck::check,
                    SizeCheck::check,
                    IncomeCheck::check,
                    PovertyCheck::check,
                    HouseCheck::check);

    /// Findings at [Finding.Place.Form], in the order of the checks.
    public static List<Finding> check(HouseholdForm form) {
        var found = new Found();
        ALL.forEach(check -> check.accept(form, found));
        return found.all();
    }

    private HouseholdChecks() {}
}
