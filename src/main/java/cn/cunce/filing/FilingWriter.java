package cn.cunce.filing;

import cn.cunce.filing.FieldCells.Shown;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// Writes filings and receipts: workbooks that people open, read, print and sign in any spreadsheet
/// program, and that the next level takes in exactly.
public final class FilingWriter {

    /// Who may open the workbook.
    public sealed interface Protection {

        /// Whoever knows it, by the encryption of Excel: Agile, AES-256.
        record Password(String password) implements Protection {
            public Password {
                if (password.isEmpty()) {
                    throw new IllegalArgumentException("empty password");
                }
            }

            @Override
            public String toString() {
                return "Password";
            }
        }

        /// Everybody. An explicit choice, which the cover must name.
        record Plain() implements Protection {}
    }

    private static final int HEADER_CHARACTERS = 24;
    private static final int WIDTH_UNITS = 256;

    private final Texts texts;
    private final FieldCells cells;
    private final FilingSignature.Signer signer;

    public FilingWriter(Texts texts, FieldText text, FilingSignature.Signer signer) {
        this.texts = texts;
        this.cells = new FieldCells(texts, text);
        this.signer = signer;
    }

    /// @param payload what the receiver takes in; its meaning is not looked at
    /// @param out not closed
    public void write(
            FilingContent content, byte[] payload, Protection protection, OutputStream out)
            throws IOException {
        try (var book = new StreamedBook()) {
            var styles = new FilingStyles(book);
            writeCover(book, styles, content);
            content.sheets().forEach(sheet -> writeRegister(book, styles, sheet));
            content.notes().forEach(note -> writeNote(book, styles, note));
            writeData(book, styles, content, payload);
            switch (protection) {
                case Protection.Plain() -> book.write(out);
                case Protection.Password(var password) ->
                        EncryptedWorkbook.write(book, password, out);
            }
        }
    }

    /// Whether a sheet is the cover of a filing, for the words to one whose data is gone.
    static boolean isCover(SheetGrid sheet, Texts texts) {
        return !sheet.rows().isEmpty()
                && List.of(texts.of("sheet.filing.title"), texts.of("sheet.filing.receiptTitle"))
                        .contains(sheet.rows().getFirst().text(0));
    }

    private void writeCover(SXSSFWorkbook book, FilingStyles styles, FilingContent content) {
        var sheet = book.createSheet(texts.of("sheet.filing.cover"));
        var line = new Line(sheet, 0);
        line.put(new Shown.Words(title(content.kind())), styles.title());
        var row = 2;
        for (var fact : content.cover()) {
            var next = new Line(sheet, row++);
            next.put(new Shown.Words(fact.label()), styles.header());
            next.put(new Shown.Words(CellText.writable(fact.value())), styles.text());
        }
        sheet.setColumnWidth(0, 20 * WIDTH_UNITS);
        sheet.setColumnWidth(1, 70 * WIDTH_UNITS);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    }

    private String title(FilingContent.Kind kind) {
        return switch (kind) {
            case FILING -> texts.of("sheet.filing.title");
            case RECEIPT -> texts.of("sheet.filing.receiptTitle");
        };
    }

    private void writeRegister(SXSSFWorkbook book, FilingStyles styles, FilingSheet register) {
        var sheet = book.createSheet(register.name());
        var headers = new ArrayList<>(List.of(texts.of("sheet.filing.rowCode")));
        register.columns().forEach(field -> headers.add(FieldCells.header(field)));
        writeHeaders(sheet, styles, headers);
        var number = 1;
        for (var row : register.rows()) {
            var line = new Line(sheet, number++);
            line.put(new Shown.Words(row.code()), styles.text());
            for (var field : register.columns()) {
                var shown = cells.shown(field, row.answers());
                line.put(shown, styles.of(shown));
            }
        }
    }

    private static void writeNote(
            SXSSFWorkbook book, FilingStyles styles, FilingContent.Note note) {
        var sheet = book.createSheet(note.name());
        writeHeaders(sheet, styles, note.headers());
        var number = 1;
        for (var row : note.rows()) {
            var line = new Line(sheet, number++);
            row.forEach(text -> line.put(new Shown.Words(CellText.writable(text)), styles.text()));
        }
    }

    private static void writeHeaders(SXSSFSheet sheet, FilingStyles styles, List<String> headers) {
        var line = new Line(sheet, 0);
        for (int i = 0; i < headers.size(); i++) {
            line.put(new Shown.Words(headers.get(i)), styles.header());
            var characters = Math.clamp(headers.get(i).length() * 2L + 4, 10, HEADER_CHARACTERS);
            sheet.setColumnWidth(i, characters * WIDTH_UNITS);
        }
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, headers.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void writeData(
            SXSSFWorkbook book, FilingStyles styles, FilingContent content, byte[] payload) {
        var sheet = book.createSheet(Envelope.SHEET);
        var signed =
                SignedContent.bytes(
                        content, texts.of("sheet.filing.cover"), texts.of("sheet.filing.rowCode"));
        var number = 0;
        for (var row : Envelope.sign(signed, payload, signer).rows(texts.of("sheet.filing.data"))) {
            var line = new Line(sheet, number++);
            row.forEach(text -> line.put(new Shown.Words(text), styles.text()));
        }
        book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
