package cn.cunce.service;

import cn.cunce.filing.BlankLedger;
import cn.cunce.filing.MarkedWorkbook;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.SheetCorrections;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Hands people workbooks to put right, or to fill: their own with what was found marked in it, and
/// the blank ledger.
public final class ExportFindings {

    public sealed interface Result {

        /// @param findings how many are listed in it
        record Saved(Path file, int findings) implements Result {}

        /// The disk does not take it, or the file is open elsewhere; what was there is still there.
        record NotWritten(String reason) implements Result {}
    }

    private final MarkedWorkbook marked;
    private final BlankLedger blank;

    public ExportFindings(MarkedWorkbook marked, BlankLedger blank) {
        this.marked = marked;
        this.blank = blank;
    }

    /// @param name of one of the files
    /// @param corrections what a person has mended in cells goes into the copy
    /// @param findings of all files
    /// @param to written beside and moved over
    public Result export(
            ImportFiles files,
            String name,
            SheetCorrections corrections,
            List<Finding> findings,
            Path to) {
        var file = files.opened().stream().filter(each -> each.name().equals(name)).findFirst();
        var own = findings.stream().filter(each -> fileOf(each.where()).equals(name)).toList();
        var mended =
                corrections.cells().entrySet().stream()
                        .filter(entry -> entry.getKey().file().equals(name))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (file.isEmpty()) {
            return new Result.NotWritten(name);
        }
        return written(to, own.size(), out -> marked.write(file.get(), mended, own, out));
    }

    /// @param year of the incomes to be filled in
    public Result blank(int year, Path to) {
        return written(to, 0, out -> blank.write(year, out));
    }

    private static Result written(Path to, int findings, NewFile.Body body) {
        try {
            NewFile.write(to, body);
            return new Result.Saved(to, findings);
        } catch (IOException e) {
            return new Result.NotWritten(String.valueOf(e.getMessage()));
        }
    }

    /// The file in which a finding lies; empty for one of a form.
    public static String fileOf(Place place) {
        return switch (place) {
            case Place.Cell cell -> cell.file();
            case Place.Row row -> row.file();
            case Place.Sheet sheet -> sheet.file();
            case Place.File file -> file.file();
            case Place.Form _ -> "";
        };
    }
}
