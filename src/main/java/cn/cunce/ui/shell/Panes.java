package cn.cunce.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;

/// F6 from pane to pane: each table, list and tree of a screen is one, and so are the fields that
/// stand together between them. A pane is entered at its first control.
final class Panes {

    private Panes() {}

    /// Moves the focus to the next pane, or to the one before; round and round.
    static void next(Parent screen, boolean backwards) {
        var panes = new ArrayList<List<Node>>();
        collect(screen, panes);
        if (panes.isEmpty()) {
            return;
        }
        var at = position(panes, screen.getScene().getFocusOwner());
        var next = at < 0 ? 0 : Math.floorMod(at + (backwards ? -1 : 1), panes.size());
        panes.get(next).getFirst().requestFocus();
    }

    /// Where the focus is; −1 outside of all.
    private static int position(List<List<Node>> panes, @Nullable Node focused) {
        for (var node = focused; node != null; node = node.getParent()) {
            for (var i = 0; i < panes.size(); i++) {
                if (panes.get(i).contains(node)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static void collect(Node node, List<List<Node>> panes) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable() && isWalked(node)) {
            panes.add(new ArrayList<>(List.of(node)));
        } else if (node.isFocusTraversable() && node instanceof TextInputControl) {
            together(panes)
                    .ifPresentOrElse(
                            fields -> fields.add(node),
                            () -> panes.add(new ArrayList<>(List.of(node))));
            return;
        }
        if (node instanceof Parent parent && !isRows(node)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, panes));
        }
    }

    /// The fields that came last, where nothing to walk through stands between.
    private static Optional<List<Node>> together(List<List<Node>> panes) {
        return panes.isEmpty() || !(panes.getLast().getLast() instanceof TextInputControl)
                ? Optional.empty()
                : Optional.of(panes.getLast());
    }

    private static boolean isWalked(Node node) {
        return isRows(node) || node instanceof TabPane;
    }

    private static boolean isRows(Node node) {
        return node instanceof TableView<?>
                || node instanceof ListView<?>
                || node instanceof TreeView<?>
                || node instanceof TreeTableView<?>;
    }
}
