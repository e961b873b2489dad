package cn.cunce.ui.part;

import cn.cunce.text.Texts;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;

/// A line of text with rare characters: each run in the first font that has it. A character that no
/// font has is a box with its number, to be written by hand on paper.
public final class RunLabel extends HBox {

    private static final String BOX = "□";

    private final Typefaces faces;
    private final Texts texts;

    public RunLabel(Typefaces faces, Texts texts) {
        this.faces = faces;
        this.texts = texts;
        getStyleClass().add("run-label");
    }

    public void setText(String text) {
        getChildren().clear();
        for (var run : faces.runs(text)) {
            var drawn = new Text(run.family().isPresent() ? run.text() : box(run.text()));
            drawn.getStyleClass().add("run");
            run.family()
                    .filter(Typefaces.RARE::equals)
                    .ifPresent(_ -> drawn.getStyleClass().add("rare"));
            getChildren().add(drawn);
        }
        setAccessibleText(faces.undrawable(text).isEmpty() ? text : texts.of("part.byHand", text));
    }

    private static String box(String character) {
        return BOX
                + " U+"
                + Integer.toHexString(character.codePointAt(0)).toUpperCase(java.util.Locale.ROOT);
    }
}
