package cn.cunce.model.ledger;

import static cn.cunce.model.field.ConditionFields.HOUSING_GRADE;
import static cn.cunce.model.field.ConditionFields.IS_DANGEROUS_HOUSE;

import java.util.Set;

/// A house is dangerous exactly when its grade is C or D.
final class HouseCheck {

    private static final Set<String> DANGEROUS = Set.of("C", "D");

    static void check(HouseholdForm form, Found found) {
        var stated = form.householdYear().get(IS_DANGEROUS_HOUSE);
        var grade = form.householdYear().get(HOUSING_GRADE);
        if (stated.isPresent()
                && grade.isPresent()
                && stated.get() != DANGEROUS.contains(grade.get())) {
            found.household(HOUSING_GRADE, "DANGER_CONTRADICTION");
        }
    }

    private HouseCheck() {}
}
