package cn.cunce.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Throws away old backups: the last ten stay, and the last one of each of the last thirty days
/// that have one.
final class Thinning {

    private static final Logger LOG = LoggerFactory.getLogger(Thinning.class);
    private static final int LAST = 10;
    private static final int DAYS = 30;

    /// What cannot be thrown away today stays until the next time.
    static void thin(Path folder, String book) {
        for (var old : old(ListBackups.in(folder, book))) {
            try {
                Files.deleteIfExists(old.file());
            } catch (IOException e) {
                LOG.warn("an old backup stays: {}", e.getMessage());
            }
        }
    }

    /// @param backups the latest first
    static List<Backup> old(List<Backup> backups) {
        var days = new HashSet<LocalDate>();
        return backups.stream()
                .filter(
                        backup -> {
                            var day = LocalDate.ofInstant(backup.at(), OpenedBook.CHINA);
                            var lastOfDay = days.add(day) && days.size() <= DAYS;
                            return backups.indexOf(backup) >= LAST && !lastOfDay;
                        })
                .toList();
    }

    private Thinning() {}
}
