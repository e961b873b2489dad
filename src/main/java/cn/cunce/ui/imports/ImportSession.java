package cn.cunce.ui.imports;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.SheetCorrections;
import cn.cunce.model.ledger.SheetLayout;
import cn.cunce.service.ImportFiles;
import cn.cunce.service.ImportOptions;
import cn.cunce.service.ImportPreview;
import cn.cunce.service.ImportRead;
import cn.cunce.ui.imports.ImportViewModel.Desk;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The files at hand, what has been put right of them, and what they come to: what all steps of one
/// import share. Only the latest check counts.
final class ImportSession {

    private final Desk desk;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<Optional<ImportFiles>> files =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ImportPreview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
    private final AtomicInteger latest = new AtomicInteger();
    private ImportOptions options = ImportOptions.NONE;

    ImportSession(Desk desk, Jobs jobs) {
        this.desk = desk;
        this.jobs = jobs;
    }

    /// Brings files to hand; nothing of others stays.
    ///
    /// @param then hears nothing if it was cancelled
    void open(List<Path> paths, Optional<String> password, Consumer<ImportFiles> then) {
        latest.incrementAndGet();
        files.set(Optional.empty());
        preview.set(Optional.empty());
        options = ImportOptions.NONE;
        checking.set(true);
        jobs.run(
                "import.reading",
                (Progress progress) -> {
                    progress.step("import.reading");
                    return desk.imports().open(paths, password, progress::isCancelled);
                },
                (Optional<ImportFiles> opened) -> {
                    checking.set(false);
                    files.set(opened);
                    opened.ifPresent(then);
                });
    }

    /// Reads the files at hand as they have been put right, and compares them with the book.
    ///
    /// @param then called when the result is there and nobody has asked for another since
    void check(Runnable then) {
        var now = files.get();
        if (now.isEmpty()) {
            return;
        }
        var mine = latest.incrementAndGet();
        var asked = options;
        checking.set(true);
        jobs.run(
                "import.checking",
                (Progress progress) -> checked(now.get(), asked, progress, mine),
                (Optional<ImportPreview> result) -> {
                    if (mine == latest.get()) {
                        checking.set(false);
                        result.ifPresent(_ -> preview.set(result));
                        result.ifPresentOrElse(_ -> then.run(), this::forget);
                    }
                });
    }

    private Optional<ImportPreview> checked(
            ImportFiles now, ImportOptions asked, Progress progress, int mine) {
        progress.step("import.checking");
        var read = desk.imports().read(now, asked);
        if (progress.isCancelled() || mine != latest.get()) {
            return Optional.empty();
        }
        progress.step("import.comparing");
        return Optional.of(desk.imports().preview(read));
    }

    /// A first check that was cancelled leaves nothing to look at; a later one what was before.
    private void forget() {
        if (preview.get().isEmpty()) {
            files.set(Optional.empty());
        }
    }

    void year(int year) {
        options = options.year(year);
    }

    /// What a person has said of these files.
    OptionalInt year() {
        return options.year();
    }

    /// What stands in the place of a cell, in this copy only.
    void mend(Place.Cell cell, String text) {
        options = options.correcting(options.corrections().with(cell, text));
        check(() -> {});
    }

    /// The cell says again what the file says.
    void restore(Place.Cell cell) {
        options = options.correcting(options.corrections().without(cell));
        check(() -> {});
    }

    /// Sheets of this template are read so: now, and from now on.
    void lay(String template, SheetLayout layout, String name) {
        options = options.correcting(options.corrections().with(template, layout));
        jobs.run(
                "import.remembering",
                () -> {
                    desk.layouts().remember(template, layout, name);
                    return name;
                },
                _ -> check(() -> {}));
    }

    /// What has been said of sheets like this, now or before.
    SheetLayout layout(ImportRead.Sheet sheet) {
        var said = options.corrections().layouts().get(sheet.template());
        return said == null ? sheet.known().layout() : said;
    }

    /// Shows the book as it is by now.
    void show(ImportPreview now) {
        latest.incrementAndGet();
        preview.set(Optional.of(now));
    }

    SheetCorrections corrections() {
        return options.corrections();
    }

    ReadOnlyObjectProperty<Optional<ImportFiles>> filesProperty() {
        return files.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ImportPreview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Whether files are being opened, read or compared.
    ReadOnlyBooleanProperty checkingProperty() {
        return checking.getReadOnlyProperty();
    }
}
