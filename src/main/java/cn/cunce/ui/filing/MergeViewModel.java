package cn.cunce.ui.filing;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.model.value.Problem;
import cn.cunce.service.ConfirmDevice;
import cn.cunce.service.ListConflicts;
import cn.cunce.service.ListConflicts.Conflict;
import cn.cunce.service.MakeReceipt;
import cn.cunce.service.ReceiveFiling;
import cn.cunce.service.ReceiveFiling.HandEdited;
import cn.cunce.service.ReceiveFiling.Preview;
import cn.cunce.service.ResolveConflict;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the desk of filings knows: the files that came, what each would bring, and the fields about
/// which people differ.
///
/// Taking a filing in only adds changes. Nothing is decided by the time of writing: a person does.
public final class MergeViewModel {

    /// What the screen works with.
    public record Desk(
            ReceiveFiling receiving,
            ConfirmDevice devices,
            MakeReceipt receipts,
            ListConflicts conflicts,
            ResolveConflict resolving,
            ConflictWords words) {}

    /// A file, and what came of taking it in.
    private record Outcome(Incoming file, Optional<ReceiveFiling.Result> result) {}

    private final Desk desk;
    private final Jobs jobs;
    private final Messages messages;
    private final ObservableList<Incoming> files = FXCollections.observableArrayList();
    private final ObservableList<HandEdited> edits = FXCollections.observableArrayList();
    private final ObservableList<Conflict> conflicts = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Conflict>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty password = new SimpleStringProperty("");

    public MergeViewModel(Desk desk, Jobs jobs, Messages messages) {
        this.desk = desk;
        this.jobs = jobs;
        this.messages = messages;
    }

    void begin() {
        jobs.run("merge.reading", desk.conflicts()::list, this::showConflicts);
    }

    private void showConflicts(List<Conflict> now) {
        var at = chosen.get().map(conflicts::indexOf).orElse(0);
        conflicts.setAll(now);
        select(
                now.isEmpty()
                        ? Optional.empty()
                        : Optional.of(now.get(Math.min(at, now.size() - 1))));
    }

    /// Looks into these files with the password that stands in its field.
    void add(List<Path> chosenFiles) {
        if (chosenFiles.isEmpty()) {
            return;
        }
        var secret = Optional.of(password.get()).filter(typed -> !typed.isEmpty());
        jobs.run(
                "merge.looking",
                progress -> previews(chosenFiles, secret, progress),
                this::showFiles);
    }

    /// Once more at those that did not open, as with another password.
    void again() {
        add(files.stream().filter(file -> isRefused(file)).map(Incoming::file).toList());
    }

    private static boolean isRefused(Incoming file) {
        return file.preview() instanceof Preview.Refused;
    }

    private List<Incoming> previews(
            List<Path> chosenFiles, Optional<String> secret, Progress progress) {
        progress.step("merge.looking");
        var previews = new ArrayList<Incoming>();
        for (var file : chosenFiles) {
            if (progress.isCancelled()) {
                break;
            }
            previews.add(new Incoming(desk.receiving().read(file, secret), false));
            progress.done(previews.size(), chosenFiles.size());
        }
        return previews;
    }

    private void showFiles(List<Incoming> looked) {
        for (var file : looked) {
            files.removeIf(old -> old.file().equals(file.file()));
            files.add(file);
            switch (file.preview()) {
                case Preview.Refused(var _, var problem) ->
                        messages.say(Message.of(Level.MUST, problem));
                case Preview.Held(var _, var _, var problem) ->
                        messages.say(Message.of(Level.LOOK, problem));
                case Preview.Ready _ -> {}
            }
        }
        files.stream().findFirst().ifPresent(this::look);
    }

    /// Shows what somebody wrote into this file on its way.
    void look(Incoming file) {
        edits.setAll(file.edits());
    }

    /// 核对码对上: from now on this device may file for the village; its file is looked into again.
    void confirm(Incoming file) {
        file.held()
                .ifPresent(
                        device ->
                                jobs.run(
                                        "merge.settling",
                                        () ->
                                                desk.devices()
                                                        .confirm(device.village(), device.device()),
                                        _ -> add(List.of(file.file()))));
    }

