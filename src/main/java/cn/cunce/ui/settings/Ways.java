package cn.cunce.ui.settings;

import cn.cunce.service.OpenedBook;
import cn.cunce.ui.shell.Messages.Message;

/// Where the settings lead: an open book gives way to another.
public interface Ways {

    /// Another book is open in the place of the one there was.
    ///
    /// @param told what is to be said of it there
    void replaced(OpenedBook book, Message told);

    /// The book was closed for a moment, and is to be opened again.
    ///
    /// @param told what is to be said of it there
    void again(Message told);

    /// To the screen of packs.
    void packs();
}
