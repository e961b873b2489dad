package cn.cunce.ui.filing;

import cn.cunce.model.ledger.FilingNote;
import cn.cunce.service.ListFilings.Sent;
import cn.cunce.text.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// A filing or receipt of the past, as the list shows it.
///
/// @param number 第 n 次, empty where it has none
/// @param state how it stands, in words
record FilingLine(String at, String number, String kind, String file, int changes, String state) {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    static FilingLine of(Sent sent, ZoneId zone, Texts texts) {
        var note = sent.note();
        return new FilingLine(
                AT.format(note.at().atZone(zone)),
                note.number() > 0 ? texts.of("filing.number", note.number()) : "",
                texts.of(kind(note)),
                note.file(),
                note.fresh(),
                state(sent, texts));
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

    private static String state(Sent sent, Texts texts) {
        return switch (sent.state()) {
            case WAITING -> texts.of("filing.stateWaiting");
            case RECEIVED -> texts.of("filing.stateReceived");
            case TAKEN ->
                    sent.conflicts() > 0
                            ? texts.of("filing.stateConflicts", sent.conflicts())
                            : texts.of("filing.stateTaken");
            case NONE -> brought(sent.note(), texts);
        };
    }

    /// What one that was taken in has brought.
    private static String brought(FilingNote note, Texts texts) {
        if (note.direction() == FilingNote.Direction.MADE) {
            return "";
        }
        if (note.waiting() > 0) {
            return texts.of("filing.stateHalf", note.waiting());
        }
        return note.fresh() == 0
                ? texts.of("filing.stateNothingNew")
                : texts.of("filing.stateBrought", note.fresh());
    }
}
