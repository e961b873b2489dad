package cn.cunce.ui.plan;

import cn.cunce.job.Jobs;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.value.Money;
import cn.cunce.service.BudgetFile;
import cn.cunce.service.ProposePlan;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the tool line knows: by which pack, for which year, and within which budget is planned.
final class PlanQuestion {

    /// What came of looking into a budget file.
    private record Budget(String name, BudgetFile.Result result) {}

    private final PlanDesk desk;
    private final Jobs jobs;
    private final Messages messages;
    private final ObservableList<Pack> packs = FXCollections.observableArrayList();
    private final ObservableList<Integer> years = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<ProposePlan.Task>> asked =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper budget = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper read = new ReadOnlyBooleanWrapper();

    PlanQuestion(PlanDesk desk, Jobs jobs, Messages messages) {
        this.desk = desk;
        this.jobs = jobs;
        this.messages = messages;
    }

    /// Reads which packs there are, keeping what was chosen.
    void read() {
        if (!read.get()) {
            jobs.run("planning.readingPacks", () -> desk.packs().of(desk.card()), this::showPacks);
        }
    }

    private void showPacks(List<Pack> found) {
        packs.setAll(found.stream().filter(pack -> !pack.measures().isEmpty()).toList());
        read.set(true);
        packs.stream().findFirst().ifPresent(this::choose);
    }

    /// With the year of the reference date, or the nearest that the pack is in force in.
    void choose(Pack pack) {
        if (asked.get().filter(task -> task.pack().equals(pack)).isPresent()) {
            return;
        }
        var first = pack.inForce().from().getYear();
        var last = pack.inForce().to().getYear();
        years.setAll(IntStream.rangeClosed(first, last).boxed().toList());
        var year = Math.clamp(desk.on().getYear(), first, last);
        budget.set("");
        ask(pack, year, Map.of());
    }

    void choose(int year) {
        asked.get().ifPresent(task -> ask(task.pack(), year, task.budget()));
    }

    private void ask(Pack pack, int year, Map<String, Money> amounts) {
        asked.set(Optional.of(new ProposePlan.Task(desk.village(), pack, year, amounts)));
    }

    /// Plans within what a table says of the funds.
    void takeBudget(Path file) {
        asked.get()
                .ifPresent(
                        task ->
                                jobs.run(
                                        "planning.readingBudget",
                                        () ->
                                                new Budget(
                                                        String.valueOf(file.getFileName()),
                                                        BudgetFile.read(file, task.pack())),
                                        this::showBudget));
    }

    private void showBudget(Budget found) {
        switch (found.result()) {
            case BudgetFile.Result.Read(var amounts) -> {
                budget.set(found.name());
                asked.get().ifPresent(task -> ask(task.pack(), task.year(), amounts));
            }
            case BudgetFile.Result.Faulty(var findings) ->
                    messages.say(Message.of(Level.MUST, findings.getFirst().problem()));
        }
    }

    /// Plans within what the pack says of the funds.
    void dropBudget() {
        budget.set("");
        asked.get().ifPresent(task -> ask(task.pack(), task.year(), Map.of()));
    }

    /// Those with measures, for this book.
    ObservableList<Pack> packs() {
        return packs;
    }

    /// In which the pack is in force.
    ObservableList<Integer> years() {
        return years;
    }

    /// Empty while there is no pack.
    ReadOnlyObjectProperty<Optional<ProposePlan.Task>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Name of the budget file; empty where the pack's limits hold.
    ReadOnlyStringProperty budgetProperty() {
        return budget.getReadOnlyProperty();
    }

    /// Whether it is known by now which packs there are.
    ReadOnlyBooleanProperty readProperty() {
        return read.getReadOnlyProperty();
    }
}
