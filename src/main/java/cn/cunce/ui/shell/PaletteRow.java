package cn.cunce.ui.shell;

import java.util.Optional;

/// One line of the palette.
///
/// @param detail what is said of it in small: the household of a person, the keys of a command
/// @param whyNot why it cannot be done now, in words
/// @param run what Enter does
/// @param other what Ctrl+Enter does, where it can do more
record PaletteRow(
        Kind kind,
        String title,
        String detail,
        Optional<String> whyNot,
        Runnable run,
        Optional<Runnable> other) {

    /// In the order in which they stand.
    enum Kind {
        PERSON,
        COMMAND,
        LIST
    }
}
