package cn.cunce.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;

/// How the window looks: the theme of AtlantaFX with our tokens over it, light or dark.
public enum Theme {
    LIGHT(new PrimerLight(), "tokens.css"),
    DARK(new PrimerDark(), "tokens-dark.css");

    private static final double USUAL_PX = 13;
    private static final List<String> SHEETS = List.of("cunce.css", "part.css", "shell.css");

    private final atlantafx.base.theme.Theme base;
    private final String tokens;

    Theme(atlantafx.base.theme.Theme base, String tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    /// Dresses a scene, at once.
    ///
    /// @param fontPercent 字号; letters, rows and paddings grow together
    public void dress(Scene scene, int fontPercent) {
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(Stream.concat(Stream.of(tokens), SHEETS.stream()).map(Theme::url).toList());
        scene.getRoot().setStyle("-fx-font-size: " + USUAL_PX * fontPercent / 100 + "px");
    }

    private static String url(String sheet) {
        var place = Theme.class.getResource("/cn/cunce/ui/" + sheet);
        if (place == null) {
            throw new IllegalStateException(sheet);
        }
        return place.toExternalForm();
    }
}
