package cn.cunce.ui.filing;

import cn.cunce.job.Jobs;
import cn.cunce.job.Progress;
import cn.cunce.model.ledger.DeviceNote;
import cn.cunce.model.ledger.FilingNote;
import cn.cunce.service.ConfirmDevice;
import cn.cunce.service.ListConflicts;
import cn.cunce.service.ListFilings;
import cn.cunce.service.ListFilings.Sent;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.MakeReceipt;
import cn.cunce.service.ReceiveFiling;
import cn.cunce.service.ReceiveFiling.HandEdited;
import cn.cunce.service.ReceiveFiling.Preview;
import cn.cunce.service.ResolveConflict;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the desk of filings knows: the files that came, what each would bring, what came before,
/// and the devices that somebody must still confirm.
///
/// Taking a filing in only adds changes.
public final class MergeViewModel {

    /// What the screen works with.
    public record Desk(
            ReceiveFiling receiving,
            ConfirmDevice devices,
            MakeReceipt receipts,
            ListFilings listing,
            ListHouseholds households,
            ListConflicts conflicts,
            ResolveConflict resolving,
            ConflictWords words) {}

    /// Where it leads to, and where it says what has happened.
    public record Window(Navigator navigator, Messages messages) {}

    /// A file, and what came of taking it in.
    private record Outcome(Incoming file, Optional<ReceiveFiling.Result> result) {}

    private record Reading(List<Sent> past, int waiting, Map<String, String> names) {}

    private final Desk desk;
    private final Jobs jobs;
    private final Window window;
    private final ConflictsViewModel conflicts;
    private final DevicesViewModel devices;
    private final AnswerDesk answers;
    private final ObservableList<Incoming> files = FXCollections.observableArrayList();
    private final ObservableList<HandEdited> edits = FXCollections.observableArrayList();
    private final ObservableList<Sent> past = FXCollections.observableArrayList();
    private final StringProperty password = new SimpleStringProperty("");
    private int waiting;
    private Map<String, String> names = Map.of();

    public MergeViewModel(Desk desk, Jobs jobs, Window window) {
        this.desk = desk;
        this.jobs = jobs;
        this.window = window;
        this.conflicts =
                new ConflictsViewModel(
                        desk.conflicts(), desk.resolving(), desk.words(), jobs, window.messages());
        this.answers = new AnswerDesk(desk.receipts(), jobs, window.messages());
        this.devices =
                new DevicesViewModel(desk.devices(), jobs, window.messages(), this::lookAgain);
    }

    void begin() {
        jobs.run("merge.reading", this::read, this::show);
        devices.read(); // after the names, which its lines say
        conflicts.read();
    }

    private Reading read() {
        var taken =
                desk.listing().sent().stream()
                        .filter(sent -> sent.note().direction() == FilingNote.Direction.TAKEN);
        return new Reading(
                taken.toList(), desk.listing().waiting(), desk.households().villageNames());
    }

    private void show(Reading reading) {
        waiting = reading.waiting();
        names = reading.names();
        past.setAll(reading.past());
    }

    /// Looks into these files with the password that stands in its field; one that does not open
    /// does not hold up the others.
    public void add(List<Path> chosenFiles) {
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
        add(files.stream().filter(Incoming::isRefused).map(Incoming::file).toList());
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
            say(file.preview());
        }
        files.stream().findFirst().ifPresent(this::look);
        begin();
    }

    private void say(Preview preview) {
        switch (preview) {
            case Preview.Refused(var file, var problem) ->
                    say(
                            problem.code().equals("FILING_NOT_ONE")
                                    ? Message.of(Level.LOOK, "merge.table", file.getFileName())
                                            .with("merge.toImport", () -> importTable(file))
                                    : Message.of(Level.MUST, problem));
            case Preview.Held(var _, var _, var problem) -> say(Message.of(Level.LOOK, problem));
            case Preview.Ready _ -> {}
        }
    }

    private void say(Message message) {
        window.messages().say(message);
    }

    /// Tables of units without the program are imported, not merged.
    private void importTable(Path file) {
        window.navigator().go(new Place.Import(List.of(file)));
    }

    /// Shows what somebody wrote into this file on its way.
    void look(Incoming file) {
        edits.setAll(file.edits());
    }

    /// A file of a device that was waited for is looked into again.
    private void lookAgain(DeviceNote device) {
        var held =
                files.stream()
                        .filter(
                                file ->
                                        file.held()
                                                .filter(by -> by.device().equals(device.device()))
                                                .isPresent())
                        .map(Incoming::file)
                        .toList();
        add(held);
    }

    /// Answers a village whose filing has been taken in, under the password in its field.
    void answer(String village, Path receipt) {
        answers.answer(village, password.get(), receipt);
    }

    /// Answers all villages from which something has been taken in.
    ///
    /// @param name of the file by the code of the village
    void answerAll(Path folder, UnaryOperator<String> name) {
        answers.answerAll(answerable(), password.get(), folder, name);
    }

    /// Villages from which something has been taken in, by their code.
    List<String> answerable() {
        return past.stream().map(sent -> sent.note().village()).distinct().sorted().toList();
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
                        say(Message.of(Level.MUST, problem));
            }
        }
        if (taken > 0) {
            say(Message.of(Level.GOOD, "merge.done", taken, fresh));
        }
        begin();
    }

    boolean canTakeIn() {
        return files.stream().anyMatch(file -> file.ready().isPresent());
    }

    boolean hasRefused() {
        return files.stream().anyMatch(Incoming::isRefused);
    }

    /// Transactions that are kept aside until what they build on has arrived.
    int waiting() {
        return waiting;
    }

    /// What a village is called; its code where nobody has said.
    String village(String code) {
        return names.getOrDefault(code, code);
    }

    ConflictsViewModel conflicts() {
        return conflicts;
    }

    ObservableList<Incoming> files() {
        return files;
    }

    ObservableList<HandEdited> edits() {
        return edits;
    }

    /// What was taken in before, latest first.
    ObservableList<Sent> past() {
        return past;
    }

    DevicesViewModel devices() {
        return devices;
    }

    StringProperty passwordProperty() {
        return password;
    }
}
