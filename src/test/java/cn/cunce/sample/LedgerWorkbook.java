package cn.cunce.sample;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.ledger.HouseholdForm;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// Writes a ledger in one of the layouts in which people keep them, row after row.
public final class LedgerWorkbook {

    /// Where the columns of a household are filled.
    public enum Layout {
        ON_EACH_ROW,
        ON_THE_FIRST_ROW,
        MERGED
    }

    private static final int ROWS_IN_MEMORY = 200;

    /// What a program other than ours leaves in a cell.
    ///
    /// @param digits of a number that was written too long
    public record RawNumber(double digits) {}

    /// A formula that gave no value.
    public enum RawError {
        DIV0(FormulaError.DIV0),
        VALUE(FormulaError.VALUE);

        private final FormulaError error;

        RawError(FormulaError error) {
            this.error = error;
        }
    }

    /// Writes all households of a generator; never holds more than a few of them.
    public static void write(
            OutputStream to, Iterator<HouseholdForm> households, CodeLists codes, Layout layout)
            throws IOException {
        var rows = new LedgerRows(codes);
        try (var book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            var sheet = book.createSheet("贫困户信息");
            var dates = dates(book);
            header(sheet);
            int next = 1;
            while (households.hasNext()) {
                next = write(sheet, next, rows.of(households.next()), dates, layout);
            }
            book.write(to);
        }
    }

    static void header(Sheet sheet) {
        var row = sheet.createRow(0);
        for (int column = 0; column < LedgerRows.HEADINGS.size(); column++) {
            row.createCell(column).setCellValue(LedgerRows.HEADINGS.get(column).text());
        }
    }

    static CellStyle dates(Workbook book) {
        var style = book.createCellStyle();
        style.setDataFormat((short) BuiltinFormats.getBuiltinFormat("m/d/yy"));
        return style;
    }

    /// @param first the row at which the household begins, from 0
    /// @return the row after it
    static int write(
            Sheet sheet,
            int first,
            List<List<Optional<Object>>> household,
            CellStyle dates,
            Layout layout) {
        for (int member = 0; member < household.size(); member++) {
            var row = sheet.createRow(first + member);
            for (int column = 0; column < household.get(member).size(); column++) {
                var isOnce = LedgerRows.HEADINGS.get(column).onceAHousehold();
                if (member == 0 || !isOnce || layout == Layout.ON_EACH_ROW) {
                    int at = column;
                    household
                            .get(member)
                            .get(column)
                            .ifPresent(value -> set(row.createCell(at), value, dates));
                }
            }
        }
        if (layout == Layout.MERGED && household.size() > 1) {
            merge(sheet, first, first + household.size() - 1);
        }
        return first + household.size();
    }

    private static void merge(Sheet sheet, int first, int last) {
        for (int column = 0; column < LedgerRows.HEADINGS.size(); column++) {
            if (LedgerRows.HEADINGS.get(column).onceAHousehold()) {
                sheet.addMergedRegionUnsafe(new CellRangeAddress(first, last, column, column));
            }
        }
    }

    private static void set(Cell cell, Object value, CellStyle dates) {
        switch (value) {
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(dates);
            }
            case RawNumber(var digits) -> cell.setCellValue(digits);
            case RawError failed -> {
                cell.setCellFormula("1/0");
                cell.setCellErrorValue(failed.error.getCode());
            }
            case BigDecimal number -> cell.setCellValue(number.doubleValue());
            case Long number -> cell.setCellValue(number);
            default -> cell.setCellValue(value.toString());
        }
    }

    private LedgerWorkbook() {}
}
