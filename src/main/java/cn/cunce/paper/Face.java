package cn.cunce.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpdf.text.pdf.BaseFont;

/// A way of setting text: fonts in the order in which they are asked for a character, and a size.
///
/// Text is walked by code point, and each run of characters stands in the first font that has them.
/// A character that none has is left as a blank box, to be written by hand.
record Face(List<BaseFont> fonts, float size) {

    /// Of a masked number: wider than the digits that it hides, so it is set closer.
    private static final int BULLET = '•';

    private static final float BULLET_TIGHTENING = 0.445f;
    private static final int BOX = '□';

    /// Sets `text` on one line, however long.
    Line line(String text) {
        var setting = new Setting();
        text.codePoints().forEach(setting::add);
        return setting.line();
    }

    float width(String text) {
        return line(text).width();
    }

    /// Of a line.
    float height() {
        return line("").height();
    }

    boolean draws(int codePoint) {
        return Character.isISOControl(codePoint)
                || isDrawnAlong(codePoint)
                || fontOf(codePoint).isPresent();
    }

    private Optional<BaseFont> fontOf(int codePoint) {
        for (var font : fonts) {
            if (font.charExists(codePoint)) {
                return Optional.of(font);
            }
        }
        return Optional.empty();
    }

    /// Whether it only chooses among the forms of the character before it.
    private static boolean isDrawnAlong(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    private final class Setting {
        private final List<Run> runs = new ArrayList<>();
        private final StringBuilder characters = new StringBuilder();
        private BaseFont font = fonts.getFirst();
        private float tightening;
        private float width;
        private boolean whole = true;

        void add(int codePoint) {
            if (isDrawnAlong(codePoint)) {
                characters.appendCodePoint(codePoint);
                return;
            }
            if (Character.isISOControl(codePoint)) {
                add(' ');
                return;
            }
            var found = fontOf(codePoint);
            whole &= found.isPresent();
            turnTo(found.orElse(fonts.getFirst()), codePoint == BULLET ? BULLET_TIGHTENING : 0);
            characters.appendCodePoint(found.isPresent() ? codePoint : BOX);
        }

        private void turnTo(BaseFont next, float nextTightening) {
            if (next != font || nextTightening != tightening) {
                endRun();
                font = next;
                tightening = nextTightening;
            }
        }

        private void endRun() {
            if (!characters.isEmpty()) {
                var run = new Run(font, characters.toString(), tightening);
                runs.add(run);
                width += run.width(size);
                characters.setLength(0);
            }
        }

        Line line() {
            endRun();
            return new Line(runs, size, width, whole);
        }
    }
}
