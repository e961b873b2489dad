package cn.cunce.ui.targeting;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.Ruling;
import cn.cunce.service.DecideBook;
import cn.cunce.service.DecideBook.Decided;
import cn.cunce.service.KeepDecisions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Asks a rule about all that a question reaches, as long work. A later run makes an earlier one
/// give up, so that nothing hangs on one that came to no end.
final class Runner {

    /// What came of it.
    ///
    /// @param kept where its answers were to be kept, village by village
    record Outcome(TargetingRun run, List<KeepDecisions.Result> kept) {}

    private final TargetingDesk desk;
    private final Jobs jobs;
    private final AtomicLong latest = new AtomicLong();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private int rows;

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

    /// Asks anew, and keeps the answers as proposed decisions.
    void keep(Inquiry asked, Consumer<Outcome> then) {
        start("targeting.keeping", asked, true, then);
    }

    /// Lists the first with an answer, of those that are only counted.
    void list(TargetingRun run, Optional<AnswerKind> kind, Consumer<TargetingRun> then) {
        var mine = latest.incrementAndGet();
        jobs.look(
                "targeting.running",
                () -> run.listing(new Large(desk, run.asked()).listed(kind)),
                () -> mine == latest.get(),
                then);
    }

    void giveUp() {
        latest.incrementAndGet();
        running.set(false);
    }

    private void start(String name, Inquiry asked, boolean keeping, Consumer<Outcome> then) {
        var pass = new Pass(asked, keeping, latest.incrementAndGet(), rows);
        running.set(true);
        jobs.run(name, progress -> pass.outcome(name, progress), found -> end(pass, found, then));
    }

    private void end(Pass pass, Optional<Outcome> found, Consumer<Outcome> then) {
        if (pass.mine != latest.get()) {
            return;
        }
        running.set(false);
        if (found.isPresent()) {
            rows = found.get().run().rows().size();
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
        private final List<Ruling> rulings = new ArrayList<>();
        private final List<KeepDecisions.Result> kept = new ArrayList<>();

        /// @param expected how many rows there were the last time
        Pass(Inquiry asked, boolean keeping, long mine, int expected) {
            this.asked = asked;
            this.keeping = keeping;
            this.mine = mine;
            this.expected = expected;
            rows = new RunRows(asked, desk.words(), desk.pinyin());
        }

        Optional<Outcome> outcome(String name, Progress progress) {
            var begun = System.nanoTime();
            progress.step(name);
            var large = new Large(desk, asked);
            var counted = large.counted();
            if (counted.isEmpty() || keeping) {
                walk(progress, counted.isPresent());
            }
            if (isGivenUp(progress)) {
                return Optional.empty();
            }
            var found =
                    counted.isEmpty() ? rows.rows() : large.listed(Optional.<AnswerKind>empty());
            var took = Duration.ofNanos(System.nanoTime() - begun);
            return Optional.of(
                    new Outcome(new TargetingRun(asked, found, counted, took), List.copyOf(kept)));
        }

        /// Village by village: what is kept of one is forgotten with it.
        ///
        /// @param counted whether nothing is listed, because there are too many
        private void walk(Progress progress, boolean counted) {
            var names = desk.villages().read();
            for (var village : asked.scope().villages()) {
                rows.begin(names.getOrDefault(village, village), kept(village));
                desk.deciding().decide(question(village), ear(progress, counted));
                if (keeping && !isGivenUp(progress)) {
                    kept.add(desk.decisions().keeping().keep(asked.pack(), asked.on(), rulings));
                    rulings.clear();
                }
            }
        }

        private DecideBook.Question question(String village) {
            return new DecideBook.Question(village, asked.pack(), asked.on());
        }

        private DecideBook.Ear ear(Progress progress, boolean counted) {
            return new DecideBook.Ear(
                    decided -> hear(decided, progress, counted),
                    () -> isGivenUp(progress),
                    asked.rule()::equals);
        }

        private void hear(Decided decided, Progress progress, boolean counted) {
            if (!counted) {
                rows.add(decided);
            }
            progress.done(rows.size(), expected);
            if (keeping) {
                rulings.add(decided.explained());
            }
        }

        /// The last of each subject that stands.
        private Map<RecordId, Decision> kept(String village) {
            var kept = new HashMap<RecordId, Decision>();
            desk.decisions().listing().list(asked.decisions(village).on(asked.on())).stream()
                    .filter(decision -> !decision.is(Decision.Status.REVOKED))
                    .forEach(decision -> kept.put(decision.subject().record(), decision));
            return kept;
        }

        private boolean isGivenUp(Progress progress) {
            return progress.isCancelled() || mine != latest.get();
        }
    }
}
