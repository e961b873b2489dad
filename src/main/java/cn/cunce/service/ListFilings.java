package cn.cunce.service;

import cn.cunce.model.ledger.FilingNote;
import cn.cunce.store.BookReader;
import java.util.List;

/// The filings and receipts that were made or taken in here.
public final class ListFilings {

    private final OpenedBook opened;

    public ListFilings(OpenedBook opened) {
        this.opened = opened;
    }

    /// Latest first.
    public List<FilingNote> list() {
        return opened.book().read(BookReader::filings);
    }

    /// How many transactions are kept aside until what they build on has arrived.
    public int waiting() {
        return opened.book().read(BookReader::waiting);
    }
}
