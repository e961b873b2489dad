package cn.cunce.model.ledger;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A version vector: how far each lane of a village was known. A lane that is not named: not at
/// all.
public record Seen(SortedMap<LaneId, Long> counters) {

    public static final Seen NOTHING = new Seen(new TreeMap<>());

    public Seen {
        counters = Collections.unmodifiableSortedMap(new TreeMap<>(counters));
    }

    public static Seen of(Map<LaneId, Long> counters) {
        return new Seen(new TreeMap<>(counters));
    }

    public long upTo(LaneId lane) {
        return counters.getOrDefault(lane, 0L);
    }

    public boolean covers(LaneId lane, long counter) {
        return upTo(lane) >= counter;
    }

    /// Whether everything that `other` knows is known here.
    public boolean covers(Seen other) {
        return other.counters.entrySet().stream()
                .allMatch(entry -> covers(entry.getKey(), entry.getValue()));
    }

    public Seen with(LaneId lane, long counter) {
        var more = new TreeMap<>(counters);
        more.merge(lane, counter, Math::max);
        return new Seen(more);
    }

    public Seen joinedWith(Seen other) {
        var all = new TreeMap<>(counters);
        other.counters.forEach((lane, counter) -> all.merge(lane, counter, Math::max));
        return new Seen(all);
    }
}
