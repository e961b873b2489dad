package cn.cunce.filing;

import cn.cunce.filing.FieldCells.Shown;
import cn.cunce.model.value.Table;
import cn.cunce.model.value.TableCell;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/// Writes a table as a plain workbook, for people to sort, add up and print: what one sheet cannot
/// hold goes on in the next. Nothing in it is meant to be taken in again.
public final class TableWorkbook {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 48;

    /// Of text in cells beside its longest line.
    private static final int MARGIN = 2;

    private static final int WIDTH_UNITS = 256;

    /// Of a sheet.
    private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();

    /// Rows that are looked at for the widths of the columns.
    private static final int LOOKED_AT = 500;

    private static final int FIRST_WIDE_CHARACTER = 0x1100;

    private final StreamedBook book;
    private final Table table;
    private final int most;
    private final FilingStyles styles;

    private TableWorkbook(StreamedBook book, Table table, int most) {
        this.book = book;
        this.table = table;
        this.most = most;
        this.styles = new FilingStyles(book);
    }

    /// @param out not closed
    /// @throws IOException if `out` fails
    public static void write(Table table, OutputStream out) throws IOException {
        write(table, out, MOST_ROWS);
    }

    /// @param most rows of a sheet, its titles and headers among them
    static void write(Table table, OutputStream out, int most) throws IOException {
        try (var book = new StreamedBook()) {
            new TableWorkbook(book, table, most).fill();
            book.write(out);
        }
    }

    private void fill() {
        var rows = table.rows();
        var each = most - table.titles().size() - 1;
        fill(table.name(), rows.subList(0, Math.min(each, rows.size())));
        for (var from = each; from < rows.size(); from += each) {
            var name = table.name() + " " + (from / each + 1);
            fill(name, rows.subList(from, Math.min(from + each, rows.size())));
        }
    }

    private void fill(String name, List<List<TableCell>> rows) {
        var sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name));
        var header = writeTitles(sheet);
        var line = new Line(sheet, header);
        table.headers().forEach(text -> line.put(words(text), styles.header()));
        for (var place = 0; place < rows.size(); place++) {
            write(rows.get(place), new Line(sheet, header + 1 + place));
        }
        for (var column = 0; column < table.headers().size(); column++) {
            sheet.setColumnWidth(column, width(column) * WIDTH_UNITS);
        }
        setUp(sheet, header, rows.size());
    }

    /// The first title is large.
    ///
    /// @return the number of the row after them, from 0
    private int writeTitles(SXSSFSheet sheet) {
        var number = 0;
        for (var title : table.titles()) {
            var style = number == 0 ? styles.title() : styles.text();
            new Line(sheet, number++).put(words(title), style);
        }
        return number;
    }

    private void write(List<TableCell> row, Line line) {
        for (var cell : row) {
            var shown = shown(cell);
            line.put(shown, styles.of(shown));
        }
    }

    private static Shown shown(TableCell cell) {
        return switch (cell) {
            case TableCell.Words(var text) -> words(text);
            case TableCell.Count(var number) ->
                    FieldCells.number(BigDecimal.valueOf(number), "#,##0");
            case TableCell.Decimal(var number) -> FieldCells.number(number, "General");
            case TableCell.Amount(var money) -> FieldCells.number(money.yuan(), "#,##0.00");
            case TableCell.Day(var day) -> FieldCells.day(day);
        };
    }

    private static Shown words(String text) {
        return new Shown.Words(CellText.writable(text));
    }

    private int width(int column) {
        var widest = halves(table.headers().get(column));
        for (var row : table.rows().subList(0, Math.min(LOOKED_AT, table.rows().size()))) {
            widest = Math.max(widest, halves(shown(row.get(column)).text()));
        }
        return Math.clamp(widest + (long) MARGIN, NARROWEST, WIDEST);
    }

    /// A Chinese character is as wide as two digits.
    private static int halves(String text) {
        return text.codePoints().map(sign -> sign < FIRST_WIDE_CHARACTER ? 1 : 2).sum();
    }

    private void setUp(SXSSFSheet sheet, int header, int rows) {
        var lastColumn = table.headers().size() - 1;
        sheet.createFreezePane(0, header + 1);
        sheet.setAutoFilter(new CellRangeAddress(header, header + rows, 0, lastColumn));
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
