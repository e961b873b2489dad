package cn.cunce.paper;

import cn.cunce.paper.Cell.Align;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.pdf.PdfTemplate;

/// Pages one below the other, each with its head and foot, and the place on the last of them where
/// the next row goes.
final class Pages {

    private static final float TITLE_SIZE = 16;
    private static final float HEAD_SIZE = 9;
    private static final float FOOT_SIZE = 8;
    private static final float GAP = 4;
    private static final float HEADING_SIZE = 10.5f;
    private static final float TOTAL_WIDTH = 40;
    private static final float SIGNING_HEIGHT = 18;
    private static final char APART = '\n';

    private final Frame frame;
    private final Sheet sheet;
    private final PaperFonts fonts;
    private final PdfFile file;
    private final PdfTemplate total;
    private final Map<String, Printed.Undrawn> undrawn = new LinkedHashMap<>();
    private String laterTitle = "";
    private String whose = "";
    private int page;
    private float fullRoom;
    private float y;

    Pages(Frame frame, PaperFonts fonts, OutputStream out) throws IOException {
        this.frame = frame;
        this.sheet = frame.sheet();
        this.fonts = fonts;
        file = new PdfFile(frame, out);
        total = file.placeForLater(TOTAL_WIDTH, 2 * FOOT_SIZE);
    }

    Sheet sheet() {
        return sheet;
    }

    /// Begins a new page.
    ///
    /// @param laterTitle the title of the pages that `turn` adds to this one
    void begin(String title, String laterTitle) throws IOException {
        this.laterTitle = laterTitle;
        newPage(title);
    }

    /// Says which household the next texts belong to, for the list of what cannot be drawn.
    void about(String household) {
        whose = household;
    }

    void turn() throws IOException {
        newPage(laterTitle);
    }

    private void newPage(String title) throws IOException {
        if (page > 0) {
            file.newPage();
        }
        page++;
        y = sheet.top();
        head(title);
        foot();
        fullRoom = room();
    }

    private void head(String title) {
        write(title, fonts.bold(TITLE_SIZE), y, Align.CENTRE);
        y -= fonts.bold(TITLE_SIZE).height();
        var face = fonts.song(HEAD_SIZE);
        write(frame.unit(), face, y, Align.LEFT);
        write(frame.asOf(), face, y, Align.RIGHT);
        y -= face.height();
        if (!frame.filter().isEmpty()) {
            filter(LineBreaks.of(frame.filter(), face, sheet.measure()));
        }
        y -= GAP;
    }

    private void filter(List<Line> lines) {
        note(lines, frame.filter());
        for (var line : lines) {
            file.text(line, sheet.left(), y - line.drop());
            y -= line.height();
        }
    }

    private void foot() {
        var face = fonts.plain(FOOT_SIZE);
        var first = sheet.bottom() - GAP;
        var second = first - face.height();
        write(frame.state(), face, first, Align.LEFT);
        write(frame.printing(), face, second, Align.LEFT);
        write(frame.warned(), fonts.bold(FOOT_SIZE), second, Align.RIGHT);
        var number = face.line(frame.page(page));
        var baseLine = first - number.drop();
        file.text(number, sheet.right() - TOTAL_WIDTH - GAP - number.width(), baseLine);
        file.place(total, sheet.right() - TOTAL_WIDTH, baseLine);
    }

    private void write(String text, Face face, float top, Align align) {
        var line = face.line(text);
        note(List.of(line), text);
        var x = placed(align, line.width(), sheet.left(), sheet.measure());
        file.text(line, x, top - line.drop());
    }

    private static float placed(Align align, float width, float left, float measure) {
        return switch (align) {
            case LEFT -> left;
            case CENTRE -> left + (measure - width) / 2;
            case RIGHT -> left + measure - width;
        };
    }

    private void note(List<Line> lines, String text) {
        if (!lines.stream().allMatch(Line::whole)) {
            var characters = new StringBuilder();
            fonts.undrawable(text).forEach(characters::appendCodePoint);
            undrawn.putIfAbsent(
                    whose + APART + text,
                    new Printed.Undrawn(page, whose, text, characters.toString()));
        }
    }

    /// The number of this page, from 1.
    int page() {
        return page;
    }

    /// Height left on this page.
    float room() {
        return y - sheet.bottom();
    }

    /// Height that an empty page has.
    float fullRoom() {
        return fullRoom;
    }

    /// A heading over what follows, on the same page as the next `follows` points.
    void heading(String text, float follows) throws IOException {
        var face = fonts.bold(HEADING_SIZE);
        var height = face.height() + GAP;
        if (room() < height + follows) {
            turn();
        }
        y -= GAP;
        write(text, face, y, Align.LEFT);
        y -= height;
    }

    /// A line below all else, as who filled and checked it signs.
    void below(String text) throws IOException {
        var face = fonts.song(HEADING_SIZE);
        var height = SIGNING_HEIGHT + face.height();
        if (room() < height) {
            turn();
        }
        y -= SIGNING_HEIGHT;
        write(text, face, y, Align.LEFT);
        y -= face.height();
    }

    void draw(SetRow row) {
        var bottom = y - row.height();
        if (row.shaded()) {
            file.shade(sheet.left(), bottom, sheet.measure(), row.height());
        }
        for (var cell : row.cells()) {
            draw(cell, row.height());
            file.rule(cell.x(), y, cell.x(), bottom);
        }
        file.rule(sheet.right(), y, sheet.right(), bottom);
        file.rule(sheet.left(), y, sheet.right(), y);
        file.rule(sheet.left(), bottom, sheet.right(), bottom);
        file.stroke();
        y = bottom;
    }

    private void draw(SetRow.SetCell cell, float rowHeight) {
        note(cell.lines(), cell.cell().text());
        var top = y - (rowHeight - cell.textHeight()) / 2;
        for (var line : cell.lines()) {
            var left = cell.x() + SetRow.PADDING + cell.cell().indent();
            var measure = cell.width() - 2 * SetRow.PADDING - cell.cell().indent();
            file.text(
                    line,
                    placed(cell.cell().align(), line.width(), left, measure),
                    top - line.drop());
            top -= line.height();
        }
    }

    Printed close() throws IOException {
        file.fill(total, fonts.plain(FOOT_SIZE).line(frame.pages(page)));
        file.close();
        return new Printed(page, List.copyOf(undrawn.values()));
    }
}
