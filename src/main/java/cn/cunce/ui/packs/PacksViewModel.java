package cn.cunce.ui.packs;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.service.CheckPack.Fault;
import cn.cunce.service.ReadPack.Whole;
import cn.cunce.service.TestPack.Result;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the screen of packs knows: every pack at hand, and of the one looked at its numbers, what
/// is wrong with it, and whether it keeps its promises.
public final class PacksViewModel {

    /// Something to be read about a file of a pack.
    ///
    /// @param isFault whether the pack cannot be used because of it
    record Remark(Fault fault, boolean isFault) {}

    /// @param first to be looked at
    private record Shelf(List<PackRow> rows, Optional<PackRow> first) {}

    private final PacksDesk desk;
    private final Jobs jobs;
    private final Messages messages;
    private final ObservableList<PackRow> rows = FXCollections.observableArrayList();
    private final ParametersViewModel parameters = new ParametersViewModel();
    private final ObservableList<Remark> remarks = FXCollections.observableArrayList();
    private final ObservableList<ClauseRow> clauses = FXCollections.observableArrayList();
    private final ObservableList<StepRow> steps = FXCollections.observableArrayList();
    private final RulesViewModel rules;
    private final CasesViewModel cases = new CasesViewModel();
    private final SettingViewModel setting;
    private final HistoryViewModel history;
    private final CarryingViewModel carrying;
    private final ReadOnlyObjectWrapper<Optional<PackRow>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public PacksViewModel(PacksDesk desk, Jobs jobs, Messages messages) {
        this.desk = desk;
        this.jobs = jobs;
        this.messages = messages;
        this.rules = new RulesViewModel(desk::sheets);
        this.setting = new SettingViewModel(desk.setting(), jobs, messages, this::again);
        this.history = new HistoryViewModel(desk.setting(), jobs, messages, this::again);
        this.carrying = new CarryingViewModel(desk.setting(), jobs, messages, this::again);
    }

    /// Reads the packs that ship; those of folders that were looked at stay in the list.
    void begin() {
        if (rows.isEmpty()) {
            busy.set(true);
            jobs.run("packs.reading", () -> shelf(desk.ofBook()), this::show);
        }
    }

    /// Something was set, taken back or taken in: the packs are others now.
    private void again(String looked) {
        busy.set(true);
        jobs.run("packs.reading", () -> shelf(List.of(looked)), this::show);
    }

    /// @param wanted which of them is looked at first
    private Shelf shelf(List<String> wanted) {
        var ofBook = desk.ofBook();
        var found =
                desk.checking().all().stream()
                        .map(one -> new PackRow(one, Optional.empty(), ofBook.contains(one.id())))
                        .toList();
        var first =
                wanted.stream()
                        .flatMap(id -> found.stream().filter(row -> row.checked().id().equals(id)))
                        .findFirst();
        return new Shelf(found, first.or(() -> found.stream().findFirst()));
    }

    private void show(Shelf found) {
        busy.set(false);
        rows.setAll(found.rows());
        select(found.first());
    }

    void select(Optional<PackRow> row) {
        chosen.set(row);
        setting.hide();
        history.show(row.filter(this::canTest).map(one -> one.checked().id()));
        open(Optional.empty());
        row.ifPresent(
                one ->
                        jobs.run(
                                "packs.reading",
                                () -> desk.reading().read(one.which()),
                                this::open));
        parameters.show(
                row.flatMap(one -> one.checked().pack()).map(desk.words()::rows).orElse(List.of()));
        var told = new ArrayList<Remark>();
        row.ifPresent(
                one -> {
                    one.checked().faults().forEach(fault -> told.add(new Remark(fault, true)));
                    one.checked().notes().forEach(note -> told.add(new Remark(note, false)));
                });
        remarks.setAll(told);
    }

    private void open(Optional<Whole> whole) {
        rules.show(whole);
        cases.show(whole);
        clauses.setAll(whole.map(Whole::pack).map(ClauseRow::of).orElse(List.of()));
        steps.setAll(whole.map(Whole::pack).map(desk::steps).orElse(List.of()));
    }

