package cn.cunce.service;

import cn.cunce.model.ledger.ChainHash;
import cn.cunce.seal.BookKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The file of a backup: a zip archive of the book's own files, which are encrypted already, and a
/// head that says what they are. Unpacked by any program it is a book again.
///
/// The head is open, so that backups can be listed without a password; its mark, which needs the
/// book's key, covers everything in it and the hash of each file.
final class BackupArchive {

    static final String ENDING = ".zip";

    private static final String FORMAT = "cunce backup 1";
    private static final String HEAD = "cunce.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// What is said of the book, and of each file.
    ///
    /// @param digest of the whole ledger, empty where it could not be read
    /// @param state by which one sees whether anything has changed since
    record Head(
            String format,
            String book,
            String name,
            String tier,
            String code,
            String at,
            Backup.Reason reason,
            Backup.Counts counts,
            String digest,
            String state,
            int incarnation,
            List<Part> files) {

        Head {
            Stream.of(format, book, name, tier, code, at, reason, counts, digest, state)
                    .forEach(Objects::requireNonNull);
            files = List.copyOf(files);
        }

        Head with(List<Part> parts) {
            return new Head(
                    format,
                    book,
                    name,
                    tier,
                    code,
                    at,
                    reason,
                    counts,
                    digest,
                    state,
                    incarnation,
                    parts);
        }
    }

    record Part(String name, long bytes, String sha256) {}

    /// @param mark of the key on the head
    private record Marked(Head head, String mark) {
        Marked {
            Objects.requireNonNull(head);
            Objects.requireNonNull(mark);
        }
    }

    /// A head without its files, which `write` adds.
    static Head head(
            OpenedBook opened, Instant at, Backup.Reason reason, BookProof proof, String state) {
        var card = opened.card();
        return new Head(
                FORMAT,
                opened.key().id(),
                card.name(),
                card.tier().key(),
                card.code(),
                at.toString(),
                reason,
                proof.counts(),
                proof.digest(),
                state,
                opened.author().incarnation(),
                List.of());
    }

    /// A head of files that nobody can read any more.
    static Head head(BookKey key, String name, Instant at) {
        var unread = Backup.Counts.UNREAD;
        var reason = Backup.Reason.RESTORE;
        return new Head(
                FORMAT,
                key.id(),
                name,
                "",
                "",
                at.toString(),
                reason,
                unread,
                "",
                "",
                0,
                List.of());
    }

    /// @param files by their names in the archive, in their order
    static void write(Path archive, Head head, BookKey key, Map<String, Path> files)
            throws IOException {
        var parts = new ArrayList<Part>();
        for (var file : files.entrySet()) {
            try (var in = Files.newInputStream(file.getValue())) {
                parts.add(part(file.getKey(), in));
            }
        }
        var whole = head.with(parts);
        var marked = new Marked(whole, key.mark(JSON.writeValueAsBytes(whole)));
        NewFile.write(archive, out -> write(out, marked, files));
    }

    private static void write(OutputStream out, Marked marked, Map<String, Path> files)
            throws IOException {
        var zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry(HEAD));
        zip.write(JSON.writeValueAsBytes(marked));
        // what is encrypted cannot be made smaller
        zip.setLevel(Deflater.NO_COMPRESSION);
        for (var file : files.entrySet()) {
            zip.putNextEntry(new ZipEntry(file.getKey()));
            Files.copy(file.getValue(), zip);
        }
        zip.finish();
    }

    private static Part part(String name, InputStream in) throws IOException {
        var digest = ChainHash.digest();
        var bytes = new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
        return new Part(name, bytes, ChainHash.hex(digest.digest()));
    }

    /// What an archive says of itself; empty if it is none, or none any more.
    static Optional<Backup> read(Path archive) {
        return marked(archive).flatMap(marked -> told(archive, marked.head));
    }

    static Optional<Head> headOf(Path archive) {
        return marked(archive).map(Marked::head);
    }

    private static Optional<Backup> told(Path archive, Head head) {
        try {
            return Optional.of(
                    new Backup(
                            List.of(archive),
                            head.book,
                            head.name,
                            head.tier,
                            Instant.parse(head.at),
                            head.reason,
                            head.counts,
                            Files.size(archive)));
        } catch (IOException | DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<Marked> marked(Path archive) {
        try (var zip = new ZipFile(archive.toFile())) {
            var entry = zip.getEntry(HEAD);
            if (entry == null) {
                return Optional.empty();
            }
            var marked = JSON.readValue(zip.getInputStream(entry).readAllBytes(), Marked.class);
            return Optional.of(marked).filter(each -> each.head.format.equals(FORMAT));
        } catch (IOException | JacksonException _) {
            return Optional.empty();
        }
    }

    /// Whether every byte of it is the one that was written with this key.
    static boolean isSound(Path archive, BookKey key) {
        var marked = marked(archive);
        return marked.isPresent()
                && key.mark(JSON.writeValueAsBytes(marked.get().head)).equals(marked.get().mark)
                && partsAreSound(archive, marked.get().head);
    }

    private static boolean partsAreSound(Path archive, Head head) {
        try (var zip = new ZipFile(archive.toFile())) {
            for (var part : head.files) {
                var entry = zip.getEntry(part.name);
                if (entry == null || !part(part.name, zip.getInputStream(entry)).equals(part)) {
                    return false;
                }
            }
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /// Puts some of its files into a folder; those that it does not have are left out.
    static void unpack(Path archive, Path folder, List<String> names) throws IOException {
        Files.createDirectories(folder);
        try (var zip = new ZipFile(archive.toFile())) {
            for (var name : names) {
                var entry = zip.getEntry(name);
                if (entry != null) {
                    Files.copy(zip.getInputStream(entry), folder.resolve(name));
                }
            }
        } catch (ZipException e) {
            throw new IOException(archive.toString(), e);
        }
    }

    private BackupArchive() {}
}
