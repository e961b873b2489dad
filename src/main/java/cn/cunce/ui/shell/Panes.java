package cn.cunce.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;

/// F6 from pane to pane: each pane of a screen (`pane` is its style class) is entered where there
// is
/// something to walk through, else at its first control.
final class Panes {

    private static final String PANE = "pane";

    private Panes() {}

    /// Moves the focus to the next pane that can take it, or to the one before.
    static void next(Parent screen, boolean backwards) {
        var panes = new ArrayList<Node>();
        collect(screen, panes);
        if (panes.isEmpty()) {
            panes.add(screen);
        }
        var order = backwards ? panes.reversed() : panes;
        var at = position(order, screen.getScene().getFocusOwner());
        for (var step = 1; step <= order.size(); step++) {
            var door = door(order.get(Math.floorMod(at + step, order.size())));
            if (door != null) {
                door.requestFocus();
                return;
            }
        }
    }

    private static int position(List<Node> panes, @Nullable Node focused) {
        for (var node = focused; node != null; node = node.getParent()) {
            var place = panes.indexOf(node);
            if (place >= 0) {
                return place;
            }
        }
        return -1;
    }

    private static void collect(Node node, List<Node> panes) {
        if (!node.isVisible()) {
            return;
        }
        var within = new ArrayList<Node>();
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, within));
        }
        if (node.getStyleClass().contains(PANE) && within.isEmpty()) {
            panes.add(node);
        }
        panes.addAll(within);
    }

    private static @Nullable Node door(Node pane) {
        var walked = first(pane, Panes::isWalked);
        return walked == null ? first(pane, Node::isFocusTraversable) : walked;
    }

    private static boolean isWalked(Node node) {
        return node.isFocusTraversable()
                && (node instanceof TableView<?>
                        || node instanceof ListView<?>
                        || node instanceof TreeView<?>
                        || node instanceof TreeTableView<?>
                        || node instanceof TabPane
                        || node instanceof TextInputControl);
    }

    private static @Nullable Node first(Node node, Predicate<Node> fits) {
        if (!node.isVisible() || node.isDisabled()) {
            return null;
        }
        if (fits.test(node)) {
            return node;
        }
        if (node instanceof Parent parent) {
            for (var child : parent.getChildrenUnmodifiable()) {
                var found = first(child, fits);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
