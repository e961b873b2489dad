package cn.cunce.cli;

import cn.cunce.service.Backup;
import cn.cunce.service.ListBackups;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `backups`: what backups of a book there are. Needs no password.
@Command(description = "cli.backups.about")
final class BackupsCommand implements Callable<Outcome> {

    private record Listed(List<BackupJson> backups) {}

    @Option(
            names = "--book",
            required = true,
            paramLabel = "DIR",
            descriptionKey = "cli.option.book")
    private Path folder;

    @Option(names = "--second", paramLabel = "DIR", descriptionKey = "cli.backups.second")
    private Optional<Path> second;

    private final Desk desk;

    BackupsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Outcome call() {
        var backups = ListBackups.of(folder, second);
        var lines = new ArrayList<String>();
        backups.forEach(backup -> lines.add(line(backup)));
        lines.add(desk.text("cli.backups.count", backups.size()));
        return Outcome.done(new Listed(backups.stream().map(BackupJson::of).toList()), lines);
    }

    private String line(Backup backup) {
        var counts = backup.counts();
        return counts.verified()
                ? desk.text(
                        "cli.backups.line",
                        backup.at(),
                        counts.households(),
                        counts.people(),
                        backup.file())
                : desk.text("cli.backups.unread", backup.at(), backup.file());
    }
}
