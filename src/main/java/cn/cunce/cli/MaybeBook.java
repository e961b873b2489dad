package cn.cunce.cli;

import cn.cunce.service.OpenBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// A book that a command works in where one is named.
final class MaybeBook {

    @Option(names = "--book", paramLabel = "DIR", descriptionKey = "cli.option.book")
    private Optional<Path> folder;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            descriptionKey = "cli.option.passwordFile")
    private Optional<Path> passwordFile;

    @Option(names = "--clock-is-right", descriptionKey = "cli.option.clockIsRight")
    private boolean clockIsRight;

    private final Desk desk;
    private final OpenBook open;

    MaybeBook(Desk desk, OpenBook open) {
        this.desk = desk;
        this.open = open;
    }

    boolean isNamed() {
        return folder.isPresent();
    }

    /// Opens the book, works in it, and closes it.
    Outcome with(BookOptions.Work work) throws IOException {
        return folder.isEmpty()
                ? desk.misused("WORD_MISSING", "--book")
                : new BookDoor(desk, open, folder.get(), passwordFile, clockIsRight).with(work);
    }
}
