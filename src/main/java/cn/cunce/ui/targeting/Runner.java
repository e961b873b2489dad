package cn.cunce.ui.targeting;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.model.rule.Ruling;
import cn.cunce.service.DecideBook;
import cn.cunce.service.DecideBook.Decided;
import cn.cunce.service.KeepDecisions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Asks a pack about all households of the village, as long work. A later run makes an earlier one
/// give up, so that nothing hangs on one that came to no end.
final class Runner {

    /// What came of it.
    ///
    /// @param kept where its answers were to be kept
    record Outcome(TargetingRun run, Optional<KeepDecisions.Result> kept) {}

    private final TargetingDesk desk;
    private final Jobs jobs;
    private final AtomicLong latest = new AtomicLong();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private int households;

    Runner(TargetingDesk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
    }

    /// Changes nothing in the book.
    ///
    /// @param then not called where the run is given up
    void run(Inquiry asked, Consumer<Outcome> then) {
        start("targeting.running", asked, false, then);
    }

    /// Asks anew, and keeps the answers of the one rule as proposed decisions.
    void keep(Inquiry asked, Consumer<Outcome> then) {
        start("targeting.keeping", asked, true, then);
    }

    void giveUp() {
        latest.incrementAndGet();
        running.set(false);
    }

    private void start(String name, Inquiry asked, boolean keeping, Consumer<Outcome> then) {
        var pass = new Pass(asked, keeping, latest.incrementAndGet(), households);
        running.set(true);
        jobs.run(name, progress -> pass.outcome(name, progress), found -> end(pass, found, then));
    }

    private void end(Pass pass, Optional<Outcome> found, Consumer<Outcome> then) {
        if (pass.mine != latest.get()) {
            return;
        }
        running.set(false);
        if (found.isPresent()) {
            households = found.get().run().households();
            then.accept(found.get());
        }
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// One run, on its own thread.
    private final class Pass {

        private final Inquiry asked;
        private final boolean keeping;
        private final long mine;
        private final int expected;
        private final RunRows rows;
        private final ArrayList<Ruling> rulings = new ArrayList<>();

        /// @param expected how many households there were the last time
        Pass(Inquiry asked, boolean keeping, long mine, int expected) {
            this.asked = asked;
            this.keeping = keeping;
            this.mine = mine;
            this.expected = expected;
            var words = desk.words().reasons(asked.pack());
            rows = new RunRows(words, desk.pinyin(), asked.on().getYear());
        }

        Optional<Outcome> outcome(String name, Progress progress) {
            var begun = System.nanoTime();
            progress.step(name);
            desk.deciding()
                    .decide(
                            new DecideBook.Question(desk.village(), asked.pack(), asked.on()),
                            new DecideBook.Ear(
                                    decided -> hear(decided, progress), () -> isGivenUp(progress)));
            if (isGivenUp(progress)) {
                return Optional.empty();
            }
            var took = Duration.ofNanos(System.nanoTime() - begun);
            return Optional.of(new Outcome(new TargetingRun(asked, rows.rows(), took), kept()));
        }

        private void hear(Decided decided, Progress progress) {
            rows.add(decided);
            progress.done(rows.households(), expected);
            if (keeping && decided.answer().rule().equals(asked.rule().id())) {
                rulings.add(decided.explained());
            }
        }

        private Optional<KeepDecisions.Result> kept() {
            return keeping
                    ? Optional.of(
                            desk.decisions().keeping().keep(asked.pack(), asked.on(), rulings))
                    : Optional.empty();
        }

        private boolean isGivenUp(Progress progress) {
            return progress.isCancelled() || mine != latest.get();
        }
    }
}
