package cn.cunce.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Cell;
import javafx.scene.control.Labeled;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.text.Text;

/// Finds what a window shows of a word instead of the whole word, as an eye would.
///
/// Cells of tables and lists may be too narrow for a long value: a person can make them wider, and
/// their width is looked at in the pictures.
public final class CutOff {

    private static final double A_PIXEL = 1.5;

    private CutOff() {}

    /// What stands in labels, buttons and links and cannot be read whole, or lies outside the
    // window.
    public static List<String> in(Scene scene) {
        var found = new ArrayList<String>();
        collect(scene.getRoot(), scene, found);
        return found;
    }

    private static void collect(Node node, Scene scene, List<String> found) {
        if (!node.isVisible() || node instanceof Cell<?>) {
            return;
        }
        if (node instanceof Labeled labeled && !labeled.getText().isEmpty()) {
            if (isCut(labeled) || isOutside(labeled, scene)) {
                found.add(labeled.getText());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, scene, found));
        }
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getParent() == labeled)
                .anyMatch(text -> !text.getText().equals(labeled.getText()));
    }

    /// The head of a column, which scrolls with its table.
    private static boolean isHead(Node node) {
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof TableColumnHeader) {
                return true;
            }
        }
        return false;
    }

    /// Beyond the right edge nothing can be scrolled to on a page that does not scroll sideways.
    private static boolean isOutside(Labeled labeled, Scene scene) {
        if (isHead(labeled)) {
            return false;
        }
        var bounds = labeled.localToScene(labeled.getLayoutBounds());
        return bounds.getWidth() > 0 && bounds.getMaxX() > scene.getWidth() + A_PIXEL;
    }
}
