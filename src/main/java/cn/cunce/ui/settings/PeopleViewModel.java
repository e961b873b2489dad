package cn.cunce.ui.settings;

import cn.cunce.job.Jobs;
import cn.cunce.service.ChangeKeys;
import cn.cunce.service.ChangeKeys.Removal;
import cn.cunce.service.ChangeKeys.Removed;
import cn.cunce.service.ChangeKeys.Result;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the tab of people knows: who may open the book, each with his own password.
public final class PeopleViewModel {

    private final ChangeKeys keys;
    private final Jobs jobs;
    private final Messages messages;
    private final ObservableList<String> people = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Message>> wrong =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public PeopleViewModel(ChangeKeys keys, Jobs jobs, Messages messages) {
        this.keys = keys;
        this.jobs = jobs;
        this.messages = messages;
    }

    void begin() {
        jobs.run("settings.readingPeople", keys::users, this::show);
    }

    private void show(List<String> users) {
        people.setAll(users);
    }

    /// @param then when he may open the book
    void add(String name, String password, String again, Runnable then) {
        if (name.isBlank()) {
            wrong("settings.personMissing");
        } else if (!password.equals(again)) {
            wrong("start.passwordsDiffer");
        } else {
            wrong.set(Optional.empty());
            busy.set(true);
            jobs.run(
                    "settings.addingPerson",
                    () -> keys.add(name.strip(), password),
                    result -> added(name.strip(), result, then));
        }
    }

    private void added(String name, Result result, Runnable then) {
        busy.set(false);
        if (result == Result.DONE) {
            messages.say(Message.of(Level.GOOD, "settings.personAdded", name));
            begin();
            then.run();
        } else {
            wrong(KeyWords.of(result));
        }
    }

    void remove(String name) {
        jobs.run("settings.removingPerson", () -> keys.remove(name), gone -> removed(name, gone));
    }

    private void removed(String name, Removal removal) {
        begin();
        if (removal.result() == Result.DONE) {
            messages.say(
                    Message.of(Level.TOLD, "settings.personRemoved", name)
                            .with(
                                    "settings.undo",
                                    () -> removal.removed().ifPresent(this::putBack)));
        } else {
            messages.say(Message.of(Level.MUST, KeyWords.of(removal.result())));
        }
    }

    private void putBack(Removed removed) {
        jobs.run(
                "settings.addingPerson",
                () -> keys.putBack(removed),
                result -> {
                    begin();
                    if (result == Result.DONE) {
                        messages.clear();
                    } else {
                        messages.say(Message.of(Level.MUST, KeyWords.of(result)));
                    }
                });
    }

    private void wrong(String key) {
        wrong.set(Optional.of(Message.of(Level.MUST, key)));
    }

    /// In whose name everything is written now.
    String signedIn() {
        return keys.signedIn();
    }

    ObservableList<String> people() {
        return people;
    }

    ReadOnlyObjectProperty<Optional<Message>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
