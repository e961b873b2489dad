package cn.cunce.filing;

import cn.cunce.model.ledger.SheetCells;
import java.util.List;

/// How a sheet is laid out, beside what it tells.
///
/// @param template by which sheets of the same kind and with the same header are known
/// @param headerRow the lowest row of its header as Excel counts, 0 where it has none
/// @param cells as they were read, with what a person has mended in them
public record SheetShape(String template, int headerRow, SheetCells cells) {

    private static final SheetCells NO_CELLS =
            new SheetGrid("", false, true, List.of(), List.of()).cells();

    /// The cells of large files do not stay at hand where nobody looks at them.
    SheetShape withoutCells() {
        return new SheetShape(template, headerRow, NO_CELLS);
    }
}
