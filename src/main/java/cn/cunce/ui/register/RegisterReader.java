package cn.cunce.ui.register;

import cn.cunce.job.Jobs;
import cn.cunce.job.Newest;
import cn.cunce.model.ledger.LastChange;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.ledger.Seen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Reads all households of the book in pieces, off the window's thread, so that the first are seen
/// at once; reading again gives up what was being read.
final class RegisterReader {

    private static final int FIRST = 200;
    private static final int MOST = 4000;

    /// How far it is.
    ///
    /// @param total 0 while nobody knows
    record Read(int done, int total) {
        static final Read NOTHING = new Read(0, 0);
    }

    /// What there is to read.
    ///
    /// @param years the year of each village's figures
    /// @param names what villages are called
    /// @param offered years that any village tells of, latest first
    /// @param state of the book and the year asked for, by which it is seen what to read
    private record Plan(
            List<RecordId> households,
            Map<String, Integer> years,
            Map<String, String> names,
            List<Integer> offered,
            State state) {

        /// Whether rows that were made by it are made alike by the other.
        boolean isLike(Plan other) {
            return years.equals(other.years)
                    && names.equals(other.names)
                    && state.year() == other.state.year();
        }
    }

    /// @param year 0 for the latest of each village
    private record State(Map<String, Seen> book, int year) {}

    /// All households as they were read last: kept with the book, so that the list is there at once
    /// when a person comes to it again. Used on the window's thread.
    static final class Kept {
        private Optional<Shown> shown = Optional.empty();
    }

    private record Shown(Plan plan, RegisterIndex index) {}

    /// What there is to do.
    private sealed interface Found {
        record Same() implements Found {}

        record Some(Plan plan, RegisterIndex index) implements Found {}

        record All(Plan plan) implements Found {}
    }

    private final RegisterDesk desk;
    private final Newest newest;
    private final Consumer<RegisterIndex> ear;
    private final ReadOnlyObjectWrapper<Read> read = new ReadOnlyObjectWrapper<>(Read.NOTHING);
    private final ReadOnlyObjectWrapper<List<Integer>> years =
            new ReadOnlyObjectWrapper<>(List.of());
    private Optional<RegisterIndex> told = Optional.empty();
    private int known;

    /// @param ear hears of the households as they come, when they are more than it knows
    RegisterReader(RegisterDesk desk, Jobs jobs, Consumer<RegisterIndex> ear) {
        this.desk = desk;
        this.newest = new Newest(jobs);
        this.ear = ear;
    }

    /// Reads what has changed since, at first everything.
    ///
    /// @param year of the figures; 0 for the latest of each village
    void read(int year) {
        var before = desk.kept().shown.filter(last -> last.plan().state().year() == year);
        // another screen of the list may have read on
        before.filter(last -> told.filter(last.index()::equals).isEmpty())
                .ifPresent(last -> show(last.plan(), last.index()));
        newest.ask("register.reading", _ -> look(year, before), this::follow);
    }

    private void follow(Found found) {
        switch (found) {
            case Found.Same _ -> {}
            case Found.Some(var plan, var index) -> finish(plan, index);
            case Found.All(var plan) -> begin(plan);
        }
    }

    private void begin(Plan plan) {
        years.set(plan.offered());
        readOn(plan, 0, new RegisterIndex(List.of(), desk.columns(), desk.texts()));
    }

    private Found look(int year, Optional<Shown> before) {
        var state = new State(desk.households().state(), year);
        if (before.filter(last -> last.plan().state().equals(state)).isPresent()) {
            return new Found.Same();
        }
        var plan = plan(state);
        return before.filter(last -> last.plan().isLike(plan))
                .flatMap(last -> renewed(last, plan))
                .<Found>map(index -> new Found.Some(plan, index))
                .orElseGet(() -> new Found.All(plan));
    }

    /// The same households with those read anew that have changed.
    private Optional<RegisterIndex> renewed(Shown last, Plan plan) {
        return desk.households()
                .changedSince(last.plan().state().book())
                .map(changed -> renewed(last.index(), plan, changed));
    }

    private RegisterIndex renewed(
            RegisterIndex index, Plan plan, Map<RecordId, LastChange> changed) {
        var fresh = new HashMap<RecordId, RegisterRow>();
        var some = plan.households().stream().filter(changed::containsKey).toList();
        for (var line : desk.households().lines(some, plan.years())) {
            var row = desk.making().of(line, plan.names());
            fresh.put(row.id(), row.changedBy(Optional.ofNullable(changed.get(row.id()))));
        }
        var rows =
                plan.households().stream()
                        .flatMap(
                                id ->
                                        Optional.ofNullable(fresh.get(id))
                                                .or(() -> index.find(id))
                                                .stream())
                        .toList();
        return new RegisterIndex(rows, desk.columns(), desk.texts());
    }

    private Plan plan(State state) {
        var households = desk.households();
        var years = new HashMap<String, Integer>();
        var offered = new TreeSet<Integer>();
        for (var village : households.villages()) {
            var told = households.years(village);
            offered.addAll(told);
            years.put(
                    village,
                    state.year() == 0 ? told.stream().findFirst().orElse(0) : state.year());
        }
        return new Plan(
                households.all(),
                years,
                households.villageNames(),
                List.copyOf(offered.descendingSet()),
                state);
    }

    private void readOn(Plan plan, int done, RegisterIndex soFar) {
        read.set(new Read(done, plan.households().size()));
        var isWhole = done == plan.households().size();
        if (isWhole || done > known) {
            known = done;
            ear.accept(soFar);
        }
        if (isWhole) {
            newest.ask("register.reading", _ -> changed(soFar), index -> finish(plan, index));
            return;
        }
        var next = Math.min(done + Math.clamp(done, FIRST, MOST), plan.households().size());
        newest.ask(
                "register.reading",
                _ -> longer(soFar, plan, plan.households().subList(done, next)),
                longer -> readOn(plan, next, longer));
    }

    private void finish(Plan plan, RegisterIndex index) {
        desk.kept().shown = Optional.of(new Shown(plan, index));
        show(plan, index);
    }

    private void show(Plan plan, RegisterIndex index) {
        told = Optional.of(index);
        known = index.rows().size();
        years.set(plan.offered());
        read.set(new Read(known, known));
        ear.accept(index);
    }

    private RegisterIndex longer(RegisterIndex soFar, Plan plan, List<RecordId> some) {
        var rows = new ArrayList<>(soFar.rows());
        for (var line : desk.households().lines(some, plan.years())) {
            rows.add(desk.making().of(line, plan.names()));
        }
        return new RegisterIndex(rows, desk.columns(), desk.texts());
    }

    /// The same with who said something last, which takes longer to find out.
    private RegisterIndex changed(RegisterIndex index) {
        var last = new HashMap<UUID, LastChange>();
        index.rows().stream()
                .map(row -> row.id().village())
                .distinct()
                .forEach(village -> last.putAll(desk.households().lastChanges(village)));
        var rows =
                index.rows().stream()
                        .map(row -> row.changedBy(Optional.ofNullable(last.get(row.id().id()))))
                        .toList();
        return new RegisterIndex(rows, desk.columns(), desk.texts());
    }

    /// Nobody looks any more; what has been read stays.
    void giveUp() {
        newest.giveUp();
    }

    ReadOnlyObjectProperty<Read> readProperty() {
        return read.getReadOnlyProperty();
    }

    /// Years that any village tells of, latest first.
    ReadOnlyObjectProperty<List<Integer>> yearsProperty() {
        return years.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return newest.busyProperty();
    }
}
