package cn.cunce.service;

import cn.cunce.model.field.Catalogue;
import cn.cunce.seal.BookKey;
import cn.cunce.seal.BookKey.Purpose;
import cn.cunce.store.Book;
import cn.cunce.store.BookReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/// What a book and a copy of it must have in common: how much they hold, and what they say.
record BookProof(Backup.Counts counts, String digest) {

    static BookProof of(BookReader reader) {
        var tally = reader.tally();
        return new BookProof(
                new Backup.Counts(true, tally.households(), tally.people(), tally.changes()),
                reader.digest(reader.places(), Optional.empty()));
    }

    /// Opens the ledger of a copy, asks it, and closes it.
    ///
    /// @param ledger without the ending that the database adds
    /// @throws IOException if it cannot be read
    static <T> T inCopy(Path ledger, BookKey key, Clock clock, Function<Book, T> question)
            throws IOException {
        var opening = Book.onFile(ledger, key.hex(Purpose.DATABASE), Catalogue.LEDGER, clock);
        return switch (opening) {
            case Book.Opening.Opened(var copy) -> {
                try (copy) {
                    yield question.apply(copy);
                }
            }
            case Book.Opening.InUse _ -> throw new IOException("in use");
            case Book.Opening.Unreadable(var reason) -> throw new IOException(reason);
        };
    }
}
