package cn.cunce.service;

import cn.cunce.filing.TableWorkbook;
import cn.cunce.model.value.Table;
import java.io.IOException;
import java.nio.file.Path;

/// Gives a table that is on screen to people as a workbook. It is a copy to work with, not a
/// filing.
public final class ExportTable {

    public sealed interface Result {

        record Saved(Path file, int rows) implements Result {}

        /// The disk does not take it, or the file is open elsewhere; what was there is still there.
        record NotWritten(String reason) implements Result {}
    }

    /// @param file written beside and moved over
    public static Result export(Table table, Path file) {
        try {
            NewFile.write(file, out -> TableWorkbook.write(table, out));
            return new Result.Saved(file, table.rows().size());
        } catch (IOException e) {
            return new Result.NotWritten(String.valueOf(e.getMessage()));
        }
    }

    private ExportTable() {}
}
