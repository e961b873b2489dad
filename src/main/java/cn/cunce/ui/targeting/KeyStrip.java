package cn.cunce.ui.targeting;

import cn.cunce.text.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The keys of the desk, always in sight.
final class KeyStrip {

    private static final List<String> KEYS =
            List.of(
                    "targeting.keyRun",
                    "targeting.keyMove",
                    "targeting.keyPane",
                    "targeting.keyOpen",
                    "targeting.keyFind",
                    "targeting.keyExport",
                    "targeting.keyBack");

    private static final String BETWEEN = "\\|";

    private final Texts texts;

    KeyStrip(Texts texts) {
        this.texts = texts;
    }

    /// Each text is a key and what it does, with a | between.
    void fill(HBox strip) {
        for (var key : KEYS) {
            var parts = texts.of(key).split(BETWEEN, 2);
            var cap = new Label(parts[0]);
            var does = new Label(parts[1]);
            cap.getStyleClass().add("key");
            does.getStyleClass().add("hint");
            strip.getChildren().addAll(cap, does);
        }
    }
}
