package cn.cunce.ui.plan;

import cn.cunce.job.Jobs;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.CodeList;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.plan.AdoptedLine;
import cn.cunce.model.value.Money;
import cn.cunce.service.ChangePlanLine;
import cn.cunce.service.EndDemand;
import cn.cunce.service.ProposePlan;
import cn.cunce.service.SaveDemand;
import cn.cunce.service.UndoBatch;
import cn.cunce.ui.part.FieldState;
import cn.cunce.ui.plan.RefusalRow.Gap;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Whereabouts;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What is known of the household looked at: what it needs, what it gets and why, and what not.
final class HouseholdPlanViewModel {

    private static final List<String> END_REASONS = List.of("closed", "mistake", "other");

    private final PlanDesk desk;
    private final Jobs jobs;
    private final PlanViewModel.Window window;
    private final Runnable changed;
    private final ObservableList<LedgerRecord> demands = FXCollections.observableArrayList();
    private final ObservableList<LineRow> lines = FXCollections.observableArrayList();
    private final ObservableList<RefusalRow> refusals = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<PlanRow>> row =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<ProposePlan.Task> asked = Optional.empty();

    /// @param changed heard when the book says something else
    HouseholdPlanViewModel(
            PlanDesk desk, Jobs jobs, PlanViewModel.Window window, Runnable changed) {
        this.desk = desk;
        this.jobs = jobs;
        this.window = window;
        this.changed = changed;
    }

    void show(Optional<PlanRow> chosen, Optional<ProposePlan.Task> task) {
        asked = task;
        lines.setAll(chosen.map(PlanRow::lines).orElse(List.of()));
        refusals.setAll(chosen.map(PlanRow::refusals).orElse(List.of()));
        row.set(chosen);
        chosen.ifPresentOrElse(each -> readDemands(each.household()), demands::clear);
    }

    private void readDemands(RecordId household) {
        jobs.run(
                "planning.reading",
                () -> desk.reading().demands().of(household),
                found -> {
                    if (isShown(household)) {
                        demands.setAll(found);
                    }
                });
    }

    private boolean isShown(RecordId household) {
        return row.get().filter(each -> each.household().equals(household)).isPresent();
    }

    /// Puts another amount in the place of what was planned.
    ///
    /// @param typed the amount in 元
    void change(LineRow line, String typed, String reason) {
        var amount = desk.facts().read(MeasureFields.PLANNED_AMOUNT, typed);
        amount.get(MeasureFields.PLANNED_AMOUNT)
                .filter(money -> money.fen() >= 0)
                .ifPresentOrElse(
                        money -> change(line, money, reason),
                        () -> say(Level.LOOK, "planning.noAmount"));
    }

    private void change(LineRow line, Money amount, String reason) {
        run(line, kept -> desk.writing().changing().change(kept, amount, reason));
    }

    /// Takes a line from the plan.
    void drop(LineRow line, String reason) {
        run(line, kept -> desk.writing().changing().drop(kept, reason));
    }

    /// Back to what the pack proposed.
    void restore(LineRow line) {
        run(line, desk.writing().changing()::restore);
    }

    private void run(LineRow line, Function<AdoptedLine, ChangePlanLine.Result> change) {
        line.kept()
                .ifPresent(
                        kept ->
                                jobs.run(
                                        "planning.changing",
                                        () -> change.apply(kept),
                                        this::changed));
    }

    private void changed(ChangePlanLine.Result result) {
        switch (result) {
            case ChangePlanLine.Result.Changed(var line, var reference) ->
                    window.messages()
                            .say(
                                    Message.of(Level.GOOD, "planning.lineChanged", line.title())
                                            .with("planning.undo", () -> undo(reference)));
            case ChangePlanLine.Result.NoReason _ -> say(Level.LOOK, "planning.noReason");
            case ChangePlanLine.Result.Conflicting _ -> say(Level.LOOK, "planning.conflicting");
            case ChangePlanLine.Result.Begun _ -> say(Level.LOOK, "planning.hasBegun");
            case ChangePlanLine.Result.None _ -> say(Level.LOOK, "planning.gone");
        }
        changed.run();
    }

    /// Writes down what the household needs.
    ///
    /// @param kind as it was typed
    void addDemand(String kind, String text) {
        var said = told(Answers.NONE, kind, text);
        row.get()
                .filter(_ -> hasKind(said))
                .ifPresent(
                        each ->
                                demanding(
                                        () ->
                                                desk.writing()
                                                        .demanding()
                                                        .add(each.household(), said)));
    }

