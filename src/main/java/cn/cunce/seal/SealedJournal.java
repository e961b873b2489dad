package cn.cunce.seal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// An encrypted file to which frames are only appended: each is on the disk before `append`
/// returns. It knows nothing of what the frames mean.
///
/// One process at a time: who holds the book holds its journals.
public final class SealedJournal implements Closeable {

    /// What came of opening.
    public sealed interface Opening {

        /// @param frames everything that can be read, in the order of appending
        /// @param losses what cannot, in the order of the file; empty but after an accident
        record Opened(SealedJournal journal, List<byte[]> frames, List<Loss> losses)
                implements Opening {}

        /// The file is no journal, or one of another key.
        record Foreign() implements Opening {}
    }

    /// Bytes of the file that are no frame, or none any more.
    ///
    /// @param kept the copy of what was cut off at the end: an append that never returned, or
    ///     frames damaged since. Empty for damage in the middle, which stays where it is until the
    ///     journal is rewritten
    public record Loss(long offset, long bytes, Optional<Path> kept) {}

    private final Path file;
    private final byte[] key;
    private Frames frames;
    private FileChannel channel;
    private long next;

    private SealedJournal(Path file, byte[] key, Frames frames, long next) throws IOException {
        this.file = file;
        this.key = key;
        this.frames = frames;
        this.next = next;
        this.channel = openForAppending(file);
    }

    /// Opens the journal, and makes it if there is none.
    public static Opening open(Path file, BookKey book, BookKey.Purpose purpose)
            throws IOException {
        var key = book.derive(purpose);
        Files.deleteIfExists(WholeFile.beside(file));
        if (!Files.exists(file)) {
            WholeFile.write(file, Frames.begin(key).write(List.of()));
        }
        var bytes = Files.readAllBytes(file);
        var frames = Frames.of(key, bytes);
        return frames.isPresent() ? opened(file, key, frames.get(), bytes) : new Opening.Foreign();
    }

    private static Opening opened(Path file, byte[] key, Frames frames, byte[] bytes)
            throws IOException {
        var read = frames.read(bytes);
        var losses = new ArrayList<Loss>();
        for (var gap : read.gaps()) {
            losses.add(new Loss(gap.offset(), gap.bytes(), Optional.empty()));
        }
        if (read.end() < bytes.length) {
            losses.add(cutOff(file, Arrays.copyOfRange(bytes, read.end(), bytes.length), read));
        }
        var journal = new SealedJournal(file, key, frames, read.next());
        return new Opening.Opened(journal, read.contents(), List.copyOf(losses));
    }

    private static Loss cutOff(Path file, byte[] tail, Frames.Read read) throws IOException {
        var kept = freeName(file);
        WholeFile.write(kept, tail);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(read.end());
            channel.force(true);
        }
        return new Loss(read.end(), tail.length, Optional.of(kept));
    }

    private static Path freeName(Path file) {
        var number = 1;
        while (Files.exists(cut(file, number))) {
            number++;
        }
        return cut(file, number);
    }

    private static Path cut(Path file, int number) {
        return file.resolveSibling(file.getFileName() + ".cut" + number);
    }

    /// Writes a frame, and returns when it is on the disk.
    ///
    /// @throws IOException if it is not, as far as anybody can tell; the journal is closed then,
    ///     and heals when it is opened again
    public synchronized void append(byte[] content) throws IOException {
        try {
            WholeFile.writeFully(channel, ByteBuffer.wrap(frames.frame(next, content)));
            channel.force(false);
            next++;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /// Puts these frames in the place of all there are. Whatever happens, the old ones or the new
    /// ones are there.
    public synchronized void rewrite(List<byte[]> contents) throws IOException {
        var fresh = Frames.begin(key);
        var beside = WholeFile.writeBeside(file, fresh.write(contents));
        // Windows moves nothing over an open file
        channel.close();
        WholeFile.moveOver(beside, file);
        frames = fresh;
        next = contents.size();
        channel = openForAppending(file);
    }

    /// Copies what is appended so far, whole frames only.
    public synchronized void copyTo(Path copy) throws IOException {
        Files.copy(file, copy);
    }

    /// The size of the file, to tell when rewriting pays.
    public synchronized long bytes() throws IOException {
        return channel.size();
    }

    @Override
    public synchronized void close() throws IOException {
        channel.close();
    }

    private static FileChannel openForAppending(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }
}
