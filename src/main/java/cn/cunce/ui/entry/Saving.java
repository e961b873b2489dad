package cn.cunce.ui.entry;

import cn.cunce.job.Jobs;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.service.SaveHousehold;
import cn.cunce.service.SaveHousehold.Result.Conflicting;
import cn.cunce.service.SaveHousehold.Result.Saved;
import cn.cunce.service.UndoBatch;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.util.Optional;
import java.util.function.Consumer;

/// 存本户: brings a sheet into the ledger, says so, and takes it back from there.
final class Saving {

    /// What of a sheet does not go into the ledger as it stands there.
    ///
    /// @param leftOut how many answers nobody has looked at
    /// @param unread how many answers cannot be read
    private record Lacking(int leftOut, int unread) {}

    private final EntryDesk desk;
    private final SheetFindings findings;
    private final Jobs jobs;
    private final Messages messages;
    private Consumer<Saved> saved = _ -> {};
    private Runnable takenBack = () -> {};
    private boolean running;

    /// @param findings counts what cannot be read
    Saving(EntryDesk desk, SheetFindings findings, Jobs jobs, Messages messages) {
        this.desk = desk;
        this.findings = findings;
        this.jobs = jobs;
        this.messages = messages;
    }

    void onSaved(Consumer<Saved> listener) {
        saved = listener;
    }

    void onTakenBack(Runnable listener) {
        takenBack = listener;
    }

    /// What differs from the sheet as it was opened; what nobody has looked at of what came from an
    /// earlier year is left out, and said.
    void save(TypedSheet typed) {
        if (running) {
            return;
        }
        if (!typed.isTouched()) {
            messages.say(Message.of(Level.TOLD, "entry.nothingToSave"));
            return;
        }
        running = true;
        var before = typed.opened();
        var after = SheetTyping.finished(typed.sheet(), before);
        var lacking =
                new Lacking(
                        Carrying.leftOut(typed.sheet(), before).size(),
                        findings.unread(typed.sheet()));
        jobs.run(
                "entry.saving",
                () -> save(typed.slip(), before, after),
                result -> show(typed, lacking, result));
    }

    private SaveHousehold.Result save(Slip slip, HouseholdForm before, HouseholdForm after) {
        var result = desk.save(before, after);
        if (result instanceof Saved(var form, var _, var _)) {
            slip.paper().ifPresent(paper -> desk.queue().saved(paper, form));
            desk.drop(slip.key());
        }
        return result;
    }

    private void show(TypedSheet typed, Lacking lacking, SaveHousehold.Result result) {
        running = false;
        switch (result) {
            case Saved now -> {
                say(now, typed.slip().paper(), lacking);
                saved.accept(now);
            }
            case Conflicting(var fields, var now) -> {
                typed.reopened(now);
                var names = fields.stream().map(LedgerField::label).sorted().toList();
                messages.say(Message.of(Level.LOOK, "entry.conflicting", String.join("、", names)));
            }
        }
    }

    private void say(Saved now, Optional<Integer> paper, Lacking lacking) {
        var message = message(now.form(), lacking.leftOut(), lacking.unread());
        messages.say(message.with("entry.undo", () -> undo(now.reference(), paper)));
    }

    private static Message message(HouseholdForm form, int leftOut, int unread) {
        var head = SheetTyping.firstName(form);
        var people = form.members().size();
        if (unread == 0) {
            return leftOut == 0
                    ? Message.of(Level.GOOD, "entry.saved", head, people)
                    : Message.of(Level.LOOK, "entry.savedBut", head, people, leftOut);
        }
        return leftOut == 0
                ? Message.of(Level.LOOK, "entry.savedUnread", head, people, unread)
                : Message.of(Level.LOOK, "entry.savedUnreadBut", head, people, unread, leftOut);
    }

    private void undo(String reference, Optional<Integer> paper) {
        jobs.run("entry.undoing", () -> undone(reference, paper), this::show);
    }

    private UndoBatch.Result undone(String reference, Optional<Integer> paper) {
        var result = desk.undo(reference);
        if (result instanceof UndoBatch.Result.Undone) {
            paper.ifPresent(desk.queue()::takenBack);
        }
        return result;
    }

    private void show(UndoBatch.Result result) {
        var key =
                switch (result) {
                    case UndoBatch.Result.Undone _ -> "entry.undone";
                    case UndoBatch.Result.Nothing _ -> "entry.nothingUndone";
                };
        takenBack.run();
        messages.say(Message.of(Level.GOOD, key));
    }
}
