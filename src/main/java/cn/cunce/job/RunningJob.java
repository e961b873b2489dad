package cn.cunce.job;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A job in the task drawer. Its property changes on the window's thread only.
public final class RunningJob {

    /// How far it is.
    ///
    /// @param step text key
    /// @param total 0 while nobody knows
    public record State(String step, long done, long total) {

        /// From 0 to 1, or negative while nobody knows.
        public double fraction() {
            return total <= 0 ? -1 : (double) done / total;
        }
    }

    private final String name;
    private final ReadOnlyObjectWrapper<State> state;
    private final AtomicReference<State> latest;
    private final AtomicReference<State> toShow = new AtomicReference<>();
    private final Executor window;
    private volatile boolean cancelled;

    RunningJob(String name, Executor window) {
        var first = new State("shell.queued", 0, 0);
        this.name = name;
        this.window = window;
        this.state = new ReadOnlyObjectWrapper<>(first);
        this.latest = new AtomicReference<>(first);
    }

    /// Text key of what the job is.
    public String name() {
        return name;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public void cancel() {
        cancelled = true;
    }

    Progress progress() {
        return new Progress() {
            @Override
            public void step(String key) {
                show(latest.updateAndGet(_ -> new State(key, 0, 0)));
            }

            @Override
            public void done(long done, long total) {
                show(latest.updateAndGet(now -> new State(now.step(), done, total)));
            }

            @Override
            public boolean isCancelled() {
                return cancelled;
            }
        };
    }

    /// Asks the window's thread once, however often the state changes before it comes to it.
    private void show(State next) {
        if (toShow.getAndSet(next) == null) {
            window.execute(() -> state.set(toShow.getAndSet(null)));
        }
    }
}
