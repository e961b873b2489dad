package cn.cunce.ui.plan;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.plan.Plan;
import cn.cunce.service.AdoptPlan;
import cn.cunce.service.ProposePlan;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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

/// What the desk of plans knows: what the pack proposes for each household of the village in a
/// year, what the book keeps of it, and what that takes from each fund.
public final class PlanViewModel {

    /// The window around it.
    public record Window(ShellViewModel shell, Messages messages) {}

    private final PlanDesk desk;
    private final Jobs jobs;
    private final Window window;
    private final PlanQuestion question;
    private final HouseholdPlanViewModel household;
    private final AtomicLong latest = new AtomicLong();
    private final ObservableList<PlanRow> all = FXCollections.observableArrayList();
    private final FilteredList<PlanRow> shown = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<Board> board = new ReadOnlyObjectWrapper<>(Board.EMPTY);
    private final ReadOnlyObjectWrapper<Totals> totals =
            new ReadOnlyObjectWrapper<>(Totals.of(List.of()));
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canPropose = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canAdopt = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canPrint = new ReadOnlyBooleanWrapper();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<PlanRow.State>> state =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty onlyGaps = new SimpleBooleanProperty();
    private Optional<RecordId> wanted;

    public PlanViewModel(Place.Plan place, PlanDesk desk, Jobs jobs, Window window) {
        this.desk = desk;
        this.jobs = jobs;
        this.window = window;
        this.wanted = place.household();
        this.question = new PlanQuestion(desk, jobs, window.messages());
        this.household = new HouseholdPlanViewModel(desk, jobs, window, this::read);
        question.askedProperty().subscribe((_, _) -> forget());
        List.<ObservableValue<?>>of(search, state, onlyGaps)
                .forEach(part -> part.subscribe(this::narrow));
        canPropose.bind(
                question.askedProperty().map(Optional::isPresent).flatMap(this::unlessBusy));
        canAdopt.bind(board.map(now -> now.proposal().isPresent()).flatMap(this::unlessBusy));
        canPrint.bind(board.map(now -> !now.rows().isEmpty()).flatMap(this::unlessBusy));
    }

    private ObservableValue<Boolean> unlessBusy(boolean can) {
        return busy.map(at -> can && !at);
    }

    /// Reads the book again, keeping what is proposed.
    void begin() {
        question.read();
        read();
    }

    /// What was proposed by another pack, for another year or budget is worth nothing here.
    private void forget() {
        latest.incrementAndGet();
        busy.set(false);
        board.set(Board.EMPTY);
        read();
    }

    private void read() {
        var proposal = board.get().proposal();
        question.askedProperty()
                .get()
                .ifPresent(
                        task ->
                                jobs.run(
                                        "planning.reading",
                                        () -> read(task, proposal),
                                        now -> show(task, now)));
    }

    private Board read(ProposePlan.Task task, Optional<Plan> proposal) {
        return new Boards(desk).read(task.pack(), task.year(), proposal);
    }

    /// 排一排: asks the pack about every household. It changes nothing in the book.
    void propose() {
        question.askedProperty().get().ifPresent(this::propose);
    }

    private void propose(ProposePlan.Task task) {
        var mine = latest.incrementAndGet();
        busy.set(true);
        jobs.run(
                "planning.proposing",
                progress -> proposed(task, mine, progress),
                found -> proposed(task, mine, found));
    }

    private Optional<Board> proposed(ProposePlan.Task task, long mine, Progress progress) {
        progress.step("planning.proposing");
        return desk.reading()
                .proposing()
                .propose(task, () -> progress.isCancelled() || mine != latest.get())
                .map(plan -> read(task, Optional.of(plan)));
    }

    private void proposed(ProposePlan.Task task, long mine, Optional<Board> found) {
        if (mine == latest.get()) {
            busy.set(false);
            found.ifPresent(now -> show(task, now));
        }
    }

    /// Stops the asking that goes on; what was there before stays.
    void giveUp() {
        latest.incrementAndGet();
        busy.set(false);
    }

