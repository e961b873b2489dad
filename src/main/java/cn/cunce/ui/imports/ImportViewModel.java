package cn.cunce.ui.imports;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.model.ledger.Finding;
import cn.cunce.service.ImportFile;
import cn.cunce.service.ImportOptions;
import cn.cunce.service.ImportPreview;
import cn.cunce.service.UndoBatch;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What taking in tables knows: the files, what they would change, and what has been written.
///
/// Nothing is written before a person has seen what would be.
public final class ImportViewModel {

    /// How far it is.
    public enum Step {
        CHOOSE,
        READING,
        CHECK,
        WRITING,
        WRITTEN
    }

    /// What the screen works with.
    public record Desk(ImportFile imports, UndoBatch undoing, ImportWords words) {}

    /// The window around it.
    public record Window(ShellViewModel shell, Messages messages) {}

    private final Desk desk;
    private final Jobs jobs;
    private final Window window;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSE);
    private final ReadOnlyObjectWrapper<ImportCounts> counts =
            new ReadOnlyObjectWrapper<>(ImportCounts.NONE);
    private final ReadOnlyObjectWrapper<Optional<HouseholdRow>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<SheetLine> sheets = FXCollections.observableArrayList();
    private final ObservableList<HouseholdRow> households = FXCollections.observableArrayList();
    private final ObservableList<ChangeLine> changes = FXCollections.observableArrayList();
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private List<Path> files;
    private ImportOptions options = ImportOptions.NONE;
    private Optional<ImportPreview> preview = Optional.empty();
    private String batch = "";
    private int at = -1;

    public ImportViewModel(Place.Import place, Desk desk, Jobs jobs, Window window) {
        this.files = place.files();
        this.desk = desk;
        this.jobs = jobs;
        this.window = window;
    }

    /// Reads the files that the place was gone to with.
    void begin() {
        if (step.get() == Step.CHOOSE && !files.isEmpty()) {
            read();
        }
    }

    void choose(List<Path> chosenFiles) {
        if (!chosenFiles.isEmpty()) {
            files = List.copyOf(chosenFiles);
            options = ImportOptions.NONE;
            read();
        }
    }

    /// Says of which year the incomes are, where the files do not.
    void setYear(String year) {
        if (year.matches("20\\d\\d")) {
            options = options.year(Integer.parseInt(year));
            read();
        }
    }

    private void read() {
        step.set(Step.READING);
        var asked = options;
        var wanted = files;
        jobs.run("import.reading", progress -> compared(wanted, asked, progress), this::show);
    }

    private Optional<ImportPreview> compared(
            List<Path> wanted, ImportOptions asked, Progress progress) {
        progress.step("import.reading");
        var read = desk.imports().read(wanted, asked);
        if (progress.isCancelled()) {
            return Optional.empty();
        }
        progress.step("import.comparing");
        return Optional.of(desk.imports().preview(read));
    }

    private void show(Optional<ImportPreview> compared) {
        preview = compared;
        step.set(compared.isPresent() ? Step.CHECK : Step.CHOOSE);
        compared.ifPresent(this::show);
    }

    private void show(ImportPreview now) {
        sheets.setAll(
                now.read().files().stream()
                        .flatMap(
                                file ->
                                        file.sheets().stream()
                                                .map(sheet -> SheetLine.of(file.file(), sheet)))
                        .toList());
        households.setAll(now.households().stream().map(desk.words()::row).toList());
        findings.setAll(now.findings());
        at = -1;
        counts.set(ImportCounts.of(now));
        select(households.stream().findFirst());
    }

    void select(Optional<HouseholdRow> row) {
        chosen.set(row);
        changes.setAll(row.map(each -> desk.words().changes(each.told())).orElse(List.of()));
    }

    /// Goes to the household in whose rows a finding lies.
    void go(Finding finding) {
        at = findings.indexOf(finding);
        var row =
                households.stream()
                        .filter(each -> each.told().findings().contains(finding))
                        .findFirst();
        row.ifPresent(_ -> select(row));
    }

    /// The next finding, or the one before it.
    Optional<Finding> step(int by) {
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        at = Math.floorMod(at + by, findings.size());
        var finding = findings.get(at);
        go(finding);
        return Optional.of(finding);
    }

    /// 写入: one transaction; what has an error goes into 待改区.
    void write() {
        if (step.get() == Step.CHECK && preview.isPresent() && !isYearWanted()) {
            step.set(Step.WRITING);
            var shown = preview.get();
            jobs.run("import.writing", progress -> apply(shown, progress), this::show);
        }
    }

    private ImportFile.Result apply(ImportPreview shown, Progress progress) {
        progress.step("import.writing");
        return desk.imports().apply(shown);
    }

    private void show(ImportFile.Result result) {
        switch (result) {
            case ImportFile.Result.Applied applied -> written(applied);
            case ImportFile.Result.Refused(var why) -> {
                step.set(Step.CHECK);
                why.stream().findFirst().ifPresent(this::refused);
            }
            case ImportFile.Result.Outdated(var now) -> {
                step.set(Step.CHECK);
                preview = Optional.of(now);
                show(now);
                window.messages().say(Message.of(Level.LOOK, "import.outdated"));
            }
            case ImportFile.Result.Stopped _ -> step.set(Step.CHECK);
            case ImportFile.Result.NotWritten _ -> {
                step.set(Step.CHECK);
                window.messages().say(Message.of(Level.MUST, "import.notWritten"));
            }
        }
    }

    private void refused(Finding why) {
        window.messages().say(Message.of(Level.MUST, why.problem()));
    }

    private void written(ImportFile.Result.Applied applied) {
        batch = applied.batch();
        window.shell().countChanged();
        step.set(Step.WRITTEN);
        var waiting = applied.households().refused();
        var message =
                Message.of(
                        Level.GOOD,
                        "import.written",
                        counts.get().taken(),
                        counts.get().persons(),
                        waiting);
        window.messages()
                .say(waiting > 0 ? message.with("import.seeWaiting", this::goToWaiting) : message);
    }

    void goToWaiting() {
        window.shell().navigator().go(new Place.Waiting());
    }

    /// 撤销整批.
    void undo() {
        if (canUndo()) {
            var undone = batch;
            jobs.run("import.undoing", () -> desk.undoing().undo(undone), this::show);
        }
    }

    private void show(UndoBatch.Result result) {
        switch (result) {
            case UndoBatch.Result.Undone(_, var records, var kept) ->
                    window.messages()
                            .say(Message.of(Level.GOOD, "import.undone", records, kept.size()));
            case UndoBatch.Result.Nothing _ ->
                    window.messages().say(Message.of(Level.TOLD, "import.nothingUndone"));
        }
        batch = "";
        window.shell().countChanged();
        options = ImportOptions.NONE;
        read();
    }

    boolean canUndo() {
        return step.get() == Step.WRITTEN && !batch.isEmpty();
    }

    boolean isYearWanted() {
        return counts.get().yearWanted();
    }

    List<Path> files() {
        return files;
    }

    ObservableList<SheetLine> sheets() {
        return sheets;
    }

    ObservableList<HouseholdRow> households() {
        return households;
    }

    /// Old and new of the chosen household.
    ObservableList<ChangeLine> changes() {
        return changes;
    }

    ObservableList<Finding> findings() {
        return findings;
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ImportCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<HouseholdRow>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
