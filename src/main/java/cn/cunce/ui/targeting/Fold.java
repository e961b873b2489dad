package cn.cunce.ui.targeting;

import cn.cunce.ui.part.Icon;
import cn.cunce.ui.part.Icon.Glyph;
import javafx.scene.layout.StackPane;

/// The sign before a line that can be opened: whether it is.
final class Fold extends StackPane {

    private final Icon sign = new Icon();

    Fold() {
        getStyleClass().add("fold");
        getChildren().add(sign);
    }

    void show(boolean canOpen, boolean open) {
        sign.setVisible(canOpen);
        sign.setGlyph(open ? Glyph.DOWN : Glyph.FORWARD);
    }
}
