package cn.cunce.paper;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.value.Income.Outcome;
import cn.cunce.model.value.Money;
import cn.cunce.paper.CardTables.Pair;
import java.io.IOException;
import java.util.List;

/// The first blocks of a plan sheet: who they are, why they are poor, and what they need.
record PlanHead(CardTables tables, boolean wholeNumbers) {

    private static final String BETWEEN = "；";
    private static final float SPACE_FOR_THE_FIRST = 40;

    /// @param suggested what the causes suggest, for where no demand is recorded
    void print(PlanSheet sheet, int year, String suggested, Pages pages) throws IOException {
        var texts = tables.texts();
        pages.heading(texts.of("paper.plan.household"), 0);
        var grid = new Grid(pages, CardTables.THREE_PAIRS, List.of());
        for (var row : tables.inThrees(pairs(sheet, year))) {
            grid.add(row);
        }
        pages.heading(texts.of("paper.plan.need"), SPACE_FOR_THE_FIRST);
        var need = new Grid(pages, CardTables.THREE_PAIRS, List.of());
        var household = sheet.facts().household();
        need.add(tables.wide(tables.pair(HouseholdFields.MAIN_CAUSE, household)));
        need.add(tables.wide(tables.pairOrBlank(HouseholdFields.OTHER_CAUSES, household)));
        need.add(tables.wide(new Pair(texts.of("paper.plan.demands"), demands(sheet, suggested))));
    }

    private List<Pair> pairs(PlanSheet sheet, int year) {
        var texts = tables.texts();
        var household = sheet.facts().household();
        return List.of(
                tables.figures(HouseholdFields.NATIONAL_HOUSEHOLD_NO, household),
                tables.pair(HouseholdFields.GROUP_NAME, household),
                new Pair(texts.of("paper.head"), head(sheet.facts())),
                phone(household),
                new Pair(texts.of("paper.members"), members(sheet.facts()), true),
                income(sheet.facts(), year),
                tables.pair(HouseholdFields.HOUSEHOLD_ATTRIBUTE, household),
                new Pair(texts.of("paper.responsible"), sheet.responsible().orElse("")),
                new Pair(texts.of("paper.helpUnit"), sheet.helpUnit().orElse("")));
    }

    private String head(HouseholdFacts facts) {
        var person = facts.members().stream().findFirst().map(MemberFacts::person);
        return tables.facts().of(PersonFields.NAME, person.orElse(Answers.NONE));
    }

    private Pair phone(Answers household) {
        var field = HouseholdFields.PHONE;
        var shown = tables.facts().phone(field, household, wholeNumbers);
        return new Pair(field.label(), shown, household.get(field).isPresent());
    }

    private String members(HouseholdFacts facts) {
        return tables.facts().count(facts.members().size());
    }

    private Pair income(HouseholdFacts facts, int year) {
        var label = IncomeFields.PER_CAPITA_INCOME.label();
        return switch (RegisterRow.incomeOf(facts.year(year)).outcome()) {
            case Outcome.Known(_, var perHead) -> new Pair(label, yuan(perHead), true);
            case Outcome.Undetermined _ -> new Pair(label, tables.facts().notFilled());
            case Outcome.Invalid _ -> new Pair(label, tables.texts().of("paper.contradicting"));
        };
    }

    private String yuan(Money amount) {
        return tables.texts().of("reason.yuan", tables.facts().money(amount));
    }

    /// As recorded; where nobody has asked, what the causes suggest, and that they do.
    private String demands(PlanSheet sheet, String suggested) {
        var recorded = sheet.facts().demands();
        if (!recorded.isEmpty()) {
            return recorded.stream().map(this::demand).collect(joining(BETWEEN));
        }
        return suggested.isEmpty()
                ? tables.facts().notFilled()
                : tables.texts().of("paper.plan.suggested", suggested);
    }

    private String demand(Answers demand) {
        var kind = tables.facts().of(DemandFields.DEMAND_KIND, demand);
        var told = tables.facts().orBlank(DemandFields.DEMAND_TEXT, demand);
        return told.isEmpty() ? kind : tables.texts().of("paper.plan.demand", kind, told);
    }
}
