package cn.cunce.ui.settings;

import cn.cunce.ui.part.Habits;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/// What the tabs of printing and typing know: habits, remembered as soon as they are chosen.
public final class HabitsViewModel {

    private final Habits habits;
    private final Messages messages;
    private final BooleanProperty walksOn = new SimpleBooleanProperty();
    private final BooleanProperty showsTimes = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Path>> printFolder =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public HabitsViewModel(Habits habits, Messages messages) {
        this.habits = habits;
        this.messages = messages;
        begin();
        walksOn.subscribe((_, on) -> setWalksOn(on));
        showsTimes.subscribe((_, on) -> setShowsTimes(on));
    }

    /// Other screens change habits too.
    void begin() {
        walksOn.set(habits.walksOn());
        showsTimes.set(habits.showsTimes());
        printFolder.set(habits.printFolder());
    }

    private void setWalksOn(boolean on) {
        if (habits.walksOn() != on) {
            habits.setWalksOn(on);
            told(() -> walksOn.set(!on));
        }
    }

    private void setShowsTimes(boolean on) {
        if (habits.showsTimes() != on) {
            habits.setShowsTimes(on);
            told(() -> showsTimes.set(!on));
        }
    }

    /// Where papers are put first; empty for where the system thinks.
    void choose(Optional<Path> folder) {
        var before = printFolder.get();
        if (!before.equals(folder)) {
            habits.setPrintFolder(folder);
            printFolder.set(folder);
            told(() -> choose(before));
        }
    }

    private void told(Runnable undo) {
        messages.say(Message.of(Level.TOLD, "settings.chosen").with("settings.undo", undo));
    }

    BooleanProperty walksOnProperty() {
        return walksOn;
    }

    BooleanProperty showsTimesProperty() {
        return showsTimes;
    }

    ReadOnlyObjectProperty<Optional<Path>> printFolderProperty() {
        return printFolder.getReadOnlyProperty();
    }
}
