package cn.cunce.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys that mean the same on every screen.
///
/// They are heard after the screen, so that a screen may give one of them a meaning of its own;
/// none of them is a letter alone, and none is a key of an input method.
final class ShellKeys {

    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    ShellKeys(ShellViewModel model, Runnable tasks, Runnable escape, TextField search) {
        for (var item = 0; item < 9; item++) {
            var place = item;
            on("Alt+" + (item + 1), () -> model.goTo(place));
        }
        on("Alt+0", () -> model.goTo(9));
        on("Alt+Left", model.navigator()::back);
        on("Alt+Right", model.navigator()::forward);
        on("Ctrl+K", search::requestFocus);
        on("F3", () -> go(model, Place.Entry.FRESH));
        on("Ctrl+N", () -> go(model, Place.Entry.FRESH));
        on("Ctrl+P", () -> go(model, Place.Print.FRESH));
        on("F12", tasks);
        on("Ctrl+Alt+T", tasks);
        on("Ctrl+Equals", model::larger);
        on("Ctrl+Minus", model::smaller);
        on("Ctrl+0", model::usualSize);
        on("Esc", escape);
    }

    void listen(Node frame) {
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        keys.entrySet().stream()
                .filter(key -> key.getKey().match(event))
                .findFirst()
                .ifPresent(
                        key -> {
                            event.consume();
                            key.getValue().run();
                        });
    }

    private void on(String key, Runnable run) {
        keys.put(KeyCombination.valueOf(key), run);
    }

    private static void go(ShellViewModel model, Place place) {
        if (model.bookProperty().get().isPresent() && model.navigator().knows(place.getClass())) {
            model.navigator().go(place);
        }
    }
}
