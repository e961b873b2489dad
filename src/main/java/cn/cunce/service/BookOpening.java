package cn.cunce.service;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.HybridTime;
import cn.cunce.seal.BookKey;
import cn.cunce.seal.BookKey.Purpose;
import cn.cunce.seal.SealedJournal;
import cn.cunce.service.OpenBook.Result;
import cn.cunce.store.Author;
import cn.cunce.store.Book;
import cn.cunce.store.BookReader;
import cn.cunce.store.BookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/// The steps from a book's key to an open book, the same for a new one and for one that is there.
final class BookOpening {

    /// After so long a rest the clock is asked about: batteries of laptops run empty in spring.
    private static final Duration LONG_REST = Duration.ofDays(30);

    private final Surroundings surroundings;
    private final BookFiles files;
    private final String user;
    private final boolean clockIsRight;

    BookOpening(Surroundings surroundings, BookFiles files, String user) {
        this(surroundings, files, user, false);
    }

    private BookOpening(
            Surroundings surroundings, BookFiles files, String user, boolean clockIsRight) {
        this.surroundings = surroundings;
        this.files = files;
        this.user = user;
        this.clockIsRight = clockIsRight;
    }

    BookOpening withClockConfirmed() {
        return new BookOpening(surroundings, files, user, true);
    }

    Result open(BookKey key) throws IOException {
        return open(key, _ -> {});
    }

    /// @param begin what to write into a book that nobody has made yet
    Result open(BookKey key, Consumer<BookWriter> begin) throws IOException {
        if (!Files.exists(files.ledgerFile()) && Files.exists(files.oldFile())) {
            // compacting was interrupted between its two moves
            Files.move(files.oldFile(), files.ledgerFile());
        }
        var opening =
                Book.onFile(
                        files.ledger(),
                        key.hex(Purpose.DATABASE),
                        Catalogue.LEDGER,
                        surroundings.clock());
        return switch (opening) {
            case Book.Opening.Opened(var book) -> open(book, key, begin);
            case Book.Opening.InUse _ -> new Result.InUse(BookHolder.read(files.holder()));
            case Book.Opening.Unreadable(var reason) -> new Result.Damaged(reason);
        };
    }

    private Result open(Book book, BookKey key, Consumer<BookWriter> begin) throws IOException {
        if (book.read(BookFacts::card).isEmpty()) {
            book.write(
                    writer -> {
                        begin.accept(writer);
                        return writer;
                    });
        }
        var doubt = book.read(this::clockDoubt);
        var card = book.read(BookFacts::card);
        var device = book.read(BookFacts::device);
        var journals = journals(key);
        if (doubt.isPresent() || card.isEmpty() || device.isEmpty() || journals.isEmpty()) {
            book.close();
            return doubt.orElseGet(
                    () -> new Result.Damaged(journals.isEmpty() ? "journal" : "cover"));
        }
        atHome(book);
        var incarnation = book.read(BookFacts::incarnation);
        var author = new Author(device.get().device().id(), incarnation, user);
        var opened =
                new OpenedBook(
                        book,
                        key,
                        card.get(),
                        author,
                        device.get(),
                        journals.get(),
                        files.folder(),
                        surroundings.clock());
        introduceVillage(opened);
        new BookHolder(user, surroundings.machine(), surroundings.clock().instant())
                .leave(files.holder());
        Files.deleteIfExists(files.oldFile());
        return new Result.Opened(opened);
    }

    /// The village's own record is a change like any other; made when the book is opened first.
    private static void introduceVillage(OpenedBook opened) {
        if (opened.book().read(BookReader::villages).isEmpty()) {
            opened.book()
                    .write(
                            writer ->
                                    writer.save(
                                            opened.author(),
                                            CreateBook.villageRecord(opened.card()),
                                            Cause.TYPED));
        }
    }

    private Optional<Result> clockDoubt(BookReader reader) {
        var latest = reader.latest();
        if (clockIsRight || latest.equals(HybridTime.NEVER)) {
            return Optional.empty();
        }
        var now = surroundings.clock().instant();
        var last = latest.instant();
        return now.isBefore(last) || now.isAfter(last.plus(LONG_REST))
                ? Optional.of(new Result.ClockDoubtful(last, now))
                : Optional.empty();
    }

    /// A book that finds itself in another folder or on another machine has been copied: it begins
    /// another incarnation, so that its lanes and those of the original never share a counter.
    private void atHome(Book book) {
        var here = home(surroundings, files);
        var home = book.read(BookFacts::home);
        if (!home.equals(Optional.of(here))) {
            var incarnation = book.read(BookFacts::incarnation) + (home.isPresent() ? 1 : 0);
            book.write(
                    writer -> {
                        BookFacts.beginIncarnation(writer, incarnation, here);
                        return incarnation;
                    });
        }
    }

    /// What a book remembers of where it is at home.
    static String home(Surroundings surroundings, BookFiles files) {
        return surroundings.machine() + ":" + files.folder().toAbsolutePath().normalize();
    }

    private Optional<OpenedBook.Journals> journals(BookKey key) throws IOException {
        var drafts = SealedJournal.open(files.drafts(), key, Purpose.DRAFTS);
        var waiting = SealedJournal.open(files.waiting(), key, Purpose.WAITING);
        if (drafts instanceof SealedJournal.Opening.Opened(var draftFile, var drafted, var lost)
                && waiting
                        instanceof
                        SealedJournal.Opening.Opened(var waitingFile, var held, var lostHeld)) {
            var losses = lost.size() + lostHeld.size();
            return Optional.of(
                    new OpenedBook.Journals(draftFile, drafted, waitingFile, held, losses));
        }
        return Optional.empty();
    }
}
