package cn.cunce.ui.filing;

import cn.cunce.model.ledger.FilingNote;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// A filing or receipt of the past, as the list shows it.
///
/// @param kind text key of what it was
record FilingLine(String at, String kind, String file, int changes, String digest) {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int DIGEST_SHOWN = 12;

    static FilingLine of(FilingNote note, ZoneId zone) {
        return new FilingLine(
                AT.format(note.at().atZone(zone)),
                kind(note),
                note.file(),
                note.fresh(),
                note.digest().substring(0, Math.min(DIGEST_SHOWN, note.digest().length())));
    }

    private static String kind(FilingNote note) {
        return switch (note.direction()) {
            case MADE ->
                    switch (note.kind()) {
                        case FILING -> "filing.madeFiling";
                        case RECEIPT -> "filing.madeReceipt";
                    };
            case TAKEN ->
                    switch (note.kind()) {
                        case FILING -> "filing.takenFiling";
                        case RECEIPT -> "filing.takenReceipt";
                    };
        };
    }
}
