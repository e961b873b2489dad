package cn.cunce.service;

import cn.cunce.seal.BookKey;
import cn.cunce.seal.KeyFile;
import cn.cunce.store.Book;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/// Puts what a backup holds where the book is, as a new life of the book.
final class BookPlacing {

    /// @param user in whose name it is opened
    record Owner(BookKey key, String user) {}

    /// Lives are numbered by the minute in which a book was restored, so that restoring the same
    /// backup twice, here or elsewhere, never begins the same life twice.
    private static final Instant FIRST_MINUTE = Instant.parse("2016-01-01T00:00:00Z");

    private final Surroundings surroundings;

    BookPlacing(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// @param life number of the one that ends here
    OpenBook.Result put(Path folder, Owner owner, Path archive, int life) {
        var fresh = folder.resolve("restore-new");
        try {
            if (Files.exists(fresh)) {
                BackupBook.delete(fresh);
            }
            Files.createDirectories(new BookFiles(folder).outbox());
            unpack(archive, owner.key(), fresh, book -> beginLife(book, folder, life));
            swap(new BookFiles(fresh), new BookFiles(folder), owner.key());
            BackupBook.delete(fresh);
            return open(folder, owner);
        } catch (IOException e) {
            return new OpenBook.Result.Damaged(String.valueOf(e.getMessage()));
        }
    }

    /// The days of a backup are known: nobody is asked about the clock.
    OpenBook.Result open(Path folder, Owner owner) throws IOException {
        return new BookOpening(surroundings, new BookFiles(folder), owner.user())
                .withClockConfirmed()
                .open(owner.key());
    }

    /// Unpacks a backup and asks its ledger, which must say what the head says.
    ///
    /// @throws IOException if it does not, or cannot be read
    <T> T unpack(Path archive, BookKey key, Path to, Function<Book, T> question)
            throws IOException {
        BackupArchive.unpack(archive, to, BookFiles.KEPT);
        var head = BackupArchive.headOf(archive).orElseThrow(() -> new IOException("head"));
        var said = new BookProof(head.counts(), head.digest());
        return BookProof.inCopy(
                        new BookFiles(to).ledger(),
                        key,
                        surroundings.clock(),
                        book ->
                                said.equals(book.read(BookProof::of))
                                        ? Optional.of(question.apply(book))
                                        : Optional.<T>empty())
                .orElseThrow(() -> new IOException("another digest"));
    }

    private int beginLife(Book book, Path folder, int life) {
        var minute = Duration.between(FIRST_MINUTE, surroundings.clock().instant()).toMinutes();
        var before = Math.max(life, book.read(BookFacts::incarnation));
        var next = Math.max(before + 1, Math.toIntExact(minute));
        var home = BookOpening.home(surroundings, new BookFiles(folder));
        return book.write(
                writer -> {
                    BookFacts.beginIncarnation(writer, next, home);
                    return next;
                });
    }

    /// If the machine stops in between, opening finds the old ledger and puts it back.
    private void swap(BookFiles fresh, BookFiles book, BookKey key) throws IOException {
        for (var name : BookFiles.KEPT) {
            force(fresh.folder().resolve(name));
        }
        if (Files.exists(book.ledgerFile())) {
            move(book.ledgerFile(), book.oldFile());
        }
        move(fresh.ledgerFile(), book.ledgerFile());
        move(fresh.drafts(), book.drafts());
        move(fresh.waiting(), book.waiting());
        // whoever has a password today keeps it
        if (!opensWith(book.keys(), key)) {
            move(fresh.keys(), book.keys());
        }
    }

    private boolean opensWith(Path keys, BookKey key) throws IOException {
        var book = new KeyFile(keys, surroundings.argon()).book();
        return book.equals(Optional.of(key.id()));
    }

    private static void force(Path file) throws IOException {
        if (Files.exists(file)) {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
