package cn.cunce.service;

import cn.cunce.model.ledger.Seen;
import cn.cunce.seal.BookKey;
import cn.cunce.service.Backup.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// Looks into backups, opens them beside the book, and puts one in the book's place. What is
/// replaced is kept as one more backup first.
public final class RestoreBook {

    /// What stands in a backup.
    public sealed interface Look {

        /// Opened and counted: it says what it said when it was made.
        ///
        /// @param lost changes that the book has and the backup does not
        /// @param gained changes that the backup has and the book does not
        record Sound(Backup backup, long lost, long gained) implements Look {}

        /// It is not as it was written, or it was never read.
        record Spoiled() implements Look {}

        record OtherBook() implements Look {}

        /// Neither a password nor the recovery key of the book, or of the backup.
        record WrongPassword() implements Look {}
    }

    public sealed interface Result {

        /// @param kept what was there before; empty where nothing was
        record Restored(OpenedBook book, Optional<Backup> kept) implements Result {}

        record Spoiled() implements Result {}

        record OtherBook() implements Result {}

        record WrongPassword() implements Result {}

        record InUse() implements Result {}

        /// What is there could not be kept, so nothing was done.
        record NotKept(boolean full, String reason) implements Result {}

        record NotWritten(String reason) implements Result {}
    }

    private final Surroundings surroundings;
    private final BackupKeys keys;
    private final BookPlacing placing;

    public RestoreBook(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.keys = new BackupKeys(surroundings);
        this.placing = new BookPlacing(surroundings);
    }

    /// Opens a backup of the open book, and counts.
    public Look look(OpenedBook current, Path archive) {
        return look(current.key(), archive, Optional.of(current.book().read(OpenedBook::seen)));
    }

    /// Opens a backup of a book that is not open.
    ///
    /// @param typed a password or the recovery key
    public Look look(Path folder, String typed, Path archive) {
        return keys.find(folder, typed, archive)
                .map(found -> look(found.key(), archive, Optional.empty()))
                .orElseGet(Look.WrongPassword::new);
    }

    private Look look(BookKey key, Path archive, Optional<Map<String, Seen>> now) {
        var backup = BackupArchive.read(archive);
        if (backup.isPresent() && !backup.get().book().equals(key.id())) {
            return new Look.OtherBook();
        }
        if (backup.isEmpty() || !BackupArchive.isSound(archive, key)) {
            return new Look.Spoiled();
        }
        try {
            var work = Files.createTempDirectory("cunce-look");
            try {
                var there = placing.unpack(archive, key, work, book -> book.read(OpenedBook::seen));
                var current = now.orElse(there);
                return new Look.Sound(backup.get(), beyond(current, there), beyond(there, current));
            } finally {
                BackupBook.delete(work);
            }
        } catch (IOException _) {
            return new Look.Spoiled();
        }
    }

    /// How many changes `these` knows that `those` does not.
    private static long beyond(Map<String, Seen> these, Map<String, Seen> those) {
        return these.entrySet().stream()
                .mapToLong(
                        village -> {
                            var known = those.getOrDefault(village.getKey(), Seen.NOTHING);
                            return village.getValue().counters().entrySet().stream()
                                    .mapToLong(
                                            lane ->
                                                    Math.max(
                                                            0,
                                                            lane.getValue()
                                                                    - known.upTo(lane.getKey())))
                                    .sum();
                        })
                .sum();
    }

    /// A copy of the backup as a book in a folder of its own, which nobody keeps.
    public OpenBook.Result beside(OpenedBook current, Path archive) throws IOException {
        return beside(current.key(), current.actor(), archive);
    }

    /// @param typed a password or the recovery key
    public OpenBook.Result beside(Path folder, String typed, Path archive) throws IOException {
        var found = keys.find(folder, typed, archive);
        return found.isEmpty()
                ? new OpenBook.Result.WrongPassword()
                : beside(found.get().key(), found.get().user(), archive);
    }

