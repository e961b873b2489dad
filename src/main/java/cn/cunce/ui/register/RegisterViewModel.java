package cn.cunce.ui.register;

import cn.cunce.job.Jobs;
import cn.cunce.service.ListHouseholds;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Place.Neighbour;
import cn.cunce.ui.shell.Place.Only;
import cn.cunce.ui.shell.ShellViewModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

/// What the list of households knows: all rows of one village, and which of them are shown.
public final class RegisterViewModel {

    /// @param missing households with a required answer missing
    /// @param conflicting households with a field of several live values
    record Totals(int households, int people, int missing, int conflicting) {
        static Totals of(List<RegisterRow> rows) {
            return new Totals(
                    rows.size(),
                    rows.stream().mapToInt(RegisterRow::people).sum(),
                    (int) rows.stream().filter(row -> row.missing() > 0).count(),
                    (int) rows.stream().filter(row -> row.conflicts() > 0).count());
        }
    }

    /// Why nothing is shown, as a sentence of the bundle.
    ///
    /// @param left how many there would be
    record Emptiness(String key, int left) {}

    private final ListHouseholds households;
    private final RegisterRows making;
    private final Jobs jobs;
    private final ShellViewModel shell;
    private final ObservableList<RegisterRow> all = FXCollections.observableArrayList();
    private final FilteredList<RegisterRow> shown = new FilteredList<>(all);
    private final ObservableList<String> villages = FXCollections.observableArrayList();
    private final ObservableList<String> groups = FXCollections.observableArrayList();
    private final ObservableList<String> states = FXCollections.observableArrayList();
    private final StringProperty village = new SimpleStringProperty("");
    private final StringProperty search = new SimpleStringProperty("");
    private final StringProperty group = new SimpleStringProperty("");
    private final StringProperty state = new SimpleStringProperty("");
    private final BooleanProperty onlyMissing = new SimpleBooleanProperty();
    private final BooleanProperty onlyConflicts = new SimpleBooleanProperty();
    private final ObjectProperty<Optional<Only>> only =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Totals> totals =
            new ReadOnlyObjectWrapper<>(Totals.of(List.of()));
    private final ReadOnlyObjectWrapper<Totals> shownTotals =
            new ReadOnlyObjectWrapper<>(Totals.of(List.of()));

    /// @param place what the list is narrowed to at first
    public RegisterViewModel(
            Place.Register place,
            ListHouseholds households,
            RegisterRows making,
            Jobs jobs,
            ShellViewModel shell) {
        this.households = households;
        this.making = making;
        this.jobs = jobs;
        this.shell = shell;
        this.search.set(place.search());
        this.only.set(place.only());
        village.subscribe((_, chosen) -> readVillage(chosen));
        List.<ObservableValue<?>>of(search, group, state, onlyMissing, onlyConflicts, only)
                .forEach(part -> part.subscribe(this::narrow));
    }

    /// Reads the book again, keeping what the list is narrowed to.
    public void read() {
        jobs.run("register.reading", households::villages, this::showVillages);
    }

    /// Opens a card, with the households shown as its neighbours.
    void open(RegisterRow row) {
        shell.navigator().go(new Place.Card(row.id(), neighbours()));
    }

    /// Whether there is such a screen for the open book.
    boolean leadsTo(Class<? extends Place> kind) {
        return shell.navigator().knows(kind);
    }

    void enterNew() {
        shell.navigator().go(Place.Entry.FRESH);
    }

    void importTable() {
        shell.navigator().go(Place.Import.FRESH);
    }

    void print() {
        shell.navigator().go(Place.Print.FRESH);
    }

    private List<Neighbour> neighbours() {
        return shown.stream()
                .map(
                        row ->
                                new Neighbour(
                                        row.id(),
                                        row.number(),
                                        row.head(),
                                        row.people(),
                                        row.state()))
                .toList();
    }

    private void showVillages(List<String> known) {
        villages.setAll(known);
        if (known.contains(village.get())) {
            readVillage(village.get());
        } else if (!known.isEmpty()) {
            village.set(known.stream().filter(this::hasOnly).findFirst().orElse(known.getFirst()));
        }
    }

    private boolean hasOnly(String code) {
        return only.get().stream()
                .flatMap(some -> some.households().stream())
                .anyMatch(household -> household.village().equals(code));
    }

    private void readVillage(String chosen) {
        jobs.run("register.reading", () -> rows(chosen), this::show);
    }

    private List<RegisterRow> rows(String chosen) {
        var year = households.latestYear(chosen);
        return households.list(chosen, year).stream().map(making::of).toList();
    }

    private void show(List<RegisterRow> rows) {
        all.setAll(rows);
        groups.setAll(words(rows, RegisterRow::group));
        states.setAll(words(rows, RegisterRow::state));
        totals.set(Totals.of(rows));
        shell.count(totals.get().households(), totals.get().people());
        narrow();
    }

    private static List<String> words(List<RegisterRow> rows, Function<RegisterRow, String> of) {
        return rows.stream().map(of).filter(word -> !word.isEmpty()).distinct().sorted().toList();
    }

    private void narrow() {
        shown.setPredicate(filter().ready());
        shownTotals.set(Totals.of(shown));
    }

    private RegisterFilter filter() {
        return new RegisterFilter(
                search.get(),
                group.get(),
                state.get(),
                onlyMissing.get(),
                onlyConflicts.get(),
                only.get());
    }

    /// What to drop when nothing is shown.
    Emptiness emptiness() {
        if (all.isEmpty()) {
            return new Emptiness("register.empty", 0);
        }
        return filter().dropped().entrySet().stream()
                .map(way -> new Emptiness(way.getKey(), count(way.getValue())))
                .filter(way -> way.left() > 0)
                .findFirst()
                .orElse(new Emptiness("register.emptyAll", 0));
    }

    private int count(RegisterFilter filter) {
        return (int) all.stream().filter(filter.ready()).count();
    }

    /// In the order of the book.
    ObservableList<RegisterRow> rows() {
        return shown;
    }

    ObservableList<String> villages() {
        return villages;
    }

    ObservableList<String> groups() {
        return groups;
    }

    ObservableList<String> states() {
        return states;
    }

    StringProperty villageProperty() {
        return village;
    }

    StringProperty searchProperty() {
        return search;
    }

    StringProperty groupProperty() {
        return group;
    }

    StringProperty stateProperty() {
        return state;
    }

    BooleanProperty onlyMissingProperty() {
        return onlyMissing;
    }

    BooleanProperty onlyConflictsProperty() {
        return onlyConflicts;
    }

    ObjectProperty<Optional<Only>> onlyProperty() {
        return only;
    }

    ReadOnlyObjectProperty<Totals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Totals> shownTotalsProperty() {
        return shownTotals.getReadOnlyProperty();
    }
}
