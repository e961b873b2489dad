package cn.cunce.store;

import static cn.cunce.store.schema.Tables.WAITING_TRANSACTION;

import cn.cunce.model.ledger.LaneId;
import cn.cunce.model.ledger.Seen;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Transactions kept aside until what they build on has arrived.
final class Waiting {

    private final DSLContext db;
    private final ChangeCodec codec;

    Waiting(DSLContext db, ChangeCodec codec) {
        this.db = db;
        this.codec = codec;
    }

    void keep(Incoming each, String source) {
        db.insertInto(WAITING_TRANSACTION)
                .set(WAITING_TRANSACTION.VILLAGE, each.lane().village())
                .set(WAITING_TRANSACTION.DEVICE, each.lane().device())
                .set(WAITING_TRANSACTION.INCARNATION, each.lane().incarnation())
                .set(WAITING_TRANSACTION.FIRST_COUNTER, each.transaction().firstCounter())
                .set(WAITING_TRANSACTION.HYBRID_TIME, each.transaction().time().value())
                .set(WAITING_TRANSACTION.SOURCE, source)
                .set(WAITING_TRANSACTION.PAYLOAD, packed(each))
                .onConflictDoNothing()
                .execute();
    }

    void drop(Incoming each) {
        db.deleteFrom(WAITING_TRANSACTION)
                .where(is(each.lane(), each.transaction().firstCounter()))
                .execute();
    }

    List<Incoming> of(String village) {
        return db.select(WAITING_TRANSACTION.PAYLOAD)
                .from(WAITING_TRANSACTION)
                .where(WAITING_TRANSACTION.VILLAGE.eq(village))
                .orderBy(WAITING_TRANSACTION.HYBRID_TIME)
                .fetch(row -> unpacked(row.value1()));
    }

    Optional<Incoming> find(LaneId lane, long firstCounter) {
        return db.select(WAITING_TRANSACTION.PAYLOAD)
                .from(WAITING_TRANSACTION)
                .where(is(lane, firstCounter))
                .fetchOptional(row -> unpacked(row.value1()));
    }

    private static Condition is(LaneId lane, long firstCounter) {
        return WAITING_TRANSACTION
                .VILLAGE
                .eq(lane.village())
                .and(WAITING_TRANSACTION.DEVICE.eq(lane.device()))
                .and(WAITING_TRANSACTION.INCARNATION.eq(lane.incarnation()))
                .and(WAITING_TRANSACTION.FIRST_COUNTER.eq(firstCounter));
    }

    private static byte[] packed(Incoming each) {
        return Payload.write(
                Seen.NOTHING, Stream.of(new Payload.Packed(each.header(), each.bodies())));
    }

    private Incoming unpacked(byte[] payload) {
        try {
            return Incoming.readAll(Payload.read(payload).transactions(), codec).getFirst();
        } catch (IOException e) {
            throw new IllegalStateException("kept aside unreadably", e);
        }
    }
}
