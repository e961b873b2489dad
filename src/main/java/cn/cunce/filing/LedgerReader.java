package cn.cunce.filing;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.value.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;

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
        return ofOneRun(files, this::read, options);
    }

    private static <F> List<ReadFile> ofOneRun(
            List<F> files, BiFunction<F, ReadOptions, ReadFile> reading, ReadOptions options) {
        var read = new ArrayList<ReadFile>();
        files.forEach(file -> read.add(reading.apply(file, options)));
        var year = yearOfProfiles(read);
        for (int i = 0; year.isPresent() && i < read.size(); i++) {
            if (lacksYear(read.get(i))) {
                read.set(i, reading.apply(files.get(i), options.year(year.getAsInt())));
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
        var opened = OpenedFile.of(name, file, options.password());
        return read(opened, options).withoutCells();
    }

    /// Brings the cells of a file to hand, for reading them as often as corrections ask for it.
    ///
    /// @param password of a protected workbook
    public OpenedFile open(Path file, Optional<String> password) {
        var name = String.valueOf(file.getFileName());
        try {
            return Files.size(file) > MOST_BYTES
                    ? OpenedFile.refused(name, "FILE_TOO_LARGE")
                    : OpenedFile.of(name, Files.readAllBytes(file), password);
        } catch (IOException _) {
            return OpenedFile.refused(name, "FILE_UNREADABLE");
        }
    }

    /// Reads opened files of one run, as [#readAll(List, ReadOptions)] does, and keeps their cells.
    public List<ReadFile> readOpened(List<OpenedFile> files, ReadOptions options) {
        return ofOneRun(files, this::read, options);
    }

    private ReadFile read(OpenedFile file, ReadOptions options) {
        if (file.trouble().isPresent()) {
            return refused(file.name(), file.trouble().get());
        }
        var reading = new FileReading(file.name(), catalogue, codes, options);
        for (var grid : file.grids()) {
            if (options.sheet().map(grid.name()::equals).orElse(isShown(grid))) {
                reading.take(grid);
            }
        }
        var sheets = reading.finish();
        return options.sheet().isPresent() && sheets.isEmpty()
                ? refused(file.name(), Problem.of("SHEET_MISSING", options.sheet().get()))
                : new ReadFile(file.name(), sheets, reading.shapes(), List.of());
    }

    /// Neither hidden nor the list of findings that the program itself has put before the others.
    static boolean isShown(SheetGrid grid) {
        return !grid.hidden() && !MarkedWorkbook.isList(grid);
    }

    private static ReadFile refused(String name, Problem problem) {
        var finding = new Finding(new Place.File(name), Finding.Severity.ERROR, problem, "", "");
        return new ReadFile(name, List.of(), List.of(), List.of(finding));
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
