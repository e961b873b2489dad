package cn.cunce.service;

import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.DeviceName;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.Seen;
import cn.cunce.seal.BookKey;
import cn.cunce.seal.DeviceKey;
import cn.cunce.seal.SealedJournal;
import cn.cunce.store.Author;
import cn.cunce.store.Book;
import cn.cunce.store.BookReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A book that is open: its ledger, and in whose name it is written.
public final class OpenedBook implements AutoCloseable {

    /// Files that lie beside the ledger: drafts and the 待改区, with what they held on opening.
    ///
    /// @param losses places in them that could not be read
    record Journals(
            SealedJournal drafts,
            List<byte[]> draftFrames,
            SealedJournal waiting,
            List<byte[]> waitingFrames,
            int losses) {}

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Book book;
    private final BookKey key;
    private final BookCard card;
    private final Author author;
    private final DeviceKey device;
    private final DeviceName deviceName;
    private final Journals journals;
    private final DraftJournal drafts;
    private final WaitingJournal waiting;
    private final Path folder;
    private final Clock clock;
    private volatile boolean hasMerged;
    private volatile boolean closed;

    OpenedBook(
            Book book,
            BookKey key,
            BookCard card,
            Author author,
            DeviceKey device,
            Journals journals,
            Path folder,
            Clock clock) {
        this.book = book;
        this.key = key;
        this.card = card;
        this.author = author;
        this.device = device;
        this.deviceName = new DeviceName(device.device().id(), device.device().checkCode());
        this.journals = journals;
        this.drafts = new DraftJournal(journals.drafts(), journals.draftFrames());
        this.waiting = new WaitingJournal(journals.waiting(), journals.waitingFrames());
        this.folder = folder;
        this.clock = clock;
    }

    public BookCard card() {
        return card;
    }

    /// Where the book's files lie; of a book on a server, where this device's files for it lie.
    public Path folder() {
        return folder;
    }

    /// Places in the drafts and the 待改区 that an accident has made unreadable: to be told once.
    public int journalLosses() {
        return journals.losses();
    }

    /// The person in whose name it is written.
    public String actor() {
        return author.actor();
    }

    /// Short id and 核对码 of the device.
    public DeviceName device() {
        return deviceName;
    }

    Book book() {
        return book;
    }

    BookKey key() {
        return key;
    }

    Author author() {
        return author;
    }

    DeviceKey deviceKey() {
        return device;
    }

    Journals journals() {
        return journals;
    }

    DraftJournal drafts() {
        return drafts;
    }

    WaitingJournal waiting() {
        return waiting;
    }

    /// What waits in 待改区, as far as its import is in the book.
    List<WaitingArea.Item> waitingItems(BookReader reader) {
        return waiting.waiting(batch -> BookFacts.isLiveBatch(reader, batch));
    }

    Clock clock() {
        return clock;
    }

    /// The day that it is where the villages are.
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CHINA);
    }

    /// A name for one thing that a person does, by which it can be undone as a whole: later ones
    /// sort behind earlier ones.
    String newReference() {
        return newId().toString();
    }

    UUID newId() {
        return ids().fresh(Entity.VILLAGE, ANY_VILLAGE).id();
    }

    /// How far each village of a book is known: two moments with the same are the same book.
    static Map<String, Seen> seen(BookReader reader) {
        var seen = new HashMap<String, Seen>();
        reader.places().forEach(village -> seen.put(village, reader.seen(village)));
        return seen;
    }

    private static final String ANY_VILLAGE = "000000000000";

    LedgerIds ids() {
        return new LedgerIds(clock);
    }

    /// A verified backup before a large step, if anything has changed since the last one: before
    /// each import, and before the first filing of a sitting. The sample village, and a book with
    /// nobody in it, have nothing to lose.
    ///
    /// @return what is in the way, empty if the step can be taken
    Optional<String> restorePoint(Backup.Reason reason) {
        var isMerge = reason == Backup.Reason.MERGE;
        if (isMerge && hasMerged || card.sample() || book.read(BookReader::tally).people() == 0) {
            return Optional.empty();
        }
        return switch (new BackupBook(this, Optional.empty()).ifChanged(reason)) {
            case BackupBook.Result.Made _, BackupBook.Result.Unchanged _ -> {
                hasMerged |= isMerge;
                yield Optional.empty();
            }
            case BackupBook.Result.Different _ -> Optional.of("backup");
            case BackupBook.Result.NotWritten(_, var why) -> Optional.of(why);
        };
    }

    /// Whether it has been closed, as by a colleague of the thread that asks.
    boolean isClosed() {
        return closed;
    }

    /// Waits for a backup that is being made.
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            Files.deleteIfExists(new BookFiles(folder).holder());
            journals.drafts().close();
            journals.waiting().close();
        } catch (IOException e) {
            throw new UncheckedIOException("journals of a book", e);
        } finally {
            book.close();
        }
    }
}