    /// Reads a pack in a folder of the disk, and says everything that is wrong with it.
    void check(Path folder) {
        busy.set(true);
        jobs.run(
                "packs.checking",
                () -> new PackRow(desk.checking().folder(folder), Optional.of(folder), false),
                this::checked);
    }

    /// Once more the one looked at; what ships never changes.
    void check() {
        chosen.get()
                .ifPresent(row -> row.folder().ifPresentOrElse(this::check, () -> checked(row)));
    }

    private void checked(PackRow row) {
        busy.set(false);
        IntStream.range(0, rows.size())
                .filter(place -> rows.get(place).isSame(row))
                .findFirst()
                .ifPresentOrElse(place -> rows.set(place, row), () -> rows.add(row));
        select(Optional.of(row));
        var faults = row.checked().faults().size();
        messages.say(
                faults == 0
                        ? Message.of(
                                Level.GOOD,
                                "packs.checked",
                                row.title(),
                                row.checked().notes().size())
                        : Message.of(Level.MUST, "packs.hasFaults", row.title(), faults));
    }

    /// 跑案例: those that the pack brings along.
    void test() {
        chosen.get().filter(this::canTest).ifPresent(this::test);
    }

    private void test(PackRow row) {
        busy.set(true);
        jobs.run(
                "packs.testing",
                progress -> tested(row, progress),
                result -> show(row, "", result));
    }

    private Result tested(PackRow row, Progress progress) {
        progress.step("packs.testing");
        var all = row.checked().cases();
        return desk.testing().cases(row.which(), done -> progress.done(done, all));
    }

    /// A table of cases in a file.
    void test(Path table) {
        chosen.get()
                .filter(this::canTest)
                .ifPresent(
                        row -> {
                            busy.set(true);
                            jobs.run(
                                    "packs.testing",
                                    progress -> {
                                        progress.step("packs.testing");
                                        return desk.testing().table(row.which(), table);
                                    },
                                    result ->
                                            show(row, String.valueOf(table.getFileName()), result));
                        });
    }

    boolean canTest(PackRow row) {
        return row.checked().pack().isPresent();
    }

    private void show(PackRow row, String of, Result result) {
        busy.set(false);
        if (chosen.get().filter(row::isSame).isEmpty()) {
            return;
        }
        switch (result) {
            case Result.Ran(var cases, var wrong) -> {
                if (of.isEmpty()) {
                    this.cases.ran(cases, wrong);
                } else {
                    this.cases.ran(of, cases, wrong);
                }
                messages.say(
                        wrong.isEmpty()
                                ? Message.of(Level.GOOD, "packs.allKept", row.title(), cases)
                                : Message.of(
                                        Level.MUST, "packs.notKept", row.title(), wrong.size()));
            }
            case Result.Faulty _ -> messages.say(Message.of(Level.MUST, "packs.cannotRun"));
            case Result.NotClaimed(var table) ->
                    messages.say(Message.of(Level.LOOK, "packs.notClaimed", table));
            case Result.NotRead(var file) ->
                    messages.say(Message.of(Level.LOOK, "packs.notRead", file));
        }
    }

    ObservableList<PackRow> rows() {
        return rows;
    }

    ParametersViewModel parameters() {
        return parameters;
    }

    /// What is wrong with the pack looked at, then what is worth saying of it.
    ObservableList<Remark> remarks() {
        return remarks;
    }

    /// What the pack looked at quotes.
    ObservableList<ClauseRow> clauses() {
        return clauses;
    }

    /// The procedures of the pack looked at, step by step.
    ObservableList<StepRow> steps() {
        return steps;
    }

    /// Begins to set another value for a parameter of the pack looked at.
    void set(ParameterRow parameter) {
        chosen.get().filter(this::canSet).ifPresent(row -> setting.show(row, parameter));
    }

    /// A pack that only lies in a folder is changed there.
    boolean canSet(PackRow row) {
        return canTest(row) && row.folder().isEmpty();
    }

    SettingViewModel setting() {
        return setting;
    }

    HistoryViewModel history() {
        return history;
    }

    CarryingViewModel carrying() {
        return carrying;
    }

    RulesViewModel rules() {
        return rules;
    }

    CasesViewModel cases() {
        return cases;
    }

    ReadOnlyObjectProperty<Optional<PackRow>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
