package cn.cunce.cli;

import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Which book a command works in, and how it is opened.
final class BookOptions {

    /// What a command does in an open book.
    @FunctionalInterface
    interface Work {
        Outcome in(OpenedBook book) throws IOException;
    }

    @Option(
            names = "--book",
            required = true,
            paramLabel = "DIR",
            descriptionKey = "cli.option.book")
    private Path folder;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            descriptionKey = "cli.option.passwordFile")
    private Optional<Path> passwordFile;

    @Option(names = "--clock-is-right", descriptionKey = "cli.option.clockIsRight")
    private boolean clockIsRight;

    private final Desk desk;
    private final OpenBook open;

    BookOptions(Desk desk, OpenBook open) {
        this.desk = desk;
        this.open = open;
    }

    /// Opens the book, works in it, and closes it.
    Outcome with(Work work) throws IOException {
        return new BookDoor(desk, open, folder, passwordFile, clockIsRight).with(work);
    }
}
