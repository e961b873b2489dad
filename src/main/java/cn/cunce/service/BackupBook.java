package cn.cunce.service;

import cn.cunce.model.ledger.ChainHash;
import cn.cunce.model.ledger.Seen;
import cn.cunce.seal.BookKey.Purpose;
import cn.cunce.service.Backup.Reason;
import cn.cunce.store.Book;
import cn.cunce.store.BookReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipFile;

/// Makes a backup of the open book while work goes on. It counts only once it has been opened and
/// says the same as the book.
public final class BackupBook {

    public sealed interface Result {

        /// @param away what became of the copy in the second folder
        record Made(Backup backup, Away away) implements Result {}

        /// Nothing has changed since this one.
        record Unchanged(Backup latest, Away away) implements Result {}

        /// What was written does not say the same as the book; it was thrown away.
        record Different() implements Result {}

        /// @param full whether there is too little room
        /// @param reason what the system said, for the log
        record NotWritten(boolean full, String reason) implements Result {}
    }

    /// What became of the copy in the second folder.
    public enum Away {
        /// There is no second folder.
        NOT_WANTED,
        /// It was read back, and is the same.
        WRITTEN,
        /// The folder is not there: the stick is not in.
        MISSING,
        FULL,
        /// What was read back is something else; it was thrown away.
        DIFFERENT
    }

    /// What a backup needs beside its own size, for the copy that is opened.
    private static final long SPARE_BYTES = 32L << 20;

    private static final Duration DAY = Duration.ofHours(24);
    private static final Result CLOSED = new Result.NotWritten(false, "closed");
    private static final int TRIALS = 3;
    private static final String MAKING = ".making";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd_HHmmss").withZone(OpenedBook.CHINA);

    private final OpenedBook opened;
    private final Optional<Path> second;
    private final BookFiles files;

    /// @param second folder on another disk, where there is one
    public BackupBook(OpenedBook opened, Optional<Path> second) {
        this.opened = opened;
        this.second = second;
        this.files = new BookFiles(opened.folder());
    }

    /// A backup if anything has changed since the last one.
    public Result ifChanged(Reason reason) {
        synchronized (opened) {
            if (opened.isClosed()) {
                return CLOSED;
            }
            var state = state();
            var latest = latest().filter(last -> isOf(last, state));
            return latest.<Result>map(last -> new Result.Unchanged(last, away(last.file())))
                    .orElseGet(() -> made(reason));
        }
    }

    /// A backup if a day has passed since the last one, and something has changed.
    public Optional<Result> ifDue() {
        synchronized (opened) {
            return opened.isClosed() || !isDue()
                    ? Optional.empty()
                    : Optional.of(made(Reason.DAILY));
        }
    }

    private boolean isDue() {
        var latest = latest();
        var since = latest.map(Backup::at).orElse(Instant.EPOCH);
        return !opened.clock().instant().isBefore(since.plus(DAY))
                && latest.filter(last -> isOf(last, state())).isEmpty();
    }

    public Result make(Reason reason) {
        synchronized (opened) {
            return opened.isClosed() ? CLOSED : made(reason);
        }
    }

    private Result made(Reason reason) {
        try {
            Files.createDirectories(files.backups());
            clearAway();
            if (isFull()) {
                return new Result.NotWritten(true, "");
            }
            var work = Files.createTempDirectory(files.backups(), MAKING);
            try {
                return make(reason, work);
            } finally {
                delete(work);
            }
        } catch (IOException e) {
            return new Result.NotWritten(false, String.valueOf(e.getMessage()));
        }
    }

    private Result make(Reason reason, Path work) throws IOException {
        var state = state();
        var at = opened.clock().instant();
        var proof = copied(work);
        if (proof.isEmpty()) {
            return new Result.Different();
        }
        var archive = free(at);
        var head = BackupArchive.head(opened, at, reason, proof.get(), state);
        BackupArchive.write(archive, head, opened.key(), parts(work));
        if (!BackupArchive.isSound(archive, opened.key())) {
            Files.deleteIfExists(archive);
            return new Result.Different();
        }
        var made = BackupArchive.read(archive).orElseThrow(() -> new IOException("head"));
        var away = away(archive);
        Thinning.thin(files.backups(), opened.key().id());
        return new Result.Made(made, away);
    }

    /// Copies the book and compares. Who saves meanwhile makes it begin again; who never stops is
    /// not waited for: the copy must then be well in itself, and know all that was known before.
    private Optional<BookProof> copied(Path work) throws IOException {
        for (var trial = 1; trial < TRIALS; trial++) {
            var before = seen();
            var copy = copied(work, this::equal);
            if (copy.isPresent() || before.equals(seen())) {
                return copy;
            }
        }
        var before = seen();
        return copied(work, copy -> well(copy, before));
    }

    private Optional<BookProof> copied(Path work, Function<Book, Optional<BookProof>> question)
            throws IOException {
        copy(work);
        var ledger = new BookFiles(work).ledger();
        return BookProof.inCopy(ledger, opened.key(), opened.clock(), question);
    }

