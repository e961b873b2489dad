package cn.cunce.cli;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.UndoBatch;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `undo`: takes back an import, a save or an undoing as a whole.
@Command(description = "cli.undo.about")
final class UndoCommand implements Callable<Outcome> {

    /// @param batch by which this undoing can itself be undone
    /// @param kept records that were changed since, and stay as they are there
    private record Undone(boolean undone, String batch, int records, List<String> kept) {}

    @Mixin private final BookOptions book;

    @Parameters(paramLabel = "BATCH", descriptionKey = "cli.undo.batch")
    private String batch;

    private final Desk desk;

    UndoCommand(Desk desk, OpenBook open) {
        this.desk = desk;
        this.book = new BookOptions(desk, open);
    }

    @Override
    public Outcome call() throws IOException {
        return book.with(this::undo);
    }

    private Outcome undo(OpenedBook opened) {
        return switch (new UndoBatch(opened).undo(batch)) {
            case UndoBatch.Result.Undone(var reference, var records, var kept) ->
                    Outcome.of(
                            kept.isEmpty(),
                            new Undone(true, reference, records, ids(kept)),
                            List.of(desk.text("cli.undo.done", records, kept.size(), reference)));
            case UndoBatch.Result.Nothing _ -> desk.refused("NOTHING_TO_UNDO", batch);
        };
    }

    private static List<String> ids(List<RecordId> records) {
        return records.stream().map(record -> record.id().toString()).toList();
    }
}
