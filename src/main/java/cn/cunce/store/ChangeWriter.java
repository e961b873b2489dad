package cn.cunce.store;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.ChainHash;
import cn.cunce.model.ledger.Change;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.LaneId;
import cn.cunce.model.ledger.Transaction;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/// Makes changes of edits, appends them to this device's lane, and projects them.
final class ChangeWriter {

    private final Lanes lanes;
    private final ChangeLog log;
    private final ChangeCodec codec;
    private final Projector projector;
    private final Clock clock;

    ChangeWriter(DSLContext db, Catalogue catalogue, RecordTables tables, Clock clock) {
        this.lanes = new Lanes(db);
        this.log = new ChangeLog(db, catalogue);
        this.codec = new ChangeCodec(catalogue);
        this.projector = new Projector(db, tables, log);
        this.clock = clock;
    }

    /// @param edits of records of the lane's village, none of them empty
    void write(LaneId lane, List<Edit> edits, String actor, Cause cause) {
        var end = lanes.locked(lane);
        var transaction =
                new Transaction(
                        lane,
                        end.counter() + 1,
                        ChainHash.hex(end.hash()),
                        log.latest().next(clock.instant()),
                        actor,
                        cause,
                        lanes.seen(lane.village()));
        var header = codec.header(transaction);
        var name = ChangeCodec.name(header);
        var entries = new ArrayList<ChangeLog.Entry>();
        var hash = end.hash();
        for (var edit : edits) {
            var counter = transaction.firstCounter() + entries.size();
            var change =
                    new Change(transaction, counter, edit.record(), edit.set(), edit.emptied());
            var body = codec.body(change, name);
            hash = ChainHash.after(hash, body);
            entries.add(new ChangeLog.Entry(change, body, hash));
        }
        log.append(transaction, header, entries);
        lanes.advance(lane, new Lanes.End(end.counter() + entries.size(), hash));
        projector.edited(lane.village(), edits);
    }
}
