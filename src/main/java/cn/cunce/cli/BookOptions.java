package cn.cunce.cli;

import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import java.io.IOException;
import java.nio.file.Files;
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
        if (passwordFile.isPresent() && !Files.isReadable(passwordFile.get())) {
            return desk.misused("NO_SUCH_FILE", passwordFile.get());
        }
        var password = Passwords.ofBook(passwordFile, desk);
        return password.isEmpty() ? desk.misused("PASSWORD_NOT_GIVEN") : with(password.get(), work);
    }

    private void tellLosses(OpenedBook book) {
        if (book.journalLosses() > 0) {
            desk.err().println(desk.text("shell.journalLosses", book.journalLosses()));
        }
    }

    private Outcome with(char[] password, Work work) throws IOException {
        var opener = clockIsRight ? open.withClockConfirmed() : open;
        return switch (opener.open(folder, password)) {
            case OpenBook.Result.Opened(var book) -> {
                try (book) {
                    tellLosses(book);
                    yield work.in(book);
                }
            }
            case OpenBook.Result.NoBook _ -> desk.misused("NO_BOOK", folder);
            case OpenBook.Result.WrongPassword _, OpenBook.Result.KeyMistyped _ ->
                    desk.refused("WRONG_PASSWORD");
            case OpenBook.Result.InUse _ -> desk.refused("BOOK_IN_USE", folder);
            case OpenBook.Result.ClockDoubtful(var last, var now) ->
                    desk.refused("CLOCK_DOUBTFUL", last, now);
            case OpenBook.Result.Damaged(var what) -> desk.refused("BOOK_DAMAGED", what);
        };
    }
}