    private Optional<BookProof> equal(Book copy) {
        var proof = copy.read(BookProof::of);
        return Optional.of(proof).filter(opened.book().read(BookProof::of)::equals);
    }

    private static Optional<BookProof> well(Book copy, Map<String, Seen> before) {
        var there = copy.read(OpenedBook::seen);
        var knows =
                before.entrySet().stream()
                        .allMatch(
                                village ->
                                        there.getOrDefault(village.getKey(), Seen.NOTHING)
                                                .covers(village.getValue()));
        return knows && copy.read(BookReader::verify).isWell()
                ? Optional.of(copy.read(BookProof::of))
                : Optional.empty();
    }

    private void copy(Path work) throws IOException {
        empty(work);
        var copied = new BookFiles(work);
        var archive = work.resolve("ledger.zip");
        opened.book().backUp(archive);
        try (var zip = new ZipFile(archive.toFile())) {
            var entry = zip.entries().nextElement();
            Files.copy(zip.getInputStream(entry), copied.ledgerFile());
        }
        Files.delete(archive);
        Book.pack(copied.ledger(), opened.key().hex(Purpose.DATABASE));
        Files.copy(files.keys(), copied.keys());
        opened.journals().drafts().copyTo(copied.drafts());
        opened.journals().waiting().copyTo(copied.waiting());
    }

    static Map<String, Path> parts(Path folder) {
        var parts = new LinkedHashMap<String, Path>();
        for (var name : BookFiles.KEPT) {
            if (Files.exists(folder.resolve(name))) {
                parts.put(name, folder.resolve(name));
            }
        }
        return parts;
    }

    private Path free(Instant at) {
        return free(files.backups(), opened.card().name(), at);
    }

    /// A name that nothing has yet: 岩坳村_2018-06-01_080000.zip.
    static Path free(Path folder, String place, Instant at) {
        var stem = place.replaceAll("[\\\\/:*?\"<>|\\s]", "") + "_" + STAMP.format(at);
        var file = folder.resolve(stem + BackupArchive.ENDING);
        for (var number = 2; Files.exists(file); number++) {
            file = folder.resolve(stem + "-" + number + BackupArchive.ENDING);
        }
        return file;
    }

    /// Copies an archive to the second folder and reads it back.
    private Away away(Path archive) {
        if (second.isEmpty()) {
            return Away.NOT_WANTED;
        }
        var carried = carry(archive, second.get().resolve(archive.getFileName().toString()));
        if (carried == Away.WRITTEN) {
            Thinning.thin(second.get(), opened.key().id());
        }
        return carried;
    }

    /// Copies a backup to a file of another folder and reads it back.
    public Away carry(Path archive, Path target) {
        var folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Away.MISSING;
        }
        try {
            if (Files.exists(target) && Files.mismatch(archive, target) < 0) {
                return Away.WRITTEN;
            }
            if (Files.getFileStore(folder).getUsableSpace() < Files.size(archive)) {
                return Away.FULL;
            }
            NewFile.write(target, out -> Files.copy(archive, out));
            if (BackupArchive.isSound(target, opened.key())) {
                return Away.WRITTEN;
            }
            Files.deleteIfExists(target);
            return Away.DIFFERENT;
        } catch (IOException _) {
            return Away.MISSING;
        }
    }

    /// What a machine that stopped has left half made.
    private void clearAway() throws IOException {
        try (var inside = Files.list(files.backups())) {
            for (var left : inside.toList()) {
                var name = left.getFileName().toString();
                if (name.startsWith(MAKING)) {
                    delete(left);
                } else if (name.endsWith(".part")) {
                    Files.delete(left);
                }
            }
        }
    }

    private boolean isFull() throws IOException {
        var room = Files.getFileStore(files.backups()).getUsableSpace();
        return room < 2 * Files.size(files.ledgerFile()) + SPARE_BYTES;
    }

    private Optional<Backup> latest() {
        return ListBackups.in(files.backups(), opened.key().id()).stream().findFirst();
    }

    private boolean isOf(Backup backup, String state) {
        return backup.counts().verified()
                && BackupArchive.headOf(backup.file())
                        .filter(head -> head.state().equals(state))
                        .isPresent();
    }

    private Map<String, Seen> seen() {
        return opened.book().read(OpenedBook::seen);
    }

    /// Changes whenever the ledger, its keys or what lies beside it change.
    private String state() {
        try {
            var all =
                    List.of(
                            new TreeMap<>(seen()).toString(),
                            Files.readString(files.keys()),
                            opened.journals().drafts().bytes(),
                            opened.journals().waiting().bytes());
            var bytes = all.toString().getBytes(StandardCharsets.UTF_8);
            return ChainHash.hex(ChainHash.of(bytes));
        } catch (IOException _) {
            // what cannot be compared counts as changed
            return "";
        }
    }

    static void empty(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            for (var file : inside.toList()) {
                Files.delete(file);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        empty(folder);
        Files.delete(folder);
    }
}
