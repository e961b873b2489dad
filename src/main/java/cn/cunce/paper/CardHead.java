package cn.cunce.paper;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.paper.CardTables.Pair;
import java.io.IOException;
import java.util.List;

/// The first block of the household card: who they are, and why they are poor.
record CardHead(CardTables tables, boolean wholeNumbers) {

    void print(HouseholdForm form, Pages pages) throws IOException {
        var texts = tables.texts();
        pages.heading(texts.of("paper.card.household"), 0);
        var grid = new Grid(pages, CardTables.THREE_PAIRS, List.of());
        for (var row : tables.inThrees(pairs(form))) {
            grid.add(row);
        }
        grid.add(tables.wide(tables.pair(HouseholdFields.ADDRESS, form.household())));
        grid.add(tables.wide(tables.pairOrBlank(HouseholdFields.CAUSE_NOTE, form.household())));
    }

    private List<Pair> pairs(HouseholdForm form) {
        var household = form.household();
        return List.of(
                tables.figures(HouseholdFields.NATIONAL_HOUSEHOLD_NO, household),
                tables.pair(HouseholdFields.GROUP_NAME, household),
                head(form),
                phone(household),
                members(form),
                tables.pair(HouseholdFields.IS_REGISTERED, household),
                tables.pair(HouseholdFields.HOUSEHOLD_ATTRIBUTE, household),
                tables.pair(HouseholdFields.POVERTY_STATUS, household),
                tables.pairOrBlank(HouseholdFields.EXIT_YEAR, household),
                tables.figures(HouseholdFields.FIRST_IDENTIFIED_DATE, household),
                tables.pair(HouseholdFields.IDENTIFICATION_STANDARD, household),
                tables.pair(HouseholdFields.IS_RELOCATED, household),
                tables.pair(HouseholdFields.MAIN_CAUSE, household),
                tables.pairOrBlank(HouseholdFields.OTHER_CAUSES, household),
                tables.pairOrBlank(HouseholdFields.POST_EXIT_CLASS, household));
    }

    private Pair head(HouseholdForm form) {
        var person = RegisterRow.head(form).map(Member::person).orElse(Answers.NONE);
        return new Pair(
                tables.texts().of("paper.head"), tables.facts().of(PersonFields.NAME, person));
    }

    private Pair phone(Answers household) {
        var field = HouseholdFields.PHONE;
        var shown = tables.facts().phone(field, household, wholeNumbers);
        return new Pair(field.label(), shown, household.get(field).isPresent());
    }

    private Pair members(HouseholdForm form) {
        var label = tables.texts().of("paper.members");
        return new Pair(label, tables.facts().count(form.members().size()), true);
    }
}
