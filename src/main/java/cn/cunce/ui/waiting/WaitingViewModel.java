package cn.cunce.ui.waiting;

import cn.cunce.job.Jobs;
import cn.cunce.model.ledger.Finding;
import cn.cunce.service.ExportWaiting;
import cn.cunce.service.UndoBatch;
import cn.cunce.service.WaitingArea;
import cn.cunce.service.WaitingArea.Item;
import cn.cunce.ui.part.FieldState;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the 待改区 knows: what waits, why, and what a person has put right.
public final class WaitingViewModel {

    /// What the screen works with.
    public record Desk(WaitingArea area, UndoBatch undoing, ExportWaiting exporting) {}

    /// The window around it.
    public record Window(ShellViewModel shell, Messages messages) {}

    private final WaitingArea area;
    private final UndoBatch undoing;
    private final ExportWaiting exporting;
    private final WaitingWords words;
    private final Jobs jobs;
    private final Window window;
    private final ObservableList<WaitingRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ObservableList<Question> questions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<WaitingRow>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public WaitingViewModel(Desk desk, WaitingWords words, Jobs jobs, Window window) {
        this.area = desk.area();
        this.undoing = desk.undoing();
        this.exporting = desk.exporting();
        this.words = words;
        this.jobs = jobs;
        this.window = window;
    }

    void read() {
        jobs.run("waiting.reading", this::waiting, this::show);
    }

    private List<WaitingRow> waiting() {
        var origins = area.origins();
        return area.list().stream().map(item -> words.row(item, origins)).toList();
    }

    private void show(List<WaitingRow> now) {
        var kept = chosen.get().map(row -> row.item().id());
        rows.setAll(now);
        select(
                now.stream()
                        .filter(row -> kept.filter(row.item().id()::equals).isPresent())
                        .findFirst()
                        .or(() -> now.stream().findFirst()));
    }

    void select(Optional<WaitingRow> row) {
        var another =
                !row.map(each -> each.item().id()).equals(chosen.get().map(old -> old.item().id()));
        chosen.set(row);
        var household = household();
        findings.setAll(household.map(each -> each.told().findings()).orElse(List.of()));
        // what was in question stays in sight while it is being mended
        if (another) {
            questions.setAll(household.map(each -> Questions.of(each.told())).orElse(List.of()));
        } else {
            household.map(each -> Questions.of(each.told())).orElse(List.of()).stream()
                    .filter(question -> !questions.contains(question))
                    .forEach(questions::add);
        }
    }

    private Optional<Item.Household> household() {
        return chosen.get()
                .map(WaitingRow::item)
                .filter(Item.Household.class::isInstance)
                .map(Item.Household.class::cast);
    }

    String label(Question question) {
        return household()
                .map(each -> words.label(each.told().form(), question))
                .orElse(question.field().label());
    }

    FieldState state(Question question) {
        return household().map(each -> words.state(each.told(), question)).orElse(FieldState.EMPTY);
    }

    /// Puts something right; on the disk at once, and still outside the ledger.
    void mend(Question question, String text) {
        household()
                .ifPresent(
                        item -> {
                            var form = words.typed(item.told().form(), question, text);
                            jobs.run(
                                    "waiting.mending",
                                    () -> area.mend(item.id(), item.village(), form),
                                    this::mended);
                        });
    }

    private void mended(WaitingArea.Mending result) {
        switch (result) {
            case WaitingArea.Mending.Mended(var item) -> replace(words.row(item, area.origins()));
            case WaitingArea.Gone _ -> gone();
            case WaitingArea.NotWritten _ -> notWritten();
        }
    }

    private void replace(WaitingRow row) {
        for (var i = 0; i < rows.size(); i++) {
            if (rows.get(i).item().id().equals(row.item().id())) {
                rows.set(i, row);
            }
        }
        select(Optional.of(row));
    }

    /// Takes the chosen one in; a move is agreed to by that.
    void takeIn() {
        chosen.get()
                .filter(row -> row.item().canBeTakenIn())
                .ifPresent(row -> takeIn(List.of(row.item().id())));
    }