    /// Says something else of a demand.
    void retell(LedgerRecord demand, String kind, String text) {
        var after = told(demand.answers(), kind, text);
        if (hasKind(after)) {
            demanding(() -> desk.writing().demanding().save(demand.id(), demand.answers(), after));
        }
    }

    private Answers told(Answers before, String kind, String text) {
        var read = desk.facts().read(DemandFields.DEMAND_KIND, kind);
        var said = before.without(DemandFields.DEMAND_KIND).overlaidBy(read);
        return text.isBlank()
                ? said.without(DemandFields.DEMAND_TEXT)
                : said.with(DemandFields.DEMAND_TEXT, text.strip());
    }

    private boolean hasKind(Answers said) {
        var has = said.get(DemandFields.DEMAND_KIND).isPresent();
        if (!has) {
            say(Level.LOOK, "planning.noKind");
        }
        return has;
    }

    /// The kind of a demand as it is typed.
    FieldState kind(LedgerRecord demand) {
        return desk.facts().state(DemandFields.DEMAND_KIND, demand.answers());
    }

    private void demanding(Callable<SaveDemand.Result> saving) {
        jobs.run("planning.demanding", saving, this::saved);
    }

    private void saved(SaveDemand.Result result) {
        switch (result) {
            case SaveDemand.Result.Saved(_, var reference) -> {
                if (!reference.isEmpty()) {
                    window.messages()
                            .say(
                                    Message.of(Level.GOOD, "planning.demandSaved")
                                            .with("planning.undo", () -> undo(reference)));
                }
            }
            case SaveDemand.Result.Conflicting _ -> say(Level.LOOK, "planning.conflicting");
        }
        changed.run();
    }

    /// @param reason code of `end_reason`
    void endDemand(LedgerRecord demand, String reason) {
        jobs.run(
                "planning.demanding",
                () -> desk.writing().ending().end(demand.id(), reason),
                this::ended);
    }

    private void ended(EndDemand.Result result) {
        switch (result) {
            case EndDemand.Result.Ended(var reference) ->
                    window.messages()
                            .say(
                                    Message.of(Level.GOOD, "planning.demandEnded")
                                            .with("planning.undo", () -> undo(reference)));
            case EndDemand.Result.None _ -> say(Level.LOOK, "planning.gone");
        }
        changed.run();
    }

    void undo(String reference) {
        jobs.run("planning.undoing", () -> desk.writing().undoing().undo(reference), this::undone);
    }

    private void undone(UndoBatch.Result result) {
        switch (result) {
            case UndoBatch.Result.Undone _ -> say(Level.GOOD, "planning.undone");
            case UndoBatch.Result.Nothing _ -> say(Level.TOLD, "planning.nothingUndone");
        }
        changed.run();
    }

    private void say(Level level, String key) {
        window.messages().say(Message.of(level, key));
    }

    /// To where something that is missing is typed or set.
    void go(Gap gap) {
        if (gap.isOfPack()) {
            go(new Place.Packs());
            return;
        }
        var year = asked.map(ProposePlan.Task::year).orElse(0);
        row.get()
                .flatMap(each -> new Whereabouts(each.household(), year).of(gap.name()))
                .ifPresentOrElse(this::go, this::edit);
    }

    /// To the main cause on the sheet.
    void editCause() {
        var name = HouseholdFields.MAIN_CAUSE.name();
        go(new Gap(name, HouseholdFields.MAIN_CAUSE.label()));
    }

    private void go(Place place) {
        var navigator = window.shell().navigator();
        if (navigator.knows(place.getClass())) {
            navigator.go(place);
        }
    }

    /// To the sheet of the household.
    void edit() {
        row.get().ifPresent(each -> go(new Place.Entry(Optional.of(each.household()))));
    }

    void openCard() {
        row.get().ifPresent(each -> go(new Place.Card(each.household(), List.of())));
    }

    /// A demand in words.
    String words(LedgerRecord demand) {
        return desk.words().demand(demand);
    }

    /// Why a demand may be taken from the list.
    List<CodeList.Entry> endReasons() {
        return desk.codes().of("end_reason").entries().stream()
                .filter(entry -> END_REASONS.contains(entry.code()))
                .toList();
    }

    ObservableList<LedgerRecord> demands() {
        return demands;
    }

    ObservableList<LineRow> lines() {
        return lines;
    }

    ObservableList<RefusalRow> refusals() {
        return refusals;
    }

    /// Empty while nobody is looked at.
    ReadOnlyObjectProperty<Optional<PlanRow>> rowProperty() {
        return row.getReadOnlyProperty();
    }
}
