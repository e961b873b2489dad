package cn.cunce.store;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.value.Income;
import cn.cunce.model.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;

/// What the households of one group of a village told of their income in a year: one statement.
final class GroupIncomes {

    private final DSLContext db;
    private final RecordTable household;
    private final RecordTable year;

    GroupIncomes(DSLContext db, RecordTables tables) {
        this.db = db;
        this.household = tables.of(Entity.HOUSEHOLD);
        this.year = tables.of(Entity.HOUSEHOLD_YEAR);
    }

    /// One for each household that has not ended, with nothing in it where it told nothing.
    List<Income> of(String village, String group, int told) {
        var of = year.column(IncomeFields.HOUSEHOLD, UUID.class);
        var ofYear = year.column(IncomeFields.YEAR, Long.class).eq((long) told);
        return db.select(
                        money(IncomeFields.WAGE_INCOME),
                        money(IncomeFields.BUSINESS_GROSS),
                        money(IncomeFields.BUSINESS_COST),
                        money(IncomeFields.PROPERTY_INCOME),
                        money(IncomeFields.TRANSFER_INCOME),
                        year.column(IncomeFields.HOUSEHOLD_SIZE, Long.class))
                .from(household.table())
                .leftJoin(year.table())
                .on(year.village.eq(household.village))
                .and(of.eq(household.id))
                .and(ofYear)
                .and(ended(year, Entity.HOUSEHOLD_YEAR).isNull())
                .where(household.village.eq(village))
                .and(household.column(HouseholdFields.GROUP_NAME, String.class).eq(group))
                .and(ended(household, Entity.HOUSEHOLD).isNull())
                .orderBy(household.id)
                .fetch(GroupIncomes::income);
    }

    private Field<BigDecimal> money(LedgerField<Money> field) {
        return year.column(field, BigDecimal.class);
    }

    private static Field<String> ended(RecordTable table, Entity entity) {
        return table.column(RecordFields.ended(entity), String.class);
    }

    private static Income income(Record row) {
        return new Income(
                money(row, 0),
                money(row, 1),
                money(row, 2),
                money(row, 3),
                money(row, 4),
                Optional.ofNullable(row.get(5, Long.class)));
    }

    private static Optional<Money> money(Record row, int column) {
        return Optional.ofNullable(row.get(column, BigDecimal.class)).map(Money::ofYuan);
    }
}
