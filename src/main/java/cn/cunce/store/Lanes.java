package cn.cunce.store;

import static cn.cunce.store.schema.Tables.LANE;
import static org.jooq.impl.DSL.sum;

import cn.cunce.model.ledger.ChainHash;
import cn.cunce.model.ledger.LaneId;
import cn.cunce.model.ledger.Seen;
import java.util.List;
import java.util.TreeMap;
import org.jooq.DSLContext;

/// How far each lane is applied, and the hash of its last change.
final class Lanes {

    /// @param counter of the last applied change, 0 before the first
    record End(long counter, byte[] hash) {
        static final End NONE = new End(0, ChainHash.START);
    }

    private final DSLContext db;

    Lanes(DSLContext db) {
        this.db = db;
    }

    /// Locks the lane's row until the transaction ends, so that its counters have no holes.
    End locked(LaneId lane) {
        return db.select(LANE.COUNTER, LANE.HASH)
                .from(LANE)
                .where(is(lane))
                .forUpdate()
                .fetchOptional(row -> new End(row.value1(), row.value2()))
                .orElse(End.NONE);
    }

    End end(LaneId lane) {
        return db.select(LANE.COUNTER, LANE.HASH)
                .from(LANE)
                .where(is(lane))
                .fetchOptional(row -> new End(row.value1(), row.value2()))
                .orElse(End.NONE);
    }

    Seen seen(String village) {
        var counters = new TreeMap<LaneId, Long>();
        db.selectFrom(LANE)
                .where(LANE.VILLAGE.eq(village))
                .forEach(
                        row ->
                                counters.put(
                                        new LaneId(
                                                row.getDevice(),
                                                row.getVillage(),
                                                row.getIncarnation()),
                                        row.getCounter()));
        return new Seen(counters);
    }

    /// How many changes are applied.
    long revision() {
        return db.select(sum(LANE.COUNTER)).from(LANE).fetchOptional(0, Long.class).orElse(0L);
    }

    List<String> villages() {
        return db.selectDistinct(LANE.VILLAGE).from(LANE).orderBy(LANE.VILLAGE).fetch(LANE.VILLAGE);
    }

    void advance(LaneId lane, End end) {
        db.insertInto(LANE)
                .set(LANE.VILLAGE, lane.village())
                .set(LANE.DEVICE, lane.device())
                .set(LANE.INCARNATION, lane.incarnation())
                .set(LANE.COUNTER, end.counter())
                .set(LANE.HASH, end.hash())
                .onConflict(LANE.VILLAGE, LANE.DEVICE, LANE.INCARNATION)
                .doUpdate()
                .set(LANE.COUNTER, end.counter())
                .set(LANE.HASH, end.hash())
                .execute();
    }

    private static org.jooq.Condition is(LaneId lane) {
        return LANE.VILLAGE
                .eq(lane.village())
                .and(LANE.DEVICE.eq(lane.device()))
                .and(LANE.INCARNATION.eq(lane.incarnation()));
    }
}
