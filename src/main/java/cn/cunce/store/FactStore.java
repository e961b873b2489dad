package cn.cunce.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.CountyYearFields;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.MeetingFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.TownshipYearFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.ledger.Division;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.plan.AdoptedLine;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.ProjectFacts;
import cn.cunce.model.rule.UnitFacts;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.model.rule.VillageLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        var trainings = all(village, Entity.TRAINING);
        return Batches.of(ids).stream().flatMap(some -> batch(village, some, trainings).stream());
    }

    /// Some households of any villages, village by village; those that are not there on the day are
    /// left out.
    List<HouseholdFacts> of(List<RecordId> households) {
        var facts = new ArrayList<HouseholdFacts>();
        households.stream()
                .collect(groupingBy(RecordId::village, TreeMap::new, toList()))
                .forEach((village, some) -> facts.addAll(of(village, some)));
        return facts;
    }

    private List<HouseholdFacts> of(String village, List<RecordId> households) {
        var trainings = all(village, Entity.TRAINING);
        var ids = households.stream().map(RecordId::id).toList();
        return Batches.of(ids).stream()
                .flatMap(some -> batch(village, some, trainings).stream())
                .toList();
    }

    Optional<HouseholdFacts> of(RecordId household) {
        var trainings = all(household.village(), Entity.TRAINING);
        return batch(household.village(), List.of(household.id()), trainings).stream().findFirst();
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
                answers(all(code, Entity.NATURAL_VILLAGE)),
                people ? people(code) : List.of(),
                lists(code),
                township(Division.townshipOf(code)),
                county(Division.countyOf(code)));
    }

    private VillageLists lists(String village) {
        return new VillageLists(
                all(village, Entity.PROJECT).stream()
                        .map(project -> new ProjectFacts(project.id(), project.answers()))
                        .toList(),
                answers(
                        all(village, Entity.MEETING).stream()
                                .filter(row -> on.hasHappened(row, MeetingFields.MEETING_DATE))
                                .toList()),
                answers(all(village, Entity.TRAINING)));
    }

    private UnitFacts township(String code) {
        var years = byYear(all(code, Entity.TOWNSHIP_YEAR), TownshipYearFields.YEAR);
        return new UnitFacts(LedgerIds.township(code), said(code, Entity.TOWNSHIP), years);
    }

    private UnitFacts county(String code) {
        var years = byYear(all(code, Entity.COUNTY_YEAR), CountyYearFields.YEAR);
        return new UnitFacts(LedgerIds.county(code), said(code, Entity.COUNTY), years);
    }

    private Answers said(String code, Entity unit) {
        return all(code, unit).stream().findFirst().map(LedgerRecord::answers).orElse(Answers.NONE);
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

    /// Everybody once, though two households may claim him: in that with the smaller id, which is
    /// the same in every database.
    private List<MemberFacts> people(String village) {
        var people = new LinkedHashMap<UUID, MemberFacts>();
        try (var households = ofVillage(village)) {
            households
                    .flatMap(household -> household.members().stream())
                    .forEach(member -> people.merge(member.id().id(), member, FactStore::counting));
        }
        return List.copyOf(people.values());
    }

    private static MemberFacts counting(MemberFacts first, MemberFacts then) {
        return household(then).compareTo(household(first)) < 0 ? then : first;
    }

    private static UUID household(MemberFacts member) {
        return member.membership().get(MembershipFields.HOUSEHOLD).orElseThrow();
    }

    private List<HouseholdFacts> batch(
            String village, List<UUID> ids, List<LedgerRecord> trainings) {
        var households = new HashMap<UUID, LedgerRecord>();
        var table = tables.of(Entity.HOUSEHOLD);
        tables.list(db, Entity.HOUSEHOLD, table.rows(village, ids)).stream()
                .filter(on::stands)
                .forEach(household -> households.put(household.uuid(), household));
        var members = MembersOnDay.read(db, tables, on, households.keySet());
        var years = of(village, ids, IncomeFields.HOUSEHOLD, on::stands);
        var measures = of(village, ids, MeasureFields.BENEFICIARY, this::isGiven);
        var demands = of(village, ids, DemandFields.HOUSEHOLD, on::isRaised);
        var more = new MoreFacts(db, tables, on, village, ids, members.everybody(), trainings);
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
                                answers(measures.getOrDefault(id, List.of())),
                                answers(demands.getOrDefault(id, List.of())),
                                more.of(id, members.of(id), members.deceased(id))));
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

    private static List<Answers> answers(List<LedgerRecord> rows) {
        return rows.stream().map(LedgerRecord::answers).toList();
    }
}
