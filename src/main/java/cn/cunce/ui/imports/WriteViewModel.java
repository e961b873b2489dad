package cn.cunce.ui.imports;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.service.ImportChoices;
import cn.cunce.service.ImportChoices.Kept;
import cn.cunce.service.ImportChoices.Scope;
import cn.cunce.service.ImportFile;
import cn.cunce.service.ImportPreview;
import cn.cunce.service.ImportPreview.State;
import cn.cunce.service.UndoBatch;
import cn.cunce.ui.imports.ImportViewModel.Desk;
import cn.cunce.ui.imports.ImportViewModel.Window;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What ④ 写入 knows: old and new of all that would change, what a person has chosen of it, and what
/// that comes to.
final class WriteViewModel {

    private final ImportSession session;
    private final Desk desk;
    private final Jobs jobs;
    private final Window window;
    private final ObservableList<ChangeLine> changes = FXCollections.observableArrayList();
    private final ObservableList<HouseholdRow> households = FXCollections.observableArrayList();
    private final ObservableList<AsideLine> absent = FXCollections.observableArrayList();
    private final ObservableList<AsideLine> moves = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ImportCounts> counts =
            new ReadOnlyObjectWrapper<>(ImportCounts.NONE);
    private final Set<Integer> left = new HashSet<>();
    private final Set<Kept> kept = new HashSet<>();
    private Scope scope = Scope.CLEAN;
    private final ReadOnlyBooleanWrapper written = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Optional<ImportPreview> chosen = Optional.empty();
    private String batch = "";

    WriteViewModel(ImportSession session, Desk desk, Jobs jobs, Window window) {
        this.session = session;
        this.desk = desk;
        this.jobs = jobs;
        this.window = window;
        session.previewProperty().subscribe(this::show);
    }

    private void show(Optional<ImportPreview> preview) {
        left.clear();
        kept.clear();
        scope = Scope.CLEAN;
        var all = preview.map(ImportPreview::households).orElse(List.of());
        var rows = new ArrayList<HouseholdRow>();
        var lines = new ArrayList<ChangeLine>();
        for (var i = 0; i < all.size(); i++) {
            var row = desk.words().row(i, all.get(i));
            rows.add(row);
            if (all.get(i).state() == State.UPDATED) {
                lines.addAll(desk.words().changes(row));
            }
        }
        households.setAll(rows);
        changes.setAll(lines);
        absent.setAll(
                preview.map(ImportPreview::absent).orElse(List.of()).stream()
                        .map(desk.words()::absent)
                        .toList());
        moves.setAll(
                preview.map(ImportPreview::moves).orElse(List.of()).stream()
                        .map(desk.words()::move)
                        .toList());
        count();
    }

    private void count() {
        chosen = session.previewProperty().get().map(each -> each.choosing(choices()));
        counts.set(chosen.map(ImportCounts::of).orElse(ImportCounts.NONE));
    }

    private ImportChoices choices() {
        return new ImportChoices(scope, left, kept);
    }

    /// Other files are begun with.
    void begin() {
        written.set(false);
        batch = "";
    }

    /// 写入: one transaction; what has an error goes into 待改区.
    void write() {
        if (canWrite()) {
            var shown = chosen.orElseThrow();
            busy.set(true);
            jobs.run(
                    "import.writing",
                    (Progress progress) -> {
                        progress.step("import.writing");
                        return desk.imports().apply(shown, progress::isCancelled);
                    },
                    this::show);
        }
    }

    boolean canWrite() {
        return !counts.get().yearWanted()
                && !isClosed()
                && !session.checkingProperty().get()
                && chosen.isPresent();
    }

    private void show(ImportFile.Result result) {
        busy.set(false);
        switch (result) {
            case ImportFile.Result.Applied applied -> written(applied);
            case ImportFile.Result.Refused(var why) ->
                    why.stream()
                            .findFirst()
                            .ifPresent(each -> say(Message.of(Level.MUST, each.problem())));
            case ImportFile.Result.Outdated(var now) -> {
                session.show(now);
                say(Message.of(Level.LOOK, "import.outdated"));
            }
            case ImportFile.Result.Stopped _ -> say(Message.of(Level.TOLD, "import.stopped"));
            case ImportFile.Result.NotWritten _ -> say(Message.of(Level.MUST, "import.notWritten"));
        }
    }

    private void say(Message message) {
        window.messages().say(message);
    }

    private void written(ImportFile.Result.Applied applied) {
        batch = applied.batch();
        written.set(true);
        window.shell().countChanged();
        var done = counts.get();
        var message =
                Message.of(
                        Level.GOOD,
                        "import.written",
                        done.all(),
                        done.taken(),
                        done.persons(),
                        done.waiting(),
                        done.skipped());
        say(batch.isEmpty() ? message : message.with("import.undo", this::undo));
    }

    /// 撤销整批.
    void undo() {
        if (canUndo()) {
            var undone = batch;
            batch = "";
            jobs.run("import.undoing", () -> desk.undoing().undo(undone), this::show);
        }
    }

    private void show(UndoBatch.Result result) {
        switch (result) {
            case UndoBatch.Result.Undone(_, var records, var stayed) ->
                    say(Message.of(Level.GOOD, "import.undone", records, stayed.size()));
            case UndoBatch.Result.Nothing _ -> say(Message.of(Level.TOLD, "import.nothingUndone"));
        }
        window.shell().countChanged();
        written.set(false);
        session.check(() -> {});
    }

    /// Whether it is written, or being written: what was told of the files counts as it is.
    boolean isClosed() {
        return written.get() || busy.get();
    }

    boolean canUndo() {
        return written.get() && !batch.isEmpty();
    }

    /// What would be written; empty while nothing has been compared.
    Optional<ImportPreview> chosen() {
        return chosen;
    }

    void scope(Scope told) {
        scope = told;
        count();
    }

    Scope scope() {
        return scope;
    }

    /// 留本册的, or 用表格的 again.
    void keep(Collection<ChangeLine> lines, boolean stays) {
        for (var line : lines) {
            if (stays) {
                kept.add(line.value());
            } else {
                kept.remove(line.value());
            }
        }
        count();
    }

    boolean isKept(ChangeLine line) {
        return kept.contains(line.value());
    }

    /// All values of the field of this line, in every household.
    List<ChangeLine> ofSameField(ChangeLine line) {
        return changes.stream()
                .filter(other -> other.value().field() == line.value().field())
                .toList();
    }

    /// Writes these households, or leaves them out.
    void leave(Collection<HouseholdRow> rows, boolean out) {
        for (var row : rows) {
            if (out) {
                left.add(row.place());
            } else {
                left.remove(row.place());
            }
        }
        count();
    }

    boolean isLeft(HouseholdRow row) {
        return left.contains(row.place());
    }

    /// Old and new of people and households that the book knows, field by field.
    ObservableList<ChangeLine> changes() {
        return changes;
    }

    ObservableList<HouseholdRow> households() {
        return households;
    }

    /// In the book and not in the file; absence ends nobody.
    ObservableList<AsideLine> absent() {
        return absent;
    }

    ObservableList<AsideLine> moves() {
        return moves;
    }

    ReadOnlyObjectProperty<ImportCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Whether what is shown has been written.
    ReadOnlyBooleanProperty writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /// Whether it is being written just now.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
