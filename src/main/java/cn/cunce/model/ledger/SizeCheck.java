package cn.cunce.model.ledger;

import static cn.cunce.model.field.IncomeFields.HOUSEHOLD_SIZE;

/// The size of the household is the number of its members.
final class SizeCheck {

    static void check(HouseholdForm form, Found found) {
        var stated = form.householdYear().get(HOUSEHOLD_SIZE);
        int members = form.members().size();
        if (stated.isPresent() && members > 0 && stated.get() != members) {
            found.household(HOUSEHOLD_SIZE, "SIZE_MISMATCH", stated.get(), members);
        }
        if (stated.isEmpty()
                && !form.householdYear().missing().containsKey(HOUSEHOLD_SIZE)
                && IncomeCheck.hasIncome(form)) {
            found.household(HOUSEHOLD_SIZE, "REQUIRED_BLANK", HOUSEHOLD_SIZE.label());
        }
    }

    private SizeCheck() {}
}
