package cn.cunce.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class NewestTest {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> heard = new ArrayList<>();
    private final Newest newest = new Newest(later());

    @Test
    void only_the_newest_answer_is_heard_of() {
        newest.ask("x", _ -> "l", heard::add);
        newest.ask("x", _ -> "lz", heard::add);
        newest.ask("x", _ -> "lzf", heard::add);
        waiting.forEach(Runnable::run);

        assertThat(heard).containsExactly("lzf");
        assertThat(newest.busyProperty().get()).isFalse();
    }

    @Test
    void what_is_asked_anew_gives_up_what_has_begun() {
        var cancelled = new ArrayList<Boolean>();
        newest.ask(
                "x",
                progress -> {
                    newest.ask("x", _ -> "new", heard::add);
                    cancelled.add(progress.isCancelled());
                    return "old";
                },
                heard::add);
        waiting.removeFirst().run();
        waiting.removeFirst().run();

        assertThat(cancelled).containsExactly(true);
        assertThat(heard).containsExactly("new");
    }

    @Test
    void nobody_hears_of_what_was_given_up() {
        newest.ask("x", _ -> "late", heard::add);
        newest.giveUp();
        waiting.removeFirst().run();

        assertThat(heard).isEmpty();
        assertThat(newest.busyProperty().get()).isFalse();
    }

    private Jobs later() {
        return new Jobs() {
            @Override
            public <T> void run(String name, Callable<T> work, Consumer<T> then) {
                waiting.add(() -> Jobs.atOnce().run(name, work, then));
            }

            @Override
            public <T> void run(String name, LongWork<T> work, Consumer<T> then) {
                run(name, () -> work.call(Progress.UNHEARD), then);
            }
        };
    }
}
