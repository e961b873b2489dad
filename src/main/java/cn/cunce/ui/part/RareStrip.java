package cn.cunce.ui.part;

import cn.cunce.text.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;

/// Shows the text of a field whose font cannot draw all of it: above the field while somebody is in
/// it, and in its place while nobody is. It goes when it is no longer needed.
public final class RareStrip {

    private final TextField field;
    private final Typefaces faces;
    private final Texts texts;
    private final Popup popup = new Popup();
    private final RunLabel above;
    private final RunLabel inPlace;
    private final Label byHand = new Label();

    private RareStrip(TextField field, Typefaces faces, Texts texts) {
        this.field = field;
        this.faces = faces;
        this.texts = texts;
        above = new RunLabel(faces, texts);
        inPlace = new RunLabel(faces, texts);
        inPlace.getStyleClass().add("rare-in-place");
        inPlace.setMouseTransparent(true);
        byHand.getStyleClass().addAll("hint", "look-text");
        var strip = new HBox(above, byHand);
        strip.getStyleClass().add("rare-strip");
        popup.getContent().add(strip);
        popup.setHideOnEscape(false);
        field.textProperty().subscribe(_ -> show());
        field.focusedProperty().subscribe(_ -> show());
    }

    /// Watches over a field for words.
    public static void at(TextField field, Typefaces faces, Texts texts) {
        new RareStrip(field, faces, texts);
    }

    private void show() {
        var text = field.getText();
        var isNeeded = !faces.isUsual(text);
        showAbove(text, isNeeded && field.isFocused());
        showInPlace(text, isNeeded && !field.isFocused());
    }

    private void showAbove(String text, boolean isNeeded) {
        if (!isNeeded || field.getScene() == null) {
            popup.hide();
            return;
        }
        above.setText(text);
        byHand.setText(faces.undrawable(text).isEmpty() ? "" : texts.of("part.rareByHand"));
        var strip = (HBox) popup.getContent().getFirst();
        strip.getStylesheets().setAll(field.getScene().getStylesheets());
        strip.setMinHeight(field.getHeight());
        if (!popup.isShowing()) {
            var corner = field.localToScreen(0, -field.getHeight());
            popup.show(field, corner.getX(), corner.getY());
        }
    }

    /// Over the field, in the same cell of the grid.
    private void showInPlace(String text, boolean isNeeded) {
        if (!(field.getParent() instanceof GridPane grid)) {
            return;
        }
        if (!isNeeded) {
            grid.getChildren().remove(inPlace);
            return;
        }
        inPlace.setText(text);
        if (!grid.getChildren().contains(inPlace)) {
            grid.add(inPlace, GridPane.getColumnIndex(field), GridPane.getRowIndex(field));
        }
    }
}
