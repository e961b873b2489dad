package cn.cunce.store;

import static cn.cunce.store.schema.Tables.LANE;
import static cn.cunce.store.schema.Tables.LEDGER_CHANGE;
import static cn.cunce.store.schema.Tables.LEDGER_TRANSACTION;

import cn.cunce.model.ledger.ChainHash;
import cn.cunce.model.ledger.LaneId;
import cn.cunce.store.schema.tables.records.LaneRecord;
import java.util.Arrays;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record4;

/// Walks along each lane: no counter missing, every hash that of its bytes, every change of the
/// transaction it names.
final class ChainCheck {

    private final DSLContext db;

    ChainCheck(DSLContext db) {
        this.db = db;
    }

    /// @return how many changes were walked over
    long check(List<Verification.Problem> problems) {
        var changes = 0L;
        for (var lane :
                db.selectFrom(LANE).orderBy(LANE.VILLAGE, LANE.DEVICE, LANE.INCARNATION).fetch()) {
            changes += new Walk(lane, problems).toTheEnd();
        }
        return changes;
    }

    private final class Walk {

        private final LaneRecord lane;
        private final List<Verification.Problem> problems;
        private long counter = 0;
        private byte[] hash = ChainHash.START;
        private boolean sound = true;

        Walk(LaneRecord lane, List<Verification.Problem> problems) {
            this.lane = lane;
            this.problems = problems;
        }

        long toTheEnd() {
            try (var rows =
                    db.select(
                                    LEDGER_CHANGE.COUNTER,
                                    LEDGER_CHANGE.BODY,
                                    LEDGER_CHANGE.HASH,
                                    LEDGER_TRANSACTION.BODY)
                            .from(LEDGER_CHANGE)
                            .leftJoin(LEDGER_TRANSACTION)
                            .on(ChangeLog.sameTransaction())
                            .where(LEDGER_CHANGE.VILLAGE.eq(lane.getVillage()))
                            .and(LEDGER_CHANGE.DEVICE.eq(lane.getDevice()))
                            .and(LEDGER_CHANGE.INCARNATION.eq(lane.getIncarnation()))
                            .orderBy(LEDGER_CHANGE.COUNTER)
                            .fetchSize(Batches.ROWS)
                            .fetchStream()) {
                rows.forEach(this::step);
            }
            if (sound && (counter != lane.getCounter() || !Arrays.equals(hash, lane.getHash()))) {
                report("CHANGE_LOST");
            }
            return counter;
        }

        private void step(Record4<Long, byte[], byte[], byte[]> row) {
            if (!sound) {
                return;
            }
            if (row.value1() != counter + 1) {
                report("CHANGE_LOST");
                return;
            }
            counter++;
            hash = ChainHash.after(hash, row.value2());
            if (!Arrays.equals(hash, row.value3()) || !belongs(row.value2(), row.value4())) {
                report("CHAIN_BROKEN");
            }
        }

        private static boolean belongs(
                byte[] body, byte @org.jspecify.annotations.Nullable [] header) {
            return header != null && ChangeCodec.belongs(body, header);
        }

        private void report(String code) {
            sound = false;
            var name = new LaneId(lane.getDevice(), lane.getVillage(), lane.getIncarnation());
            problems.add(Verification.Problem.ofLane(code, name + "#" + (counter + 1)));
        }
    }
}
