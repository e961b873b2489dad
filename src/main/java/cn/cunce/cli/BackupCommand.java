package cn.cunce.cli;

import cn.cunce.service.Backup;
import cn.cunce.service.BackupBook;
import cn.cunce.service.BackupBook.Away;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `backup`: makes a backup, opens it, and says what it holds.
@Command(description = "cli.backup.about")
final class BackupCommand implements Callable<Outcome> {

    /// @param out the copy that was asked for, empty where none was
    private record Made(BackupJson backup, String out) {}

    @Mixin private final BookOptions book;

    @Option(names = "--out", paramLabel = "FILE.zip", descriptionKey = "cli.backup.out")
    private Optional<Path> out;

    private final Desk desk;

    BackupCommand(Desk desk, OpenBook open) {
        this.desk = desk;
        this.book = new BookOptions(desk, open);
    }

    @Override
    public Outcome call() throws IOException {
        return book.with(this::backUp);
    }

    private Outcome backUp(OpenedBook opened) {
        var backing = new BackupBook(opened, Optional.empty());
        return switch (backing.make(Backup.Reason.ASKED)) {
            case BackupBook.Result.Made(var backup, _) -> made(backing, backup);
            case BackupBook.Result.Unchanged(var backup, _) -> made(backing, backup);
            case BackupBook.Result.Different _ -> desk.refused("BACKUP_DIFFERS");
            case BackupBook.Result.NotWritten(var full, var reason) ->
                    full ? desk.refused("DISK_FULL") : desk.refused("NOT_WRITTEN", reason);
        };
    }

    private Outcome made(BackupBook backing, Backup backup) {
        if (out.isPresent() && backing.carry(backup.file(), out.get()) != Away.WRITTEN) {
            return desk.refused("NOT_WRITTEN", out.get());
        }
        var counts = backup.counts();
        var told = new Made(BackupJson.of(backup), out.map(Path::toString).orElse(""));
        return Outcome.done(
                told,
                desk.text("cli.backup.made", out.orElse(backup.file())),
                desk.text(
                        "cli.backup.verified",
                        counts.households(),
                        counts.people(),
                        counts.changes()));
    }
}
