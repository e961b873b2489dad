package cn.cunce.ui.targeting;

import cn.cunce.job.Jobs;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.ChangedSince;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.DecisionFilter;
import cn.cunce.model.rule.Ruling;
import cn.cunce.service.DecideBook;
import cn.cunce.service.PrintExplanation;
import cn.cunce.text.ReasonText;
import cn.cunce.ui.part.ReasonTree;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the panel beside the table knows: why the household looked at got its answer, and what the
/// book keeps of that.
final class ReasonViewModel {

    /// What is looked at.
    record Sight(Inquiry asked, TargetingRow row) {}

    private final TargetingDesk desk;
    private final Jobs jobs;
    private final TargetingViewModel.Window window;
    private final DecisionDeeds deeds;
    private final AtomicLong latest = new AtomicLong();
    private final ReadOnlyObjectWrapper<Optional<Reason>> reason =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<ReasonRow> rows = FXCollections.observableArrayList();
    private ReasonText words;
    private final StringProperty why = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper flips = new ReadOnlyStringWrapper("");

    /// @param decided heard when a decision was confirmed or revoked
    ReasonViewModel(
            TargetingDesk desk, Jobs jobs, TargetingViewModel.Window window, Runnable decided) {
        this.desk = desk;
        this.jobs = jobs;
        this.window = window;
        this.words = desk.words().plain();
        this.deeds = new DecisionDeeds(desk.decisions(), jobs, window.messages(), decided);
    }

    /// Looks at another household, or at none. Who walks down the table fast is shown the last.
    void show(Optional<Sight> sight) {
        var mine = latest.incrementAndGet();
        if (sight.isEmpty()) {
            put(Optional.empty());
            return;
        }
        jobs.run(
                "targeting.explaining",
                () -> mine == latest.get() ? explained(sight.get()) : Optional.<Reason>empty(),
                found -> {
                    if (mine == latest.get()) {
                        put(found);
                    }
                });
    }

    private void put(Optional<Reason> found) {
        why.set("");
        flips.set("");
        words = found.map(Reason::words).orElse(words);
        found.ifPresent(this::seekFlips);
        rows.setAll(found.map(Reason::rows).orElse(List.of()));
        reason.set(found);
    }

    /// How little would change the answer: worked out behind the reason, which need not wait for
    // it.
    private void seekFlips(Reason found) {
        var mine = latest.get();
        jobs.run(
                "targeting.flipping",
                () -> mine == latest.get() ? flips(found.sight()) : "",
                told -> {
                    if (mine == latest.get()) {
                        flips.set(told);
                    }
                });
    }

    private String flips(Sight sight) {
        var asked = sight.asked();
        var subject = sight.row().who().subject();
        var found = desk.whatIf().smallest().of(question(sight), asked.rule(), subject);
        return desk.words().flips(asked.pack(), found);
    }

    private static DecideBook.Question question(Sight sight) {
        var asked = sight.asked();
        var village = sight.row().who().id().village();
        return new DecideBook.Question(village, asked.pack(), asked.on());
    }

    private Optional<Reason> explained(Sight sight) {
        var asked = sight.asked();
        var subject = sight.row().who().subject();
        return desk.deciding()
                .explain(question(sight), asked.rule().id(), subject)
                .map(ruling -> reason(sight, ruling));
    }

    private Reason reason(Sight sight, Ruling ruling) {
        var words = desk.words().reasons(sight.asked().pack());
        var decision = decision(sight);
        var changes =
                decision.filter(kept -> !kept.is(Decision.Status.REVOKED))
                        .map(kept -> changes(sight, kept, ruling))
                        .orElse(List.of());
        var answer = Answer.of(ruling.answer(), words.answer(ruling));
        var kind = desk.words().kind(sight.asked().rule(), answer);
        return new Reason(
                sight,
                ruling,
                kind,
                words,
                words.question(ruling),
                words.headline(ruling),
                new ReasonTree(words.lines(ruling.because())),
                decision,
                changes,
                sources(sight, ruling));
    }

