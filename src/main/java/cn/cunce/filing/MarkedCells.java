package cn.cunce.filing;

import cn.cunce.model.ledger.Finding.Severity;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;

/// Colours cells and writes into their comments what was found there.
final class MarkedCells {

    private static final int WIDE = 4;
    private static final int HIGH = 5;

    private record At(String sheet, CellAddress address) {}

    private record Look(int style, Severity severity) {}

    private final Workbook book;
    private final String author;
    private final Map<Look, CellStyle> looks = new HashMap<>();
    private final Map<Sheet, Drawing<?>> drawings = new HashMap<>();

    /// Cells that are marked already, and how gravely.
    private final Map<At, Severity> marked = new HashMap<>();

    MarkedCells(Workbook book, String author) {
        this.book = book;
        this.author = author;
    }

    /// A cell with several marks has the colour of the gravest, and all of them in its comment.
    void mark(Cell cell, CellMark mark) {
        var at = new At(cell.getSheet().getSheetName(), cell.getAddress());
        var before = marked.get(at);
        var severity = mark.finding().severity();
        if (before == null) {
            cell.removeCellComment();
            comment(cell, mark.problem());
        } else {
            var comment = cell.getCellComment();
            var said = comment.getString().getString() + "\n" + mark.problem();
            comment.setString(book.getCreationHelper().createRichTextString(said));
        }
        if (before == null || severity.compareTo(before) < 0) {
            marked.put(at, severity);
            cell.setCellStyle(look(cell.getCellStyle(), severity));
        }
    }

    private void comment(Cell cell, String text) {
        var helper = book.getCreationHelper();
        var anchor = helper.createClientAnchor();
        anchor.setCol1(cell.getColumnIndex());
        anchor.setCol2(cell.getColumnIndex() + WIDE);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + HIGH);
        var comment =
                drawings.computeIfAbsent(cell.getSheet(), Sheet::createDrawingPatriarch)
                        .createCellComment(anchor);
        comment.setString(helper.createRichTextString(text));
        comment.setAuthor(author);
        cell.setCellComment(comment);
    }

    private CellStyle look(CellStyle own, Severity severity) {
        return looks.computeIfAbsent(
                new Look(own.getIndex(), severity),
                _ -> {
                    var style = book.createCellStyle();
                    style.cloneStyleFrom(own);
                    style.setFillForegroundColor(colour(severity).getIndex());
                    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                    return style;
                });
    }

    static IndexedColors colour(Severity severity) {
        return switch (severity) {
            case ERROR -> IndexedColors.ROSE;
            case WARNING -> IndexedColors.LIGHT_YELLOW;
            case INFO -> IndexedColors.PALE_BLUE;
        };
    }
}
