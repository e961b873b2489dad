package cn.cunce.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks text into lines of at most a width: between Chinese characters, never before a mark that
/// must not begin a line, and within a word only where it is wider than the line.
final class LineBreaks {

    private final Face face;
    private final float width;
    private final List<Line> lines = new ArrayList<>();
    private String line = "";

    private LineBreaks(Face face, float width) {
        this.face = face;
        this.width = width;
    }

    static List<Line> of(String text, Face face, float width) {
        var whole = face.line(text);
        if (whole.width() <= width && text.chars().noneMatch(LineBreaks::endsLine)) {
            return List.of(whole);
        }
        var breaks = new LineBreaks(face, width);
        text.lines().forEach(breaks::addParagraph);
        return breaks.lines;
    }

    private static boolean endsLine(int character) {
        return character == '\n' || character == '\r';
    }

    private void addParagraph(String paragraph) {
        var places = BreakIterator.getLineInstance(Locale.CHINA);
        places.setText(paragraph);
        var from = places.first();
        for (var to = places.next(); to != BreakIterator.DONE; to = places.next()) {
            addPiece(paragraph.substring(from, to));
            from = to;
        }
        endLine();
    }

    private void addPiece(String piece) {
        if (fits(line + piece)) {
            line += piece;
            return;
        }
        endLine();
        if (fits(piece)) {
            line = piece;
        } else {
            piece.codePoints().forEach(this::addCharacter);
        }
    }

    private void addCharacter(int codePoint) {
        var character = Character.toString(codePoint);
        if (!line.isEmpty() && !fits(line + character)) {
            endLine();
        }
        line += character;
    }

    private boolean fits(String text) {
        return face.width(text.stripTrailing()) <= width;
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(face.line(line.stripTrailing()));
            line = "";
        }
    }
}
