package cn.cunce.ui.register;

import cn.cunce.job.Jobs;
import cn.cunce.service.ChangeGroup;
import cn.cunce.service.ChangeGroup.Present;
import cn.cunce.service.ChangeGroup.Preview;
import cn.cunce.service.ExportTable;
import cn.cunce.service.UndoBatch;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Place.Print.Paper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What can be done with the households that are seen or marked.
final class RegisterDeeds {

    private final RegisterViewModel model;
    private final RegisterDesk desk;
    private final Jobs jobs;
    private final RegisterViewModel.Window window;
    private final ReadOnlyObjectWrapper<Optional<Preview>> preview =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    RegisterDeeds(
            RegisterViewModel model,
            RegisterDesk desk,
            Jobs jobs,
            RegisterViewModel.Window window) {
        this.model = model;
        this.desk = desk;
        this.jobs = jobs;
        this.window = window;
    }

    /// Says what putting the marked households into a group would come to.
    void previewGroup(String group) {
        if (group.isBlank() || model.marks().isEmpty()) {
            preview.set(Optional.empty());
            return;
        }
        var households = model.marks().rows().stream().map(RegisterRow::id).toList();
        jobs.run(
                "register.changingGroup",
                () -> desk.groups().preview(households, group),
                came -> preview.set(Optional.of(came)));
    }

    void giveUpGroup() {
        preview.set(Optional.empty());
    }

    /// Does what the preview says.
    void changeGroup(Present present) {
        preview.get()
                .ifPresent(
                        seen ->
                                jobs.run(
                                        "register.changingGroup",
                                        () -> desk.groups().apply(seen, present),
                                        result -> changed(seen, result)));
    }

    private void changed(Preview seen, ChangeGroup.Result result) {
        preview.set(Optional.empty());
        if (result.changed() == 0) {
            say(Message.of(Level.TOLD, "register.groupUnchanged", seen.group()));
        } else if (result.stale() > 0) {
            say(
                    Message.of(
                                    Level.LOOK,
                                    "register.groupStale",
                                    result.changed(),
                                    seen.group(),
                                    result.stale())
                            .with("register.undo", () -> undo(result.reference())));
        } else {
            say(
                    Message.of(Level.GOOD, "register.groupChanged", result.changed(), seen.group())
                            .with("register.undo", () -> undo(result.reference())));
        }
        model.read();
    }

    private void undo(String reference) {
        jobs.run("register.undoing", () -> desk.undoing().undo(reference), this::undone);
    }

    private void undone(UndoBatch.Result result) {
        say(
                switch (result) {
                    case UndoBatch.Result.Undone(_, var records, var kept) ->
                            Message.of(Level.GOOD, "register.undone", records, kept.size());
                    case UndoBatch.Result.Nothing _ ->
                            Message.of(Level.TOLD, "register.nothingUndone");
                });
        model.read();
    }

    /// Prints the cards of those marked, or of the one looked at.
    void printCards(Optional<RegisterRow> looked) {
        var households = chosen(looked).stream().map(RegisterRow::id).toList();
        if (!households.isEmpty()) {
            model.go(Place.Print.of(Paper.CARDS, households));
        }
    }

    /// 打印所见.
    void printSeen() {
        var seen = seen(model.answerProperty().get().rows());
        jobs.run(
                "register.preparing",
                seen::table,
                table ->
                        model.go(
                                Place.Print.list(
                                        new Place.SeenList(
                                                table,
                                                seen.filters(),
                                                seen.order(),
                                                seen.rows().stream()
                                                        .map(RegisterRow::id)
                                                        .toList()))));
    }

    /// 导出: what is seen, as a workbook.
    void exportSeen(Path file) {
        export(seen(model.answerProperty().get().rows()), file);
    }

    /// The same of those marked.
    void exportMarked(Path file) {
        export(seen(marked()), file);
    }

    private void export(SeenTable seen, Path file) {
        jobs.run(
                "register.exporting",
                progress -> ExportTable.export(seen.table(), file),
                this::exported);
    }

    private void exported(ExportTable.Result result) {
        say(
                switch (result) {
                    case ExportTable.Result.Saved(var file, var rows) ->
                            Message.of(
                                    Level.GOOD,
                                    "register.exported",
                                    String.valueOf(file.getFileName()),
                                    rows);
                    case ExportTable.Result.NotWritten _ ->
                            Message.of(Level.MUST, "register.notWritten");
                });
    }

    /// Makes text of those marked, or of the one looked at.
    ///
    /// @param clipboard takes it, on the window's thread
    void copy(Optional<RegisterRow> looked, Consumer<Copied> clipboard) {
        var rows = chosen(looked);
        if (rows.isEmpty()) {
            return;
        }
        var seen = seen(rows);
        jobs.run(
                "register.copying",
                () -> new Copied(seen.text(), seen.page()),
                copied -> {
                    clipboard.accept(copied);
                    say(Message.of(Level.TOLD, "register.copied", rows.size()));
                });
    }

    /// @param page the same in HTML
    record Copied(String text, String page) {}

    private List<RegisterRow> chosen(Optional<RegisterRow> looked) {
        return model.marks().isEmpty() ? looked.stream().toList() : marked();
    }

    private List<RegisterRow> marked() {
        return model.marks().in(model.answerProperty().get().rows());
    }

    private SeenTable seen(List<RegisterRow> rows) {
        var columns = new ArrayList<>(model.columns().frozen());
        columns.addAll(model.layout().shownProperty().get());
        return new SeenTable(
                rows, columns, model.filterWords(), order(), desk.making().on(), desk.texts());
    }

    private String order() {
        var keys =
                model.questionProperty().get().order().stream()
                        .flatMap(key -> words(key).stream())
                        .collect(Collectors.joining("、"));
        return keys.isEmpty() ? "" : desk.texts().of("register.orderedBy", keys);
    }

    private Optional<String> words(SortKey key) {
        return model.columns()
                .find(key.column())
                .map(column -> column.label() + (key.falling() ? " ↓" : " ↑"));
    }

    private void say(Message message) {
        window.messages().say(message);
    }

    ReadOnlyObjectProperty<Optional<Preview>> previewProperty() {
        return preview.getReadOnlyProperty();
    }
}
