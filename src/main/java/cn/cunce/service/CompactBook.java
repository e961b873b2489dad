package cn.cunce.service;

import cn.cunce.model.field.Catalogue;
import cn.cunce.seal.BookKey.Purpose;
import cn.cunce.store.Book;
import cn.cunce.store.BookReader;
import cn.cunce.store.Verification;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Makes the file of a book small again: everything is copied into a new file, the copy's digest is
/// compared, and only then the two change places. The old file stays until the next good opening.
public final class CompactBook {

    public sealed interface Result {

        /// The book is closed; it is to be opened again.
        ///
        /// @param before bytes of the file
        record Compacted(long before, long after) implements Result {}

        /// The copy did not say the same. The book is as it was.
        record NotEqual() implements Result {}

        record NotWritten(String reason) implements Result {}
    }

    /// What a book says, and how it stands with its own changes.
    private record Proof(String digest, Verification verification) {}

    private final OpenedBook opened;

    public CompactBook(OpenedBook opened) {
        this.opened = opened;
    }

    public Result compact() {
        var files = new BookFiles(opened.folder());
        try {
            Files.deleteIfExists(files.compactedFile());
            var key = opened.key().hex(Purpose.DATABASE);
            opened.book().copyTo(files.compacted(), key);
            if (!proof(opened.book()).equals(copied(files.compacted(), key))) {
                Files.deleteIfExists(files.compactedFile());
                return new Result.NotEqual();
            }
            var before = Files.size(files.ledgerFile());
            opened.close();
            swap(files);
            return new Result.Compacted(before, Files.size(files.ledgerFile()));
        } catch (IOException e) {
            return new Result.NotWritten(String.valueOf(e.getMessage()));
        }
    }

    /// If the machine stops in between, opening finds the old file and puts it back.
    private static void swap(BookFiles files) throws IOException {
        try (var copy = FileChannel.open(files.compactedFile(), StandardOpenOption.WRITE)) {
            copy.force(true);
        }
        Files.move(files.ledgerFile(), files.oldFile(), StandardCopyOption.REPLACE_EXISTING);
        Files.move(files.compactedFile(), files.ledgerFile(), StandardCopyOption.ATOMIC_MOVE);
    }

    private Optional<Proof> copied(Path file, String key) {
        var opening = Book.onFile(file, key, Catalogue.LEDGER, opened.clock());
        if (opening instanceof Book.Opening.Opened(var copy)) {
            try (copy) {
                return proof(copy);
            }
        }
        return Optional.empty();
    }

    private static Optional<Proof> proof(Book book) {
        return Optional.of(
                new Proof(
                        book.read(reader -> reader.digest(reader.places(), Optional.empty())),
                        book.read(BookReader::verify)));
    }
}
