package cn.cunce.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobRunnerTest {

    /// What waits for the window's thread, which is the thread of the test.
    private final LinkedBlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final List<Throwable> crashes = new ArrayList<>();
    private final JobRunner jobs = new JobRunner(window::add, crashes::add);

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    void results_come_back_in_the_order_of_the_jobs() throws InterruptedException {
        var results = new ArrayList<Integer>();
        IntStream.range(0, 20).forEach(i -> jobs.run("job", () -> i, results::add));
        draw(20);

        assertThat(results).isEqualTo(IntStream.range(0, 20).boxed().toList());
    }

    @Test
    void a_card_opens_while_a_table_is_being_read() throws InterruptedException {
        var read = new CountDownLatch(1);
        var results = new ArrayList<String>();
        jobs.run("table", progress -> waitFor(read), results::add);
        jobs.run("card", () -> "card", results::add);
        draw(3);
        assertThat(results).containsExactly("card");

        read.countDown();
        draw(1);
        assertThat(results).containsExactly("card", "read");
    }

    @Test
    void a_list_is_narrowed_while_a_card_is_being_read() throws InterruptedException {
        var read = new CountDownLatch(1);
        var results = new ArrayList<String>();
        jobs.run("card", () -> waitFor(read), results::add);
        jobs.look("list", () -> "list", () -> true, results::add);
        draw(1);
        assertThat(results).containsExactly("list");

        read.countDown();
        draw(1);
        assertThat(results).containsExactly("list", "read");
    }

    @Test
    void nobody_is_told_of_trouble_that_nobody_waits_for() throws InterruptedException {
        var isWanted = new AtomicBoolean(true);
        jobs.look("list", () -> closed(isWanted), isWanted::get, _ -> {});
        draw(1);

        assertThat(crashes).isEmpty();
    }

    @Test
    void what_is_asked_after_closing_is_not_begun() {
        jobs.close();
        var begun = new AtomicBoolean();
        jobs.run("save", () -> begun.getAndSet(true), _ -> {});

        assertThat(begun).isFalse();
        assertThat(crashes).isEmpty();
    }

    private static String closed(AtomicBoolean isWanted) {
        isWanted.set(false);
        throw new IllegalStateException("the book is closed");
    }

    @Test
    void long_work_stands_in_the_drawer_until_it_is_over() throws InterruptedException {
        var read = new CountDownLatch(1);
        jobs.run("table", progress -> waitFor(read), _ -> {});
        draw(2);
        assertThat(jobs.running()).extracting(RunningJob::name).containsExactly("table");

        read.countDown();
        draw(1);
        assertThat(jobs.running()).isEmpty();
    }

    @Test
    void a_million_steps_ask_the_window_once() throws InterruptedException {
        var asked = new CountDownLatch(1);
        jobs.run("count", progress -> count(progress, asked), _ -> {});
        asked.await();
        draw(1);
        var job = jobs.running().getFirst();
        draw(2);

        assertThat(job.stateProperty().get())
                .isEqualTo(new RunningJob.State("x", 999_999, 1_000_000));
        assertThat(window).isEmpty();
    }

    @Test
    void a_cancelled_job_hears_of_it_and_gives_back_what_it_has() throws InterruptedException {
        var cancelled = new CountDownLatch(1);
        var results = new ArrayList<Boolean>();
        jobs.run("table", progress -> asked(progress, cancelled), results::add);
        draw(2);
        jobs.running().getFirst().cancel();
        cancelled.countDown();
        draw(1);

        assertThat(results).containsExactly(true);
    }

    @Test
    void what_nobody_expected_is_told_once_and_stops_nothing() throws InterruptedException {
        var results = new ArrayList<String>();
        jobs.run("bad", JobRunnerTest::fail, results::add);
        jobs.run("good", () -> "good", results::add);
        draw(2);

        assertThat(crashes).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(results).containsExactly("good");
    }

    @Test
    void the_same_defect_has_the_same_code() {
        var first = new IllegalStateException("a");
        var second = new IllegalArgumentException("b");

        assertThat(CrashCode.of(new RuntimeException(first))).isEqualTo(CrashCode.of(first));
        assertThat(CrashCode.of(first)).matches("[0-9A-F]{6}").isNotEqualTo(CrashCode.of(second));
    }

    private void draw(int times) throws InterruptedException {
        for (var i = 0; i < times; i++) {
            window.take().run();
        }
    }

    private static String waitFor(CountDownLatch latch) throws InterruptedException {
        latch.await();
        return "read";
    }

    private static boolean asked(Progress progress, CountDownLatch latch)
            throws InterruptedException {
        latch.await();
        return progress.isCancelled();
    }

    private static String count(Progress progress, CountDownLatch asked) {
        progress.step("x");
        IntStream.range(0, 1_000_000).forEach(i -> progress.done(i, 1_000_000));
        asked.countDown();
        return "counted";
    }

    private static String fail() {
        throw new IllegalStateException("planted");
    }
}
