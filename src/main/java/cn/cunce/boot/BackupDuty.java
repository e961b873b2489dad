package cn.cunce.boot;

import cn.cunce.job.Jobs;
import cn.cunce.service.Backup.Reason;
import cn.cunce.service.BackupBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.ui.part.Habits;
import cn.cunce.ui.settings.BackupWords;
import cn.cunce.ui.shell.Messages;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Sees to it that open books are backed up: once a day, and whenever one is put away. A backup
/// that cannot be made is told of, and stops nobody.
final class BackupDuty {

    private final Habits habits;
    private final Jobs jobs;
    private final Messages messages;
    private final Set<Path> copies = new HashSet<>();

    BackupDuty(Habits habits, Jobs jobs, Messages messages) {
        this.habits = habits;
        this.jobs = jobs;
        this.messages = messages;
    }

    /// A backup that is open to be looked at: it needs none of its own.
    void isCopy(OpenedBook book) {
        copies.add(book.folder());
    }

    /// Whether anybody wants to have this book tomorrow.
    boolean isKept(OpenedBook book) {
        return !book.card().sample() && !copies.contains(book.folder());
    }

    /// Makes the backup of the day, if it is due; a good one is not worth a word.
    void daily(OpenedBook book) {
        if (isKept(book)) {
            var backing = new BackupBook(book, habits.backupFolder());
            Jobs.LongWork<Optional<BackupBook.Result>> work = _ -> backing.ifDue();
            jobs.run(
                    "backup.making",
                    work,
                    result -> result.filter(BackupDuty::isTrouble).ifPresent(this::tell));
        }
    }

    private static boolean isTrouble(BackupBook.Result result) {
        return !(result instanceof BackupBook.Result.Made);
    }

    void tell(BackupBook.Result result) {
        messages.say(BackupWords.of(result));
    }

    /// Backs a book up and closes it, whatever comes of the backup.
    Optional<BackupBook.Result> putAway(OpenedBook book) {
        try (book) {
            return isKept(book)
                    ? Optional.of(
                            new BackupBook(book, habits.backupFolder()).ifChanged(Reason.CLOSING))
                    : Optional.empty();
        }
    }
}
