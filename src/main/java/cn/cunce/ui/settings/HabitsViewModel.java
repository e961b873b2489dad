package cn.cunce.ui.settings;

import cn.cunce.ui.part.Habits;
import cn.cunce.ui.part.Memory;
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

    private final Memory memory;
    private final Messages messages;
    private final BooleanProperty walksOn = new SimpleBooleanProperty();
    private final BooleanProperty showsTiming = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Path>> printFolder =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public HabitsViewModel(Memory memory, Messages messages) {
        this.memory = memory;
        this.messages = messages;
        var habits = new Habits(memory);
        walksOn.set(habits.walksOn());
        showsTiming.set(habits.showsTiming());
        printFolder.set(habits.printFolder());
        walksOn.subscribe((_, on) -> set(Habits.STAY, !on, walksOn));
        showsTiming.subscribe((_, on) -> set(Habits.TIMING, on, showsTiming));
    }

    private void set(String habit, boolean on, BooleanProperty shown) {
        var habits = new Habits(memory);
        if (habits.is(habit) != on) {
            habits.set(habit, on);
            messages.say(
                    Message.of(Level.TOLD, "settings.chosen")
                            .with("settings.undo", () -> shown.set(!shown.get())));
        }
    }

    /// Where papers are put first; empty for where the system thinks.
    void choose(Optional<Path> folder) {
        var before = printFolder.get();
        if (!before.equals(folder)) {
            memory.put(Habits.PRINT_FOLDER, folder.map(Path::toString).orElse(""));
            printFolder.set(folder);
            messages.say(
                    Message.of(Level.TOLD, "settings.chosen")
                            .with("settings.undo", () -> choose(before)));
        }
    }

    BooleanProperty walksOnProperty() {
        return walksOn;
    }

    BooleanProperty showsTimingProperty() {
        return showsTiming;
    }

    ReadOnlyObjectProperty<Optional<Path>> printFolderProperty() {
        return printFolder.getReadOnlyProperty();
    }
}
