package cn.cunce.job;

import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Runs work off the window's thread and brings its result back to it.
///
/// The only door from a screen to the book. Work that throws is a defect: the runner shows it once,
/// with a code, and `then` is not called.
public interface Jobs {

    /// Short work: a card, a save. It waits for earlier short work only.
    ///
    /// @param name text key of what is being done
    /// @param work runs on a worker thread; reads and writes the book, touches no property or node
    /// @param then runs on the window's thread, in the order in which short jobs were submitted
    <T> void run(String name, Callable<T> work, Consumer<T> then);

    /// Long work: an import, a print of the whole village. It stands in the task drawer, says how
    /// far it is, and can be cancelled; what a cancelled job gives back is its own affair.
    <T> void run(String name, LongWork<T> work, Consumer<T> then);

    /// Long work that waits or runs, oldest first; changes on the window's thread.
    default ObservableList<RunningJob> running() {
        return FXCollections.emptyObservableList();
    }

    /// Work that only looks: a list read, narrowed or sorted. It waits neither for short work nor
    /// for long, and answers may come in another order than they were asked for; see [Newest].
    ///
    /// @param wanted whether anybody still waits: if not, the work is not begun, and neither its
    ///     answer nor its trouble is heard of; asked from any thread
    /// @param then runs on the window's thread
    default <T> void look(String name, Callable<T> work, BooleanSupplier wanted, Consumer<T> then) {
        run(
                name,
                work,
                answer -> {
                    if (wanted.getAsBoolean()) {
                        then.accept(answer);
                    }
                });
    }

    /// Work that says how far it is.
    @FunctionalInterface
    interface LongWork<T> {
        T call(Progress progress) throws Exception;
    }

    /// Runs everything at once on the calling thread, for tests of view models.
    static Jobs atOnce() {
        return new Jobs() {
            @Override
            public <T> void run(String name, Callable<T> work, Consumer<T> then) {
                run(name, (LongWork<T>) _ -> work.call(), then);
            }

            @Override
            public <T> void run(String name, LongWork<T> work, Consumer<T> then) {
                T result;
                try {
                    result = work.call(Progress.UNHEARD);
                } catch (Exception e) {
                    throw new AssertionError(name, e);
                }
                then.accept(result);
            }
        };
    }
}
