package cn.cunce.paper;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.LedgerField;
import java.io.IOException;
import java.util.List;

/// How the household lives in the year of the card, and what is guaranteed to it (两不愁三保障).
record CardConditions(CardTables tables) {

    private static final List<LedgerField<?>> CONDITIONS =
            List.of(
                    ConditionFields.FARMLAND_MU,
                    ConditionFields.FOREST_MU,
                    ConditionFields.FOREST_RETURN_MU,
                    ConditionFields.HOUSING_AREA_SQM,
                    ConditionFields.HOUSING_STRUCTURE,
                    ConditionFields.HOUSING_GRADE,
                    ConditionFields.IS_DANGEROUS_HOUSE,
                    ConditionFields.POWER_LIVING,
                    ConditionFields.TV,
                    ConditionFields.WATER_SOURCE,
                    ConditionFields.TOILET,
                    ConditionFields.SANITARY_TOILET,
                    ConditionFields.FUELS,
                    ConditionFields.ENTRY_ROAD_TYPE,
                    ConditionFields.DISTANCE_TO_ROAD_KM,
                    ConditionFields.COOPERATIVE_MEMBER,
                    ConditionFields.LEAD_ENTERPRISE,
                    ConditionFields.LEAD_PERSON);

    private static final float SPACE_FOR_THE_FIRST = 40;

    void print(int year, Answers answers, Pages pages) throws IOException {
        var texts = tables.texts();
        pages.heading(texts.of("paper.card.conditions", year), SPACE_FOR_THE_FIRST);
        var grid = new Grid(pages, CardTables.THREE_PAIRS, List.of());
        var pairs = CONDITIONS.stream().map(field -> tables.pairWithUnit(field, answers)).toList();
        for (var row : tables.inThrees(pairs)) {
            grid.add(row);
        }
        pages.heading(texts.of("paper.card.guarantees", year), SPACE_FOR_THE_FIRST);
        printGuarantees(answers, pages);
    }

    private void printGuarantees(Answers answers, Pages pages) throws IOException {
        var guarantees = RegisterColumns.GUARANTEES;
        var shares = guarantees.stream().map(_ -> 1f).toList();
        var titles = guarantees.stream().map(LedgerField::label).toList();
        var grid = new Grid(pages, shares, List.of(tables.head(titles)));
        var values = guarantees.stream().map(field -> tables.facts().of(field, answers));
        grid.add(Row.of(values.map(tables::centred).toList()));
    }
}
