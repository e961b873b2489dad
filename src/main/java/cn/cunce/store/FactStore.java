package cn.cunce.store;

import static java.util.stream.Collectors.groupingBy;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.plan.AdoptedLine;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.VillageFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/// Households and the village as rules see them on a day: who belonged to whom then, not who does
/// now. A few statements for hundreds of households.
final class FactStore {

    private final DSLContext db;
    private final RecordTables tables;
    private final Standing on;

    FactStore(DSLContext db, RecordTables tables, LocalDate day) {
        this.db = db;
        this.tables = tables;
        this.on = new Standing(day);
    }

    /// The households of a village that stand on the day, by number, then id. To be closed.
    ///
    /// One whose members all came later, as after a split, is not there yet.
    Stream<HouseholdFacts> ofVillage(String village) {
        var table = tables.of(Entity.HOUSEHOLD);
        var number = table.column(HouseholdFields.NATIONAL_HOUSEHOLD_NO, String.class);
        var ids =
                db.select(table.id)
                        .from(table.table())
                        .where(table.village.eq(village))
                        .orderBy(number, table.id)
                        .fetch(table.id);
        return Batches.of(ids).stream().flatMap(some -> batch(village, some).stream());
    }

    Optional<HouseholdFacts> of(RecordId household) {
        return batch(household.village(), List.of(household.id())).stream().findFirst();
    }

    /// @param people whether to read the members of its households too
    VillageFacts village(String code, boolean people) {
        var id = LedgerIds.village(code);
        var table = tables.of(Entity.VILLAGE);
        var said = tables.list(db, Entity.VILLAGE, table.rows(code, List.of(id.id())));
        return new VillageFacts(
                id,
                said.stream().findFirst().map(LedgerRecord::answers).orElse(Answers.NONE),
                byYear(all(code, Entity.VILLAGE_YEAR), VillageYearFields.YEAR),
                all(code, Entity.NATURAL_VILLAGE).stream().map(LedgerRecord::answers).toList(),
                people ? people(code) : List.of());
    }

    private List<LedgerRecord> all(String village, Entity entity) {
        return tables.list(db, entity, tables.of(entity).village.eq(village)).stream()
                .filter(on::stands)
                .toList();
    }

    /// A measure that is only planned helps nobody yet, and is no reason to plan another way.
    private boolean isGiven(LedgerRecord measure) {
        return on.stands(measure)
                && measure.get(MeasureFields.MEASURE_STATUS)
                        .filter(AdoptedLine.PLANNED::equals)
                        .isEmpty();
    }

    /// Everybody once, though two households may claim him.
    private List<MemberFacts> people(String village) {
        var people = new LinkedHashMap<UUID, MemberFacts>();
        try (var households = ofVillage(village)) {
            households
                    .flatMap(household -> household.members().stream())
                    .forEach(member -> people.putIfAbsent(member.id().id(), member));
        }
        return List.copyOf(people.values());
    }

    private List<HouseholdFacts> batch(String village, List<UUID> ids) {
        var households = new HashMap<UUID, LedgerRecord>();
        var table = tables.of(Entity.HOUSEHOLD);
        tables.list(db, Entity.HOUSEHOLD, table.rows(village, ids)).stream()
                .filter(on::stands)
                .forEach(household -> households.put(household.uuid(), household));
        var members = MembersOnDay.read(db, tables, on, households.keySet());
        var years = of(village, ids, IncomeFields.HOUSEHOLD, on::stands);
        var measures = of(village, ids, MeasureFields.BENEFICIARY, this::isGiven);
        var demands = of(village, ids, DemandFields.HOUSEHOLD, on::isRaised);
        var facts = new ArrayList<HouseholdFacts>();
        for (var id : ids) {
            var household = households.get(id);
            if (household != null && members.haveBegun(id)) {
                facts.add(
                        new HouseholdFacts(
                                household.id(),
                                household.answers(),
                                byYear(years.getOrDefault(id, List.of()), IncomeFields.YEAR),
                                members.of(id),
                                answers(measures.get(id)),
                                answers(demands.get(id))));
            }
        }
        return facts;
    }

    /// Records of a kind that refer to these households, by household.
    private Map<UUID, List<LedgerRecord>> of(
            String village,
            List<UUID> households,
            LedgerField<UUID> reference,
            Predicate<LedgerRecord> which) {
        var table = tables.of(reference.entity());
        var rows = table.rows(village, table.column(reference, UUID.class), households);
        return tables.list(db, reference.entity(), rows).stream()
                .filter(which)
                .collect(groupingBy(row -> row.get(reference).orElseThrow()));
    }

    private static Map<Integer, Answers> byYear(List<LedgerRecord> rows, LedgerField<Long> year) {
        var years = new HashMap<Integer, Answers>();
        rows.forEach(
                row ->
                        row.get(year)
                                .ifPresent(known -> years.put(known.intValue(), row.answers())));
        return years;
    }

    private static List<Answers> answers(
            @org.jspecify.annotations.Nullable List<LedgerRecord> rows) {
        return rows == null ? List.of() : rows.stream().map(LedgerRecord::answers).toList();
    }
}
