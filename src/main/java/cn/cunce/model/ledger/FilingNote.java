package cn.cunce.model.ledger;

import java.time.Instant;
import java.util.UUID;

/// A filing or receipt that was made or taken in here.
///
/// @param number 第 n 次: of those made here for the village, or as the cover of one taken in says;
///     0 of a receipt
/// @param device short id of the device that signed it
/// @param fresh changes that were new here; of one made, all
/// @param digest of the village's ledger after it, in hex
public record FilingNote(
        UUID id,
        Instant at,
        Direction direction,
        Kind kind,
        String village,
        String file,
        int number,
        String device,
        int changes,
        int fresh,
        int waiting,
        int conflicts,
        String digest) {

    public enum Direction {
        MADE,
        TAKEN
    }

    public enum Kind {
        FILING,
        RECEIPT
    }
}
