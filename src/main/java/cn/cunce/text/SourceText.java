package cn.cunce.text;

import cn.cunce.model.ledger.Cause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Where a value comes from, in words: 「2018-06-12 石敏 录入」.
public final class SourceText {

    private final Texts texts;
    private final ZoneId zone;

    /// @param zone in which the day is told
    public SourceText(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    public String of(Instant at, String actor, Cause.Kind cause) {
        return texts.of("source.line", LocalDate.ofInstant(at, zone), actor, word(cause));
    }

    private String word(Cause.Kind cause) {
        return switch (cause) {
            case TYPED -> texts.of("source.typed");
            case IMPORT -> texts.of("source.imported");
            case FILING -> texts.of("source.filed");
            case DECISION -> texts.of("source.decided");
            case PLAN -> texts.of("source.planned");
            case UNDO -> texts.of("source.undone");
        };
    }
}
