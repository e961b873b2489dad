package cn.cunce.service;

import cn.cunce.model.ledger.FilingNote;
import cn.cunce.model.ledger.FilingNote.Direction;
import cn.cunce.model.ledger.FilingNote.Kind;
import cn.cunce.store.BookReader;
import java.util.HashMap;
import java.util.List;

/// The filings and receipts that were made or taken in here.
public final class ListFilings {

    private final OpenedBook opened;

    public ListFilings(OpenedBook opened) {
        this.opened = opened;
    }

    /// Latest first.
    public List<FilingNote> list() {
        return opened.book().read(BookReader::filings);
    }

    /// A filing or receipt, and what is known of its arrival.
    ///
    /// @param conflicts fields of the village that nobody has decided yet
    public record Sent(FilingNote note, State state, int conflicts) {}

    /// What has become of a filing that was made here.
    public enum State {
        /// It is none of ours, or a receipt.
        NONE,
        /// No receipt since.
        WAITING,
        /// A receipt came that does not cover all of it.
        RECEIVED,
        /// All of it has been taken in above.
        TAKEN
    }

    /// Latest first.
    public List<Sent> sent() {
        return opened.book().read(ListFilings::sent);
    }

    private static List<Sent> sent(BookReader reader) {
        var notes = reader.filings();
        var conflicts = new HashMap<String, Integer>();
        reader.openConflicts()
                .forEach((record, open) -> conflicts.merge(record.village(), open, Integer::sum));
        return notes.stream()
                .map(
                        note ->
                                new Sent(
                                        note,
                                        state(reader, note, notes),
                                        conflicts.getOrDefault(note.village(), 0)))
                .toList();
    }

    private static State state(BookReader reader, FilingNote note, List<FilingNote> all) {
        if (note.direction() != Direction.MADE || note.kind() != Kind.FILING) {
            return State.NONE;
        }
        var known = Correspondents.above(reader, note.village());
        if (known.covers(reader.seen(note.village(), note.at()))) {
            return State.TAKEN;
        }
        return all.stream().anyMatch(other -> isReceiptAfter(other, note))
                ? State.RECEIVED
                : State.WAITING;
    }

    private static boolean isReceiptAfter(FilingNote other, FilingNote filing) {
        return other.direction() == Direction.TAKEN
                && other.kind() == Kind.RECEIPT
                && other.village().equals(filing.village())
                && other.at().isAfter(filing.at());
    }

    /// How many transactions are kept aside until what they build on has arrived.
    public int waiting() {
        return opened.book().read(BookReader::waiting);
    }
}
