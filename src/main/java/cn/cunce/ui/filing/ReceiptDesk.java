package cn.cunce.ui.filing;

import cn.cunce.job.Jobs;
import cn.cunce.service.ReceiveFiling;
import cn.cunce.service.ReceiveFiling.Preview;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Takes in a receipt where filings are made: it is chosen, opened with its password where it has
/// one, and taken in at once. Twice changes nothing.
final class ReceiptDesk {

    private static final Set<String> LOCKED = Set.of("FILE_LOCKED", "FILE_PASSWORD_WRONG");

    private final ReceiveFiling receiving;
    private final Jobs jobs;
    private final Messages messages;
    private final Navigator navigator;
    private final Runnable taken;
    private final ReadOnlyObjectWrapper<Optional<Path>> locked =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param taken called when the book has changed
    ReceiptDesk(
            ReceiveFiling receiving,
            Jobs jobs,
            Messages messages,
            Navigator navigator,
            Runnable taken) {
        this.receiving = receiving;
        this.jobs = jobs;
        this.messages = messages;
        this.navigator = navigator;
        this.taken = taken;
    }

    /// @param password empty where nobody was asked for one yet
    void take(Path file, String password) {
        var secret = Optional.of(password).filter(typed -> !typed.isEmpty());
        jobs.run(
                "filing.takingReceipt",
                progress -> {
                    progress.step("filing.takingReceipt");
                    return receiving.read(file, secret);
                },
                this::show);
    }

    private void show(Preview preview) {
        switch (preview) {
            case Preview.Ready ready -> {
                locked.set(Optional.empty());
                jobs.run("filing.takingReceipt", () -> receiving.apply(ready), this::show);
            }
            case Preview.Held(var _, var _, var problem) ->
                    messages.say(
                            Message.of(Level.LOOK, problem)
                                    .with("filing.toMerge", () -> navigator.go(new Place.Merge())));
            case Preview.Refused(var file, var problem) -> {
                var wantsPassword = LOCKED.contains(problem.code());
                locked.set(wantsPassword ? Optional.of(file) : Optional.empty());
                messages.say(Message.of(wantsPassword ? Level.LOOK : Level.MUST, problem));
            }
        }
    }

    private void show(ReceiveFiling.Result result) {
        switch (result) {
            case ReceiveFiling.Result.Taken(var counts, var _) -> {
                messages.say(
                        counts.fresh() == 0
                                ? Message.of(Level.GOOD, "filing.receiptNothingNew")
                                : Message.of(Level.GOOD, "filing.receiptTaken", counts.fresh()));
                taken.run();
            }
            case ReceiveFiling.Result.Refused(var problem) ->
                    messages.say(Message.of(Level.MUST, problem));
        }
    }

    /// A receipt that waits for its password.
    ReadOnlyObjectProperty<Optional<Path>> lockedProperty() {
        return locked.getReadOnlyProperty();
    }
}
