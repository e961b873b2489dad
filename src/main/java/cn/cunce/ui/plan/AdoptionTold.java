package cn.cunce.ui.plan;

import cn.cunce.service.AdoptPlan;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.util.function.Consumer;

/// What is said when a plan has become that of the book.
final class AdoptionTold {

    /// @param undo takes back what has this reference
    static Message of(AdoptPlan.Result result, Consumer<String> undo) {
        return switch (result) {
            case AdoptPlan.Result.Adopted(var reference, var counts) ->
                    Message.of(
                                    Level.GOOD,
                                    "planning.adoptedCounts",
                                    counts.created() + counts.updated(),
                                    counts.same(),
                                    counts.kept(),
                                    counts.withdrawn())
                            .with("planning.undo", () -> undo.accept(reference));
            case AdoptPlan.Result.Nothing(var counts) ->
                    Message.of(Level.TOLD, "planning.nothingAdopted", counts.same());
        };
    }

    private AdoptionTold() {}
}
