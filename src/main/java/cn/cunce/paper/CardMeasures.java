package cn.cunce.paper;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.value.Money;
import cn.cunce.paper.Cell.Align;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The help that the household gets, one measure a line, and what it comes to.
record CardMeasures(CardTables tables) {

    private static final List<Float> SHARES = List.of(30f, 60f, 108f, 44f, 72f, 72f, 58f, 30f, 66f);
    private static final float SPACE_FOR_THE_FIRST = 60;

    /// How many columns before the planned amount, and after the delivered one.
    private static final int BEFORE_AMOUNTS = 4;

    private static final int AFTER_AMOUNTS = 3;

    void print(List<Answers> measures, Pages pages) throws IOException {
        var texts = tables.texts();
        pages.heading(texts.of("paper.card.measures"), SPACE_FOR_THE_FIRST);
        var grid = new Grid(pages, SHARES, List.of(head()));
        for (var measure : measures) {
            grid.add(row(measure));
        }
        if (measures.isEmpty()) {
            grid.add(
                    Row.of(
                            List.of(
                                    tables.words(texts.of("paper.card.noMeasure"))
                                            .over(SHARES.size()))));
        } else {
            grid.add(total(measures));
        }
    }

    private Row head() {
        return tables.head(
                List.of(
                        MeasureFields.MEASURE_YEAR.label(),
                        MeasureFields.MEASURE_CATEGORY.label(),
                        MeasureFields.MEASURE_NAME.label(),
                        MeasureFields.QUANTITY.label(),
                        MeasureFields.PLANNED_AMOUNT.label(),
                        MeasureFields.DELIVERED_AMOUNT.label(),
                        MeasureFields.END_DATE.label(),
                        MeasureFields.IS_DELIVERED.label(),
                        MeasureFields.HELP_UNIT.label()));
    }

    private Row row(Answers measure) {
        var facts = tables.facts();
        return Row.of(
                List.of(
                        tables.number(facts.of(MeasureFields.MEASURE_YEAR, measure)),
                        tables.centred(facts.of(MeasureFields.MEASURE_CATEGORY, measure)),
                        tables.words(facts.of(MeasureFields.MEASURE_NAME, measure)),
                        tables.centred(quantity(measure)),
                        tables.figures(facts.orBlank(MeasureFields.PLANNED_AMOUNT, measure)),
                        tables.figures(facts.of(MeasureFields.DELIVERED_AMOUNT, measure)),
                        tables.number(facts.orBlank(MeasureFields.END_DATE, measure)),
                        tables.centred(facts.of(MeasureFields.IS_DELIVERED, measure)),
                        tables.centred(facts.orBlank(MeasureFields.HELP_UNIT, measure))));
    }

    private String quantity(Answers measure) {
        var facts = tables.facts();
        return facts.orBlank(MeasureFields.QUANTITY, measure)
                + facts.orBlank(MeasureFields.QUANTITY_UNIT, measure);
    }

    private Row total(List<Answers> measures) {
        return Row.of(
                List.of(
                        tables.label(tables.texts().of("paper.card.sum")).over(BEFORE_AMOUNTS),
                        sum(MeasureFields.PLANNED_AMOUNT, measures),
                        sum(MeasureFields.DELIVERED_AMOUNT, measures),
                        tables.words("").over(AFTER_AMOUNTS)));
    }

    /// The sum of what is known, and of how many measures it is not.
    private Cell sum(LedgerField<Money> field, List<Answers> measures) {
        var known = measures.stream().map(measure -> measure.get(field)).flatMap(Optional::stream);
        var amounts = known.toList();
        var open = measures.size() - amounts.size();
        var sum = tables.facts().money(amounts.stream().reduce(Money.ZERO, Money::plus));
        var text = open == 0 ? sum : tables.texts().of("paper.card.sumOfKnown", sum, open);
        return new Cell(text, tables.label("").face(), Align.RIGHT);
    }
}
