package cn.cunce.ui.entry;

import cn.cunce.ui.part.FieldEditor;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/// Which panes there is room for, and that the field somebody is in is seen: in a narrow window, or
/// with large letters, first the help and then the queue give way to the sheet.
final class EntryPanes {

    private static final double HELP_FITS_EM = 88;
    private static final double QUEUE_FITS_EM = 72;

    /// Height of the title of a screen.
    private static final double TITLE_EM = 1.8;

    private final BorderPane root;
    private final ScrollPane sheet;
    private final ScrollPane members;

    EntryPanes(BorderPane root, ScrollPane sheet, ScrollPane members) {
        this.root = root;
        this.sheet = sheet;
        this.members = members;
    }

    void follow() {
        root.widthProperty().subscribe(_ -> fit());
        if (root.lookup(".screen-title") instanceof Region title) {
            title.heightProperty().subscribe(_ -> fit());
        }
        root.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                scene.focusOwnerProperty().subscribe(this::reveal);
                            }
                        });
    }

    /// Shows a pane there is no room for until somebody is back in a field.
    void lend(Node pane) {
        show(pane, true);
    }

    private void fit() {
        var em = root.getWidth() / letter();
        show(root.getRight(), em >= HELP_FITS_EM);
        show(root.getLeft(), em >= QUEUE_FITS_EM);
        root.lookupAll(".entry-wide").forEach(part -> show(part, em >= HELP_FITS_EM));
    }

    /// How large the letters of the screen are.
    private double letter() {
        return root.lookup(".screen-title") instanceof Region title && title.getHeight() > 0
                ? title.getHeight() / TITLE_EM
                : Font.getDefault().getSize();
    }

    private static void show(Node pane, boolean fits) {
        pane.setVisible(fits);
        pane.setManaged(fits);
    }

    private void reveal(Node focused) {
        if (focused instanceof FieldEditor) {
            fit();
            reveal(members, focused);
            reveal(sheet, focused);
        }
    }

    private static void reveal(ScrollPane pane, Node field) {
        var content = pane.getContent();
        for (Node above = field; above != null; above = above.getParent()) {
            if (above == content) {
                scroll(pane, field);
                return;
            }
        }
    }

    private static void scroll(ScrollPane pane, Node field) {
        var all = pane.getContent().getLayoutBounds().getHeight();
        var seen = pane.getViewportBounds().getHeight();
        if (all <= seen) {
            return;
        }
        var at = pane.getContent().sceneToLocal(field.localToScene(field.getBoundsInLocal()));
        var top = pane.getVvalue() * (all - seen);
        if (at.getMinY() < top) {
            pane.setVvalue(at.getMinY() / (all - seen));
        } else if (at.getMaxY() > top + seen) {
            pane.setVvalue((at.getMaxY() - seen) / (all - seen));
        }
    }
}
