package cn.cunce.store;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.VillageYearFields;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// Rows that an expression is asked over, and what is joined to them because it speaks of it:
// years,
/// the village, and a row of aggregates for each list.
final class AskedRows {

    private record Join(Table<?> table, Condition on) {}

    private final Lists lists;
    private final OnDay on;
    private final Table<?> base;
    private final Optional<Field<UUID>> householdId;
    private final Supplier<Field<String>> villageCode;
    private final Map<String, Listed> own;
    private final Map<String, RecordTable> joined = new HashMap<>();
    private final Map<String, Join> joins = new LinkedHashMap<>();
    private final Map<String, ListRows> aggregates = new LinkedHashMap<>();

    private AskedRows(
            Lists lists,
            OnDay on,
            Table<?> base,
            Optional<Field<UUID>> householdId,
            Optional<Field<String>> villageCode,
            Map<String, Listed> own) {
        this.lists = lists;
        this.own = Map.copyOf(own);
        this.on = on;
        this.base = base;
        this.householdId = householdId;
        this.villageCode = () -> villageCode.orElseGet(() -> household().orElseThrow().village);
    }

    static AskedRows ofHouseholds(Lists lists, OnDay on, RecordTable household) {
        var rows =
                new AskedRows(
                        lists,
                        on,
                        household.table(),
                        Optional.of(household.id),
                        Optional.of(household.village),
                        Map.of());
        rows.joined.put(Entity.HOUSEHOLD.key(), household);
        return rows;
    }

    /// @param base whose rows have the code of a village, township or county
    static AskedRows ofPlaces(Lists lists, OnDay on, Table<?> base, Field<String> village) {
        return new AskedRows(lists, on, base, Optional.empty(), Optional.of(village), Map.of());
    }

    /// People, each in his household, or projects: elements of a list that each are a subject.
    static AskedRows ofEach(Lists lists, OnDay on, Listed listed, String name) {
        return new AskedRows(
                lists,
                on,
                listed.from(),
                listed.household(),
                listed.village(),
                Map.of(name, listed));
    }

    /// The elements of a list, as rows of their own.
    static AskedRows ofList(Lists lists, OnDay on, Listed listed) {
        return new AskedRows(
                lists, on, listed.from(), listed.household(), listed.village(), Map.of());
    }

    Field<String> villageCode() {
        return villageCode.get();
    }

    Field<UUID> householdId() {
        return householdId.orElseThrow();
    }

    /// The person or project that the question is about.
    Listed own(String name) {
        return Objects.requireNonNull(own.get(name), name);
    }

    /// Empty where the question is about a village.
    Optional<RecordTable> household() {
        return householdId.map(
                id -> joined(Entity.HOUSEHOLD.key(), Entity.HOUSEHOLD, row -> row.id.eq(id)));
    }

    Optional<RecordTable> householdYear(int year) {
        return householdId.map(id -> ofYear(year, IncomeFields.YEAR, row -> isOf(row, id)));
    }

    private Condition isOf(RecordTable year, Field<UUID> id) {
        return year.column(IncomeFields.HOUSEHOLD, UUID.class).eq(id);
    }

    RecordTable village() {
        return joined(Entity.VILLAGE.key(), Entity.VILLAGE, _ -> DSL.noCondition());
    }

    RecordTable villageYear(int year) {
        return ofYear(year, VillageYearFields.YEAR, _ -> DSL.noCondition());
    }

    /// The township or county in which the village lies.
    RecordTable unit(Entity entity) {
        return joined(entity.key(), entity, on::stands);
    }

    RecordTable unitYear(LedgerField<Long> field, int year) {
        return ofYear(year, field, _ -> DSL.noCondition());
    }

    private RecordTable ofYear(
            int year, LedgerField<Long> field, Function<RecordTable, Condition> whose) {
        return joined(
                field.entity().key() + year,
                field.entity(),
                row ->
                        whose.apply(row)
                                .and(row.column(field, Long.class).eq(DSL.inline((long) year)))
                                .and(on.stands(row)));
    }

    private RecordTable joined(String name, Entity entity, Function<RecordTable, Condition> whose) {
        var known = joined.get(name);
        if (known != null) {
            return known;
        }
        var row = lists.fresh(entity);
        joined.put(name, row);
        joins.put(name, new Join(row.table(), isHere(row).and(whose.apply(row))));
        return row;
    }

    /// A household is found by its id alone; everything else by where it lies.
    private Condition isHere(RecordTable row) {
        return switch (row.entity()) {
            case HOUSEHOLD -> DSL.noCondition();
            case TOWNSHIP, TOWNSHIP_YEAR -> row.village.eq(townshipOf(villageCode()));
            case COUNTY, COUNTY_YEAR -> row.village.eq(countyOf(villageCode()));
            default -> row.village.eq(villageCode());
        };
    }

    static Field<String> townshipOf(Field<String> village) {
        return begun(village, 9);
    }

    static Field<String> countyOf(Field<String> village) {
        return begun(village, 6);
    }

    private static Field<String> begun(Field<String> code, int digits) {
        return DSL.concat(
                DSL.substring(code, DSL.inline(1), DSL.inline(digits)),
                DSL.inline("0".repeat(12 - digits)));
    }

    /// The row of aggregates of a list.
    ListRows aggregates(String list, Supplier<ListRows> made) {
        return aggregates.computeIfAbsent(list, _ -> made.get());
    }

    /// Whether an element of a list belongs to a row.
    Condition has(Listed listed) {
        var all =
                listed.key().stream()
                        .map(key -> Fields.raw(key.column()).eq(Fields.raw(value(key))))
                        .toList();
        return DSL.and(all);
    }

    private Field<?> value(Listed.Key key) {
        return key.ofHousehold() ? householdId() : villageCode();
    }

    /// Everything that has been asked for so far.
    Table<?> table() {
        // aggregates may ask for the village of their rows
        var more = new LinkedHashMap<String, Join>();
        aggregates.forEach((list, rows) -> more.put(list, new Join(rows.table(), isOf(rows))));
        Table<?> all = base;
        for (var join : List.copyOf(joins.values())) {
            all = all.leftJoin(join.table()).on(join.on());
        }
        for (var join : more.values()) {
            all = all.leftJoin(join.table()).on(join.on());
        }
        return all;
    }

    private Condition isOf(ListRows rows) {
        var all =
                rows.listed().key().stream()
                        .map(key -> Fields.raw(rows.column(key)).eq(Fields.raw(value(key))))
                        .toList();
        return DSL.and(all);
    }
}
