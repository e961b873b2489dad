package cn.cunce.ui.targeting;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Subject;
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
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Asks a rule about all that a question reaches, as long work. A later run makes an earlier one
/// give up, so that nothing hangs on one that came to no end.
final class Runner {

    /// What came of it.
    ///
    /// @param kept where its answers were to be kept, village by village
    record Outcome(TargetingRun run, List<KeepDecisions.Result> kept) {}

    private static final String TELLING = "targeting.telling";

    private final TargetingDesk desk;
    private final Jobs jobs;
    private final AtomicLong latest = new AtomicLong();
    private final ReadOnlyObjectWrapper<Optional<String>> running =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int rows;

    Runner(TargetingDesk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
    }

    /// Changes nothing in the book.
    ///
    /// @param then not called where the run is given up
    void run(Inquiry asked, Consumer<Outcome> then) {
        decide("targeting.running", asked, false, then);
    }

    /// Asks anew, and keeps the answers as proposed decisions.
    void keep(Inquiry asked, Consumer<Outcome> then) {
        decide("targeting.keeping", asked, true, then);
    }

    private void decide(String name, Inquiry asked, boolean keeping, Consumer<Outcome> then) {
        var expected = rows;
        start(
                name,
                (progress, isGivenUp) ->
                        new Pass(asked, keeping, expected, progress, isGivenUp).outcome(),
                outcome -> {
                    rows = outcome.run().rows().size();
                    then.accept(outcome);
                });
    }

    /// Reads what leaves answers open, of a run of which only the answers are known.
    void tell(TargetingRun run, Consumer<Outcome> then) {
        start(
                TELLING,
                (progress, isGivenUp) -> {
                    var told = new Large(desk, run.asked()).told(run.open(), progress, isGivenUp);
                    return isGivenUp.getAsBoolean()
                            ? Optional.empty()
                            : Optional.of(told(run, told, Depth.MISSING));
                },
                then);
    }

    /// Asks only those anew of whom something was written.
    void ask(TargetingRun run, Subject whose, Consumer<Outcome> then) {
        var mine = latest.get();
        var few = run.around(whose);
        jobs.run(
                "targeting.running",
                () -> new Large(desk, run.asked()).told(few, Progress.UNHEARD, () -> false),
                told -> {
                    if (mine == latest.get()) {
                        then.accept(told(run, told, run.depth()));
                    }
                });
    }

    private static Outcome told(TargetingRun run, List<TargetingRow> anew, Depth depth) {
        return new Outcome(run.told(anew, depth), List.of());
    }

    /// Asks everybody anew if anything was written since.
    void renew(TargetingRun run, Consumer<Outcome> then) {
        jobs.run(
                "targeting.reading",
                () -> desk.households().state().equals(run.book()),
                isSame -> {
                    if (!isSame) {
                        run(run.asked(), then);
                    }
                });
    }

    void giveUp() {
        latest.incrementAndGet();
        running.set(Optional.empty());
    }

    /// What is to be done, on a thread of its own.
    private interface Work<T> {
        /// @return empty where it was given up
        Optional<T> done(Progress progress, BooleanSupplier isGivenUp);
    }

    private <T> void start(String name, Work<T> work, Consumer<T> then) {
        var mine = latest.incrementAndGet();
        running.set(Optional.of(name));
        jobs.run(
                name,
                progress -> {
                    progress.step(name);
                    return work.done(
                            progress, () -> progress.isCancelled() || mine != latest.get());
                },
                found -> end(mine, found, then));
    }

    private <T> void end(long mine, Optional<T> found, Consumer<T> then) {
        if (mine == latest.get()) {
            running.set(Optional.empty());
            found.ifPresent(then);
        }
    }

    /// Whether it goes on only with what leaves answers open.
    boolean isTelling() {
        return running.get().filter(TELLING::equals).isPresent();
    }

    /// Text key of what goes on.
    ReadOnlyObjectProperty<Optional<String>> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// One run, on its own thread.
    private final class Pass {

        private final Inquiry asked;
        private final boolean keeping;
        private final int expected;
        private final Progress progress;
        private final BooleanSupplier isGivenUp;
        private final RunRows rows;
        private final List<Ruling> rulings = new ArrayList<>();
        private final List<KeepDecisions.Result> kept = new ArrayList<>();
        private int heard;

        /// @param expected how many rows there were the last time
        Pass(
                Inquiry asked,
                boolean keeping,
                int expected,
                Progress progress,
                BooleanSupplier isGivenUp) {
            this.asked = asked;
            this.keeping = keeping;
            this.expected = expected;
            this.progress = progress;
            this.isGivenUp = isGivenUp;
            rows = new RunRows(asked, desk.words(), desk.pinyin());
        }

        Optional<Outcome> outcome() {
            var begun = System.nanoTime();
            var book = desk.households().state();
            var large = new Large(desk, asked);
            var size = large.size();
            if (size.isEmpty() || keeping) {
                walk(size.isEmpty());
            }
            var found =
                    size.filter(_ -> !isGivenUp.getAsBoolean())
                            .map(all -> large.rows(all, progress, isGivenUp))
                            .orElseGet(rows::rows);
            if (isGivenUp.getAsBoolean()) {
                return Optional.empty();
            }
            var depth = size.isEmpty() ? Depth.WHOLE : Depth.ANSWERS;
            var took = Duration.ofNanos(System.nanoTime() - begun);
            var run = new TargetingRun(asked, book, found, depth, took);
            return Optional.of(new Outcome(run, List.copyOf(kept)));
        }

        /// Village by village: what is kept of one is forgotten with it.
        ///
        /// @param listing whether rows are made of what is heard
        private void walk(boolean listing) {
            var names = desk.villages().read();
            for (var village : asked.scope().villages()) {
                rows.begin(names.getOrDefault(village, village), kept(village));
                desk.deciding().decide(question(village), ear(listing));
                if (keeping && !isGivenUp.getAsBoolean()) {
                    kept.add(desk.decisions().keeping().keep(asked.pack(), asked.on(), rulings));
                    rulings.clear();
                }
            }
        }

        private DecideBook.Question question(String village) {
            return new DecideBook.Question(village, asked.pack(), asked.on());
        }

        private DecideBook.Ear ear(boolean listing) {
            return new DecideBook.Ear(
                    decided -> hear(decided, listing), isGivenUp, asked.rule()::equals);
        }

        private void hear(Decided decided, boolean listing) {
            if (listing) {
                rows.add(decided);
            }
            heard++;
            progress.done(heard, expected);
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
    }
}
