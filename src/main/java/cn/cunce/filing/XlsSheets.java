package cn.cunce.filing;

import cn.cunce.model.value.Written;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.NumberToTextConverter;

/// Reads the sheets of an .xls, and of an .et, which is one by another name.
///
/// The format itself keeps numbers in binary, so they are written here as the program shows them.
final class XlsSheets {

    static List<SheetGrid> read(POIFSFileSystem entries, Optional<String> password)
            throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password.orElse(null));
        try (var book = new HSSFWorkbook(entries)) {
            var since1904 = book.getInternalWorkbook().isUsing1904DateWindowing();
            var grids = new ArrayList<SheetGrid>();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                var hidden = book.isSheetHidden(i) || book.isSheetVeryHidden(i);
                grids.add(grid(book.getSheetAt(i), hidden, since1904));
            }
            return grids;
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static SheetGrid grid(Sheet sheet, boolean hidden, boolean since1904) {
        var rows = new ArrayList<GridRow>();
        for (var row : sheet) {
            rows.add(new GridRow(row.getRowNum() + 1, row.getZeroHeight(), cells(row, since1904)));
        }
        var merges =
                sheet.getMergedRegions().stream()
                        .map(
                                region ->
                                        new Merge(
                                                region.getFirstRow() + 1,
                                                region.getLastRow() + 1,
                                                region.getFirstColumn(),
                                                region.getLastColumn()))
                        .toList();
        return new SheetGrid(sheet.getSheetName(), hidden, true, rows, merges);
    }

    private static GridCell[] cells(Row row, boolean since1904) {
        var cells = new GridCell[Math.max(row.getLastCellNum(), 0)];
        Arrays.fill(cells, GridCell.EMPTY);
        for (var cell : row) {
            cells[cell.getColumnIndex()] = cell(cell, since1904);
        }
        return cells;
    }

    private static GridCell cell(Cell cell, boolean since1904) {
        var formula = cell.getCellType() == CellType.FORMULA;
        var type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> new GridCell(Written.text(cell.getStringCellValue()), formula);
            case BOOLEAN ->
                    new GridCell(
                            Written.text(cell.getBooleanCellValue() ? "TRUE" : "FALSE"), formula);
            case NUMERIC -> new GridCell(number(cell, since1904), formula);
            case ERROR -> new GridCell(error(cell), formula);
            case _NONE, BLANK, FORMULA ->
                    formula ? new GridCell(Written.NOTHING, true) : GridCell.EMPTY;
        };
    }

    private static Written number(Cell cell, boolean since1904) {
        if (DateUtil.isCellDateFormatted(cell)) {
            var time = cell.getLocalDateTimeCellValue();
            if (time != null) {
                return new Written(time.toLocalDate().toString(), Written.Form.DATE);
            }
        }
        return new Written(
                NumberToTextConverter.toText(cell.getNumericCellValue()),
                since1904 ? Written.Form.NUMBER_SINCE_1904 : Written.Form.NUMBER);
    }

    private static Written error(Cell cell) {
        return new Written(
                FormulaError.forInt(cell.getErrorCellValue()).getString(), Written.Form.ERROR);
    }

    private XlsSheets() {}
}
