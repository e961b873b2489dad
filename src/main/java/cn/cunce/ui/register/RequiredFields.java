package cn.cunce.ui.register;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.HouseholdForm;
import java.util.List;

/// Counts what a filing will ask for and a household does not say yet.
final class RequiredFields {

    private final List<LedgerField<?>> household = of(Entity.HOUSEHOLD);
    private final List<LedgerField<?>> year = of(Entity.HOUSEHOLD_YEAR);
    private final List<LedgerField<?>> person = of(Entity.PERSON);

    int missing(HouseholdForm form) {
        return missing(household, form.household())
                + missing(year, form.householdYear())
                + form.members().stream().mapToInt(one -> missing(person, one.person())).sum();
    }

    private static int missing(List<LedgerField<?>> asked, Answers answers) {
        return (int)
                asked.stream()
                        .filter(field -> !answers.values().containsKey(field))
                        .filter(field -> !answers.missing().containsKey(field))
                        .count();
    }

    private static List<LedgerField<?>> of(Entity entity) {
        return Catalogue.LEDGER.kept(entity).stream()
                .filter(LedgerField::required)
                .filter(field -> !(field.kind() instanceof Kind.Ref))
                .toList();
    }
}
