package cn.cunce.filing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook of one small sheet, written as text: columns separated by `|`, `#` before a number.
final class SmallTable {

    private final String name;
    private final String[] rows;

    private SmallTable(String name, String... rows) {
        this.name = name;
        this.rows = rows;
    }

    static SmallTable of(String... rows) {
        return new SmallTable("表", rows);
    }

    SmallTable named(String sheet) {
        return new SmallTable(sheet, rows);
    }

    byte[] xlsx() {
        return xlsx(_ -> {});
    }

    byte[] xlsx(Consumer<XSSFWorkbook> change) {
        try (var book = new XSSFWorkbook()) {
            fill(book);
            change.accept(book);
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] xls() {
        try (var book = new HSSFWorkbook()) {
            fill(book);
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param range as Excel writes it
    static Consumer<XSSFWorkbook> merging(String... ranges) {
        return book -> {
            for (var range : ranges) {
                book.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf(range));
            }
        };
    }

    private void fill(Workbook book) {
        var sheet = book.createSheet(name);
        for (int row = 0; row < rows.length; row++) {
            fill(sheet, row, rows[row].split("\\|", -1));
        }
    }

    private static void fill(Sheet sheet, int number, String[] cells) {
        var row = sheet.createRow(number);
        for (int column = 0; column < cells.length; column++) {
            var text = cells[column];
            if (text.startsWith("#")) {
                row.createCell(column)
                        .setCellValue(new BigDecimal(text.substring(1)).doubleValue());
            } else if (!text.isEmpty()) {
                row.createCell(column).setCellValue(text);
            }
        }
    }

    private static byte[] bytes(Workbook book) throws IOException {
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }
}
