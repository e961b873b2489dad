package cn.cunce.store;

import static cn.cunce.store.schema.Tables.LEDGER_CHANGE;
import static cn.cunce.store.schema.Tables.LEDGER_TRANSACTION;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.max;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Change;
import cn.cunce.model.ledger.HybridTime;
import cn.cunce.model.ledger.LaneId;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.ledger.Seen;
import cn.cunce.model.ledger.Transaction;
import cn.cunce.store.schema.tables.records.LedgerTransactionRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;

/// The changes as they are kept: appended, read, never altered.
final class ChangeLog {

    /// @param hash of the lane after this change
    record Entry(Change change, byte[] body, byte[] hash) {}

    /// Rows a statement carries at once.
    private static final int BATCH = 500;

    private final DSLContext db;
    private final ChangeCodec codec;

    ChangeLog(DSLContext db, Catalogue catalogue) {
        this.db = db;
        this.codec = new ChangeCodec(catalogue);
    }

    void append(Transaction transaction, byte[] header, List<Entry> entries) {
        var lane = transaction.lane();
        db.insertInto(LEDGER_TRANSACTION)
                .set(LEDGER_TRANSACTION.VILLAGE, lane.village())
                .set(LEDGER_TRANSACTION.DEVICE, lane.device())
                .set(LEDGER_TRANSACTION.INCARNATION, lane.incarnation())
                .set(LEDGER_TRANSACTION.FIRST_COUNTER, transaction.firstCounter())
                .set(LEDGER_TRANSACTION.HYBRID_TIME, transaction.time().value())
                .set(LEDGER_TRANSACTION.ACTOR, transaction.actor())
                .set(LEDGER_TRANSACTION.CAUSE_KIND, transaction.cause().kind().name())
                .set(LEDGER_TRANSACTION.CAUSE_REF, transaction.cause().reference())
                .set(LEDGER_TRANSACTION.BODY, header)
                .execute();
        for (int from = 0; from < entries.size(); from += BATCH) {
            insert(transaction, entries.subList(from, Math.min(from + BATCH, entries.size())));
        }
    }

    private void insert(Transaction transaction, List<Entry> entries) {
        var lane = transaction.lane();
        var rows =
                db.batch(
                        db.insertInto(
                                        LEDGER_CHANGE,
                                        LEDGER_CHANGE.VILLAGE,
                                        LEDGER_CHANGE.DEVICE,
                                        LEDGER_CHANGE.INCARNATION,
                                        LEDGER_CHANGE.COUNTER,
                                        LEDGER_CHANGE.FIRST_COUNTER,
                                        LEDGER_CHANGE.ENTITY,
                                        LEDGER_CHANGE.RECORD,
                                        LEDGER_CHANGE.BODY,
                                        LEDGER_CHANGE.HASH)
                                .values("", "", 0, 0L, 0L, "", new UUID(0, 0), NO_BYTES, NO_BYTES));
        for (var entry : entries) {
            rows =
                    rows.bind(
                            lane.village(),
                            lane.device(),
                            lane.incarnation(),
                            entry.change().counter(),
                            transaction.firstCounter(),
                            entry.change().record().entity().key(),
                            entry.change().record().id(),
                            entry.body(),
                            entry.hash());
        }
        rows.execute();
    }

    private static final byte[] NO_BYTES = new byte[0];

    /// The latest time of any change that is applied.
    HybridTime latest() {
        var latest =
                db.select(max(LEDGER_TRANSACTION.HYBRID_TIME))
                        .from(LEDGER_TRANSACTION)
                        .fetchOne(0, Long.class);
        return latest == null ? HybridTime.NEVER : new HybridTime(latest);
    }

    Optional<Transaction> latest(Cause.Kind kind) {
        return db.select(LEDGER_TRANSACTION.BODY)
                .from(LEDGER_TRANSACTION)
                .where(LEDGER_TRANSACTION.CAUSE_KIND.eq(kind.name()))
                .orderBy(LEDGER_TRANSACTION.HYBRID_TIME.desc())
                .limit(1)
                .fetchOptional(row -> codec.header(row.value1()));
    }

    /// Records that were changed later than a moment, with the time of their latest change.
    Map<UUID, HybridTime> changedAfter(HybridTime moment) {
        var latest = max(LEDGER_TRANSACTION.HYBRID_TIME);
        return db.select(LEDGER_CHANGE.RECORD, latest)
                .from(LEDGER_CHANGE)
                .join(LEDGER_TRANSACTION)
                .on(sameTransaction())
                .where(LEDGER_TRANSACTION.HYBRID_TIME.gt(moment.value()))
                .groupBy(LEDGER_CHANGE.RECORD)
                .fetchMap(LEDGER_CHANGE.RECORD, row -> new HybridTime(row.get(latest)));
    }

