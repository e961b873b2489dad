package cn.cunce.service;

import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.store.BookWriter;
import java.util.List;

/// Takes back an import or a save as a whole, by compensating changes: field by field, and only
/// where what it said still stands. What was changed since stays.
public final class UndoBatch {

    public sealed interface Result {

        /// @param reference by which the undoing itself can be undone
        /// @param records how many were put back or ended as entered by mistake
        /// @param kept records that were changed since, and stay as they are there
        record Undone(String reference, int records, List<RecordId> kept) implements Result {
            public Undone {
                kept = List.copyOf(kept);
            }
        }

        /// No batch of this name, or nothing of it that still stands.
        record Nothing() implements Result {}
    }

    private final OpenedBook opened;

    public UndoBatch(OpenedBook opened) {
        this.opened = opened;
    }

    /// Undoing an undoing brings back what it took back.
    public Result undo(String reference) {
        return opened.book().write(writer -> undo(reference, writer));
    }

    private Result undo(String reference, BookWriter writer) {
        var undoings = new Undoings(writer.reader());
        var root = undoings.root(reference);
        var takesBack = undoings.takesBack(reference);
        if (undoings.isUndone(root) == takesBack) {
            return new Result.Nothing();
        }
        var plan = new UndoPlan(root, takesBack, undoings, writer.reader());
        var isImport = takesBack ? isLive(root, writer) : isUndone(root, writer);
        if (plan.edits().isEmpty() && !isImport) {
            return new Result.Nothing();
        }
        if (isImport && takesBack) {
            BookFacts.endBatch(writer, root);
        } else if (isImport) {
            // what the import left beside the ledger is back
            BookFacts.beginBatch(writer, root);
        }
        var undo = opened.newReference();
        BookFacts.noteUndo(writer, undo, undoings.last(root));
        var cause = new Cause(Cause.Kind.UNDO, undo);
        var records = writer.save(opened.author(), plan.edits(), cause);
        return new Result.Undone(undo, records, plan.kept());
    }

    private static boolean isLive(String batch, BookWriter writer) {
        return BookFacts.isLiveBatch(writer.reader(), batch);
    }

    private static boolean isUndone(String batch, BookWriter writer) {
        return BookFacts.isUndoneBatch(writer.reader(), batch);
    }
}
