package cn.cunce.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.when;

import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.store.VillageCount.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;

/// Counts a village in its database: two statements, however many households it has.
final class VillageCounts {

    /// 未脱贫, 预脱贫 (still counted as not exited), 返贫.
    private static final List<String> POOR = List.of("0", "2", "3");

    /// 经过净化处理的自来水.
    private static final String TAP = "1";

    private static final List<LedgerField<Boolean>> YES_NO =
            List.of(
                    ConditionFields.WATER_OK,
                    ConditionFields.BROADBAND_HOME,
                    ConditionFields.SANITARY_TOILET,
                    ConditionFields.IS_DANGEROUS_HOUSE,
                    ConditionFields.COOPERATIVE_MEMBER);

    private final DSLContext db;
    private final RecordTable household;
    private final RecordTable year;
    private final RecordTable membership;
    private final RecordTable person;

    VillageCounts(DSLContext db, RecordTables tables) {
        this.db = db;
        this.household = tables.of(Entity.HOUSEHOLD);
        this.year = tables.of(Entity.HOUSEHOLD_YEAR);
        this.membership = tables.of(Entity.MEMBERSHIP);
        this.person = tables.of(Entity.PERSON);
    }

    VillageCount of(String village, int told) {
        var households = households(village, told);
        var byEthnicity = new HashMap<String, Long>();
        long people = 0;
        long poor = 0;
        for (var row : people(village).fetch()) {
            var many = row.get(1, Long.class);
            var code = Optional.ofNullable(row.get(0, String.class)).orElse("");
            byEthnicity.merge(code, many, Long::sum);
            people += many;
            poor += row.get(2, Long.class);
        }
        return new VillageCount(
                households.get(0, Long.class),
                people,
                byEthnicity,
                households.get(1, Long.class),
                poor,
                tallies(households));
    }

    private Record households(String village, int told) {
        var columns = new ArrayList<SelectFieldOrAsterisk>();
        columns.add(count());
        columns.add(count(when(isPoor(), 1)));
        for (var field : YES_NO) {
            var said = year.column(field, Boolean.class);
            columns.add(count(when(said.isTrue(), 1)));
            columns.add(count(said));
        }
        var water = year.column(ConditionFields.WATER_SOURCE, String.class);
        columns.add(count(when(water.eq(TAP), 1)));
        columns.add(count(water));
        return db.select(columns)
                .from(household.table())
                .leftJoin(year.table())
                .on(year.village.eq(household.village))
                .and(year.column(IncomeFields.HOUSEHOLD, UUID.class).eq(household.id))
                .and(year.column(IncomeFields.YEAR, Long.class).eq((long) told))
                .and(isMeant(year, Entity.HOUSEHOLD_YEAR))
                .where(household.village.eq(village))
                .and(isMeant(household, Entity.HOUSEHOLD))
                .fetchSingle();
    }

    private static Map<LedgerField<?>, Tally> tallies(Record row) {
        var tallies = new HashMap<LedgerField<?>, Tally>();
        var column = 2;
        var fields = new ArrayList<LedgerField<?>>(YES_NO);
        fields.add(ConditionFields.WATER_SOURCE);
        for (var field : fields) {
            var holds = row.get(column, Long.class);
            tallies.put(field, new Tally(holds, row.get(column + 1, Long.class)));
            column += 2;
        }
        return tallies;
    }

    /// By ethnic group: all, and those in poor households.
    private Select<? extends Record> people(String village) {
        var ethnicity = person.column(PersonFields.ETHNICITY, String.class);
        return db.select(ethnicity, count(), count(when(isPoor(), 1)))
                .from(membership.table())
                .join(household.table())
                .on(household.village.eq(membership.village))
                .and(household.id.eq(membership.column(MembershipFields.HOUSEHOLD, UUID.class)))
                .join(person.table())
                .on(person.id.eq(membership.column(MembershipFields.PERSON, UUID.class)))
                .where(membership.village.eq(village))
                .and(membership.column(MembershipFields.TO, LocalDate.class).isNull())
                .and(isMeant(membership, Entity.MEMBERSHIP))
                .and(isMeant(household, Entity.HOUSEHOLD))
                .and(isMeant(person, Entity.PERSON))
                .and(person.column(PersonFields.DEATH_DATE, LocalDate.class).isNull())
                .groupBy(ethnicity);
    }

    private Condition isPoor() {
        return household.column(HouseholdFields.POVERTY_STATUS, String.class).in(POOR);
    }

    private static Condition isMeant(RecordTable table, Entity entity) {
        Field<String> ended = table.column(RecordFields.ended(entity), String.class);
        return ended.isNull();
    }
}
