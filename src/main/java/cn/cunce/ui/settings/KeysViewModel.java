package cn.cunce.ui.settings;

import cn.cunce.job.Jobs;
import cn.cunce.service.ChangeKeys;
import cn.cunce.service.ChangeKeys.Result;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the tab of keys knows: another password, another recovery key.
public final class KeysViewModel {

    /// Which groups of the recovery key are asked back, from 0.
    static final List<Integer> ASKED_BACK = List.of(1, 4);

    private final ChangeKeys keys;
    private final Jobs jobs;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<Message>> wrong =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<String>> groups =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public KeysViewModel(ChangeKeys keys, Jobs jobs, Messages messages) {
        this.keys = keys;
        this.jobs = jobs;
        this.messages = messages;
    }

    /// @param then when the new password is in force
    void changePassword(String old, String fresh, String again, Runnable then) {
        if (!fresh.equals(again)) {
            wrong("start.passwordsDiffer");
            return;
        }
        wrong.set(Optional.empty());
        busy.set(true);
        jobs.run(
                "settings.changingPassword",
                () -> keys.changePassword(old, fresh),
                result -> changed(result, then));
    }

    private void changed(Result result, Runnable then) {
        busy.set(false);
        if (result == Result.DONE) {
            messages.say(Message.of(Level.GOOD, "settings.passwordChanged", keys.signedIn()));
            then.run();
        } else {
            wrong(KeyWords.of(result));
        }
    }

    /// Shows another recovery key; the old one holds until this one is copied.
    void renew() {
        wrong.set(Optional.empty());
        groups.set(List.of(keys.proposeRecovery().split("-")));
    }

    /// Thinks better of it: the old one holds.
    void keepOld() {
        wrong.set(Optional.empty());
        groups.set(List.of());
    }

    /// @param typed as somebody copied them, in the order of `ASKED_BACK`
    void confirm(List<String> typed) {
        for (var i = 0; i < ASKED_BACK.size(); i++) {
            var group = groups.get().get(ASKED_BACK.get(i));
            if (!typed.get(i).strip().toUpperCase(Locale.ROOT).equals(group)) {
                wrong("start.keyDiffers");
                return;
            }
        }
        wrong.set(Optional.empty());
        busy.set(true);
        var copied = String.join("-", groups.get());
        jobs.run("settings.renewing", () -> keys.takeRecovery(copied), this::taken);
    }

    private void taken(Result result) {
        busy.set(false);
        if (result == Result.DONE) {
            groups.set(List.of());
            messages.say(Message.of(Level.GOOD, "settings.keyRenewed"));
        } else {
            wrong(KeyWords.of(result));
        }
    }

    private void wrong(String key) {
        wrong.set(Optional.of(Message.of(Level.MUST, key)));
    }

    /// The new recovery key while it is shown, else nothing.
    ReadOnlyObjectProperty<List<String>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Message>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
