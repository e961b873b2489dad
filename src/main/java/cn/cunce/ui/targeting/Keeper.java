package cn.cunce.ui.targeting;

import cn.cunce.job.Jobs;
import cn.cunce.service.KeepDecisions;
import cn.cunce.service.UndoBatch;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.util.ArrayList;
import java.util.List;

/// Says what was kept, and takes it back as a whole; says who got an answer at last.
///
/// @param after heard when the book keeps something else
record Keeper(UndoBatch undoing, Jobs jobs, Messages messages, Runnable after) {

    /// @param results of each village
    void say(List<KeepDecisions.Result> results) {
        messages.say(kept(results));
        after.run();
    }

    /// Which of these got their answer by what was filled in.
    void sayDecided(List<TargetingRow> rows) {
        var decided = rows.stream().filter(TargetingRow::decided).toList();
        if (!decided.isEmpty()) {
            messages.say(decided(decided.getFirst(), decided.size()));
        }
    }

    private static Message decided(TargetingRow first, int all) {
        var head = first.who().head();
        var answer = first.answer().title();
        return all == 1
                ? Message.of(Level.GOOD, "targeting.decidedOne", head, answer)
                : Message.of(Level.GOOD, "targeting.decided", all, head, answer);
    }

    private Message kept(List<KeepDecisions.Result> results) {
        var made = new ArrayList<String>();
        var fresh = 0;
        var before = 0;
        for (var result : results) {
            switch (result) {
                case KeepDecisions.Result.Kept(var reference, var all, var same, _) -> {
                    made.add(reference);
                    fresh += all.size();
                    before += same;
                }
                case KeepDecisions.Result.Nothing(var same) -> before += same;
            }
        }
        return made.isEmpty()
                ? Message.of(Level.TOLD, "targeting.keptBefore", before)
                : Message.of(Level.GOOD, "targeting.kept", fresh, before)
                        .with("targeting.undo", () -> undo(made));
    }

    private void undo(List<String> references) {
        jobs.run(
                "targeting.undoing",
                () -> references.stream().map(undoing::undo).toList().getLast(),
                this::showUndone);
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
