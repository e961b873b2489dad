package cn.cunce.filing;

import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.Finding.Severity;
import cn.cunce.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;

/// The first sheet of a marked workbook: where, what stands there, what is wrong, what to do.
final class MarkedList {

    private static final int[] WIDTHS = {10, 24, 28, 60, 44};
    private static final int WIDTH_UNITS = 256;

    /// Rows above the list: its mark, and a line that says what it is.
    private static final int HEAD = 2;

    private static final Map<Severity, String> LEVELS =
            Map.of(
                    Severity.ERROR, "sheet.marked.must",
                    Severity.WARNING, "sheet.marked.look",
                    Severity.INFO, "sheet.marked.told");

    private final Workbook book;
    private final Texts texts;
    private final FilingStyles styles;
    private final Map<Severity, CellStyle> tints = new EnumMap<>(Severity.class);

    MarkedList(Workbook book, Texts texts) {
        this.book = book;
        this.texts = texts;
        this.styles = new FilingStyles(book);
    }

    void write(List<CellMark> marks) {
        var sheet = book.createSheet(freeName());
        put(sheet.createRow(0), 0, MarkedWorkbook.LIST, styles.title());
        put(sheet.createRow(1), 0, texts.of("sheet.marked.about"), styles.text());
        var header = sheet.createRow(HEAD);
        var heads =
                List.of(
                        texts.of("sheet.marked.level"),
                        texts.of("sheet.marked.place"),
                        texts.of("sheet.marked.value"),
                        texts.of("sheet.marked.problem"),
                        texts.of("sheet.marked.advice"));
        for (var i = 0; i < heads.size(); i++) {
            put(header, i, heads.get(i), styles.header());
            sheet.setColumnWidth(i, WIDTHS[i] * WIDTH_UNITS);
        }
        var number = HEAD + 1;
        for (var mark : marks) {
            line(sheet.createRow(number++), mark);
        }
        sheet.createFreezePane(0, HEAD + 1);
        book.setSheetOrder(sheet.getSheetName(), 0);
        book.setActiveSheet(0);
        book.setSelectedTab(0);
    }

    private String freeName() {
        var name = texts.of("sheet.marked.name");
        return book.getSheet(name) == null ? name : MarkedWorkbook.LIST;
    }

    private void line(Row row, CellMark mark) {
        var finding = mark.finding();
        put(
                row,
                0,
                texts.of(LEVELS.getOrDefault(finding.severity(), "sheet.marked.look")),
                tint(finding.severity()));
        put(row, 1, place(finding.where()), styles.text());
        link(row, finding.where());
        put(row, 2, finding.value(), styles.text());
        put(row, 3, mark.problem(), styles.text());
        put(row, 4, mark.advice(), styles.text());
    }

    private static String place(Place where) {
        return switch (where) {
            case Place.Cell cell -> cell.sheet() + "!" + cell.address();
            case Place.Row row -> row.sheet() + "!" + row.row();
            case Place.Sheet sheet -> sheet.sheet();
            case Place.File file -> file.file();
            case Place.Form _ -> "";
        };
    }

    private void link(Row row, Place where) {
        if (where instanceof Place.Cell cell && book.getSheet(cell.sheet()) != null) {
            var link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress("'" + cell.sheet().replace("'", "''") + "'!" + cell.address());
            row.getCell(1).setHyperlink(link);
        }
    }

    private CellStyle tint(Severity severity) {
        return tints.computeIfAbsent(
                severity,
                _ -> {
                    var style = book.createCellStyle();
                    style.setFillForegroundColor(MarkedCells.colour(severity).getIndex());
                    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    return style;
                });
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(CellText.writable(text));
    }
}
