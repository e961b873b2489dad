package cn.cunce.service;

import cn.cunce.filing.LedgerReader;
import cn.cunce.filing.OpenedFile;
import cn.cunce.filing.ReadOptions;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.CodeLists;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.SheetLayout;
import cn.cunce.service.ImportLayouts.Known;
import cn.cunce.store.BookWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Takes in workbooks and text tables, in three steps: read, compare with the book, write. No step
/// does another's work, and nothing is written before the third.
public final class ImportFile {

    public sealed interface Result {

        /// On the disk.
        ///
        /// @param batch by which it can be undone as a whole; empty if there was nothing to write
        /// @param changes how many records were changed
        record Applied(
                String batch,
                int changes,
                ImportPreview.Counts households,
                ImportPreview.Counts persons)
                implements Result {}

        /// Nothing was written: a household has an error and all or nothing was asked for, or
        /// nobody has said of which year the incomes are.
        record Refused(List<Finding> findings) implements Result {
            public Refused {
                findings = List.copyOf(findings);
            }
        }

        /// Nothing was written: the book has changed since the preview was made.
        ///
        /// @param now the preview as it is now
        record Outdated(ImportPreview now) implements Result {}

        /// Nothing was written: nobody wants it any more.
        record Stopped() implements Result {}

        /// Nothing was written: the disk did not take it.
        record NotWritten(String reason) implements Result {}
    }

    private static final String YEAR_UNKNOWN = "YEAR_UNKNOWN";

    private final OpenedBook opened;
    private final ImportLayouts layouts;
    private final LedgerReader reader;

    public ImportFile(OpenedBook opened, CodeLists codes) {
        this.opened = opened;
        this.layouts = new ImportLayouts(opened);
        this.reader = new LedgerReader(Catalogue.LEDGER, codes);
    }

    /// Reads files of one run; what they hold and everything that is wrong with them.
    public ImportRead read(List<Path> files, ImportOptions options) {
        var known = layouts.all();
        return new ImportRead(options, reader.readAll(files, reading(options, known)), known);
    }

    /// Brings the cells of files to hand, so that they can be looked at, mended and read anew.
    ///
    /// @param stopped asked before each file
    /// @return empty if it was stopped
    public Optional<ImportFiles> open(
            List<Path> files, Optional<String> password, BooleanSupplier stopped) {
        var all = new ArrayList<OpenedFile>();
        for (var file : files) {
            if (stopped.getAsBoolean()) {
                return Optional.empty();
            }
            all.add(reader.open(file, password));
        }
        return Optional.of(new ImportFiles(all));
    }

    /// Reads opened files; the cells are kept at hand.
    public ImportRead read(ImportFiles files, ImportOptions options) {
        var known = layouts.all();
        var read = reader.readOpened(files.opened(), reading(options, known));
        return new ImportRead(options, read, known);
    }

    /// What is said now goes before what the book remembers.
    private ReadOptions reading(ImportOptions options, Map<String, Known> known) {
        var remembered = new HashMap<String, SheetLayout>();
        known.forEach((template, each) -> remembered.put(template, each.layout()));
        var corrections = options.corrections().over(remembered);
        return options.correcting(corrections).reading(opened.today());
    }

    /// Compares with the book what was read; writes nothing.
    public ImportPreview preview(ImportRead read) {
        return opened.book().read(book -> ImportPlanner.plan(book, opened.ids(), read, only()));
    }

    /// The village of everything that is taken in, where the book has but one.
    private Optional<String> only() {
        return opened.card().tier() == Tier.VILLAGE
                ? Optional.of(opened.card().code())
                : Optional.empty();
    }

    /// Writes it: one transaction, one batch. Households with an error wait in 待改区.
    public Result apply(ImportPreview preview) {
        return apply(preview, () -> false);
    }

    /// @param stopped asked between two parts; whoever stops it finds the book as it was
    public Result apply(ImportPreview preview, BooleanSupplier stopped) {
        var obstacles = obstacles(preview);
        if (!obstacles.isEmpty()) {
            return new Result.Refused(obstacles);
        }
        var trouble = opened.restorePoint(Backup.Reason.IMPORT);
        if (trouble.isPresent()) {
            return new Result.NotWritten(trouble.get());
        }
        try {
            return opened.book().write(writer -> apply(preview, writer, stopped));
        } catch (ImportBatch.StoppedException _) {
            return new Result.Stopped();
        } catch (UncheckedIOException e) {
            return new Result.NotWritten(String.valueOf(e.getMessage()));
        }
    }

    private Result apply(ImportPreview preview, BookWriter writer, BooleanSupplier stopped) {
        if (!OpenedBook.seen(writer.reader()).equals(preview.plan().seen())) {
            return new Result.Outdated(
                    ImportPlanner.plan(writer.reader(), opened.ids(), preview.read(), only()));
        }
        var batch = new ImportBatch(opened, writer, opened.newReference(), stopped);
        batch.takeIn(preview);
        var idle = batch.isIdle();
        var changes = idle ? 0 : batch.write(List.of());
        ImportLayouts.used(writer, preview.read().templates());
        return new Result.Applied(
                idle ? "" : batch.reference(),
                changes,
                preview.householdCounts(),
                preview.personCounts());
    }

    private static List<Finding> obstacles(ImportPreview preview) {
        var unknown =
                preview.findings().stream()
                        .filter(finding -> finding.code().equals(YEAR_UNKNOWN))
                        .toList();
        if (!unknown.isEmpty() || !preview.read().options().allOrNothing()) {
            return unknown;
        }
        return preview.findings().stream().filter(Finding::isError).toList();
    }
}
