package cn.cunce.ui.targeting;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Runs work only when it is told to, in the order in which it came.
final class LaterJobs implements Jobs {

    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> void run(String name, Callable<T> work, Consumer<T> then) {
        run(name, (LongWork<T>) _ -> work.call(), then);
    }

    @Override
    public <T> void run(String name, LongWork<T> work, Consumer<T> then) {
        waiting.add(
                () -> {
                    T result;
                    try {
                        result = work.call(Progress.UNHEARD);
                    } catch (Exception e) {
                        throw new AssertionError(name, e);
                    }
                    then.accept(result);
                });
    }

    void next() {
        waiting.remove().run();
    }

    /// What this work leads to, too.
    void all() {
        while (!waiting.isEmpty()) {
            next();
        }
    }
}
