package cn.cunce.service;

import cn.cunce.filing.WaitingWorkbook;
import cn.cunce.service.WaitingArea.Item;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Hands people the households of 待改区 as a marked workbook, to be put right outside.
public final class ExportWaiting {

    public sealed interface Result {

        record Saved(Path file, int households) implements Result {}

        /// The disk does not take it, or the file is open elsewhere; what was there is still there.
        record NotWritten(String reason) implements Result {}
    }

    private final WaitingWorkbook workbook;

    public ExportWaiting(WaitingWorkbook workbook) {
        this.workbook = workbook;
    }

    /// @param items the households among them
    /// @param to written beside and moved over
    public Result export(List<Item> items, Path to) {
        var waiting =
                items.stream()
                        .filter(Item.Household.class::isInstance)
                        .map(Item.Household.class::cast)
                        .map(Item.Household::told)
                        .toList();
        try {
            NewFile.write(to, out -> workbook.write(waiting, out));
            return new Result.Saved(to, waiting.size());
        } catch (IOException e) {
            return new Result.NotWritten(String.valueOf(e.getMessage()));
        }
    }
}
