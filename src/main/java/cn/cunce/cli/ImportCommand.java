package cn.cunce.cli;

import cn.cunce.model.ledger.SheetCorrections;
import cn.cunce.service.ImportFile;
import cn.cunce.service.ImportOptions;
import cn.cunce.service.ImportPreview;
import cn.cunce.service.OpenedBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import`: takes in workbooks and text tables, in the same three steps as the window.
@Command(description = "cli.import.about")
final class ImportCommand implements Callable<Outcome> {

    @Mixin private final BookOptions book;
    @Mixin private final FilingPassword password;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.import.file")
    private List<Path> files = List.of();

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.import.year")
    private Optional<Integer> year;

    @Option(names = "--keep", descriptionKey = "cli.import.keep")
    private boolean keep;

    @Option(names = "--all-or-nothing", descriptionKey = "cli.import.allOrNothing")
    private boolean allOrNothing;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.import.sheet")
    private Optional<String> sheet;

    @Option(names = "--as", paramLabel = "KIND", descriptionKey = "cli.import.as")
    private Optional<String> kind;

    @Option(names = "--village", paramLabel = "CODE", descriptionKey = "cli.option.village")
    private Optional<String> village;

    @Option(names = "--dry-run", descriptionKey = "cli.import.dryRun")
    private boolean dryRun;

    private final Desk desk;
    private final Services services;

    ImportCommand(Desk desk, Services services) {
        this.desk = desk;
        this.services = services;
        this.book = new BookOptions(desk, services.open());
        this.password = new FilingPassword(desk);
    }

    @Override
    public Outcome call() throws IOException {
        var unreadable = files.stream().filter(file -> !Files.isReadable(file)).findFirst();
        if (unreadable.isPresent()) {
            return desk.misused("NO_SUCH_FILE", unreadable.get());
        }
        if (kind.filter(word -> !ImportOptions.isKind(word)).isPresent()) {
            return desk.misused("NO_SUCH_KIND", kind.get());
        }
        var secret = password.read();
        return secret.refusal().isPresent()
                ? secret.refusal().get()
                : book.with(opened -> takeIn(opened, options(secret.password())));
    }

    private ImportOptions options(Optional<String> secret) {
        return new ImportOptions(
                year.map(OptionalInt::of).orElse(OptionalInt.empty()),
                keep,
                allOrNothing,
                sheet,
                kind,
                village,
                secret,
                Map.of(),
                SheetCorrections.NONE);
    }

    private Outcome takeIn(OpenedBook opened, ImportOptions options) {
        var importing = services.importing().apply(opened);
        var preview = importing.preview(importing.read(files, options));
        return dryRun ? told(preview, Optional.empty()) : written(importing, preview);
    }

    private Outcome written(ImportFile importing, ImportPreview preview) {
        return switch (importing.apply(preview)) {
            case ImportFile.Result.Applied applied ->
                    told(preview, Optional.of(applied.batch()).filter(batch -> !batch.isEmpty()));
            case ImportFile.Result.Refused _ -> refused(preview);
            // somebody else wrote in between: compared anew, it is written then
            case ImportFile.Result.Outdated(var now) -> written(importing, now);
            case ImportFile.Result.NotWritten(var reason) -> desk.refused("NOT_WRITTEN", reason);
            case ImportFile.Result.Stopped _ -> throw new IllegalStateException("nobody stops it");
        };
    }

    /// @param batch empty if nothing was to be written
    private Outcome told(ImportPreview preview, Optional<String> batch) {
        var report = ImportReport.of(preview, desk.texts());
        var told = dryRun || isRefusedWhole(report) ? report : report.applied(batch.orElse(""));
        return Outcome.of(isClean(report), told, lines(report, batch));
    }

    private Outcome refused(ImportPreview preview) {
        var report = ImportReport.of(preview, desk.texts());
        return Outcome.of(false, report, lines(report, Optional.empty()));
    }

    /// Nothing waits, and no file was left aside.
    private static boolean isClean(ImportReport report) {
        return report.households().refused() == 0
                && !isRefusedWhole(report)
                && report.findings().stream().noneMatch(found -> found.severity().equals("error"));
    }

    /// Nobody could tell of any sheet of any file what it is.
    private static boolean isRefusedWhole(ImportReport report) {
        return report.files().stream()
                .flatMap(file -> file.sheets().stream())
                .allMatch(sheet -> sheet.kind().equals("unknown"));
    }

    private List<String> lines(ImportReport report, Optional<String> batch) {
        var lines = new ArrayList<String>();
        report.findings().stream()
                .filter(finding -> !finding.severity().equals("info"))
                .map(FindingReport::shown)
                .forEach(lines::add);
        lines.add(counts("cli.import.households", report.households()));
        lines.add(counts("cli.import.persons", report.persons()));
        if (report.others().all() > 0) {
            lines.add(counts("cli.import.others", report.others()));
        }
        var lists = report.rowsOfLists();
        if (lists > 0) {
            lines.add(desk.text("cli.import.lists", lists));
        }
        lines.add(
                batch.map(reference -> desk.text("cli.import.applied", reference))
                        .orElseGet(() -> desk.text(nothingWritten(report))));
        return lines;
    }

    private static String nothingWritten(ImportReport report) {
        var same = report.households().unchanged() + report.others().unchanged() > 0;
        return same ? "cli.import.unchanged" : "cli.import.notApplied";
    }

    private String counts(String key, ImportReport.Counts counts) {
        return desk.texts()
                .of(key, counts.created(), counts.updated(), counts.unchanged(), counts.refused());
    }
}
