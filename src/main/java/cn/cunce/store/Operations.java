package cn.cunce.store;

import static cn.cunce.store.schema.Tables.LANE;
import static cn.cunce.store.schema.Tables.LEDGER_TRANSACTION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;

import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.HybridTime;
import java.util.List;
import org.jooq.DSLContext;

/// What was done to the ledger, save by save and import by import, out of the headers alone: the
/// changes themselves may be a million.
final class Operations {

    private final DSLContext db;

    Operations(DSLContext db) {
        this.db = db;
    }

    /// The latest ones first.
    List<Operation> latest(int most) {
        var next =
                lead(LEDGER_TRANSACTION.FIRST_COUNTER)
                        .over()
                        .partitionBy(
                                LEDGER_TRANSACTION.VILLAGE,
                                LEDGER_TRANSACTION.DEVICE,
                                LEDGER_TRANSACTION.INCARNATION)
                        .orderBy(LEDGER_TRANSACTION.FIRST_COUNTER);
        // counters of a lane have no holes: the next header says where this one's changes end
        var changes = coalesce(next, LANE.COUNTER.plus(1L)).minus(LEDGER_TRANSACTION.FIRST_COUNTER);
        var each =
                db.select(
                                LEDGER_TRANSACTION.CAUSE_KIND,
                                LEDGER_TRANSACTION.CAUSE_REF,
                                LEDGER_TRANSACTION.ACTOR,
                                LEDGER_TRANSACTION.DEVICE,
                                LEDGER_TRANSACTION.HYBRID_TIME,
                                changes.as("changes"))
                        .from(LEDGER_TRANSACTION)
                        .join(LANE)
                        .on(LANE.VILLAGE.eq(LEDGER_TRANSACTION.VILLAGE))
                        .and(LANE.DEVICE.eq(LEDGER_TRANSACTION.DEVICE))
                        .and(LANE.INCARNATION.eq(LEDGER_TRANSACTION.INCARNATION))
                        .asTable("each");
        var kind = each.field(LEDGER_TRANSACTION.CAUSE_KIND);
        var reference = each.field(LEDGER_TRANSACTION.CAUSE_REF);
        var actor = each.field(LEDGER_TRANSACTION.ACTOR);
        var device = each.field(LEDGER_TRANSACTION.DEVICE);
        var last = max(each.field(LEDGER_TRANSACTION.HYBRID_TIME));
        return db.select(
                        kind,
                        reference,
                        actor,
                        device,
                        last,
                        sum(each.field("changes", Long.class)))
                .from(each)
                .where(reference.ne(""))
                .groupBy(kind, reference, actor, device)
                .orderBy(last.desc())
                .limit(most)
                .fetch(
                        row ->
                                new Operation(
                                        new Cause(Cause.Kind.valueOf(row.value1()), row.value2()),
                                        row.value3(),
                                        row.value4(),
                                        new HybridTime(row.value5()),
                                        row.value6().longValue()));
    }
}
