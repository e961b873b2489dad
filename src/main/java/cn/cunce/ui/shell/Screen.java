package cn.cunce.ui.shell;

import java.util.List;
import javafx.scene.Parent;

/// What a place looks like. A view with its FXML, or a test's bare node.
public interface Screen {

    /// Asked once; the same node comes back with the screen when a person goes back to it.
    Parent load();

    /// It comes to be seen: time to read what it shows, and to take the focus.
    default void shown() {}

    /// Another place is gone to: time to keep what has been typed.
    default void left() {}

    /// The book has changed under it, as by an undo: time to read again.
    default void changed() {
        shown();
    }

    /// What can be done here, in the order in which help tells it.
    default List<Command> commands() {
        return List.of();
    }

    /// Text key of what the screen is for and how a day's work goes there; empty for none.
    default String help() {
        return "";
    }
}
