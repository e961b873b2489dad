package cn.cunce.ui.shell;

import cn.cunce.job.Jobs;
import cn.cunce.model.ledger.Cause;
import cn.cunce.service.UndoLast.Step;
import cn.cunce.text.Texts;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// 撤销 and 重做 over everything that was saved in this sitting, whatever screen it was done on.
final class Undoing {

    private final ShellViewModel model;
    private final Jobs jobs;
    private final Messages messages;
    private final Texts texts;

    Undoing(ShellViewModel model, Jobs jobs, Messages messages, Texts texts) {
        this.texts = texts;
        this.model = model;
        this.jobs = jobs;
        this.messages = messages;
    }

    void undo() {
        run("shell.undoing", model.desk()::undo, this::tellUndone);
    }

    void redo() {
        run("shell.redoing", model.desk()::redo, this::tellRedone);
    }

    private void run(String name, Callable<Optional<Step>> work, Consumer<Optional<Step>> telling) {
        jobs.run(
                name,
                work,
                step -> {
                    telling.accept(step);
                    step.ifPresent(_ -> model.bookChanged());
                });
    }

    private void tellUndone(Optional<Step> step) {
        messages.say(step.map(this::undone).orElseGet(this::nothing));
    }

    private Message nothing() {
        var message = Message.of(Level.TOLD, "shell.nothingToUndo");
        var operations = new Place.Operations();
        return model.canGoTo(operations)
                ? message.with("command.operations", () -> model.navigator().go(operations))
                : message;
    }

    private Message undone(Step step) {
        var what = texts.of(kind(step.done().kind()));
        var message =
                step.undone().kept().isEmpty()
                        ? Message.of(Level.GOOD, "shell.undone", what, step.undone().records())
                        : Message.of(
                                Level.LOOK,
                                "shell.undoneExcept",
                                what,
                                step.undone().records(),
                                step.undone().kept().size());
        return message.with("shell.redo", this::redo);
    }

    private void tellRedone(Optional<Step> step) {
        messages.say(
                step.map(
                                done ->
                                        Message.of(
                                                        Level.GOOD,
                                                        "shell.redone",
                                                        texts.of(kind(done.done().kind())),
                                                        done.undone().records())
                                                .with("shell.undo", this::undo))
                        .orElseGet(() -> Message.of(Level.TOLD, "shell.nothingToRedo")));
    }

    private static String kind(Cause.Kind kind) {
        return switch (kind) {
            case IMPORT -> "shell.didImport";
            case PLAN -> "shell.didPlan";
            case TYPED, DECISION, FILING, UNDO -> "shell.didSave";
        };
    }
}
