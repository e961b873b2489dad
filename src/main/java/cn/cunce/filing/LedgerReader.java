package cn.cunce.filing;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.FieldReader;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.value.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Reads what people keep in workbooks and text tables, and says everything that is wrong with it.
///
/// Never stops at the first trouble and never guesses: a file is mended once, with all findings in
/// hand. Nothing is written anywhere.
public final class LedgerReader {

    /// A workbook larger than this is refused before it is unpacked.
    private static final long MOST_BYTES = 512L << 20;

    private final Catalogue catalogue;
    private final CodeLists codes;

    public LedgerReader(Catalogue catalogue, CodeLists codes) {
        this.catalogue = catalogue;
        this.codes = codes;
    }

    /// Reads several files of one run. The year that a village profile among them tells holds for
    /// ledgers that tell none.
    public List<ReadFile> readAll(List<Path> files, ReadOptions options) {
        var read = new ArrayList<ReadFile>();
        files.forEach(file -> read.add(read(file, options)));
        var year = yearOfProfiles(read);
        for (int i = 0; year.isPresent() && i < read.size(); i++) {
            if (lacksYear(read.get(i))) {
                read.set(i, read(files.get(i), options.year(year.getAsInt())));
            }
        }
        return List.copyOf(read);
    }

    public ReadFile read(Path file, ReadOptions options) {
        var name = String.valueOf(file.getFileName());
        try {
            return Files.size(file) > MOST_BYTES
                    ? refused(name, Problem.of("FILE_TOO_LARGE"))
                    : read(name, Files.readAllBytes(file), options);
        } catch (IOException _) {
            return refused(name, Problem.of("FILE_UNREADABLE"));
        }
    }

    /// @param name of the file, without its folder
    /// @throws IOException if the stream breaks off
    public ReadFile read(String name, InputStream file, ReadOptions options) throws IOException {
        return read(name, file.readAllBytes(), options);
    }

    private ReadFile read(String name, byte[] file, ReadOptions options) {
        return switch (WorkbookReader.open(file, options.password())) {
            case OpenedWorkbook.Refused(var problem) -> refused(name, problem);
            case OpenedWorkbook.Sheets(var sheets) -> read(name, sheets, options);
        };
    }

    private ReadFile read(String name, List<SheetGrid> grids, ReadOptions options) {
        var names = new HeaderNames(catalogue, codes, options.columns());
        var fields = new FieldReader(codes, options.on());
        var reading = new FileReading(name, names, codes, fields, options);
        for (var grid : grids) {
            var wanted = options.sheet().map(grid.name()::equals).orElse(!grid.hidden());
            if (wanted) {
                reading.take(grid);
            }
        }
        var sheets = reading.finish();
        return options.sheet().isPresent() && sheets.isEmpty()
                ? refused(name, Problem.of("SHEET_MISSING", options.sheet().get()))
                : new ReadFile(name, sheets, List.of());
    }

    private static ReadFile refused(String name, Problem problem) {
        var finding = new Finding(new Place.File(name), Finding.Severity.ERROR, problem, "", "");
        return new ReadFile(name, List.of(), List.of(finding));
    }

    /// The year that all profiles agree on.
    private static OptionalInt yearOfProfiles(List<ReadFile> files) {
        var years =
                files.stream()
                        .flatMap(file -> file.sheets().stream())
                        .filter(sheet -> sheet.kind() == SheetKind.VILLAGE)
                        .flatMapToInt(sheet -> sheet.year().stream())
                        .distinct()
                        .toArray();
        return years.length == 1 ? OptionalInt.of(years[0]) : OptionalInt.empty();
    }

    private static boolean lacksYear(ReadFile file) {
        return file.sheets().stream()
                .anyMatch(sheet -> sheet.kind() == SheetKind.HOUSEHOLDS && sheet.year().isEmpty());
    }
}