    /// Takes in every household that has no error any more.
    void takeInMended() {
        takeIn(
                rows.stream()
                        .map(WaitingRow::item)
                        .filter(Item.Household.class::isInstance)
                        .filter(Item::canBeTakenIn)
                        .map(Item::id)
                        .toList());
    }

    private void takeIn(List<UUID> ids) {
        if (!ids.isEmpty()) {
            jobs.run("waiting.taking", () -> area.apply(ids), this::taken);
        }
    }

    private void taken(WaitingArea.Applying result) {
        switch (result) {
            case WaitingArea.Applying.Applied applied -> {
                window.shell().countChanged();
                var message =
                        Message.of(
                                Level.GOOD,
                                "waiting.taken",
                                applied.households(),
                                applied.moves(),
                                applied.wrong().size());
                window.messages()
                        .say(
                                applied.batch().isEmpty()
                                        ? message
                                        : message.with(
                                                "waiting.undo", () -> undo(applied.batch())));
                read();
            }
            case WaitingArea.NotWritten _ -> notWritten();
        }
    }

    private void undo(String batch) {
        jobs.run("waiting.undoing", () -> undoing.undo(batch), this::undone);
    }

    private void undone(UndoBatch.Result result) {
        window.shell().countChanged();
        var key =
                switch (result) {
                    case UndoBatch.Result.Undone _ -> "waiting.undone";
                    case UndoBatch.Result.Nothing _ -> "waiting.nothingUndone";
                };
        window.messages().say(Message.of(Level.GOOD, key));
        read();
    }

    /// Drops the chosen one: it will not be taken in.
    ///
    /// @param reason in the person's words
    void drop(String reason) {
        chosen.get()
                .ifPresent(
                        row ->
                                jobs.run(
                                        "waiting.dropping",
                                        () -> area.drop(row.item().id(), reason),
                                        result -> dropped(result, row.item().id())));
    }

    private void dropped(WaitingArea.Dropping result, UUID id) {
        switch (result) {
            case WaitingArea.Dropping.Dropped _ -> {
                window.messages()
                        .say(
                                Message.of(Level.GOOD, "waiting.dropped")
                                        .with("waiting.undo", () -> restore(id)));
                read();
            }
            case WaitingArea.Gone _ -> gone();
            case WaitingArea.NotWritten _ -> notWritten();
        }
    }

    private void restore(UUID id) {
        jobs.run(
                "waiting.undoing",
                () -> area.restore(id),
                result -> {
                    if (result instanceof WaitingArea.NotWritten) {
                        notWritten();
                    } else {
                        window.messages().say(Message.of(Level.GOOD, "waiting.restored"));
                        read();
                    }
                });
    }

    /// What a finding is about comes among what is in question.
    Optional<Question> ask(Finding finding) {
        var question = household().flatMap(each -> Questions.at(each.told(), finding));
        question.filter(each -> !questions.contains(each)).ifPresent(questions::add);
        return question;
    }

    /// All households that wait, as a marked workbook.
    void export(Path to) {
        var items = rows.stream().map(WaitingRow::item).toList();
        jobs.run("waiting.exporting", () -> exporting.export(items, to), this::exported);
    }

    private void exported(ExportWaiting.Result result) {
        window.messages()
                .say(
                        switch (result) {
                            case ExportWaiting.Result.Saved(var file, var count) ->
                                    Message.of(
                                            Level.GOOD,
                                            "waiting.exported",
                                            String.valueOf(file.getFileName()),
                                            count);
                            case ExportWaiting.Result.NotWritten _ ->
                                    Message.of(Level.MUST, "waiting.notExported");
                        });
    }

    private void gone() {
        window.messages().say(Message.of(Level.TOLD, "waiting.gone"));
        read();
    }

    private void notWritten() {
        window.messages().say(Message.of(Level.MUST, "waiting.notWritten"));
    }

    long mendedHouseholds() {
        return rows.stream()
                .map(WaitingRow::item)
                .filter(item -> item instanceof Item.Household && item.canBeTakenIn())
                .count();
    }

    ObservableList<WaitingRow> rows() {
        return rows;
    }

    ObservableList<Finding> findings() {
        return findings;
    }

    /// What is in question of the chosen household.
    ObservableList<Question> questions() {
        return questions;
    }

    ReadOnlyObjectProperty<Optional<WaitingRow>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }
}
