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
    /// @param state of the book and the year asked for, by which it is seen whether to read at all
    private record Plan(
            List<RecordId> households,
            Map<String, Integer> years,
            Map<String, String> names,
            List<Integer> offered,
            State state) {}

    /// @param year 0 for the latest of each village
    private record State(Map<String, Seen> book, int year) {}

    private final RegisterDesk desk;
    private final Newest newest;
    private final Consumer<RegisterIndex> ear;
    private final ReadOnlyObjectWrapper<Read> read = new ReadOnlyObjectWrapper<>(Read.NOTHING);
    private final ReadOnlyObjectWrapper<List<Integer>> years =
            new ReadOnlyObjectWrapper<>(List.of());
    private int known;
    private Optional<State> shown = Optional.empty();

    /// @param ear hears of the households as they come, when they are more than it knows
    RegisterReader(RegisterDesk desk, Jobs jobs, Consumer<RegisterIndex> ear) {
        this.desk = desk;
        this.newest = new Newest(jobs);
        this.ear = ear;
    }

    /// Reads them unless nothing has changed since.
    ///
    /// @param year of the figures; 0 for the latest of each village
    void read(int year) {
        var before = shown;
        newest.ask(
                "register.reading", _ -> plan(year, before), plan -> plan.ifPresent(this::begin));
    }

    private void begin(Plan plan) {
        years.set(plan.offered());
        readOn(plan, 0, new RegisterIndex(List.of(), desk.columns(), desk.texts()));
    }

    /// Nothing where the book is as it was.
    private Optional<Plan> plan(int year, Optional<State> before) {
        var state = new State(desk.households().state(), year);
        return before.filter(state::equals).isPresent()
                ? Optional.empty()
                : Optional.of(plan(state));
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
        shown = Optional.of(plan.state());
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
