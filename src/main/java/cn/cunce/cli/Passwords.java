package cn.cunce.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where commands have their passwords from: files or the environment, never the line itself, which
/// stands in lists of processes and in the history of a shell.
final class Passwords {

    static final String OF_BOOK = "CUNCE_PASSWORD";

    /// From the file that was named, or else from the environment; empty where neither has one.
    ///
    /// @throws IOException if the file cannot be read
    static Optional<char[]> ofBook(Optional<Path> file, Desk desk) throws IOException {
        return file.isPresent()
                ? read(file.get())
                : desk.variable(OF_BOOK).map(String::toCharArray);
    }

    /// The first line of a file, without its end; empty where that is blank.
    static Optional<char[]> read(Path file) throws IOException {
        var lines = Files.readString(file, StandardCharsets.UTF_8).lines();
        return lines.findFirst().filter(line -> !line.isBlank()).map(String::toCharArray);
    }

    private Passwords() {}
}
