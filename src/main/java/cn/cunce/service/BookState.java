package cn.cunce.service;

import cn.cunce.model.ledger.DeviceNote;
import cn.cunce.model.ledger.FilingNote;
import cn.cunce.service.SaveDraft.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What lies open in a book, and how safe it is.
///
/// @param saved when anything was last changed; empty for a book in which nothing is
/// @param imported the last import that was taken in
/// @param filed the last filing that was made here
/// @param answered the last receipt that was taken in
/// @param unanswered changes that the next level lacks, as far as its receipts tell
/// @param waiting households in 待改区
/// @param moves proposed moves in 待改区
/// @param conflicts fields of which several values are live
/// @param keptAside transactions whose predecessors have not arrived (缺第 n 次)
/// @param doubtful devices that nobody has compared the 核对码 of, those held back first
/// @param drafts begun and not saved, latest first
public record BookState(
        Optional<Instant> saved,
        Optional<Save> imported,
        Optional<FilingNote> filed,
        Optional<FilingNote> answered,
        int unanswered,
        int waiting,
        int moves,
        int conflicts,
        int keptAside,
        List<DeviceNote> doubtful,
        List<Draft> drafts) {

    /// @param actor who did it
    public record Save(Instant at, String actor) {}

    public BookState {
        doubtful = List.copyOf(doubtful);
        drafts = List.copyOf(drafts);
    }

    /// It is about people: a log must not carry them.
    @Override
    public String toString() {
        return "BookState";
    }
}
