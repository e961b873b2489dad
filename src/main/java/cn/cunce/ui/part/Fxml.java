package cn.cunce.ui.part;

import cn.cunce.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads the FXML beside a view, with that view as its controller.
public final class Fxml {

    private Fxml() {}

    /// @param view constructed with all it needs; its package holds `file`
    /// @throws IllegalStateException if the FXML does not fit the view, which a test finds
    public static Parent load(Object view, String file, Texts texts) {
        var place = view.getClass().getResource(file);
        if (place == null) {
            throw new IllegalStateException(file + " is not beside " + view.getClass());
        }
        var loader = new FXMLLoader(place, texts.bundle());
        loader.setController(view);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
