package cn.cunce.store;

import static cn.cunce.store.schema.Tables.FIELD_CONFLICT;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.ledger.HybridTime;
import cn.cunce.model.ledger.Seen;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;

/// Takes in the changes of another book: set union, whatever the order of arrival.
///
/// A transaction joins when the one before it in its lane and everything it had seen have joined;
/// until then it waits outside the projection. First everything is looked at, then written, so that
/// a filing is taken whole or not at all.
final class Receiver {

    /// How far a clock may run ahead before its changes wait.
    private static final Duration FUTURE = Duration.ofHours(24);

    private final DSLContext db;
    private final Lanes lanes;
    private final ChangeLog log;
    private final ChangeCodec codec;
    private final Waiting waiting;
    private final Projector projector;
    private final Clock clock;

    Receiver(DSLContext db, Catalogue catalogue, RecordTables tables, Clock clock) {
        this.db = db;
        this.lanes = new Lanes(db);
        this.log = new ChangeLog(db, catalogue);
        this.codec = new ChangeCodec(catalogue);
        this.waiting = new Waiting(db, codec);
        this.projector = new Projector(db, tables, log);
        this.clock = clock;
    }

    Arrival receive(byte[] payload, String source) {
        List<Incoming> incoming;
        Seen senderSeen;
        try {
            var content = Payload.read(payload);
            incoming = Incoming.readAll(content.transactions(), codec);
            senderSeen = content.seen();
        } catch (IOException e) {
            return new Arrival.Unreadable(String.valueOf(e.getMessage()));
        }
        var fresh = new ArrayList<Incoming>();
        for (var each : incoming) {
            switch (known(each)) {
                case NEW -> fresh.add(each);
                case FORKED -> {
                    return forked(each);
                }
                case SAME -> {}
            }
        }
        return take(incoming, fresh, source, senderSeen);
    }

    private Arrival take(List<Incoming> all, List<Incoming> fresh, String source, Seen senderSeen) {
        var pool = new ArrayList<>(fresh);
        var villages = villages(all);
        villages.forEach(village -> pool.addAll(waiting.of(village)));
        var joining = new Joining(lanes, HybridTime.endOf(clock.instant().plus(FUTURE)));
        var fork = joining.sort(pool);
        if (fork.isPresent()) {
            return forked(fork.get());
        }
        var before = openConflicts(villages);
        var touched = new HashMap<String, Set<UUID>>();
        joining.ready().forEach(each -> append(each, touched));
        joining.waiting().forEach(each -> waiting.keep(each, source));
        touched.forEach(projector::refold);
        return new Arrival.Taken(
                count(all),
                count(joining.ready()),
                count(joining.waiting()),
                joining.missing(),
                Math.max(0, openConflicts(villages) - before),
                senderSeen);
    }

    private enum Known {
        NEW,
        SAME,
        FORKED
    }

    private Known known(Incoming each) {
        var held = waiting.find(each.lane(), each.transaction().firstCounter());
        if (held.isPresent()) {
            return held.get().isSameAs(each) ? Known.SAME : Known.FORKED;
        }
        if (lanes.end(each.lane()).counter() < each.transaction().firstCounter()) {
            return Known.NEW;
        }
        // the hash at its end is that of everything before it, too
        var applied = log.hash(each.lane(), each.last());
        return applied.filter(each::endsWith).isPresent() ? Known.SAME : Known.FORKED;
    }

    private void append(Incoming each, Map<String, Set<UUID>> touched) {
        var end = lanes.locked(each.lane());
        var entries = each.entries(codec, end.hash());
        log.append(each.transaction(), each.header(), entries);
        lanes.advance(each.lane(), new Lanes.End(each.last(), entries.getLast().hash()));
        waiting.drop(each);
        var records = touched.computeIfAbsent(each.lane().village(), _ -> new HashSet<>());
        entries.forEach(entry -> records.add(entry.change().record().id()));
    }

    private int openConflicts(Set<String> villages) {
        return db.fetchCount(FIELD_CONFLICT, FIELD_CONFLICT.VILLAGE.in(villages));
    }

    private static Set<String> villages(List<Incoming> all) {
        var villages = new HashSet<String>();
        all.forEach(each -> villages.add(each.lane().village()));
        return villages;
    }

    private static int count(List<Incoming> transactions) {
        return transactions.stream().mapToInt(each -> each.bodies().size()).sum();
    }

    private static Arrival forked(Incoming each) {
        return new Arrival.Forked(each.lane().toString(), each.transaction().firstCounter());
    }
}