    private OpenBook.Result beside(BookKey key, String user, Path archive) throws IOException {
        if (!BackupArchive.isSound(archive, key)) {
            return new OpenBook.Result.Damaged(String.valueOf(archive.getFileName()));
        }
        var folder = Files.createTempDirectory("cunce-backup").resolve("book");
        BackupArchive.unpack(archive, folder, BookFiles.KEPT);
        return placing.open(folder, new BookPlacing.Owner(key, user));
    }

    /// Puts a backup in the place of the open book, which is closed, and opens it.
    public Result replace(OpenedBook current, Path archive) {
        return replace(current, archive, Optional.empty());
    }

    /// @param second folder on another disk, where what is replaced is kept once more
    public Result replace(OpenedBook current, Path archive, Optional<Path> second) {
        return switch (look(current, archive)) {
            case Look.Sound _ -> keepAndReplace(current, archive, second);
            case Look.OtherBook _ -> new Result.OtherBook();
            case Look.Spoiled _, Look.WrongPassword _ -> new Result.Spoiled();
        };
    }

    private Result keepAndReplace(OpenedBook current, Path archive, Optional<Path> second) {
        return switch (new BackupBook(current, second).ifChanged(Reason.RESTORE)) {
            case BackupBook.Result.Made(var kept, _) -> replace(current, archive, kept);
            case BackupBook.Result.Unchanged(var kept, _) -> replace(current, archive, kept);
            case BackupBook.Result.Different _ -> new Result.NotKept(false, "");
            case BackupBook.Result.NotWritten(var full, var reason) ->
                    new Result.NotKept(full, reason);
        };
    }

    private Result replace(OpenedBook current, Path archive, Backup kept) {
        current.close();
        var author = current.author();
        var owner = new BookPlacing.Owner(current.key(), author.actor());
        return put(current.folder(), owner, archive, author.incarnation(), Optional.of(kept));
    }

    /// Puts a backup in the place of a book that is not open, or where there is none.
    ///
    /// @param typed a password or the recovery key, of the book or of the backup
    public Result replace(Path folder, String typed, Path archive) {
        var opening = new OpenBook(surroundings).withClockConfirmed();
        switch (opening.open(folder, typed.toCharArray())) {
            case OpenBook.Result.Opened(var book) -> {
                return replace(book, archive);
            }
            case OpenBook.Result.InUse _ -> {
                return new Result.InUse();
            }
            default -> {}
        }
        var found = keys.find(folder, typed, archive);
        if (found.isEmpty()) {
            return new Result.WrongPassword();
        }
        var key = found.get().key();
        return switch (look(key, archive, Optional.empty())) {
            case Look.OtherBook _ -> new Result.OtherBook();
            case Look.Spoiled _, Look.WrongPassword _ -> new Result.Spoiled();
            case Look.Sound _ -> overDamaged(folder, found.get(), archive);
        };
    }

    /// The files that nobody can read are kept as they are.
    private Result overDamaged(Path folder, BookPlacing.Owner owner, Path archive) {
        try {
            var parts = BackupBook.parts(folder);
            if (parts.isEmpty()) {
                return put(folder, owner, archive, 0, Optional.empty());
            }
            var at = surroundings.clock().instant();
            var name = String.valueOf(folder.getFileName());
            var kept = BackupBook.free(new BookFiles(folder).backups(), name, at);
            BackupArchive.write(
                    kept, BackupArchive.head(owner.key(), name, at), owner.key(), parts);
            return put(folder, owner, archive, 0, BackupArchive.read(kept));
        } catch (IOException e) {
            return new Result.NotKept(false, String.valueOf(e.getMessage()));
        }
    }

    private Result put(
            Path folder, BookPlacing.Owner owner, Path archive, int life, Optional<Backup> kept) {
        return switch (placing.put(folder, owner, archive, life)) {
            case OpenBook.Result.Opened(var book) -> new Result.Restored(book, kept);
            case OpenBook.Result other -> new Result.NotWritten(other.toString());
        };
    }
}
