package cn.cunce.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Looks at a book from outside, without a password.
public final class GlanceAtBook {

    /// Below this a disk is too full to work on.
    private static final long LITTLE_ROOM_BYTES = 200L << 20;

    /// @param there whether a book lies in the folder now
    /// @param bytes of its ledger
    /// @param saved when something was written last
    /// @param littleRoom whether the disk is nearly full
    public record Glance(boolean there, long bytes, Optional<Instant> saved, boolean littleRoom) {}

    public Glance at(Path folder) {
        var files = new BookFiles(folder);
        return new Glance(
                files.hasBook(),
                MeasureBook.size(files.ledgerFile()),
                saved(files.ledgerFile()),
                hasLittleRoom(folder));
    }

    /// Whether the disk that a folder lies on, or would lie on, is nearly full.
    public boolean hasLittleRoom(Path folder) {
        for (var place = folder.toAbsolutePath(); place != null; place = place.getParent()) {
            if (Files.isDirectory(place)) {
                try {
                    return Files.getFileStore(place).getUsableSpace() < LITTLE_ROOM_BYTES;
                } catch (IOException _) {
                    return false;
                }
            }
        }
        return false;
    }

    private static Optional<Instant> saved(Path ledger) {
        try {
            return Optional.of(Files.getLastModifiedTime(ledger).toInstant());
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
