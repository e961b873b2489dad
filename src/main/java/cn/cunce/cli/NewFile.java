package cn.cunce.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that a command is asked for: written beside, and moved over only when it is whole, so
/// that a half-written one never stands at its place.
final class NewFile implements AutoCloseable {

    private final Path target;
    private final Path beside;
    private final OutputStream out;

    private NewFile(Path target, Path beside) throws IOException {
        this.target = target;
        this.beside = beside;
        this.out = new BufferedOutputStream(Files.newOutputStream(beside));
    }

    static NewFile beside(Path target) throws IOException {
        var folder = target.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        return new NewFile(target, Files.createTempFile(folder, "cunce", ".part"));
    }

    OutputStream out() {
        return out;
    }

    /// It is whole: puts it at its place.
    void keep() throws IOException {
        out.close();
        Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /// What was not kept is gone.
    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(beside);
    }
}
