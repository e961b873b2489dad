package cn.cunce.job;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The one runner of background work: one thread for short work, one for long, two for what only
/// looks, so that a card opens and a list is sorted while a table is being read.
public final class JobRunner implements Jobs, AutoCloseable {

    private static final int LOOKERS = 2;

    private final ExecutorService desk = workers("desk", 1);
    private final ExecutorService drawer = workers("drawer", 1);
    private final ExecutorService lookers = workers("look", LOOKERS);
    private final ObservableList<RunningJob> jobs = FXCollections.observableArrayList();
    private final ObservableList<RunningJob> shown = FXCollections.unmodifiableObservableList(jobs);
    private final Executor window;
    private final Consumer<Throwable> crashed;

    /// @param window runs what touches the window, in order
    /// @param crashed hears on the window's thread of what no one expected
    public JobRunner(Executor window, Consumer<Throwable> crashed) {
        this.window = window;
        this.crashed = crashed;
    }

    @Override
    public ObservableList<RunningJob> running() {
        return shown;
    }

    @Override
    public <T> void run(String name, Callable<T> work, Consumer<T> then) {
        desk.execute(() -> attempt(work, then, () -> {}));
    }

    @Override
    public <T> void run(String name, LongWork<T> work, Consumer<T> then) {
        var job = new RunningJob(name, window);
        window.execute(() -> jobs.add(job));
        drawer.execute(() -> attempt(() -> begun(job, work), then, () -> jobs.remove(job)));
    }

    private static <T> T begun(RunningJob job, LongWork<T> work) throws Exception {
        job.progress().step(job.name());
        return work.call(job.progress());
    }

    @Override
    public <T> void look(String name, Callable<T> work, BooleanSupplier wanted, Consumer<T> then) {
        lookers.execute(
                () -> {
                    if (wanted.getAsBoolean()) {
                        attempt(work, then, () -> {}, wanted);
                    }
                });
    }

    private <T> void attempt(Callable<T> work, Consumer<T> then, Runnable over) {
        attempt(work, then, over, () -> true);
    }

    private <T> void attempt(
            Callable<T> work, Consumer<T> then, Runnable over, BooleanSupplier wanted) {
        T result;
        try {
            result = work.call();
        } catch (Exception | Error e) {
            window.execute(
                    () -> {
                        over.run();
                        if (wanted.getAsBoolean()) {
                            crashed.accept(e);
                        }
                    });
            return;
        }
        window.execute(
                () -> {
                    over.run();
                    if (wanted.getAsBoolean()) {
                        then.accept(result);
                    }
                });
    }

    /// Lets what has begun or waits come to its end, and takes nothing new.
    @Override
    public void close() {
        running().forEach(RunningJob::cancel);
        desk.close();
        drawer.close();
        lookers.close();
    }

    /// After closing nothing is begun any more, and nobody is told: the book is put away.
    private static ExecutorService workers(String name, int most) {
        return new ThreadPoolExecutor(
                most,
                most,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                thread(name),
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /// Behind the window's thread wherever the system heeds it: a laptop has two cores, and there
    // are
    /// more workers than that.
    private static ThreadFactory thread(String name) {
        return Thread.ofPlatform().daemon().name(name).priority(Thread.MIN_PRIORITY).factory();
    }
}
