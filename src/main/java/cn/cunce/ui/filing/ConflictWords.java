package cn.cunce.ui.filing;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.FieldReader;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.LiveValue;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.Reading;
import cn.cunce.service.ListConflicts.Conflict;
import cn.cunce.service.ListConflicts.Settled;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Says in words what two people have said differently, and reads what is put in its place.
public final class ConflictWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M-dd");
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final FieldReader reader;
    private final FieldText words;
    private final Texts texts;
    private final ZoneId zone;
    private final String device;

    /// @param device of this book: its values are called our own
    /// @param on nobody is born after this day
    /// @param zone in which moments are shown
    public ConflictWords(String device, CodeLists codes, LocalDate on, Texts texts, ZoneId zone) {
        this.device = device;
        this.reader = new FieldReader(codes, on);
        this.words = new FieldText(texts, codes);
        this.texts = texts;
        this.zone = zone;
    }

    /// Its field, and whose.
    String field(Conflict conflict) {
        return conflict.member().isEmpty()
                ? conflict.field().label()
                : texts.of("merge.fieldOf", conflict.field().label(), conflict.member());
    }

    String base(Conflict conflict) {
        return said(conflict.field(), conflict.base()).orElse(texts.of("merge.notRecorded"));
    }

    String value(Conflict conflict, LiveValue live) {
        var answers =
                live.plain()
                        .map(plain -> meant(conflict.field(), plain))
                        .or(
                                () ->
                                        live.missing()
                                                .map(
                                                        why ->
                                                                Answers.NONE.missing(
                                                                        conflict.field(), why)))
                        .orElse(Answers.NONE);
        return said(conflict.field(), answers).orElse(texts.of("merge.emptied"));
    }

    /// A value as short as a table wants it: with whom it is from, and the day.
    String brief(Conflict conflict, LiveValue live) {
        var day = DAY.format(live.at().atZone(zone));
        return texts.of("merge.brief", value(conflict, live), live.actor(), day);
    }

    /// Whether it was said here or came with a filing.
    String level(LiveValue live) {
        return texts.of(live.lane().device().equals(device) ? "merge.ours" : "merge.theirs");
    }

    /// What it was settled as: by the number of the value, where it is one of them.
    String settled(Settled settled) {
        var conflict = settled.conflict();
        var now = said(conflict.field(), settled.now()).orElse(texts.of("merge.emptied"));
        for (var at = 0; at < conflict.values().size(); at++) {
            if (value(conflict, conflict.values().get(at)).equals(now)) {
                return texts.of("merge.stateSettledAs", at + 1);
            }
        }
        return texts.of("merge.stateSettled", now);
    }

    /// Who has settled it, when, and how.
    String settledBy(Settled settled) {
        var last = settled.last();
        return texts.of(
                "merge.source",
                last.actor(),
                AT.format(last.time().instant().atZone(zone)),
                cause(last.cause().kind()));
    }

    /// Who said it, when, and how.
    String source(LiveValue live) {
        return texts.of(
                "merge.source",
                live.actor(),
                AT.format(live.at().atZone(zone)),
                cause(live.cause().kind()));
    }

    private String cause(Cause.Kind kind) {
        return texts.of(
                switch (kind) {
                    case TYPED -> "merge.typed";
                    case IMPORT -> "merge.imported";
                    case FILING -> "merge.filed";
                    case DECISION -> "merge.decided";
                    case PLAN -> "merge.planned";
                    case UNDO -> "merge.undone";
                });
    }

    /// What was typed as another value; empty for what cannot be read.
    <T> Optional<Answers> read(LedgerField<T> field, String text) {
        var reading = reader.typed(field, text);
        if (reading instanceof Reading.Value<T>(var value, var _)) {
            return Optional.of(Answers.NONE.with(field, value));
        }
        return reading instanceof Reading.Unknown<T>
                ? FieldReader.missing(reading, text).map(why -> Answers.NONE.missing(field, why))
                : Optional.empty();
    }

    private Optional<String> said(LedgerField<?> field, Answers answers) {
        var why = Optional.ofNullable(answers.missing().get(field));
        return words.of(field, answers)
                .map(text -> field.kind() instanceof Kind.IdNumber ? IdNumber.masked(text) : text)
                .or(() -> why.map(_ -> texts.of("common.unknown")));
    }

    private static <T> Answers meant(LedgerField<T> field, Object plain) {
        return Answers.NONE.with(field, field.kind().meant(plain));
    }
}
