package cn.cunce.ui;

import cn.cunce.boot.Shipped;
import cn.cunce.sample.LedgerWorkbook;
import cn.cunce.sample.VillageGenerator;
import cn.cunce.service.ImportFile;
import cn.cunce.service.ImportOptions;
import cn.cunce.service.OpenedBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A village of as many people as a test wants, taken in from a workbook. Nobody in it exists.
public final class GeneratedVillage {

    public static final int YEAR = TestVillage.YEAR;

    private static final long SEED = 20_180_601;

    private GeneratedVillage() {}

    /// @param folder of the book; the workbook is left beside it
    public static OpenedBook open(Path folder, int persons) {
        var file = workbook(folder.resolveSibling("ledger.xlsx"), SEED, persons);
        var book = TestVillage.empty(folder);
        var importing = new ImportFile(book, Shipped.codeLists());
        var read = importing.read(List.of(file), ImportOptions.NONE.year(YEAR));
        var result = importing.apply(importing.preview(read));
        if (!(result instanceof ImportFile.Result.Applied)) {
            throw new AssertionError(result);
        }
        return book;
    }

    /// Writes a workbook of people.
    public static Path workbook(Path file, long seed, int persons) {
        try (var to = Files.newOutputStream(file)) {
            LedgerWorkbook.write(
                    to,
                    new VillageGenerator(seed, YEAR, persons),
                    Shipped.codeLists(),
                    LedgerWorkbook.Layout.ON_THE_FIRST_ROW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
