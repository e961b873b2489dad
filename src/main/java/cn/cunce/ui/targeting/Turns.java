package cn.cunce.ui.targeting;

import cn.cunce.ui.part.Words;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/// Table and panel stand side by side, or take turns where there is no room for both.
final class Turns {

    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    /// How many panels wide a screen is that has room for both.
    private static final double ROOM = 2.35;

    private final Supplier<BorderPane> screen;
    private final Supplier<Region> table;
    private final Supplier<Region> panel;
    private boolean isNarrow;
    private boolean atPanel;

    Turns(Supplier<BorderPane> screen, Supplier<Region> table, Supplier<Region> panel) {
        this.screen = screen;
        this.table = table;
        this.panel = panel;
    }

    void listen() {
        screen.get().widthProperty().subscribe(_ -> fit());
        // larger letters make the panel wider
        panel.get().widthProperty().subscribe(_ -> fit());
    }

    void toPanel() {
        atPanel = true;
        show();
    }

    void toTable() {
        atPanel = false;
        show();
    }

    private void fit() {
        // who works in the panel must not lose it
        atPanel = atPanel || !isNarrow && panel.get().isFocusWithin();
        isNarrow = room() < ROOM * panel.get().minWidth(-1);
        show();
    }

    /// Of the window, not of the screen: that grows with a panel for which there is no room.
    private double room() {
        var width = screen.get().getWidth();
        var scene = screen.get().getScene();
        return scene == null
                ? width
                : Math.min(width, scene.getWidth() - screen.get().localToScene(0, 0).getX());
    }

    /// A panel alone takes the middle: at the side it would be given all that it would like to
    // have.
    private void show() {
        var alone = isNarrow && atPanel;
        Words.whenShown(table.get(), !alone);
        Words.whenShown(panel.get(), !isNarrow || atPanel);
        var pane = screen.get();
        var middle = alone ? panel.get() : table.get();
        if (!middle.equals(pane.getCenter())) {
            var focused = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
            pane.setRight(null);
            pane.setCenter(middle);
            pane.setRight(alone ? null : panel.get());
            if (focused != null) {
                focused.requestFocus();
            }
        }
        panel.get().pseudoClassStateChanged(ALONE, isNarrow);
    }
}
