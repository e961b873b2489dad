package cn.cunce.filing;

import cn.cunce.filing.FieldCells.Shown;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/// A row that is being written, from the left.
final class Line {

    private final Row row;
    private int next;

    /// @param number from 0
    Line(Sheet sheet, int number) {
        row = sheet.createRow(number);
    }

    void put(Shown shown, CellStyle style) {
        var cell = row.createCell(next++);
        cell.setCellStyle(style);
        switch (shown) {
            case Shown.Words(var text) when text.isEmpty() -> cell.setBlank();
            case Shown.Words(var text) -> cell.setCellValue(text);
            case Shown.Number(var number, _) ->
                    // POI takes nothing else; fifteen digits go through a double and back unchanged
                    cell.setCellValue(number.doubleValue());
            case Shown.Day(var day) -> cell.setCellValue(day);
        }
    }
}
