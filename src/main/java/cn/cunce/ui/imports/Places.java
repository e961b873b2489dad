package cn.cunce.ui.imports;

import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.SheetCells;
import cn.cunce.service.ExportFindings;

/// Where findings lie, as a grid asks for it.
final class Places {

    static String fileOf(Place where) {
        return ExportFindings.fileOf(where);
    }

    /// Empty where a finding lies on no sheet.
    static String sheetOf(Place where) {
        return switch (where) {
            case Place.Cell cell -> cell.sheet();
            case Place.Row row -> row.sheet();
            case Place.Sheet sheet -> sheet.sheet();
            case Place.File _, Place.Form _ -> "";
        };
    }

    /// As Excel counts; 0 where a finding lies in no row.
    static int numberOf(Place where) {
        return switch (where) {
            case Place.Cell cell -> cell.row();
            case Place.Row row -> row.row();
            case Place.Sheet _, Place.File _, Place.Form _ -> 0;
        };
    }

    /// The row with this number; -1 if the sheet has none.
    static int row(SheetCells cells, int number) {
        var low = 0;
        var high = cells.rows() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var there = cells.number(middle);
            if (there == number) {
                return middle;
            }
            if (there < number) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private Places() {}
}
