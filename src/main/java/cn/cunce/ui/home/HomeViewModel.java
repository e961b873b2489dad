package cn.cunce.ui.home;

import cn.cunce.job.Jobs;
import cn.cunce.model.rule.Pack;
import cn.cunce.service.BookFigures;
import cn.cunce.service.Tier;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the first screen knows: the numbers of the book, what is to be done, and what lies open.
///
/// What was counted before is shown until it is counted anew.
public final class HomeViewModel {

    /// More are folded into one line.
    static final int MOST_DUES = 9;

    private final HomeDesk desk;
    private final Jobs jobs;
    private final ShellViewModel shell;
    private final Messages messages;
    private final ObservableList<Tile> tiles = FXCollections.observableArrayList();
    private final ObservableList<Due> dues = FXCollections.observableArrayList();
    private final ObservableList<Unfinished> drafts = FXCollections.observableArrayList();
    private final ObservableList<Stride> strides = FXCollections.observableArrayList();
    private final ObservableList<SafetyLine> safety = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper empty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Integer> folded = new ReadOnlyObjectWrapper<>(0);
    private final Later later;
    private Optional<Open> state = Optional.empty();
    private List<Due> all = List.of();
    private List<Pack> packs = List.of();
    private boolean unfolded;

    public HomeViewModel(HomeDesk desk, Jobs jobs, ShellViewModel shell, Messages messages) {
        this.desk = desk;
        this.jobs = jobs;
        this.shell = shell;
        this.messages = messages;
        this.later = new Later(desk.memory(), desk.words().today(desk.clock()));
    }

    /// Reads the book anew: first what lies open, which is quick, then what it comes to.
    public void read() {
        counting.set(true);
        jobs.run("home.reading", this::open, this::showOpen);
        jobs.run(
                "home.reading",
                () -> desk.reading().counting().count(desk.on()),
                this::showFigures);
        // reading a pack for the first time takes longer than anybody waits for this screen
        jobs.look("home.reading", () -> desk.packs().of(desk.card()), () -> true, this::showPacks);
    }

    private void showPacks(List<Pack> read) {
        packs = read;
        show(desk.reading().counting().last());
    }

    private Open open() {
        return new Open(desk.reading().state().read(), desk.reading().backup().get());
    }

    private void showOpen(Open now) {
        state = Optional.of(now);
        var overview = new Overview(desk, now);
        drafts.setAll(overview.drafts());
        safety.setAll(overview.safety());
        show(desk.reading().counting().last());
    }

    private void showFigures(BookFigures now) {
        counting.set(false);
        show(Optional.of(now));
        var households = (int) now.households().count();
        shell.count(households, now.people());
        empty.set(households == 0 && drafts.isEmpty() && !isWaiting());
    }

    private boolean isWaiting() {
        return state.map(Open::state)
                .filter(now -> now.waiting() > 0 || now.keptAside() > 0)
                .isPresent();
    }

    private void show(Optional<BookFigures> figures) {
        state.ifPresent(
                now ->
                        all =
                                later.without(
                                        DueList.of(desk, now, figures, packs), desk.card().code()));
        figures.ifPresent(this::showCounts);
        showDues();
    }

    private void showCounts(BookFigures figures) {
        tiles.setAll(new Tiles(figures, desk.card().tier(), desk.words()).list());
        state.ifPresent(now -> strides.setAll(new Overview(desk, now).strides(figures)));
    }

    private void showDues() {
        var most = unfolded ? all.size() : Math.min(MOST_DUES, all.size());
        dues.setAll(all.subList(0, most));
        folded.set(all.size() - most);
    }

    /// 知道了: it is told of again in three days.
    void putOff(Due due) {
        later.putOff(due, desk.card().code());
        show(desk.reading().counting().last());
        messages.say(
                Message.of(Level.TOLD, "home.putOff", due.what())
                        .with("home.takeBack", () -> takeBack(due)));
    }

    private void takeBack(Due due) {
        later.takeBack(due, desk.card().code());
        messages.clear();
        show(desk.reading().counting().last());
    }

    /// Shows the others too.
    void unfold() {
        unfolded = true;
        showDues();
    }

    void go(Place place) {
        if (navigator().knows(place.getClass())) {
            navigator().go(place);
        }
    }

    void showSample() {
        desk.showSample().run();
    }

    boolean leadsTo(Class<? extends Place> kind) {
        return navigator().knows(kind);
    }

    private Navigator navigator() {
        return shell.navigator();
    }

    boolean isVillage() {
        return desk.card().tier() == Tier.VILLAGE;
    }

    String today() {
        return desk.words().day(desk.words().today(desk.clock()));
    }

    /// How far away the day of something is, in days; negative when it has passed.
    Optional<Long> days(Due due) {
        var today = desk.words().today(desk.clock());
        return due.until().map(day -> day.toEpochDay() - today.toEpochDay());
    }

    int year() {
        return desk.reading().counting().last().map(BookFigures::year).orElse(0);
    }

    int dueCount() {
        return all.size();
    }

    ObservableList<Tile> tiles() {
        return tiles;
    }

    ObservableList<Due> dues() {
        return dues;
    }

    ObservableList<Unfinished> drafts() {
        return drafts;
    }

    ObservableList<Stride> strides() {
        return strides;
    }

    ObservableList<SafetyLine> safety() {
        return safety;
    }

    /// How many things are not in the list.
    ReadOnlyObjectProperty<Integer> foldedProperty() {
        return folded.getReadOnlyProperty();
    }

    /// Whether nothing is in the book and nothing on its way.
    ReadOnlyBooleanProperty emptyProperty() {
        return empty.getReadOnlyProperty();
    }

    /// Whether the numbers are those of before.
    ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }
}
