package cn.cunce.ui.targeting;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Pack;
import cn.cunce.ui.targeting.Basis.Compared;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// With what answers are compared: what the book keeps, another day, another pack, or parameters
/// that were tried.
final class ComparedViewModel {

    private static final Basis NONE = new Basis.None();

    /// What there is to compare with.
    private record Offered(Inquiry asked, List<Basis> bases) {}

    private final TargetingDesk desk;
    private final Jobs jobs;
    private final AtomicLong latest = new AtomicLong();
    private final AtomicLong reading = new AtomicLong();
    private final ObservableList<Basis> bases = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Basis> chosen = new ReadOnlyObjectWrapper<>(NONE);
    private final ReadOnlyObjectWrapper<Optional<Compared>> compared =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Inquiry> asked = Optional.empty();
    private List<LocalDate> days = List.of();
    private List<Pack> packs = List.of();

    ComparedViewModel(TargetingDesk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
    }

    /// What may stand beside a question.
    void offer(List<Pack> others, List<LocalDate> ends) {
        packs = List.copyOf(others);
        days = List.copyOf(ends);
    }

    /// Another question is compared anew; the same one is only read again.
    void ask(Optional<Inquiry> inquiry) {
        if (!inquiry.equals(asked)) {
            asked = inquiry;
            latest.incrementAndGet();
            bases.setAll(NONE);
            put(NONE, Optional.empty());
        }
        read();
    }

    /// Reads again what the book keeps of the rule.
    void read() {
        var mine = reading.incrementAndGet();
        asked.ifPresent(
                inquiry ->
                        jobs.look(
                                "targeting.reading",
                                () -> new Offered(inquiry, offered(inquiry)),
                                () -> mine == reading.get(),
                                this::show));
    }

    private List<Basis> offered(Inquiry inquiry) {
        var offered = new ArrayList<Basis>();
        kept(inquiry).forEach(run -> offered.add(new Basis.Kept(run)));
        for (var day : days) {
            if (!day.equals(inquiry.on()) && inquiry.rule().inForce().covers(day)) {
                offered.add(new Basis.Day(inquiry.on(day)));
            }
        }
        for (var other : packs) {
            Optional.ofNullable(other.rules().get(inquiry.rule().id()))
                    .filter(_ -> !other.digest().equals(inquiry.pack().digest()))
                    .filter(rule -> rule.inForce().covers(inquiry.on()))
                    .ifPresent(rule -> offered.add(new Basis.OtherPack(inquiry.by(other, rule))));
        }
        offered.add(NONE);
        return offered;
    }

    /// Village by village: the reasons of one are forgotten before the next is read.
    private List<KeptRun> kept(Inquiry inquiry) {
        var words = desk.words().reasons(inquiry.pack());
        var byDay = new TreeMap<LocalDate, KeptRun>(Comparator.reverseOrder());
        inquiry.scope().villages().stream()
                .map(inquiry::decisions)
                .distinct()
                .flatMap(
                        filter ->
                                KeptRun.of(desk.decisions().listing().list(filter), words).stream())
                .forEach(run -> byDay.merge(run.on(), run, KeptRun::and));
        return List.copyOf(byDay.values());
    }

    /// Of several days kept, the one of the question, or else the latest before it. What somebody
    /// has chosen otherwise stays.
    private void show(Offered offered) {
        if (!asked.equals(Optional.of(offered.asked()))) {
            return;
        }
        var tried = bases.stream().filter(Basis.Tried.class::isInstance).toList();
        var all = new ArrayList<>(offered.bases());
        all.addAll(all.size() - 1, tried);
        bases.setAll(all);
        if (chosen.get() instanceof Basis.None || chosen.get() instanceof Basis.Kept) {
            compare(kept(all, offered.asked().on()));
        }
    }

    private static Basis kept(List<Basis> all, LocalDate on) {
        return all.stream()
                .filter(one -> one instanceof Basis.Kept(var run) && !run.on().isAfter(on))
                .findFirst()
                .orElse(NONE);
    }

    /// Compares with what was tried, beside everything else.
    void compareTried(Inquiry inquiry, String name) {
        var tried = new Basis.Tried(inquiry, name);
        bases.removeIf(one -> one instanceof Basis.Tried(_, var other) && other.equals(name));
        bases.add(bases.size() - 1, tried);
        compare(tried);
    }

    /// Compares with another basis, or with none. A rule that has to be asked first is.
    void compare(Basis basis) {
        var mine = latest.incrementAndGet();
        switch (basis) {
            case Basis.None none -> put(none, Optional.empty());
            case Basis.Kept(var run) -> put(basis, Optional.of(new Compared(basis, run.answers())));
            case Basis.Day(var other) -> ask(basis, other, mine);
            case Basis.OtherPack(var other) -> ask(basis, other, mine);
            case Basis.Tried(var other, _) -> ask(basis, other, mine);
        }
    }

    private void ask(Basis basis, Inquiry other, long mine) {
        chosen.set(basis);
        jobs.look(
                "targeting.comparing",
                () -> new Compared(basis, answers(other, () -> mine != latest.get())),
                () -> mine == latest.get(),
                with -> put(basis, Optional.of(with)));
    }

    private Map<RecordId, Answer> answers(Inquiry other, BooleanSupplier cancelled) {
        var answers = new HashMap<RecordId, Answer>();
        var large = new Large(desk, other);
        var size = large.size();
        if (size.isPresent()) {
            large.rows(size.get(), Progress.UNHEARD, cancelled)
                    .forEach(row -> answers.put(row.who().id(), row.answer()));
            return answers;
        }
        var words = desk.words().reasons(other.pack());
        desk.whatIf()
                .trying()
                .now(other.trial(), cancelled)
                .standings()
                .forEach(
                        (id, standing) ->
                                answers.put(
                                        id,
                                        Answer.of(
                                                standing.answer(),
                                                words.answer(standing.answer()))));
        return answers;
    }

    private void put(Basis basis, Optional<Compared> answers) {
        chosen.set(basis);
        compared.set(answers);
    }

    /// What there is to compare with: what was kept first, the latest first; last of all, nothing.
    ObservableList<Basis> bases() {
        return bases;
    }

    ReadOnlyObjectProperty<Basis> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Empty while nothing is compared, or its answers are not known yet.
    ReadOnlyObjectProperty<Optional<Compared>> comparedProperty() {
        return compared.getReadOnlyProperty();
    }
}