    private List<String> changes(Sight sight, Decision kept, Ruling now) {
        var pack = sight.asked().pack();
        var since = ChangedSince.between(kept, now, Decision.Source.of(pack));
        return desk.words().changes(pack, kept.ruling(), now, since);
    }

    /// Where the facts come from that were read, in words, by their names.
    private Map<String, String> sources(Sight sight, Ruling ruling) {
        var told = new HashMap<String, String>();
        desk.decisions()
                .sources()
                .of(sight.row().who().id(), ruling.facts().keySet(), sight.asked().on())
                .forEach((name, sources) -> told.put(name, desk.words().source(sources)));
        return told;
    }

    /// The last that stands; where none does, the last that was revoked.
    private Optional<Decision> decision(Sight sight) {
        var asked = sight.asked();
        var kept =
                desk.decisions()
                        .listing()
                        .list(
                                DecisionFilter.ofSubject(sight.row().who().id())
                                        .pack(asked.pack().id())
                                        .rule(asked.rule().id())
                                        .on(asked.on()));
        return kept.stream()
                .filter(one -> !one.is(Decision.Status.REVOKED))
                .reduce((_, last) -> last)
                .or(() -> kept.stream().reduce((_, last) -> last));
    }

    /// How the pack looked at speaks. Lines may be drawn a moment before the reason is known.
    ReasonText words() {
        return words;
    }

    /// Where the first line stands without which the answer would be another.
    int decisive() {
        return (int) rows.stream().takeWhile(row -> !row.line().decisive()).count();
    }

    /// Opens a line, or folds what it consists of.
    ///
    /// @return the line to stand on
    int fold(ReasonRow row, boolean folded) {
        var tree = reason.get().orElseThrow().tree();
        if (folded && !(row.hasParts() && row.open())) {
            return tree.whole(row.place());
        }
        tree.fold(row.place(), folded);
        rows.setAll(reason.get().orElseThrow().rows());
        return row.place();
    }

    /// Goes to the field of what a line looked at.
    void go(ReasonRow row) {
        var navigator = window.shell().navigator();
        row.fact().filter(place -> navigator.knows(place.getClass())).ifPresent(navigator::go);
    }

    /// 打印说明, as PDF.
    void print(Path file) {
        reason.get()
                .ifPresent(
                        shown ->
                                jobs.run(
                                        "targeting.printing", () -> print(shown, file), this::say));
    }

    private PrintExplanation.Result print(Reason shown, Path file) {
        var asked = shown.sight().asked();
        return desk.decisions()
                .printing()
                .print(asked.pack(), asked.on(), List.of(shown.ruling()), file);
    }

    private void say(PrintExplanation.Result result) {
        window.messages()
                .say(
                        switch (result) {
                            case PrintExplanation.Result.Saved(var file) ->
                                    Message.of(
                                            Level.GOOD,
                                            "targeting.printed",
                                            String.valueOf(file.getFileName()));
                            case PrintExplanation.Result.NotWritten _ ->
                                    Message.of(Level.MUST, "targeting.notWritten");
                        });
    }

    /// 确认
    void confirm() {
        decision().ifPresent(deeds::confirm);
    }

    /// 撤销, for the reason that is written.
    void revoke() {
        decision().ifPresent(id -> deeds.revoke(id, why.get()));
    }

    private Optional<RecordId> decision() {
        return reason.get().flatMap(Reason::decision).map(Decision::id);
    }

    /// Empty until it is worked out, and while nobody is looked at.
    ReadOnlyObjectProperty<Optional<Reason>> reasonProperty() {
        return reason.getReadOnlyProperty();
    }

    ObservableList<ReasonRow> rows() {
        return rows;
    }

    /// 差多少会变, in a sentence; empty while it is not known, and where no number decides.
    ReadOnlyStringProperty flipsProperty() {
        return flips.getReadOnlyProperty();
    }

    /// Why the decision is taken back.
    StringProperty whyProperty() {
        return why;
    }
}
