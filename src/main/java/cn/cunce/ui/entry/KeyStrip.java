package cn.cunce.ui.entry;

import cn.cunce.text.Texts;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/// The keys that are used most, always in sight.
final class KeyStrip {

    private static final List<String> KEYS =
            Arrays.asList(
                    "entry.keyEnter",
                    "entry.keyBack",
                    "entry.keySame",
                    "entry.keyNext",
                    "entry.keyUnknown",
                    "entry.keyDoubt",
                    "entry.keyOut",
                    "entry.keySave");

    private static final String BETWEEN = "\\|";

    private final Texts texts;

    KeyStrip(Texts texts) {
        this.texts = texts;
    }

    /// Each text is a key and what it does, with a | between.
    void fill(GridPane grid) {
        for (var key : KEYS) {
            var parts = texts.of(key).split(BETWEEN, 2);
            var cap = new Label(parts[0]);
            cap.getStyleClass().add("key");
            grid.addRow(grid.getRowCount(), cap, new Label(parts[1]));
        }
    }
}
