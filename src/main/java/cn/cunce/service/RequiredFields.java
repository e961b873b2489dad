package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.HouseholdForm;
import java.util.List;

/// Counts what a filing will ask for and a household does not say yet: neither an answer, nor why
/// there is none.
public final class RequiredFields {

    static final List<LedgerField<?>> HOUSEHOLD = of(Entity.HOUSEHOLD);
    static final List<LedgerField<?>> YEAR = of(Entity.HOUSEHOLD_YEAR);
    static final List<LedgerField<?>> PERSON = of(Entity.PERSON);

    public static int missing(HouseholdForm form) {
        return missing(HOUSEHOLD, form.household())
                + missing(YEAR, form.householdYear())
                + form.members().stream().mapToInt(one -> missing(PERSON, one.person())).sum();
    }

    static int missing(List<LedgerField<?>> asked, Answers answers) {
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

    private RequiredFields() {}
}
