package cn.cunce.paper;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Income.Outcome;
import cn.cunce.model.value.Money;
import cn.cunce.paper.HouseholdCard.Year;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The incomes of some years beside each other: what they are made of, what they come to, and what
/// paper or workbook states, marked where it differs.
record CardIncome(CardTables tables) {

    /// Asked of everybody; the parts of a sum are shown where one of them is recorded.
    private static final List<LedgerField<?>> ALWAYS =
            List.of(
                    IncomeFields.HOUSEHOLD_SIZE,
                    IncomeFields.WAGE_INCOME,
                    IncomeFields.BUSINESS_GROSS,
                    IncomeFields.BUSINESS_COST,
                    IncomeFields.PROPERTY_INCOME,
                    IncomeFields.TRANSFER_INCOME);

    private static final List<LedgerField<?>> NOT_HERE =
            List.of(
                    IncomeFields.HOUSEHOLD,
                    IncomeFields.YEAR,
                    IncomeFields.INCOME_DATE,
                    IncomeFields.GROSS_INCOME,
                    IncomeFields.NET_INCOME,
                    IncomeFields.STATED_NET_INCOME,
                    IncomeFields.PER_CAPITA_INCOME,
                    IncomeFields.STATED_PER_CAPITA_INCOME);

    private static final float SPACE_FOR_THE_FIRST = 80;
    private static final float ITEM_SHARE = 1.4f;

    void print(List<Year> years, Pages pages) throws IOException {
        var texts = tables.texts();
        pages.heading(texts.of("paper.card.income"), SPACE_FOR_THE_FIRST);
        var grid = new Grid(pages, shares(years), List.of(head(years)));
        for (var field : IncomeFields.ALL) {
            if (isShown(field, years)) {
                grid.add(
                        row(
                                field.label(),
                                years,
                                year -> tables.facts().of(field, year.answers())));
            }
        }
        grid.add(row(texts.of("paper.card.net"), years, this::net));
        grid.add(row(IncomeFields.STATED_NET_INCOME.label(), years, this::statedNet));
        grid.add(row(texts.of("paper.card.perHead"), years, this::perHead));
        grid.add(row(IncomeFields.STATED_PER_CAPITA_INCOME.label(), years, this::statedPerHead));
    }

    private static List<Float> shares(List<Year> years) {
        var shares = new ArrayList<>(List.of(ITEM_SHARE));
        years.forEach(_ -> shares.add(1f));
        return shares;
    }

    private Row head(List<Year> years) {
        var titles = new ArrayList<>(List.of(tables.texts().of("paper.card.item")));
        years.forEach(year -> titles.add(tables.texts().of("paper.card.year", year.year())));
        return tables.head(titles);
    }

    private static boolean isShown(LedgerField<?> field, List<Year> years) {
        return ALWAYS.contains(field)
                || (!NOT_HERE.contains(field)
                        && years.stream().anyMatch(year -> isRecorded(field, year)));
    }

    private static boolean isRecorded(LedgerField<?> field, Year year) {
        return year.answers().get(field).isPresent() || year.answers().missing().containsKey(field);
    }

    private Row row(String item, List<Year> years, Function<Year, String> shown) {
        var cells = new ArrayList<>(List.of(tables.words(item)));
        years.forEach(year -> cells.add(tables.figures(shown.apply(year))));
        return Row.of(cells);
    }

    private String net(Year year) {
        var income = RegisterRow.incomeOf(year.answers());
        return switch (income.outcome()) {
            case Outcome.Known(var net, _) -> tables.facts().money(net);
            case Outcome.Undetermined(var missing) ->
                    income.net().map(tables.facts()::money).orElseGet(() -> lacking(missing));
            case Outcome.Invalid _ -> tables.texts().of("paper.contradicting");
        };
    }

    private String perHead(Year year) {
        return switch (RegisterRow.incomeOf(year.answers()).outcome()) {
            case Outcome.Known(_, var perHead) -> tables.facts().money(perHead);
            case Outcome.Undetermined(var missing) -> lacking(missing);
            case Outcome.Invalid _ -> tables.texts().of("paper.contradicting");
        };
    }

    private String lacking(List<String> keys) {
        var labels = keys.stream().map(CardIncome::label).collect(joining("、"));
        return tables.texts().of("paper.card.lacking", labels);
    }

    private static String label(String key) {
        return Catalogue.LEDGER.find(Entity.HOUSEHOLD_YEAR, key).orElseThrow().label();
    }

    private String statedNet(Year year) {
        return stated(IncomeFields.STATED_NET_INCOME, net(year), year);
    }

    private String statedPerHead(Year year) {
        return stated(IncomeFields.STATED_PER_CAPITA_INCOME, perHead(year), year);
    }

    private String stated(LedgerField<Money> field, String computed, Year year) {
        var stated = tables.facts().orBlank(field, year.answers());
        return stated.isEmpty() || stated.equals(computed)
                ? stated
                : tables.texts().of("paper.card.differs", stated);
    }
}
