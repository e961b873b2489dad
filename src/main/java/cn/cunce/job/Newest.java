package cn.cunce.job;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// A question that is asked again and again, of which only the newest answer is wanted: a list
/// narrowed while somebody types.
///
/// Asking again gives up what was asked before, begun or not; its answer is not heard of any more.
/// Asked on the window's thread.
public final class Newest {

    private final Jobs jobs;
    private final AtomicLong turn = new AtomicLong();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public Newest(Jobs jobs) {
        this.jobs = jobs;
    }

    /// @param name text key of what is being done
    /// @param work what it gives back once it is cancelled is thrown away
    public <T> void ask(String name, Jobs.LongWork<T> work, Consumer<T> then) {
        var mine = turn.incrementAndGet();
        busy.set(true);
        jobs.look(
                name,
                () -> work.call(progress(mine)),
                () -> isWanted(mine),
                answer -> {
                    busy.set(false);
                    then.accept(answer);
                });
    }

    private boolean isWanted(long mine) {
        return mine == turn.get();
    }

    private Progress progress(long mine) {
        return new Progress() {
            @Override
            public void step(String key) {}

            @Override
            public void done(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return !isWanted(mine);
            }
        };
    }

    /// Nobody wants an answer any more.
    public void giveUp() {
        turn.incrementAndGet();
        busy.set(false);
    }

    /// Whether the newest question is still open.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
