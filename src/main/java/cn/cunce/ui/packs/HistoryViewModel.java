package cn.cunce.ui.packs;

import cn.cunce.job.Jobs;
import cn.cunce.service.RevokeParameter.Result;
import cn.cunce.service.ShowParameterHistory.Entry;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Who has set which parameter of the pack looked at, and how it is taken back.
final class HistoryViewModel {

    private final SettingDesk desk;
    private final Jobs jobs;
    private final Messages messages;
    private final Consumer<String> changed;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Entry>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty reason = new SimpleStringProperty("");
    private String pack = "";

    /// @param changed hears the pack that is to be looked at when something was taken back
    HistoryViewModel(SettingDesk desk, Jobs jobs, Messages messages, Consumer<String> changed) {
        this.desk = desk;
        this.jobs = jobs;
        this.messages = messages;
        this.changed = changed;
    }

    /// @param of a pack that can be used; empty for none
    void show(Optional<String> of) {
        pack = of.orElse("");
        chosen.set(Optional.empty());
        entries.clear();
        of.ifPresent(id -> jobs.run("packs.reading", () -> desk.history().of(id), this::show));
    }

    private void show(List<Entry> found) {
        entries.setAll(found.reversed());
    }

    void choose(Optional<Entry> entry) {
        chosen.set(entry);
        reason.set("");
    }

    /// Whether what is chosen holds and can be taken back.
    boolean canTakeBack() {
        return chosen.get()
                .filter(entry -> !entry.revoked() && !entry.act().isRevocation())
                .isPresent();
    }

    void takeBack() {
        chosen.get()
                .filter(_ -> canTakeBack())
                .ifPresent(
                        entry ->
                                jobs.run(
                                        "packs.setting",
                                        () ->
                                                desk.revoking()
                                                        .revoke(
                                                                pack,
                                                                entry.act().id(),
                                                                reason.get()),
                                        result -> tell(entry, result)));
    }

    private void tell(Entry entry, Result result) {
        switch (result) {
            case Result.Revoked(var now) -> {
                messages.say(
                        Message.of(
                                Level.GOOD,
                                "packs.takenBack",
                                entry.title(),
                                now.id(),
                                now.version()));
                changed.accept(now.id());
            }
            case Result.NoReason _ -> messages.say(Message.of(Level.LOOK, "packs.noReason"));
            case Result.NoSuchAct _, Result.NotStanding _ ->
                    messages.say(Message.of(Level.LOOK, "packs.notStanding"));
        }
    }

    /// The latest first.
    ObservableList<Entry> entries() {
        return entries;
    }

    ReadOnlyObjectProperty<Optional<Entry>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    StringProperty reasonProperty() {
        return reason;
    }
}
