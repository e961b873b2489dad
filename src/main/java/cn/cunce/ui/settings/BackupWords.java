package cn.cunce.ui.settings;

import cn.cunce.service.Backup;
import cn.cunce.service.BackupBook;
import cn.cunce.service.BackupBook.Away;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;

/// What became of a backup, in one line: what was counted in it, and where it lies.
public final class BackupWords {

    public static Message of(BackupBook.Result result) {
        return switch (result) {
            case BackupBook.Result.Made(var backup, var away) -> made(backup.counts(), away);
            case BackupBook.Result.Unchanged(var backup, var away) -> made(backup.counts(), away);
            case BackupBook.Result.Different _ -> Message.of(Level.MUST, "backup.different");
            case BackupBook.Result.NotWritten(var full, var reason) ->
                    full
                            ? Message.of(Level.MUST, "backup.full")
                            : Message.of(Level.MUST, "backup.notWritten", reason);
        };
    }

    private static Message made(Backup.Counts counts, Away away) {
        var level = away == Away.NOT_WANTED || away == Away.WRITTEN ? Level.GOOD : Level.LOOK;
        return Message.of(level, key(away), counts.households(), counts.people());
    }

    private static String key(Away away) {
        return switch (away) {
            case NOT_WANTED -> "backup.made";
            case WRITTEN -> "backup.madeTwice";
            case MISSING -> "backup.secondMissing";
            case FULL -> "backup.secondFull";
            case DIFFERENT -> "backup.secondDifferent";
        };
    }

    private BackupWords() {}
}
