package cn.cunce.cli;

import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Opens a book with what the words of a command say of it.
record BookDoor(
        Desk desk, OpenBook open, Path folder, Optional<Path> passwordFile, boolean clockIsRight) {

    /// Opens the book, works in it, and closes it.
    Outcome with(BookOptions.Work work) throws IOException {
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

    private Outcome with(char[] password, BookOptions.Work work) throws IOException {
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
