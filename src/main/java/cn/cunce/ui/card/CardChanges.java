package cn.cunce.ui.card;

import cn.cunce.job.Jobs;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.CodeList;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.EndDemand;
import cn.cunce.service.SaveDemand;
import cn.cunce.service.SaveFact;
import cn.cunce.service.UndoBatch;
import cn.cunce.ui.card.CardSheet.Guarantee;
import cn.cunce.ui.part.FieldState;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// What can be written down on a card itself: a suggestion taken over as a fact, and what the
/// household needs. Each is said in the one line, and can be undone from there.
final class CardChanges {

    /// What was typed of a need.
    record Typed(String kind, String text, String date, String status) {}

    /// Reasons for which a need may be taken from the list.
    private static final List<String> END_REASONS = List.of("closed", "mistake", "other");

    private final CardDesk desk;
    private final Jobs jobs;
    private final Messages messages;
    private final Runnable changed;

    /// @param changed heard when the book says something else
    CardChanges(CardDesk desk, Jobs jobs, Messages messages, Runnable changed) {
        this.desk = desk;
        this.jobs = jobs;
        this.messages = messages;
        this.changed = changed;
    }

    /// Makes a fact of what the details suggest.
    ///
    /// @param year of the fact
    void take(RecordId household, int year, Guarantee guarantee) {
        var hint = guarantee.hint();
        if (hint.isEmpty() || !guarantee.canBeTaken()) {
            say(Level.TOLD, "card.nothingToTake", guarantee.label());
            return;
        }
        var wanted = fact(guarantee.spot().field(), hint.get().holds());
        var name = guarantee.spot().field().name() + "@" + year;
        jobs.run(
                "card.taking",
                () -> save(household, name, LocalDate.of(year, 12, 31), wanted),
                result -> taken(result, guarantee));
    }

    private static <T> Answers fact(LedgerField<T> field, boolean holds) {
        return Answers.NONE.with(field, field.kind().type().cast(holds));
    }

    private Optional<SaveFact.Result> save(
            RecordId household, String name, LocalDate on, Answers wanted) {
        var facts = desk.writing().facts();
        return facts.find(household, name, on) instanceof SaveFact.Found.Fact found
                ? Optional.of(facts.save(found, wanted))
                : Optional.empty();
    }

    private void taken(Optional<SaveFact.Result> result, Guarantee guarantee) {
        if (result.isPresent() && result.get() instanceof SaveFact.Result.Saved(_, var reference)) {
            sayUndoable(reference, "card.taken", guarantee.label());
        } else {
            say(Level.LOOK, "card.conflicting", guarantee.label());
        }
        changed.run();
    }

    /// Writes down a new need.
    void add(RecordId household, Typed typed) {
        var said = told(Answers.NONE, typed);
        if (hasKind(said)) {
            demanding(() -> desk.writing().demands().add(household, said));
        }
    }

    /// Says something else of a need, or what has become of it.
    void retell(LedgerRecord need, Typed typed) {
        var after = told(need.answers(), typed);
        if (hasKind(after)) {
            demanding(() -> desk.writing().demands().save(need.id(), need.answers(), after));
        }
    }

    private Answers told(Answers before, Typed typed) {
        var said = put(before, DemandFields.DEMAND_KIND, typed.kind());
        said = put(said, DemandFields.DEMAND_TEXT, typed.text());
        said = put(said, DemandFields.DEMAND_DATE, typed.date());
        return put(said, DemandFields.DEMAND_STATUS, typed.status());
    }

    private <T> Answers put(Answers before, LedgerField<T> field, String typed) {
        return before.without(field).overlaidBy(desk.facts().read(field, typed.strip()));
    }

    private boolean hasKind(Answers said) {
        var has = said.get(DemandFields.DEMAND_KIND).isPresent();
        if (!has) {
            say(Level.LOOK, "card.noKind");
        }
        return has;
    }

    private void demanding(Callable<SaveDemand.Result> saving) {
        jobs.run("card.saving", saving, this::saved);
    }

    private void saved(SaveDemand.Result result) {
        switch (result) {
            case SaveDemand.Result.Saved(_, var reference) ->
                    sayUndoable(reference, "card.needSaved");
            case SaveDemand.Result.Conflicting _ -> say(Level.LOOK, "card.needConflicting");
        }
        changed.run();
    }

    /// Takes a need from the list.
    ///
    /// @param reason code of `end_reason`
    void end(LedgerRecord need, String reason) {
        jobs.run("card.saving", () -> desk.writing().ending().end(need.id(), reason), this::ended);
    }

    private void ended(EndDemand.Result result) {
        switch (result) {
            case EndDemand.Result.Ended(var reference) -> sayUndoable(reference, "card.needEnded");
            case EndDemand.Result.None _ -> say(Level.LOOK, "card.needGone");
        }
        changed.run();
    }

    void undo(String reference) {
        jobs.run("card.undoing", () -> desk.writing().undoing().undo(reference), this::undone);
    }

    private void undone(UndoBatch.Result result) {
        switch (result) {
            case UndoBatch.Result.Undone _ -> say(Level.GOOD, "card.undoneNow");
            case UndoBatch.Result.Nothing _ -> say(Level.TOLD, "card.nothingUndone");
        }
        changed.run();
    }

    private void say(Level level, String key, Object... args) {
        messages.say(Message.of(level, key, args));
    }

    private void sayUndoable(String reference, String key, Object... args) {
        if (!reference.isEmpty()) {
            messages.say(
                    Message.of(Level.GOOD, key, args).with("card.undo", () -> undo(reference)));
        }
    }

    /// A field of a need as it is typed.
    FieldState state(LedgerField<?> field, Answers need) {
        return desk.facts().state(field, need);
    }

    List<CodeList.Entry> endReasons() {
        return desk.codes().of(RecordFields.ended(DemandFields.DEMAND_KIND.entity())).stream()
                .flatMap(list -> list.entries().stream())
                .filter(entry -> END_REASONS.contains(entry.code()))
                .toList();
    }
}
