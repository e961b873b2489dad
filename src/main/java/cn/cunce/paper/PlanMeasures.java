package cn.cunce.paper;

import cn.cunce.model.value.Money;
import cn.cunce.paper.Cell.Align;
import cn.cunce.paper.PlanEntries.Entry;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// What a household gets, one measure a line, and what it comes to.
record PlanMeasures(CardTables tables) {

    private static final List<Float> SHARES = List.of(26f, 108f, 164f, 54f, 82f, 60f);
    private static final float SPACE_FOR_THE_FIRST = 60;

    void print(PlanEntries plan, Pages pages) throws IOException {
        var texts = tables.texts();
        var heading =
                plan.proposed()
                        ? texts.of("paper.plan.measuresProposed")
                        : texts.of("paper.plan.measures");
        pages.heading(heading, SPACE_FOR_THE_FIRST);
        var grid = new Grid(pages, SHARES, List.of(head()));
        for (var place = 0; place < plan.entries().size(); place++) {
            grid.add(row(place + 1, plan.entries().get(place)));
        }
        if (plan.entries().isEmpty()) {
            grid.add(Row.of(List.of(tables.words(plan.nothing()).over(SHARES.size()))));
        } else {
            grid.add(total(plan.entries()));
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

    private Row row(int place, Entry entry) {
        return Row.of(
                List.of(
                        tables.number(tables.facts().count(place)),
                        tables.words(entry.title()),
                        tables.words(entry.why()),
                        tables.number(String.join("\n", entry.clauses())),
                        tables.centred(entry.fund()),
                        tables.figures(amount(entry))));
    }

    private String amount(Entry entry) {
        return entry.amount().map(tables.facts()::money).orElseGet(tables.facts()::notFilled);
    }

    /// The sum of what is known, and of how many measures it is not.
    private Row total(List<Entry> entries) {
        var known = entries.stream().map(Entry::amount).flatMap(Optional::stream).toList();
        var open = entries.size() - known.size();
        var sum = tables.facts().money(known.stream().reduce(Money.ZERO, Money::plus));
        var text = open == 0 ? sum : tables.texts().of("paper.card.sumOfKnown", sum, open);
        var bold = tables.label("").face();
        return Row.of(
                List.of(
                        tables.label(tables.texts().of("paper.card.sum")).over(SHARES.size() - 2),
                        new Cell(text, bold, Align.RIGHT).over(2)));
    }
}
