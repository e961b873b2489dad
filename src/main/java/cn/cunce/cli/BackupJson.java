package cn.cunce.cli;

import cn.cunce.service.Backup;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A backup, as programs are told of it.
///
/// @param verified whether it was opened and counted when it was made
record BackupJson(
        List<String> files,
        String name,
        String at,
        String reason,
        boolean verified,
        int households,
        int persons,
        int changes,
        long bytes) {

    static BackupJson of(Backup backup) {
        var counts = backup.counts();
        return new BackupJson(
                backup.files().stream().map(Path::toString).toList(),
                backup.name(),
                backup.at().toString(),
                backup.reason().name().toLowerCase(Locale.ROOT),
                counts.verified(),
                counts.households(),
                counts.people(),
                counts.changes(),
                backup.bytes());
    }
}
