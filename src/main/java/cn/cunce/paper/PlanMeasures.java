package cn.cunce.paper;

import cn.cunce.model.plan.HouseholdPlan;
import cn.cunce.model.plan.PlanLine;
import cn.cunce.model.value.Money;
import cn.cunce.paper.Cell.Align;
import cn.cunce.text.PlanText;
import java.io.IOException;
import java.util.List;

/// What a household gets, one measure a line, and what it comes to.
record PlanMeasures(CardTables tables, PlanText words) {

    private static final List<Float> SHARES = List.of(26f, 108f, 164f, 54f, 82f, 60f);
    private static final float SPACE_FOR_THE_FIRST = 60;

    void print(HouseholdPlan plan, Pages pages) throws IOException {
        var texts = tables.texts();
        pages.heading(texts.of("paper.plan.measures"), SPACE_FOR_THE_FIRST);
        var grid = new Grid(pages, SHARES, List.of(head()));
        for (var place = 0; place < plan.lines().size(); place++) {
            grid.add(row(place + 1, plan.lines().get(place)));
        }
        if (plan.lines().isEmpty()) {
            grid.add(Row.of(List.of(tables.words(nothing(plan)).over(SHARES.size()))));
        } else {
            grid.add(total(plan.lines()));
        }
    }

    private Row head() {
        var texts = tables.texts();
        return tables.head(
                List.of(
                        texts.of("paper.number"),
                        texts.of("paper.plan.measure"),
                        texts.of("paper.plan.why"),
                        texts.of("paper.plan.clause"),
                        texts.of("paper.plan.fund"),
                        texts.of("paper.plan.amount")));
    }

    private Row row(int place, PlanLine line) {
        return Row.of(
                List.of(
                        tables.number(tables.facts().count(place)),
                        tables.words(line.title()),
                        tables.words(words.why(line)),
                        tables.number(String.join("\n", line.clauses())),
                        tables.centred(words.fund(line.fund())),
                        tables.figures(tables.facts().money(line.amount()))));
    }

    /// Nothing because a fact is missing is another thing than nothing.
    private String nothing(HouseholdPlan plan) {
        return plan.open().isEmpty()
                ? tables.texts().of("paper.plan.none")
                : tables.texts().of("paper.plan.open", words.missing(plan.open()));
    }

    private Row total(List<PlanLine> lines) {
        var sum = lines.stream().map(PlanLine::amount).reduce(Money.ZERO, Money::plus);
        var bold = tables.label("").face();
        return Row.of(
                List.of(
                        tables.label(tables.texts().of("paper.card.sum")).over(SHARES.size() - 1),
                        new Cell(tables.facts().money(sum), bold, Align.RIGHT)));
    }
}
