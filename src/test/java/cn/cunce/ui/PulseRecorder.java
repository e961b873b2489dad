package cn.cunce.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Measures how long the window's thread does not answer: a heartbeat asks it again and again, and
/// its own pulses are counted beside that.
///
/// On a machine that does other work a pause is also the time for which the thread had to wait for
/// a processor. What it worked itself in that time is told beside it: the pause on an idle machine.
public final class PulseRecorder implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofMillis(2);
    private static final double PULSE_MS = 1000.0 / 60;

    /// One action: all answers of the heartbeat while it went on.
    ///
    /// @param waits milliseconds from asking to answering, sorted
    /// @param works milliseconds for which the thread worked in each of them, sorted
    /// @param pulse the longest time between two pulses beyond the usual, in milliseconds
    public record Pauses(String action, double[] waits, double[] works, double pulse) {

        public double longest() {
            return most(waits);
        }

        /// The longest that the thread worked without a look at what else there is.
        public double longestWork() {
            return most(works);
        }

        private static double most(double[] sorted) {
            return sorted.length == 0 ? 0 : sorted[sorted.length - 1];
        }

        /// Of the answers, not of the time: a thousandth of them took longer.
        private static double p999(double[] sorted) {
            return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * 0.999)];
        }

        @Override
        public String toString() {
            return "  %-28s longest %6.1f ms (worked %6.1f), p99.9 %6.1f ms (worked %6.1f), pulse +%.1f ms, %d beats"
                    .formatted(
                            action,
                            longest(),
                            longestWork(),
                            p999(waits),
                            p999(works),
                            pulse,
                            waits.length);
        }
    }

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<double[]> beats = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong longestPulse = new AtomicLong();
    private final Thread heart = Thread.ofPlatform().daemon().name("heart").unstarted(this::beat);
    private final AnimationTimer timer = timer();
    private final long window;
    private volatile boolean closed;
    private String action = "";

    /// Begins to beat; from the test's thread.
    public PulseRecorder() {
        var id = new AtomicLong();
        asked(() -> id.set(Thread.currentThread().threadId()));
        window = id.get();
        asked(timer::start);
        heart.start();
    }

    /// What is done from now on.
    public void begin(String what) {
        asked(() -> {});
        action = what;
        beats.clear();
        longestPulse.set(0);
    }

    /// What came of it, printed.
    public Pauses end() {
        asked(() -> {});
        double[][] all;
        synchronized (beats) {
            all = beats.toArray(double[][]::new);
        }
        var pauses =
                new Pauses(
                        action,
                        Arrays.stream(all).mapToDouble(beat -> beat[0]).sorted().toArray(),
                        Arrays.stream(all).mapToDouble(beat -> beat[1]).sorted().toArray(),
                        Math.max(0, millis(longestPulse.get()) - PULSE_MS));
        System.out.println(pauses);
        return pauses;
    }

    private void beat() {
        while (!closed) {
            var worked = threads.getThreadCpuTime(window);
            var asked = System.nanoTime();
            asked(() -> {});
            beats.add(
                    new double[] {
                        millis(System.nanoTime() - asked),
                        millis(threads.getThreadCpuTime(window) - worked)
                    });
            java.util.concurrent.locks.LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    private AnimationTimer timer() {
        return new AnimationTimer() {
            private long last;

            @Override
            public void handle(long now) {
                if (last > 0) {
                    longestPulse.accumulateAndGet(now - last, Math::max);
                }
                last = now;
            }
        };
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private static void asked(Runnable what) {
        var answered = new CountDownLatch(1);
        Platform.runLater(
                () -> {
                    what.run();
                    answered.countDown();
                });
        try {
            if (!answered.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("the window does not answer");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        closed = true;
        Platform.runLater(timer::stop);
    }
}
