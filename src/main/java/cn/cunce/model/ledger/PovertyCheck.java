package cn.cunce.model.ledger;

import static cn.cunce.model.field.HouseholdFields.EXIT_YEAR;
import static cn.cunce.model.field.HouseholdFields.IS_REGISTERED;
import static cn.cunce.model.field.HouseholdFields.POVERTY_STATUS;

import java.util.Set;

/// Only a registered household has a poverty status, and one that has exited an exit year.
final class PovertyCheck {

    private static final Set<String> EXITED = Set.of("1", "4");

    static void check(HouseholdForm form, Found found) {
        var status = form.household().get(POVERTY_STATUS);
        if (status.isEmpty()) {
            return;
        }
        if (form.household().get(IS_REGISTERED).filter(registered -> !registered).isPresent()) {
            found.household(POVERTY_STATUS, "NOT_REGISTERED_BUT_STATUS");
        }
        if (EXITED.contains(status.get()) && form.household().get(EXIT_YEAR).isEmpty()) {
            found.household(EXIT_YEAR, "EXITED_NO_YEAR");
        }
    }

    private PovertyCheck() {}
}
