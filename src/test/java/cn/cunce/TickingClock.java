package cn.cunce;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that is a second later at each look, so that no two saves are at one moment.
public final class TickingClock extends Clock {

    private Instant now;

    /// @param start ISO, in UTC
    public TickingClock(String start) {
        now = Instant.parse(start);
    }

    @Override
    public synchronized Instant instant() {
        now = now.plus(Duration.ofSeconds(1));
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
