package cn.cunce.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writes files beside, forces them to the disk, and moves them over: whatever happens, the old
/// file or the new one is there, whole.
final class WholeFile {

    static void write(Path target, byte[] bytes) throws IOException {
        moveOver(writeBeside(target, bytes), target);
    }

    /// Writes what `moveOver` then puts in its place.
    static Path writeBeside(Path target, byte[] bytes) throws IOException {
        var beside = beside(target);
        try (var file = openNew(beside)) {
            writeFully(file, ByteBuffer.wrap(bytes));
            file.force(true);
        }
        return beside;
    }

    static Path beside(Path target) {
        return target.resolveSibling(target.getFileName() + ".new");
    }

    private static FileChannel openNew(Path file) throws IOException {
        return FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
    }

    static void writeFully(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    static void moveOver(Path beside, Path target) throws IOException {
        Files.move(
                beside,
                target,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        forceFolder(target.toAbsolutePath().resolveSibling(""));
    }

    /// A move is on the disk when its folder is. Windows does not let a folder be opened, and
    /// writes its moves through by itself.
    private static void forceFolder(Path folder) throws IOException {
        try (var opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        } catch (AccessDeniedException e) {
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                throw e;
            }
        }
    }

    private WholeFile() {}
}
