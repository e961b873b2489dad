package cn.cunce.ui.shell;

import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;

/// Something that a person can do, told once: the frame hears its keys and shows it in the palette,
/// in the help of its screen and on the map of keys.
///
/// @param name text key of what it is called, a verb with its object: 打印村册
/// @param keys by which it is reached, the usual one first: `Ctrl+E`; empty for none
/// @param whyNot text key of why it cannot be done now, asked each time; empty when it can
/// @param run on the window's thread
public record Command(
        String name, List<String> keys, Supplier<Optional<String>> whyNot, Runnable run) {

    public Command {
        keys = List.copyOf(keys);
    }

    /// One that can always be done.
    public static Command named(String name, Runnable run, String... keys) {
        return new Command(name, List.of(keys), Optional::empty, run);
    }

    /// The same, but only while nothing speaks against it.
    public Command unless(Supplier<Optional<String>> reason) {
        return new Command(name, keys, reason, run);
    }

    public boolean isPossible() {
        return whyNot.get().isEmpty();
    }

    /// Does it, or says why not.
    void perform(Messages messages) {
        whyNot.get()
                .ifPresentOrElse(reason -> messages.say(Message.of(Level.TOLD, reason)), run::run);
    }

    /// What its keys are to the window; a name that is no key is a defect.
    List<KeyCombination> combinations() {
        return keys.stream().map(KeyCombination::valueOf).toList();
    }
}
