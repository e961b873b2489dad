package cn.cunce.ui.targeting;

import cn.cunce.job.Jobs;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.value.DateReader;
import cn.cunce.model.value.PartialDate;
import cn.cunce.model.value.Reading;
import cn.cunce.model.value.Written;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the tool line knows: by which pack, as of which day, which rule is asked, and about which
/// villages.
final class QuestionViewModel {

    private static final MonthDay YEAR_END = MonthDay.of(12, 31);

    private record Shelf(List<Pack> packs, List<LocalDate> days, List<Scope> scopes) {}

    private final TargetingDesk desk;
    private final Jobs jobs;
    private final ObservableList<Pack> packs = FXCollections.observableArrayList();
    private final ObservableList<LocalDate> days = FXCollections.observableArrayList();
    private final ObservableList<Rule> rules = FXCollections.observableArrayList();
    private final ObservableList<Scope> scopes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Pack>> pack =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<LocalDate> on;
    private final ReadOnlyObjectWrapper<Scope> scope;
    private final ReadOnlyObjectWrapper<Optional<Inquiry>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> warning =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();

    QuestionViewModel(TargetingDesk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
        this.on = new ReadOnlyObjectWrapper<>(desk.on());
        this.scope = new ReadOnlyObjectWrapper<>(new Scope("", List.of(desk.villages().code())));
    }

    /// Reads what there is to choose from, keeping what was chosen.
    void begin() {
        jobs.run("targeting.reading", this::shelf, this::show);
    }

    private Shelf shelf() {
        var ends = new TreeSet<LocalDate>();
        ends.add(desk.on());
        var village = desk.villages().code();
        desk.households().years(village).forEach(year -> ends.add(YEAR_END.atYear(year)));
        return new Shelf(
                desk.packs().of(desk.card()), List.copyOf(ends.descendingSet()), offeredScopes());
    }

    /// The whole book first, where it has several villages.
    private List<Scope> offeredScopes() {
        var names = desk.villages().read();
        var offered = new ArrayList<Scope>();
        if (names.size() > 1) {
            offered.add(new Scope("", List.copyOf(names.keySet())));
        }
        names.forEach(
                (code, name) ->
                        offered.add(new Scope(name.isEmpty() ? code : name, List.of(code))));
        return offered;
    }

    private void show(Shelf shelf) {
        days.setAll(shelf.days());
        packs.setAll(shelf.packs());
        scopes.setAll(shelf.scopes());
        if (!scopes.contains(scope.get()) && !scopes.isEmpty()) {
            scope.set(scopes.getFirst());
        }
        read.set(true);
        var kept = pack.get().filter(packs::contains).or(() -> packs.stream().findFirst());
        pack.set(kept);
        readRules();
    }

    /// Asks about other villages.
    void choose(Scope other) {
        if (!scope.get().equals(other)) {
            scope.set(other);
            ask(asked.get().map(Inquiry::rule));
        }
    }

    void choose(Pack other) {
        if (!pack.get().equals(Optional.of(other))) {
            pack.set(Optional.of(other));
            readRules();
        }
    }

    /// Takes a day as it was typed; a year or month means its end.
    void typeDay(String typed) {
        if (!(DateReader.read(Written.text(typed))
                instanceof Reading.Value<PartialDate>(var date, var _))) {
            warning.set(Optional.of(Message.of(Level.LOOK, "targeting.dayUnreadable", typed)));
            return;
        }
        warning.set(warning());
        if (!date.last().equals(on.get())) {
            on.set(date.last());
            readRules();
        }
    }

    void choose(Rule rule) {
        ask(Optional.of(rule));
    }

    private void readRules() {
        warning.set(warning());
        var by = pack.get();
        var day = on.get();
        jobs.run(
                "targeting.reading",
                () -> by.map(one -> rules(one, day)).orElse(List.of()),
                found -> showRules(by, day, found));
    }

    private List<Rule> rules(Pack by, LocalDate day) {
        return desk.deciding().rules(by, day);
    }

    /// What comes late for a pack or day that was left meanwhile is not shown.
    private void showRules(Optional<Pack> by, LocalDate day, List<Rule> found) {
        if (!by.equals(pack.get()) || !day.equals(on.get())) {
            return;
        }
        var before = asked.get().map(one -> one.rule().id()).orElse("");
        rules.setAll(found.stream().sorted(Comparator.comparing(Rule::kind)).toList());
        ask(
                found.stream()
                        .filter(rule -> rule.id().equals(before))
                        .findFirst()
                        .or(() -> first(found))
                        .or(() -> found.stream().findFirst()));
    }

    private static Optional<Rule> first(List<Rule> found) {
        return found.stream()
                .filter(rule -> rule.subject() == Subject.Kind.HOUSEHOLD)
                .filter(QuestionViewModel::isForMany)
                .findFirst();
    }

    /// Reaches all households, or all of whom one fact holds. A rule with more conditions may reach
    /// nobody, which is no answer to begin with.
    private static boolean isForMany(Rule rule) {
        return rule.applies().filter(condition -> !(condition instanceof Expr.Fact)).isEmpty();
    }

    private void ask(Optional<Rule> rule) {
        var inquiry =
                rule.flatMap(
                        one -> pack.get().map(by -> new Inquiry(by, on.get(), one, scope.get())));
        asked.set(inquiry);
    }

    private Optional<Message> warning() {
        return pack.get()
                .filter(one -> !one.inForce().covers(on.get()))
                .map(
                        one ->
                                Message.of(
                                        Level.LOOK,
                                        "targeting.outOfForce",
                                        one.title(),
                                        one.inForce().from(),
                                        one.inForce().to()));
    }

    ObservableList<Pack> packs() {
        return packs;
    }

    /// Days to choose from, the latest first; any other may be typed.
    ObservableList<LocalDate> days() {
        return days;
    }

    /// Those in force on the day, by the kind of question, else in the order of the pack.
    ObservableList<Rule> rules() {
        return rules;
    }

    /// Of which villages may be asked; one where the book has no more.
    ObservableList<Scope> scopes() {
        return scopes;
    }

    ReadOnlyObjectProperty<Optional<Pack>> packProperty() {
        return pack.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Scope> scopeProperty() {
        return scope.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<LocalDate> onProperty() {
        return on.getReadOnlyProperty();
    }

    /// Empty while there is no pack, or none of its rules is in force.
    ReadOnlyObjectProperty<Optional<Inquiry>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// What is to be said of the pack and the day chosen.
    ReadOnlyObjectProperty<Optional<Message>> warningProperty() {
        return warning.getReadOnlyProperty();
    }

    /// Whether it is known by now which packs there are.
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }
}
