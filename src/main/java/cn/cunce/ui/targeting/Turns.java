package cn.cunce.ui.targeting;

import cn.cunce.ui.part.Words;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/// Table and panel stand side by side, or take turns where there is no room for both.
final class Turns {

    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    /// How many panels wide a screen is that has room for both.
    private static final double ROOM = 2.35;

    private final Supplier<Region> screen;
    private final Supplier<Region> table;
    private final Supplier<Region> panel;
    private boolean isNarrow;
    private boolean atPanel;

    Turns(Supplier<Region> screen, Supplier<Region> table, Supplier<Region> panel) {
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
        isNarrow = screen.get().getWidth() < ROOM * panel.get().minWidth(-1);
        show();
    }

    private void show() {
        Words.whenShown(table.get(), !isNarrow || !atPanel);
        Words.whenShown(panel.get(), !isNarrow || atPanel);
        panel.get().pseudoClassStateChanged(ALONE, isNarrow);
    }
}
