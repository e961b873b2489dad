package cn.cunce.model.ledger;

import java.time.Instant;

/// A hybrid logical time: the clock's milliseconds, and a count for what happened within one of
/// them or behind a clock that stood back. What has seen a change is always later than it.
///
/// @param value milliseconds since 1970 in the upper 48 bits, the count in the lower 16
public record HybridTime(long value) implements Comparable<HybridTime> {

    public static final HybridTime NEVER = new HybridTime(0);

    private static final int COUNT_BITS = 16;
    private static final long MOST_COUNTS = (1L << COUNT_BITS) - 1;

    /// The last moment that is not later than `instant`.
    public static HybridTime endOf(Instant instant) {
        return new HybridTime((instant.toEpochMilli() << COUNT_BITS) | MOST_COUNTS);
    }

    /// The next time after this one, by a clock that shows `now`.
    public HybridTime next(Instant now) {
        return new HybridTime(Math.max(now.toEpochMilli() << COUNT_BITS, value + 1));
    }

    public Instant instant() {
        return Instant.ofEpochMilli(value >> COUNT_BITS);
    }

    @Override
    public int compareTo(HybridTime other) {
        return Long.compare(value, other.value);
    }
}