    /// The hash of a lane after one of its applied changes.
    Optional<byte[]> hash(LaneId lane, long counter) {
        return db.select(LEDGER_CHANGE.HASH)
                .from(LEDGER_CHANGE)
                .where(LEDGER_CHANGE.VILLAGE.eq(lane.village()))
                .and(LEDGER_CHANGE.DEVICE.eq(lane.device()))
                .and(LEDGER_CHANGE.INCARNATION.eq(lane.incarnation()))
                .and(LEDGER_CHANGE.COUNTER.eq(counter))
                .fetchOptional(LEDGER_CHANGE.HASH);
    }

    /// What kind of record an id belongs to, and to which village.
    Optional<RecordId> recordOf(UUID id) {
        return db.select(LEDGER_CHANGE.ENTITY, LEDGER_CHANGE.VILLAGE)
                .from(LEDGER_CHANGE)
                .where(LEDGER_CHANGE.RECORD.eq(id))
                .limit(1)
                .fetchOptional(row -> new RecordId(Entity.of(row.value1()), row.value2(), id));
    }

    /// The transactions of a village that `known` does not cover, each with its changes.
    ///
    /// @param seen how far the village is known here
    byte[] payload(String village, Seen seen, Seen known) {
        var headers =
                db.selectFrom(LEDGER_TRANSACTION)
                        .where(LEDGER_TRANSACTION.VILLAGE.eq(village))
                        .orderBy(
                                LEDGER_TRANSACTION.HYBRID_TIME,
                                LEDGER_TRANSACTION.DEVICE,
                                LEDGER_TRANSACTION.FIRST_COUNTER)
                        .fetch();
        return Payload.write(
                seen,
                headers.stream()
                        .filter(header -> !known.covers(laneOf(header), header.getFirstCounter()))
                        .map(header -> new Payload.Packed(header.getBody(), bodies(header))));
    }

    private List<byte[]> bodies(LedgerTransactionRecord header) {
        return db.select(LEDGER_CHANGE.BODY)
                .from(LEDGER_CHANGE)
                .where(LEDGER_CHANGE.VILLAGE.eq(header.getVillage()))
                .and(LEDGER_CHANGE.DEVICE.eq(header.getDevice()))
                .and(LEDGER_CHANGE.INCARNATION.eq(header.getIncarnation()))
                .and(LEDGER_CHANGE.FIRST_COUNTER.eq(header.getFirstCounter()))
                .and(LEDGER_CHANGE.COUNTER.ge(header.getFirstCounter()))
                .orderBy(LEDGER_CHANGE.COUNTER)
                .fetch(LEDGER_CHANGE.BODY);
    }

    private static LaneId laneOf(LedgerTransactionRecord header) {
        return new LaneId(header.getDevice(), header.getVillage(), header.getIncarnation());
    }

    /// All changes of each record, in no particular order.
    Map<UUID, List<Change>> ofRecords(String village, Collection<UUID> records) {
        var changes = new LinkedHashMap<UUID, List<Change>>();
        var ids = List.copyOf(records);
        for (int from = 0; from < ids.size(); from += BATCH) {
            var some = ids.subList(from, Math.min(from + BATCH, ids.size()));
            try (var found = changes(village, LEDGER_CHANGE.RECORD.in(some))) {
                found.forEach(change -> add(changes, change));
            }
        }
        return changes;
    }

    private static void add(Map<UUID, List<Change>> changes, Change change) {
        changes.computeIfAbsent(change.record().id(), _ -> new ArrayList<>()).add(change);
    }

    /// Every change of a village, those of one record after each other. To be closed.
    Stream<Change> byRecord(String village) {
        return changes(village, LEDGER_CHANGE.RECORD.isNotNull());
    }

    /// The changes of a kind of cause to other records than those of `without`, oldest first.
    List<Change> ofKind(Cause.Kind kind, Entity without) {
        var transactions = new HashMap<String, Transaction>();
        return db.select(LEDGER_CHANGE.asterisk(), LEDGER_TRANSACTION.BODY)
                .from(LEDGER_CHANGE)
                .join(LEDGER_TRANSACTION)
                .on(sameTransaction())
                .where(LEDGER_TRANSACTION.CAUSE_KIND.eq(kind.name()))
                .and(LEDGER_CHANGE.ENTITY.ne(without.key()))
                .orderBy(LEDGER_TRANSACTION.HYBRID_TIME, LEDGER_CHANGE.COUNTER)
                .fetch(row -> change(row, transactions));
    }

