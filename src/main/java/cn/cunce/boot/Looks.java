package cn.cunce.boot;

import cn.cunce.settings.Settings;
import cn.cunce.ui.shell.Theme;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;

/// Which of the two themes is on, as a person chose it or as the system is.
final class Looks {

    private static final String STILL = "still";

    private final ObjectProperty<Settings.Theme> chosen;
    private final ObjectProperty<Theme> shown;

    /// @param shown what the frame shows, which a person can change there too
    Looks(Settings.Theme chosen, ObjectProperty<Theme> shown) {
        this.chosen = new SimpleObjectProperty<>(chosen);
        this.shown = shown;
        this.chosen.subscribe(this::show);
        shown.subscribe((_, now) -> follow(now));
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> show(this.chosen.get()));
    }

    private void show(Settings.Theme choice) {
        shown.set(theme(choice));
    }

    private void follow(Theme now) {
        if (theme(chosen.get()) != now) {
            chosen.set(now == Theme.DARK ? Settings.Theme.DARK : Settings.Theme.LIGHT);
        }
    }

    private static Theme theme(Settings.Theme choice) {
        return switch (choice) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case SYSTEM ->
                    Platform.getPreferences().getColorScheme() == ColorScheme.DARK
                            ? Theme.DARK
                            : Theme.LIGHT;
        };
    }

    /// Holds everything under a root still, or lets it move again.
    static void hold(Parent root, boolean still) {
        root.getStyleClass().remove(STILL);
        if (still) {
            root.getStyleClass().add(STILL);
        }
    }

    ObjectProperty<Settings.Theme> chosen() {
        return chosen;
    }
}