    /// Answers a village whose filing has been taken in, under the password in its field.
    void answer(String village, Path receipt) {
        var secret = Optional.of(password.get()).filter(typed -> !typed.isEmpty());
        jobs.run(
                "merge.answering",
                () -> desk.receipts().make(village, secret, receipt),
                this::showAnswer);
    }

    private void showAnswer(MakeReceipt.Result result) {
        messages.say(
                switch (result) {
                    case MakeReceipt.Result.Made(var file, var changes) ->
                            Message.of(Level.GOOD, "merge.answered", file.getFileName(), changes);
                    case MakeReceipt.Result.NotWritten(var reason) ->
                            Message.of(Level.MUST, Problem.of("NOT_WRITTEN", reason));
                    case MakeReceipt.Result.NoVillage(var code) ->
                            Message.of(Level.MUST, Problem.of("NOTHING_TO_FILE", code));
                });
    }

    /// 并入: every file that is sound, each in one transaction, in the order of the list.
    void takeIn() {
        var ready = files.stream().filter(file -> file.ready().isPresent()).toList();
        if (!ready.isEmpty()) {
            jobs.run("merge.taking", progress -> takenIn(ready, progress), this::showTaken);
        }
    }

    private List<Outcome> takenIn(List<Incoming> ready, Progress progress) {
        progress.step("merge.taking");
        var outcomes = new ArrayList<Outcome>();
        for (var file : ready) {
            if (progress.isCancelled()) {
                break;
            }
            outcomes.add(new Outcome(file, file.ready().map(desk.receiving()::apply)));
            progress.done(outcomes.size(), ready.size());
        }
        return outcomes;
    }

    private void showTaken(List<Outcome> outcomes) {
        var fresh = 0;
        var taken = 0;
        for (var outcome : outcomes) {
            switch (outcome.result().orElseThrow()) {
                case ReceiveFiling.Result.Taken(var counts, var _) -> {
                    fresh += counts.fresh();
                    taken++;
                    files.replaceAll(
                            file ->
                                    file.equals(outcome.file())
                                            ? new Incoming(file.preview(), true)
                                            : file);
                }
                case ReceiveFiling.Result.Refused(var problem) ->
                        messages.say(Message.of(Level.MUST, problem));
            }
        }
        if (taken > 0) {
            messages.say(Message.of(Level.GOOD, "merge.done", taken, fresh));
        }
        begin();
    }

    void select(Optional<Conflict> conflict) {
        chosen.set(conflict);
    }

    /// Takes one of the live values.
    ///
    /// @param number from 1, in their order
    void take(int number) {
        chosen.get()
                .filter(conflict -> number <= conflict.values().size())
                .ifPresent(
                        conflict ->
                                jobs.run(
                                        "merge.settling",
                                        () -> desk.resolving().take(conflict.id(), number),
                                        this::settled));
    }

    /// Puts another value in the place of all.
    void put(String text) {
        chosen.get()
                .ifPresent(
                        conflict ->
                                desk.words()
                                        .read(conflict.field(), text)
                                        .ifPresentOrElse(
                                                value ->
                                                        jobs.run(
                                                                "merge.settling",
                                                                () ->
                                                                        desk.resolving()
                                                                                .put(
                                                                                        conflict
                                                                                                .id(),
                                                                                        value),
                                                                this::settled),
                                                this::unreadable));
    }

    private void unreadable() {
        messages.say(Message.of(Level.LOOK, "merge.unreadable"));
    }

    private void settled(ResolveConflict.Result result) {
        var key =
                switch (result) {
                    case SETTLED -> "merge.settled";
                    case NONE -> "merge.settledBefore";
                    case NO_SUCH_VALUE -> "merge.noSuchValue";
                };
        messages.say(Message.of(Level.GOOD, key));
        begin();
    }

    boolean canTakeIn() {
        return files.stream().anyMatch(file -> file.ready().isPresent());
    }

    boolean hasRefused() {
        return files.stream().anyMatch(MergeViewModel::isRefused);
    }

    ConflictWords words() {
        return desk.words();
    }

    ObservableList<Incoming> files() {
        return files;
    }

    ObservableList<HandEdited> edits() {
        return edits;
    }

    ObservableList<Conflict> conflicts() {
        return conflicts;
    }

    ReadOnlyObjectProperty<Optional<Conflict>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    StringProperty passwordProperty() {
        return password;
    }
}