    private void show(ProposePlan.Task task, Board now) {
        if (question.askedProperty().get().filter(task::equals).isEmpty()) {
            return;
        }
        var kept = wanted.or(() -> household.rowProperty().get().map(PlanRow::household));
        board.set(now);
        all.setAll(now.rows());
        narrow();
        var again =
                now.rows().stream().filter(row -> kept.filter(row.household()::equals).isPresent());
        select(again.findFirst().or(() -> shown.stream().findFirst()));
        if (!now.rows().isEmpty()) {
            wanted = Optional.empty();
        }
    }

    private void narrow() {
        var filter =
                new PlanFilter(search.get(), state.get(), onlyGaps.get(), desk.words().pinyin());
        shown.setPredicate(filter.ready());
        totals.set(Totals.of(shown));
    }

    void select(Optional<PlanRow> row) {
        household.show(row, question.askedProperty().get());
    }

    /// 列入计划: of every household that something is proposed for.
    void adopt() {
        board.get().proposal().ifPresent(this::adopt);
    }

    /// Only that of the household looked at.
    void adoptChosen() {
        household
                .rowProperty()
                .get()
                .flatMap(row -> board.get().proposalOf(row.household()))
                .ifPresent(this::adopt);
    }

    private void adopt(Plan plan) {
        question.askedProperty()
                .get()
                .map(task -> desk.adopting(task.pack()))
                .ifPresent(adopting -> adopt(adopting, plan));
    }

    /// Lines that a person has changed stay as they are.
    private void adopt(AdoptPlan adopting, Plan plan) {
        jobs.run(
                "planning.adopting",
                () -> adopting.adopt(plan, AdoptPlan.ByHand.KEEP),
                this::adopted);
    }

    private void adopted(AdoptPlan.Result result) {
        window.messages().say(AdoptionTold.of(result, household::undo));
        read();
    }

    /// To the desk of papers, with the plan sheets as they were asked for here.
    ///
    /// @param onlyChosen of the household looked at; else of those that are shown
    void print(boolean onlyChosen) {
        var households =
                onlyChosen
                        ? household.rowProperty().get().map(PlanRow::household).stream().toList()
                        : shown.stream().map(PlanRow::household).toList();
        question.askedProperty()
                .get()
                .ifPresent(
                        task ->
                                window.shell()
                                        .navigator()
                                        .go(
                                                Place.Print.of(
                                                        Place.Print.Paper.PLAN_SHEETS,
                                                        households,
                                                        asked(task))));
    }

    private static Place.Question asked(ProposePlan.Task task) {
        return new Place.Question(task.pack().id(), task.on(), "", task.budget());
    }

    ObservableList<PlanRow> rows() {
        return shown;
    }

    PlanQuestion question() {
        return question;
    }

    HouseholdPlanViewModel household() {
        return household;
    }

    ReadOnlyObjectProperty<Board> boardProperty() {
        return board.getReadOnlyProperty();
    }

    /// Of the households that are shown.
    ReadOnlyObjectProperty<Totals> totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /// Whether the pack is being asked.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<Optional<PlanRow.State>> stateProperty() {
        return state;
    }

    BooleanProperty onlyGapsProperty() {
        return onlyGaps;
    }

    ReadOnlyBooleanProperty canProposeProperty() {
        return canPropose.getReadOnlyProperty();
    }

    /// Whether something is proposed.
    ReadOnlyBooleanProperty canAdoptProperty() {
        return canAdopt.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canPrintProperty() {
        return canPrint.getReadOnlyProperty();
    }

    /// Text key of why no household is shown.
    String emptiness() {
        if (!question.readProperty().get()) {
            return "planning.readingPacks";
        }
        if (question.packs().isEmpty()) {
            return "planning.noPack";
        }
        if (!all.isEmpty()) {
            return "planning.filtered";
        }
        return board.get().proposal().isPresent() ? "planning.noHouseholds" : "planning.notAsked";
    }
}
