package cn.cunce.store;

import static cn.cunce.store.schema.Tables.LEDGER_CHANGE;
import static cn.cunce.store.schema.Tables.LEDGER_TRANSACTION;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.max;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.ledger.HybridTime;
import cn.cunce.model.ledger.LastChange;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.ledger.Seen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/// What the list of households asks of all of them at once.
final class RegisterStore {

    private static final int MOST_CHANGES = 4000;

    /// Records of a kind that speak of a household.
    ///
    /// @param through where it says of which one; empty where the record is the household
    private record Link(Entity entity, Optional<Table<?>> through, Condition on, Field<UUID> of) {}

    private final DSLContext db;
    private final RecordTables tables;

    RegisterStore(DSLContext db, RecordTables tables) {
        this.db = db;
        this.tables = tables;
    }

    /// Every household of the book, ended ones too, but those entered by mistake: by village,
    /// number, id.
    List<RecordId> households() {
        var table = tables.of(Entity.HOUSEHOLD);
        var number = table.column(HouseholdFields.NATIONAL_HOUSEHOLD_NO, String.class);
        return db.select(table.village, table.id)
                .from(table.table())
                .where(table.isMeant())
                .orderBy(table.village, number, table.id)
                .fetch(row -> new RecordId(Entity.HOUSEHOLD, row.value1(), row.value2()));
    }

    /// Who last said something of a household of a village, of its years or of its people, by the
    /// household's id.
    Map<UUID, LastChange> lastChanges(String village) {
        var times = new HashMap<UUID, Long>();
        links().forEach(link -> latest(village, link).forEach((of, at) -> later(times, of, at)));
        var actors = actors(village);
        var last = new HashMap<UUID, LastChange>();
        times.forEach(
                (of, at) ->
                        last.put(
                                of,
                                new LastChange(actors.getOrDefault(at, ""), new HybridTime(at))));
        return last;
    }

    private static void later(Map<UUID, Long> times, UUID household, long at) {
        times.merge(household, at, Math::max);
    }

    /// Households of which anything was said that `seen` does not cover, or of their years or
    /// people, each with who said the last of it; nothing where it is so much that all may as well
    /// be read.
    ///
    /// @param seen how far each village was known
    Optional<Map<RecordId, LastChange>> changedSince(Map<String, Seen> seen) {
        var last = new HashMap<RecordId, LastChange>();
        for (var village : new Lanes(db).villages()) {
            var said = saidSince(village, seen.getOrDefault(village, Seen.NOTHING));
            if (said.size() > MOST_CHANGES) {
                return Optional.empty();
            }
            households(village, said.keySet())
                    .forEach(
                            (record, household) ->
                                    Optional.ofNullable(said.get(record))
                                            .ifPresent(
                                                    change ->
                                                            last.merge(
                                                                    household,
                                                                    change,
                                                                    RegisterStore::later)));
        }
        return Optional.of(last);
    }

    private static LastChange later(LastChange a, LastChange b) {
        return a.time().compareTo(b.time()) >= 0 ? a : b;
    }

    private Map<RecordId, LastChange> saidSince(String village, Seen known) {
        var said = new HashMap<RecordId, LastChange>();
        new Lanes(db)
                .seen(village)
                .counters()
                .keySet()
                .forEach(
                        lane ->
                                db.select(
                                                LEDGER_CHANGE.ENTITY,
                                                LEDGER_CHANGE.RECORD,
                                                LEDGER_TRANSACTION.ACTOR,
                                                LEDGER_TRANSACTION.HYBRID_TIME)
                                        .from(LEDGER_CHANGE)
                                        .join(LEDGER_TRANSACTION)
                                        .on(ChangeLog.sameTransaction())
                                        .where(LEDGER_CHANGE.VILLAGE.eq(village))
                                        .and(LEDGER_CHANGE.DEVICE.eq(lane.device()))
                                        .and(LEDGER_CHANGE.INCARNATION.eq(lane.incarnation()))
                                        .and(LEDGER_CHANGE.COUNTER.gt(known.upTo(lane)))
                                        .orderBy(LEDGER_CHANGE.COUNTER)
                                        .limit(MOST_CHANGES + 1)
                                        .forEach(
                                                row ->
                                                        said.merge(
                                                                new RecordId(
                                                                        Entity.of(row.value1()),
                                                                        village,
                                                                        row.value2()),
                                                                new LastChange(
                                                                        row.value3(),
                                                                        new HybridTime(
                                                                                row.value4())),
                                                                RegisterStore::later)));
        return said;
    }

