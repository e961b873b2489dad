package cn.cunce.store;

import cn.cunce.model.ledger.HybridTime;
import cn.cunce.model.ledger.LaneId;
import cn.cunce.model.ledger.Seen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Tells which transactions can join the ledger now, in which order, and what the others wait for.
/// Looks only; nothing is written here.
final class Joining {

    /// What has seen a change is later than it, so this order tries causes before effects.
    private static final Comparator<Incoming> BY_TIME =
            Comparator.comparing((Incoming each) -> each.transaction().time())
                    .thenComparing(Incoming::lane)
                    .thenComparingLong(each -> each.transaction().firstCounter());

    private final Lanes lanes;
    private final HybridTime latest;
    private final Map<LaneId, Lanes.End> ends = new HashMap<>();
    private final Map<String, Seen> applied = new HashMap<>();
    private final List<Incoming> ready = new ArrayList<>();
    private List<Incoming> waiting = List.of();

    /// @param latest what is later than this waits
    Joining(Lanes lanes, HybridTime latest) {
        this.lanes = lanes;
        this.latest = latest;
    }

    /// @return the transaction that does not continue its lane, if there is one: nothing may be
    ///     written then
    Optional<Incoming> sort(List<Incoming> pool) {
        var left = pool.stream().sorted(BY_TIME).toList();
        var before = left.size() + 1;
        while (left.size() < before) {
            before = left.size();
            var still = new ArrayList<Incoming>();
            for (var each : left) {
                if (!canJoin(each)) {
                    still.add(each);
                } else if (!each.continues(end(each.lane()))) {
                    return Optional.of(each);
                } else {
                    join(each);
                }
            }
            left = still;
        }
        waiting = left;
        return Optional.empty();
    }

    List<Incoming> ready() {
        return List.copyOf(ready);
    }

    List<Incoming> waiting() {
        return List.copyOf(waiting);
    }

    /// The lanes that must first arrive further, each with the counter that is needed.
    List<String> missing() {
        var missing = new TreeSet<String>();
        for (var each : waiting) {
            var seen = applied(each.lane().village());
            each.transaction()
                    .seen()
                    .counters()
                    .forEach(
                            (lane, upTo) -> {
                                if (!seen.covers(lane, upTo)) {
                                    missing.add(lane + "#" + upTo);
                                }
                            });
        }
        return List.copyOf(missing);
    }

    private boolean canJoin(Incoming each) {
        return each.follows(end(each.lane()))
                && each.isReady(applied(each.lane().village()))
                && each.transaction().time().compareTo(latest) <= 0;
    }

    private void join(Incoming each) {
        var hash = each.endHash(end(each.lane()).hash());
        ends.put(each.lane(), new Lanes.End(each.last(), hash));
        var village = each.lane().village();
        applied.put(village, applied(village).with(each.lane(), each.last()));
        ready.add(each);
    }

    private Lanes.End end(LaneId lane) {
        return ends.computeIfAbsent(lane, lanes::end);
    }

    private Seen applied(String village) {
        return applied.computeIfAbsent(village, lanes::seen);
    }
}
