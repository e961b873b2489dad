package cn.cunce.ui.imports;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.model.field.CodeLists;
import cn.cunce.service.ExportFindings;
import cn.cunce.service.ImportFile;
import cn.cunce.service.ImportFiles;
import cn.cunce.service.ImportLayouts;
import cn.cunce.service.ImportPreview;
import cn.cunce.service.ImportRead;
import cn.cunce.service.UndoBatch;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How an import goes: files, columns, check, write. Nothing is written before a person has seen
/// what would be.
public final class ImportViewModel {

    /// How far it is.
    public enum Step {
        CHOOSE,
        COLUMNS,
        CHECK,
        WRITE
    }

    private static final int EARLIEST_YEAR = 1990;

    /// What the screen works with.
    ///
    /// @param thisYear the latest of which a file can tell
    public record Desk(
            ImportFile imports,
            ImportLayouts layouts,
            UndoBatch undoing,
            ExportFindings exporting,
            ImportWords words,
            CodeLists codes,
            int thisYear) {}

    /// The window around it.
    public record Window(ShellViewModel shell, Messages messages) {}

    private final Desk desk;
    private final Jobs jobs;
    private final Window window;
    private final ImportSession session;
    private final GridViewModel grid;
    private final ColumnsViewModel columns;
    private final WriteViewModel writing;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSE);
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private List<Path> files;

    public ImportViewModel(Place.Import place, Desk desk, Jobs jobs, Window window) {
        this.files = place.files();
        this.desk = desk;
        this.jobs = jobs;
        this.window = window;
        this.session = new ImportSession(desk, jobs);
        this.grid = new GridViewModel(session);
        this.columns = new ColumnsViewModel(session, desk.codes());
        this.writing = new WriteViewModel(session, desk, jobs, window);
    }

    /// Reads the files that the place was gone to with.
    void begin() {
        if (step.get() == Step.CHOOSE && !files.isEmpty() && !session.checkingProperty().get()) {
            open(Optional.empty());
        }
    }

    /// Files were chosen or dropped.
    void choose(List<Path> chosenFiles) {
        if (!chosenFiles.isEmpty()) {
            files = List.copyOf(chosenFiles);
            open(Optional.empty());
        }
    }

    /// Opens what is protected by it.
    void password(String told) {
        open(Optional.of(told));
    }

    private void open(Optional<String> password) {
        writing.begin();
        locked.set(false);
        step.set(Step.CHOOSE);
        session.open(files, password, opened -> opened(opened, password));
    }

    private void opened(ImportFiles opened, Optional<String> password) {
        var all = opened.all();
        if (all.stream().allMatch(file -> file.trouble().isPresent() && !file.isLocked())) {
            all.getFirst()
                    .trouble()
                    .ifPresent(why -> window.messages().say(Message.of(Level.MUST, why)));
        } else if (all.stream().anyMatch(ImportFiles.One::filing)) {
            merge(all);
        } else if (all.stream().anyMatch(ImportFiles.One::isLocked)) {
            locked.set(true);
            if (password.isPresent()) {
                window.messages().say(Message.of(Level.MUST, "import.passwordWrong"));
            }
        } else {
            session.check(this::checked);
        }
    }

    /// Filings and receipts are no tables: they go where such are taken in.
    private void merge(List<ImportFiles.One> all) {
        var filings =
                all.stream().filter(ImportFiles.One::filing).map(ImportFiles.One::name).toList();
        var paths =
                files.stream()
                        .filter(path -> filings.contains(String.valueOf(path.getFileName())))
                        .toList();
        window.shell().navigator().go(new Place.Merge(paths));
        window.messages().say(Message.of(Level.TOLD, "import.isFiling", filings.getFirst()));
    }

    private void checked() {
        var sheets = sheets();
        var known = sheets.stream().allMatch(sheet -> sheet.known().uses() > 0);
        step.set(known && !sheets.isEmpty() ? Step.CHECK : Step.COLUMNS);
        if (known) {
            sheets.stream()
                    .findFirst()
                    .ifPresent(
                            sheet ->
                                    window.messages()
                                            .say(
                                                    Message.of(
                                                            Level.GOOD,
                                                            "import.matched",
                                                            sheet.known().name(),
                                                            sheet.known().uses() + 1)));
        }
    }

    private List<ImportRead.Sheet> sheets() {
        return session.previewProperty().get().stream()
                .flatMap(preview -> preview.read().files().stream())
                .flatMap(file -> file.sheets().stream())
                .filter(sheet -> !sheet.kind().equals("empty_form"))
                .toList();
    }

    /// Says of which year the incomes are, where the files do not; once it is written, no more.
    ///
    /// @return whether it can be one
    boolean setYear(String told) {
        if (writing.isClosed()) {
            return false;
        }
        var year = told.matches("[0-9]{4}") ? Integer.parseInt(told) : 0;
        if (year < EARLIEST_YEAR || year > desk.thisYear()) {
            window.messages().say(Message.of(Level.LOOK, "import.yearWrong"));
            return false;
        }
        session.year(year);
        session.check(() -> {});
        return true;
    }

    /// The book has changed, as when what was written is taken back: it is compared anew.
    void changed() {
        writing.begin();
        session.check(() -> {});
    }

    /// To a step that has been reached.
    void go(Step there) {
        if (there == Step.CHOOSE || session.previewProperty().get().isPresent()) {
            step.set(there);
        }
    }

    /// To the next step; from the last one it is written.
    void next() {
        switch (step.get()) {
            case CHOOSE -> {}
            case COLUMNS -> go(Step.CHECK);
            case CHECK -> go(Step.WRITE);
            case WRITE -> write();
        }
    }

    /// 写入: one transaction; what has an error goes into 待改区.
    void write() {
        if (step.get() == Step.WRITE) {
            writing.write();
        }
    }

    void goToWaiting() {
        window.shell().navigator().go(new Place.Waiting());
    }

    /// 撤销整批.
    void undo() {
        writing.undo();
    }

    /// 导出错误清单: the person's own workbook, marked.
    void export(String file, Path to) {
        session.filesProperty()
                .get()
                .ifPresent(
                        opened -> {
                            var found =
                                    session.previewProperty()
                                            .get()
                                            .map(ImportPreview::findings)
                                            .orElse(List.of());
                            var mended = session.corrections();
                            jobs.run(
                                    "import.exporting",
                                    (Progress progress) -> {
                                        progress.step("import.exporting");
                                        return desk.exporting()
                                                .export(opened, file, mended, found, to);
                                    },
                                    result -> exported(result, "import.exported"));
                        });
    }

    /// 空白模板, for the year that the book is worked at.
    void blank(int year, Path to) {
        jobs.run(
                "import.exporting",
                () -> desk.exporting().blank(year, to),
                result -> exported(result, "import.blankSaved"));
    }

    private void exported(ExportFindings.Result result, String key) {
        switch (result) {
            case ExportFindings.Result.Saved(var file, var count) ->
                    window.messages()
                            .say(
                                    Message.of(
                                            Level.GOOD,
                                            key,
                                            String.valueOf(file.getFileName()),
                                            count));
            case ExportFindings.Result.NotWritten _ ->
                    window.messages().say(Message.of(Level.MUST, "import.notExported"));
        }
    }

    List<Path> files() {
        return files;
    }

    ImportSession session() {
        return session;
    }

    GridViewModel grid() {
        return grid;
    }

    ColumnsViewModel columns() {
        return columns;
    }

    WriteViewModel writing() {
        return writing;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// Whether a password is wanted.
    ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }
}