    /// Which household each of these records speaks of; those that speak of none are left out.
    private Map<RecordId, RecordId> households(String village, Set<RecordId> records) {
        var of = new HashMap<RecordId, RecordId>();
        var people = new ArrayList<UUID>();
        var rest = new ArrayList<RecordId>();
        for (var record : records) {
            switch (record.entity()) {
                case HOUSEHOLD -> of.put(record, record);
                case PERSON -> people.add(record.id());
                case HOUSEHOLD_YEAR, MEMBERSHIP -> rest.add(record);
                default -> {}
            }
        }
        for (var some : Batches.of(rest)) {
            tables.existing(db, village, some)
                    .values()
                    .forEach(row -> household(row).ifPresent(one -> of.put(row.id(), one)));
        }
        for (var some : Batches.of(people)) {
            new FormStore(db, tables)
                    .openMembershipsOfPeople(some)
                    .forEach(row -> household(row).ifPresent(one -> of.put(person(row), one)));
        }
        return of;
    }

    private static Optional<RecordId> household(LedgerRecord row) {
        var reference =
                row.id().entity() == Entity.MEMBERSHIP
                        ? MembershipFields.HOUSEHOLD
                        : IncomeFields.HOUSEHOLD;
        return row.get(reference).map(id -> new RecordId(Entity.HOUSEHOLD, row.id().village(), id));
    }

    private static RecordId person(LedgerRecord membership) {
        var person = membership.get(MembershipFields.PERSON).orElseThrow();
        return new RecordId(Entity.PERSON, membership.id().village(), person);
    }

    private List<Link> links() {
        var years = tables.of(Entity.HOUSEHOLD_YEAR);
        var memberships = tables.of(Entity.MEMBERSHIP);
        var household = memberships.column(MembershipFields.HOUSEHOLD, UUID.class);
        var person = memberships.column(MembershipFields.PERSON, UUID.class);
        return List.of(
                new Link(
                        Entity.HOUSEHOLD,
                        Optional.empty(),
                        LEDGER_CHANGE.RECORD.isNotNull(),
                        LEDGER_CHANGE.RECORD),
                new Link(
                        Entity.HOUSEHOLD_YEAR,
                        Optional.of(years.table()),
                        years.village
                                .eq(LEDGER_CHANGE.VILLAGE)
                                .and(years.id.eq(LEDGER_CHANGE.RECORD)),
                        years.column(IncomeFields.HOUSEHOLD, UUID.class)),
                new Link(
                        Entity.MEMBERSHIP,
                        Optional.of(memberships.table()),
                        memberships
                                .village
                                .eq(LEDGER_CHANGE.VILLAGE)
                                .and(memberships.id.eq(LEDGER_CHANGE.RECORD)),
                        household),
                new Link(
                        Entity.PERSON,
                        Optional.of(memberships.table()),
                        person.eq(LEDGER_CHANGE.RECORD),
                        household));
    }

    private Map<UUID, Long> latest(String village, Link link) {
        var at = max(LEDGER_TRANSACTION.HYBRID_TIME);
        Table<?> changes = LEDGER_CHANGE.join(LEDGER_TRANSACTION).on(ChangeLog.sameTransaction());
        var from =
                link.through()
                        .<Table<?>>map(table -> changes.join(table).on(link.on()))
                        .orElse(changes);
        return db.select(link.of(), at)
                .from(from)
                .where(LEDGER_CHANGE.VILLAGE.eq(village))
                .and(LEDGER_CHANGE.ENTITY.eq(link.entity().key()))
                .and(link.of().isNotNull())
                .groupBy(link.of())
                .fetchMap(link.of(), at);
    }

    private Map<Long, String> actors(String village) {
        return db
                .select(LEDGER_TRANSACTION.HYBRID_TIME, LEDGER_TRANSACTION.ACTOR)
                .from(LEDGER_TRANSACTION)
                .where(LEDGER_TRANSACTION.VILLAGE.eq(village))
                .orderBy(LEDGER_TRANSACTION.HYBRID_TIME, LEDGER_TRANSACTION.DEVICE)
                .fetchGroups(LEDGER_TRANSACTION.HYBRID_TIME, LEDGER_TRANSACTION.ACTOR)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, at -> at.getValue().getFirst()));
    }
}