    /// The changes of a village that `known` does not cover, those of one record after each other.
    /// To be closed.
    ///
    /// @param seen how far the village is known here
    Stream<Change> after(String village, Seen seen, Seen known) {
        Condition which = falseCondition();
        for (var entry : seen.counters().entrySet()) {
            var lane = entry.getKey();
            which =
                    which.or(
                            LEDGER_CHANGE
                                    .DEVICE
                                    .eq(lane.device())
                                    .and(LEDGER_CHANGE.INCARNATION.eq(lane.incarnation()))
                                    .and(LEDGER_CHANGE.COUNTER.gt(known.upTo(lane))));
        }
        return changes(village, which);
    }

    /// How far a village was known at a moment, by what is known of it now.
    Seen seen(String village, HybridTime until) {
        var counters = new HashMap<LaneId, Long>();
        db.select(LEDGER_CHANGE.DEVICE, LEDGER_CHANGE.INCARNATION, max(LEDGER_CHANGE.COUNTER))
                .from(LEDGER_CHANGE)
                .join(LEDGER_TRANSACTION)
                .on(sameTransaction())
                .where(LEDGER_CHANGE.VILLAGE.eq(village))
                .and(LEDGER_TRANSACTION.HYBRID_TIME.le(until.value()))
                .groupBy(LEDGER_CHANGE.DEVICE, LEDGER_CHANGE.INCARNATION)
                .forEach(
                        row ->
                                counters.put(
                                        new LaneId(row.value1(), village, row.value2()),
                                        row.value3()));
        return Seen.of(counters);
    }

    /// The changes of a cause, in their order.
    List<Change> ofCause(String reference) {
        var transactions = new HashMap<String, Transaction>();
        return db.select(LEDGER_CHANGE.asterisk(), LEDGER_TRANSACTION.BODY)
                .from(LEDGER_CHANGE)
                .join(LEDGER_TRANSACTION)
                .on(sameTransaction())
                .where(LEDGER_TRANSACTION.CAUSE_REF.eq(reference))
                .orderBy(
                        LEDGER_CHANGE.VILLAGE,
                        LEDGER_CHANGE.DEVICE,
                        LEDGER_CHANGE.INCARNATION,
                        LEDGER_CHANGE.COUNTER)
                .fetch(row -> change(row, transactions));
    }

    private Stream<Change> changes(String village, Condition which) {
        var transactions = new HashMap<String, Transaction>();
        return db.select(LEDGER_CHANGE.asterisk(), LEDGER_TRANSACTION.BODY)
                .from(LEDGER_CHANGE)
                .join(LEDGER_TRANSACTION)
                .on(sameTransaction())
                .where(LEDGER_CHANGE.VILLAGE.eq(village))
                .and(which)
                .orderBy(LEDGER_CHANGE.RECORD)
                .fetchSize(BATCH)
                .fetchStream()
                .map(row -> change(row, transactions));
    }

    /// @param transactions headers already read: an import has thousands of changes under one
    private Change change(Record row, Map<String, Transaction> transactions) {
        var key =
                row.get(LEDGER_CHANGE.VILLAGE)
                        + row.get(LEDGER_CHANGE.DEVICE)
                        + row.get(LEDGER_CHANGE.INCARNATION)
                        + "/"
                        + row.get(LEDGER_CHANGE.FIRST_COUNTER);
        var transaction =
                transactions.computeIfAbsent(
                        key, _ -> codec.header(row.get(LEDGER_TRANSACTION.BODY)));
        return codec.body(row.get(LEDGER_CHANGE.BODY), transaction);
    }

    static Condition sameTransaction() {
        return LEDGER_TRANSACTION
                .VILLAGE
                .eq(LEDGER_CHANGE.VILLAGE)
                .and(LEDGER_TRANSACTION.DEVICE.eq(LEDGER_CHANGE.DEVICE))
                .and(LEDGER_TRANSACTION.INCARNATION.eq(LEDGER_CHANGE.INCARNATION))
                .and(LEDGER_TRANSACTION.FIRST_COUNTER.eq(LEDGER_CHANGE.FIRST_COUNTER));
    }
}
