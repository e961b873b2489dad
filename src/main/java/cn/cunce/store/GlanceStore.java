package cn.cunce.store;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.rule.HouseholdGlance;
import cn.cunce.model.value.Income;
import cn.cunce.model.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// What a list shows of the households and people of a village: statements that read a few columns
/// of a hundred, for those who read a whole county.
record GlanceStore(DSLContext db, RecordTables tables) {

    /// What per-head incomes are made of.
    private static final List<LedgerField<?>> INCOME =
            List.of(
                    IncomeFields.HOUSEHOLD,
                    IncomeFields.WAGE_INCOME,
                    IncomeFields.BUSINESS_GROSS,
                    IncomeFields.BUSINESS_COST,
                    IncomeFields.PROPERTY_INCOME,
                    IncomeFields.TRANSFER_INCOME,
                    IncomeFields.HOUSEHOLD_SIZE);

    private record Member(
            UUID id, Optional<String> relation, Optional<LocalDate> birth, String name) {

        private static final Comparator<Member> ON_PAPER =
                PaperOrder.by(Member::relation, Member::birth, Member::id);
    }

    /// Households of whom anything is known, by id.
    ///
    /// @param day whose members they are, and of whose year the income is
    Map<UUID, HouseholdGlance> households(String village, LocalDate day) {
        var perHead = perHead(village, day);
        var glances = new HashMap<UUID, HouseholdGlance>();
        perHead.forEach((id, each) -> glances.put(id, glance(List.of(), Optional.of(each))));
        members(village, day)
                .forEach(
                        (id, some) ->
                                glances.put(
                                        id, glance(some, Optional.ofNullable(perHead.get(id)))));
        return glances;
    }

    private static HouseholdGlance glance(List<Member> members, Optional<Money> perHead) {
        var names = members.stream().sorted(Member.ON_PAPER).map(Member::name).toList();
        return new HouseholdGlance(names, perHead);
    }

    private Map<UUID, List<Member>> members(String village, LocalDate day) {
        var on = new OnDay(day, tables);
        var household = tables.of(Entity.HOUSEHOLD).as("whose");
        var membership = tables.of(Entity.MEMBERSHIP).as("belonging");
        var person = tables.of(Entity.PERSON).as("who");
        var of = membership.column(MembershipFields.HOUSEHOLD, UUID.class);
        var members = new HashMap<UUID, List<Member>>();
        db.select(
                        household.id,
                        person.id,
                        membership.column(MembershipFields.RELATION, String.class),
                        person.column(PersonFields.BIRTH_DATE, LocalDate.class),
                        person.column(PersonFields.NAME, String.class))
                .from(household.table())
                .join(membership.table())
                .on(of.eq(household.id))
                .join(person.table())
                .on(Lists.isHis(membership, person))
                .where(household.village.eq(village))
                .and(on.isMember(membership, person))
                .forEach(
                        row ->
                                members.computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                                        .add(
                                                new Member(
                                                        row.value2(),
                                                        Optional.ofNullable(row.value3()),
                                                        Optional.ofNullable(row.value4()),
                                                        name(row.value5()))));
        return members;
    }

    private static String name(@Nullable String name) {
        return Optional.ofNullable(name).orElse("");
    }

    private Map<UUID, Money> perHead(String village, LocalDate day) {
        var year = tables.of(Entity.HOUSEHOLD_YEAR);
        var told = year.column(IncomeFields.YEAR, Long.class);
        var known = new HashMap<UUID, Money>();
        db.select(year.fields(INCOME))
                .from(year.table())
                .where(year.village.eq(village))
                .and(told.eq((long) day.getYear()))
                .and(new OnDay(day, tables).stands(year))
                .orderBy(year.id)
                .forEach(row -> add(year, row, known));
        return known;
    }

    private static void add(RecordTable table, Record row, Map<UUID, Money> known) {
        var year = table.read(row, INCOME);
        if (IncomeFields.income(year.answers()).outcome()
                instanceof Income.Outcome.Known(_, var each)) {
            year.get(IncomeFields.HOUSEHOLD).ifPresent(of -> known.put(of, each));
        }
    }

    /// Names of all people of a village, by id: members of its households as the paper lists them,
    /// then who is of none.
    Map<UUID, String> people(String village, LocalDate day) {
        var names = new LinkedHashMap<UUID, String>();
        for (var household : members(village, day).values()) {
            household.sort(Member.ON_PAPER);
            household.forEach(member -> names.put(member.id(), member.name()));
        }
        var person = tables.of(Entity.PERSON);
        db.select(person.id, person.column(PersonFields.NAME, String.class))
                .from(person.table())
                .where(person.village.eq(village))
                .forEach(row -> names.putIfAbsent(row.value1(), name(row.value2())));
        return names;
    }
}
