package cn.cunce.service;

import cn.cunce.seal.KeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// The backups of a book, which need no password to be listed.
public final class ListBackups {

    /// Those beside the book and in the second folder, the latest first; one that lies in both
    /// stands once.
    ///
    /// @param folder of the book, which need not be readable any more
    /// @param second where copies are put too
    public static List<Backup> of(Path folder, Optional<Path> second) {
        var files = new BookFiles(folder);
        var beside = in(files.backups(), key(files));
        var book = key(files).or(() -> beside.stream().map(Backup::book).findFirst());
        // without any word of which book it is, a stranger's backup must not be offered
        var away = book.flatMap(_ -> second).map(place -> in(place, book)).orElse(List.of());
        var byName = new LinkedHashMap<String, Backup>();
        beside.forEach(backup -> byName.put(backup.file().getFileName().toString(), backup));
        away.forEach(
                backup ->
                        byName.merge(
                                backup.file().getFileName().toString(), backup, ListBackups::both));
        return byName.values().stream().sorted(LATEST_FIRST).toList();
    }

    private static final Comparator<Backup> LATEST_FIRST =
            Comparator.comparing(Backup::at).thenComparing(Backup::file).reversed();

    static List<Backup> in(Path folder, String book) {
        return in(folder, Optional.of(book));
    }

    private static List<Backup> in(Path folder, Optional<String> book) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(BackupArchive.ENDING))
                    .flatMap(file -> BackupArchive.read(file).stream())
                    .filter(backup -> book.isEmpty() || book.get().equals(backup.book()))
                    .sorted(LATEST_FIRST)
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static Backup both(Backup beside, Backup away) {
        var files = new ArrayList<>(beside.files());
        files.addAll(away.files());
        return new Backup(
                files,
                beside.book(),
                beside.name(),
                beside.tier(),
                beside.at(),
                beside.reason(),
                beside.counts(),
                beside.bytes());
    }

    private static Optional<String> key(BookFiles files) {
        try {
            return new KeyFile(files.keys(), KeyFile.Hardness.USUAL).book();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private ListBackups() {}
}
