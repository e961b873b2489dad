package cn.cunce.store;

import static cn.cunce.store.schema.Tables.LEDGER_CHANGE;
import static cn.cunce.store.schema.Tables.LEDGER_TRANSACTION;
import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.max;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.HybridTime;
import cn.cunce.model.ledger.LastChange;
import cn.cunce.model.ledger.RecordId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/// What the list of households asks of all of them at once.
final class RegisterStore {

    private static final String MISTAKE = "mistake";

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
        var ended = table.column(RecordFields.ended(Entity.HOUSEHOLD), String.class);
        var number = table.column(HouseholdFields.NATIONAL_HOUSEHOLD_NO, String.class);
        return db.select(table.village, table.id)
                .from(table.table())
                .where(ended.isNull().or(ended.ne(MISTAKE)))
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
