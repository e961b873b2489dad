package cn.cunce.ui.part;

import cn.cunce.ui.part.Icon.Glyph;
import javafx.scene.layout.StackPane;

/// The sign before a line that can be opened: whether it is.
public final class Fold extends StackPane {

    private final Icon sign = new Icon();

    public Fold() {
        getStyleClass().add("fold");
        getChildren().add(sign);
    }

    /// @param canOpen whether there is anything to open
    public void show(boolean canOpen, boolean open) {
        sign.setVisible(canOpen);
        sign.setGlyph(open ? Glyph.DOWN : Glyph.FORWARD);
    }
}
