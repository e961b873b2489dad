package cn.cunce.ui.settings;

import javafx.scene.Parent;

/// One tab of the settings: its word, and the form at the right.
///
/// @param title text key
public record Section(String title, Form form) {

    /// What stands at the right.
    public interface Form {

        /// Asked once.
        Parent load();

        /// It comes to be seen: time to read what it shows.
        default void shown() {}
    }
}
