package cn.cunce.ui.shell;

import javafx.scene.Parent;

/// What a place looks like. A view with its FXML, or a test's bare node.
public interface Screen {

    /// Asked once; the same node comes back with the screen when a person goes back to it.
    Parent load();

    /// It comes to be seen: time to read what it shows, and to take the focus.
    default void shown() {}

    /// Another place is gone to: time to keep what has been typed.
    default void left() {}
}
