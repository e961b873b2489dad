package cn.cunce.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.GregorianCalendar;
import java.util.UUID;
import org.openpdf.text.Document;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/// A PDF that is written page after page, with text and rules at given places; nothing of a page is
/// kept when the next begins. The same strokes at the same time make the same bytes.
final class PdfFile {

    private static final float THIN = 0.5f;
    private static final float HEAD_GREY = 0.9f;
    private static final float BLACK = 0;

    private final Document document;
    private final PdfWriter writer;
    private final PdfContentByte canvas;

    PdfFile(Frame frame, OutputStream out) throws IOException {
        document = new Document(frame.sheet().size());
        writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        document.addTitle(frame.name());
        var madeAt = frame.printedAt();
        writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(GregorianCalendar.from(madeAt)));
        writer.getInfo().put(PdfName.FILEID, fileId(frame));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
        writing(document::open);
        canvas = writer.getDirectContent();
    }

    /// OpenPDF would take the clock and the free memory.
    private static PdfArray fileId(Frame frame) {
        var from = frame.name() + frame.imprint().ledgerDigest() + frame.printedAt();
        var id = UUID.nameUUIDFromBytes(from.getBytes(StandardCharsets.UTF_8)).toString();
        var part = new PdfString(id).setHexWriting(true);
        var parts = new PdfArray(part);
        parts.add(part);
        return parts;
    }

    void newPage() throws IOException {
        writing(document::newPage);
    }

    /// OpenPDF hides the trouble of the disk.
    private static void writing(Runnable step) throws IOException {
        try {
            step.run();
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException trouble) {
                throw trouble;
            }
            throw e;
        }
    }

    void text(Line line, float x, float baseLine) {
        text(canvas, line, x, baseLine);
    }

    private static void text(PdfContentByte on, Line line, float x, float baseLine) {
        on.beginText();
        for (var run : line.runs()) {
            on.setFontAndSize(run.font(), line.size());
            on.setCharacterSpacing(-run.tightening() * line.size());
            on.setTextMatrix(x - run.tightening() / 2 * line.size(), baseLine);
            on.showText(run.text());
            x += run.width(line.size());
        }
        on.endText();
    }

    void rule(float fromX, float fromY, float toX, float toY) {
        canvas.moveTo(fromX, fromY);
        canvas.lineTo(toX, toY);
    }

    /// Draws the rules since the last time.
    void stroke() {
        canvas.setLineWidth(THIN);
        canvas.stroke();
    }

    void shade(float x, float y, float width, float height) {
        canvas.setGrayFill(HEAD_GREY);
        canvas.rectangle(x, y, width, height);
        canvas.fill();
        canvas.setGrayFill(BLACK);
    }

    /// A place for a line that is not known before the last page, such as the number of pages.
    PdfTemplate placeForLater(float width, float height) {
        return writer.getDirectContent().createTemplate(width, height);
    }

    void place(PdfTemplate later, float x, float baseLine) {
        canvas.addTemplate(later, x, baseLine - later.getHeight() / 2);
    }

    void fill(PdfTemplate later, Line line) {
        text(later, line, 0, later.getHeight() / 2);
    }

    /// Ends the file, and leaves the stream open.
    void close() throws IOException {
        writing(document::close);
    }
}
