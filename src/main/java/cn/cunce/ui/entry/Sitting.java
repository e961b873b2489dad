package cn.cunce.ui.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/// What has been typed since the window was opened, and how long it took: pauses longer than a
/// minute are no typing. Shown to who types, kept nowhere.
final class Sitting {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Supplier<Instant> clock;
    private int households;
    private int persons;
    private Duration saved = Duration.ZERO;
    private Duration typed = Duration.ZERO;
    private Instant last = Instant.EPOCH;

    Sitting(Supplier<Instant> clock) {
        this.clock = clock;
    }

    /// Somebody is typing.
    void typing() {
        typed = typed();
        last = clock.get();
    }

    /// How long this household has taken.
    Duration typed() {
        var since = Duration.between(last, clock.get());
        return since.isNegative() || since.compareTo(PAUSE) > 0 ? typed : typed.plus(since);
    }

    /// Another household is turned to.
    void turned() {
        typed = Duration.ZERO;
        last = clock.get();
    }

    void saved(int people) {
        households++;
        persons += people;
        saved = saved.plus(typed());
        turned();
    }

    int households() {
        return households;
    }

    int persons() {
        return persons;
    }

    /// For each household that was saved; nothing before the first.
    Duration average() {
        return households == 0 ? Duration.ZERO : saved.dividedBy(households);
    }
}
