package cn.cunce.service;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A backup of a book, as it tells of itself.
///
/// @param files where it lies, the one beside the book first
/// @param book id of the key that opens it
/// @param name of the place: 岩坳村
/// @param tier `village`, `township` or `county`
/// @param counts of what was read in it when it was made
/// @param bytes of the file
public record Backup(
        List<Path> files,
        String book,
        String name,
        String tier,
        Instant at,
        Reason reason,
        Counts counts,
        long bytes) {

    /// Why it was made.
    public enum Reason {
        /// The book was put away.
        CLOSING,
        /// A day had passed since the last one.
        DAILY,
        /// Somebody wanted one.
        ASKED,
        /// A table was about to be taken in.
        IMPORT,
        /// Filings were about to be taken in.
        MERGE,
        /// Another backup was about to take its place.
        RESTORE
    }

    /// What was counted in it by opening it.
    ///
    /// @param verified false for files of a book that could not be opened any more, which are kept
    ///     as they were
    public record Counts(boolean verified, int households, int people, int changes) {
        static final Counts UNREAD = new Counts(false, 0, 0, 0);
    }

    public Backup {
        files = List.copyOf(files);
    }

    public Path file() {
        return files.getFirst();
    }
}
