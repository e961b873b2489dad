package cn.cunce.ui.targeting;

import cn.cunce.job.Jobs;
import cn.cunce.service.KeepDecisions;
import cn.cunce.service.UndoBatch;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;

/// Says what was kept, and takes it back as a whole.
///
/// @param after heard when the book keeps something else
record Keeper(UndoBatch undoing, Jobs jobs, Messages messages, Runnable after) {

    void say(KeepDecisions.Result result) {
        messages.say(kept(result));
        after.run();
    }

    private Message kept(KeepDecisions.Result result) {
        return switch (result) {
            case KeepDecisions.Result.Kept(var reference, var made, var same, _) ->
                    Message.of(Level.GOOD, "targeting.kept", made.size(), same)
                            .with("targeting.undo", () -> undo(reference));
            case KeepDecisions.Result.Nothing(var same) ->
                    Message.of(Level.TOLD, "targeting.keptBefore", same);
        };
    }

    private void undo(String reference) {
        jobs.run("targeting.undoing", () -> undoing.undo(reference), this::showUndone);
    }

    private void showUndone(UndoBatch.Result result) {
        var key =
                switch (result) {
                    case UndoBatch.Result.Undone _ -> "targeting.undone";
                    case UndoBatch.Result.Nothing _ -> "targeting.nothingUndone";
                };
        messages.say(Message.of(Level.TOLD, key));
        after.run();
    }
}
