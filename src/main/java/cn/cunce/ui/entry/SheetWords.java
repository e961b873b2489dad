package cn.cunce.ui.entry;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Doubts;
import cn.cunce.model.field.Kind;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.value.Missing;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.FieldState;
import cn.cunce.ui.part.FieldState.Mark;
import java.util.List;

/// What each field of a sheet shows, and how it stands.
final class SheetWords {

    private final FieldText words;
    private final Texts texts;

    SheetWords(FieldText words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    FieldState state(Sheet sheet, Spot spot, List<Finding> findings) {
        var text = FieldState.of(text(sheet, spot)).summed(sheet.sum(spot));
        var marked = marked(sheet, spot, findings, text);
        return Doubts.note(spot.field(), sheet.answers(spot))
                .map(note -> marked.doubted(texts.of("entry.doubted", note)))
                .orElse(marked);
    }

    private FieldState marked(Sheet sheet, Spot spot, List<Finding> findings, FieldState text) {
        for (var finding : findings) {
            if (SheetFindings.isAt(finding, spot) && finding.severity() != Finding.Severity.INFO) {
                return text.marked(mark(finding), texts.of(finding.problem()));
            }
        }
        if (sheet.isAutomatic(spot)) {
            return text.marked(Mark.AUTOMATIC, texts.of("entry.automatic"));
        }
        if (sheet.isCarried(spot)) {
            return text.marked(Mark.CARRIED, texts.of("entry.fromLastYear"));
        }
        var why = sheet.answers(spot).missing().get(spot.field());
        return why == null ? text : text.marked(Mark.UNKNOWN, texts.of("entry.asked"));
    }

    /// As it may be typed again: 元 without a decimal part that is none.
    String text(Sheet sheet, Spot spot) {
        if (sheet.isWithheld(spot)) {
            return "";
        }
        var answers = sheet.answers(spot);
        var shown = words.of(spot.field(), answers).orElseGet(() -> missing(answers, spot));
        return spot.field().kind() instanceof Kind.Amount
                ? shown.replaceFirst("\\.00$", "")
                : shown;
    }

    private String missing(Answers answers, Spot spot) {
        var why = answers.missing().get(spot.field());
        return why == null ? "" : missing(why);
    }

    private String missing(Missing why) {
        return switch (why.reason()) {
            case UNKNOWN -> texts.of("common.unknown");
            case NOT_APPLICABLE -> why.original().isEmpty() ? "—" : why.original();
            case UNREADABLE, AMBIGUOUS -> why.original();
        };
    }

    private static Mark mark(Finding finding) {
        return finding.isError() ? Mark.MUST : Mark.LOOK;
    }
}
