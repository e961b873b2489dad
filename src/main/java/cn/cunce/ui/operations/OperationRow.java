package cn.cunce.ui.operations;

import cn.cunce.model.ledger.Cause;
import cn.cunce.service.ListOperations.Done;
import cn.cunce.service.ListOperations.State;
import cn.cunce.text.Texts;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// A line of 操作记录.
///
/// @param own whether it was done on this device
record OperationRow(Done done, boolean own) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    String at(ZoneId zone) {
        return TIME.format(done.at().instant().atZone(zone));
    }

    String what(Texts texts) {
        return texts.of(what(done.kind()));
    }

    String state(Texts texts, ZoneId zone) {
        return switch (done.state()) {
            case LIVE -> "";
            case UNDONE ->
                    texts.of(
                            "operations.undoneAt",
                            TIME.format(done.changed().instant().atZone(zone)));
            case FIXED -> texts.of("operations.fixed");
        };
    }

    /// Text key of what can be done about it; empty where nothing can.
    String action() {
        if (!own) {
            return "";
        }
        return switch (done.state()) {
            case LIVE -> "operations.undo";
            case UNDONE -> "operations.redo";
            case FIXED -> "";
        };
    }

    boolean isUndone() {
        return done.state() == State.UNDONE;
    }

    private static String what(Cause.Kind kind) {
        return switch (kind) {
            case TYPED -> "operations.typed";
            case IMPORT -> "operations.imported";
            case PLAN -> "operations.planned";
            case DECISION -> "operations.decided";
            case FILING -> "operations.filed";
            case UNDO -> "operations.undo";
        };
    }
}
