package cn.cunce.filing;

import cn.cunce.filing.FieldCells.Shown;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/// The looks of the cells of one workbook, each made once: a workbook holds only so many.
final class FilingStyles {

    private static final short TITLE_POINTS = 22;

    private final Workbook book;
    private final Map<String, CellStyle> byFormat = new HashMap<>();
    private final CellStyle title;
    private final CellStyle header;

    FilingStyles(Workbook book) {
        this.book = book;
        this.title = bold("@", TITLE_POINTS);
        this.header = bold("@", (short) 11);
        header.setWrapText(true);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setBorderBottom(BorderStyle.THIN);
    }

    CellStyle title() {
        return title;
    }

    CellStyle header() {
        return header;
    }

    /// Text that no program may take for a number.
    CellStyle text() {
        return of("@");
    }

    CellStyle of(Shown shown) {
        return switch (shown) {
            case Shown.Words _ -> text();
            case Shown.Number(_, var format) -> of(format);
            case Shown.Day _ -> of("yyyy-mm-dd");
        };
    }

    private CellStyle of(String format) {
        return byFormat.computeIfAbsent(format, this::plain);
    }

    private CellStyle plain(String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private CellStyle bold(String format, short points) {
        var font = book.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(points);
        var style = plain(format);
        style.setFont(font);
        return style;
    }
}
