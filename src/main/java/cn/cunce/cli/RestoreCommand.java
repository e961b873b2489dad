package cn.cunce.cli;

import cn.cunce.service.Backup;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.RestoreBook;
import cn.cunce.service.RestoreBook.Look;
import cn.cunce.service.RestoreBook.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `restore`: looks into a backup, and puts it in the book's place; what was there is kept.
@Command(description = "cli.restore.about")
final class RestoreCommand implements Callable<Outcome> {

    /// @param kept where what was there before is kept, empty where nothing was
    private record Restored(boolean restored, BackupJson backup, String kept) {}

    @Parameters(index = "0", paramLabel = "FILE.zip", descriptionKey = "cli.restore.file")
    private Path file;

    @Option(
            names = "--book",
            required = true,
            paramLabel = "DIR",
            descriptionKey = "cli.restore.book")
    private Path folder;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            descriptionKey = "cli.option.passwordFile")
    private Optional<Path> passwordFile;

    @Option(names = "--look", descriptionKey = "cli.restore.look")
    private boolean onlyLook;

    private final Desk desk;
    private final RestoreBook restoring;

    RestoreCommand(Desk desk, RestoreBook restoring) {
        this.desk = desk;
        this.restoring = restoring;
    }

    @Override
    public Outcome call() throws IOException {
        for (var needed : new Path[] {file, passwordFile.orElse(file)}) {
            if (!Files.isReadable(needed)) {
                return desk.misused("NO_SUCH_FILE", needed);
            }
        }
        var password = Passwords.ofBook(passwordFile, desk);
        if (password.isEmpty()) {
            return desk.misused("PASSWORD_NOT_GIVEN");
        }
        var typed = new String(password.get());
        return switch (restoring.look(folder, typed, file)) {
            case Look.Sound(var backup, _, _) -> onlyLook ? seen(backup) : restore(typed, backup);
            case Look.Spoiled _ -> desk.refused("BACKUP_SPOILED", file);
            case Look.OtherBook _ -> desk.refused("BACKUP_OF_OTHER_BOOK", file);
            case Look.WrongPassword _ -> desk.refused("WRONG_PASSWORD");
        };
    }

    private Outcome seen(Backup backup) {
        return Outcome.done(new Restored(false, BackupJson.of(backup), ""), verified(backup));
    }

    private Outcome restore(String typed, Backup backup) {
        return switch (restoring.replace(folder, typed, file)) {
            case Result.Restored(var book, var kept) -> restored(book, backup, kept);
            case Result.Spoiled _ -> desk.refused("BACKUP_SPOILED", file);
            case Result.OtherBook _ -> desk.refused("BACKUP_OF_OTHER_BOOK", file);
            case Result.WrongPassword _ -> desk.refused("WRONG_PASSWORD");
            case Result.InUse _ -> desk.refused("BOOK_IN_USE", folder);
            case Result.NotKept(var full, var reason) ->
                    full ? desk.refused("DISK_FULL") : desk.refused("NOT_WRITTEN", reason);
            case Result.NotWritten(var reason) -> desk.refused("NOT_WRITTEN", reason);
        };
    }

    private Outcome restored(OpenedBook book, Backup backup, Optional<Backup> kept) {
        book.close();
        var before = kept.map(each -> each.file().toString()).orElse("");
        return Outcome.done(
                new Restored(true, BackupJson.of(backup), before),
                verified(backup),
                kept.isPresent()
                        ? desk.text("cli.restore.kept", folder, before)
                        : desk.text("cli.restore.done", folder));
    }

    private String verified(Backup backup) {
        var counts = backup.counts();
        return desk.text(
                "cli.backup.verified", counts.households(), counts.people(), counts.changes());
    }
}
