package cn.cunce.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Hears the keys of commands: those of the screen first, then those of the frame.
///
/// They are heard after the control that has the focus, so that it may give one of them a meaning
/// of its own; a key that could be typed is none while somebody is typing.
final class ShellKeys {

    private final Supplier<List<Command>> commands;
    private final Messages messages;

    /// @param commands what can be done now, the screen's before the frame's
    ShellKeys(Supplier<List<Command>> commands, Messages messages) {
        this.commands = commands;
        this.messages = messages;
    }

    void listen(Node frame) {
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (isTyped(event)) {
            return;
        }
        commands.get().stream()
                .filter(command -> command.combinations().stream().anyMatch(k -> k.match(event)))
                .findFirst()
                .ifPresent(
                        command -> {
                            event.consume();
                            command.perform(messages);
                        });
    }

    private static boolean isTyped(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.getCode().isFunctionKey()
                && event.getCode() != KeyCode.ESCAPE;
    }
}
