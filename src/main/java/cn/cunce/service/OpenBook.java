package cn.cunce.service;

import cn.cunce.model.value.Reading;
import cn.cunce.seal.BookKey;
import cn.cunce.seal.KeyFile;
import cn.cunce.seal.RecoveryKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Opens a book that is there.
public final class OpenBook {

    public sealed interface Result {

        record Opened(OpenedBook book) implements Result {}

        record WrongPassword() implements Result {}

        /// The recovery key has a slip of the pen in it.
        record KeyMistyped() implements Result {}

        /// There is no book in the folder.
        record NoBook() implements Result {}

        /// Another window, or another person, has it open.
        ///
        /// @param holder empty where nobody has left a note
        record InUse(Optional<BookHolder> holder) implements Result {}

        /// The clock stands before the last change, or more than 30 days after it: is it right?
        /// What is written with a wrong clock would stand in a wrong order for ever.
        record ClockDoubtful(Instant lastChange, Instant now) implements Result {}

        /// Something that belongs to the book cannot be read; nothing was changed.
        record Damaged(String what) implements Result {}
    }

    private final Surroundings surroundings;
    private final boolean clockIsRight;

    public OpenBook(Surroundings surroundings) {
        this(surroundings, false);
    }

    private OpenBook(Surroundings surroundings, boolean clockIsRight) {
        this.surroundings = surroundings;
        this.clockIsRight = clockIsRight;
    }

    /// The same, when a person has said that the clock is right.
    public OpenBook withClockConfirmed() {
        return new OpenBook(surroundings, true);
    }

    /// Names of those who may open the book, in the order in which they were added.
    public List<String> users(Path folder) {
        try {
            return keyFile(folder).users();
        } catch (IOException e) {
            return List.of();
        }
    }

    /// @param password of any user; who it was is the one whose password fits
    public Result open(Path folder, char[] password) {
        if (!new BookFiles(folder).hasBook()) {
            return new Result.NoBook();
        }
        for (var user : users(folder)) {
            var result = open(folder, user, password);
            if (!(result instanceof Result.WrongPassword)) {
                return result;
            }
        }
        return new Result.WrongPassword();
    }

    public Result open(Path folder, String user, char[] password) {
        try {
            return opened(folder, user, keyFile(folder).open(user, password));
        } catch (IOException e) {
            return new Result.Damaged(String.valueOf(e.getMessage()));
        }
    }

    /// Opens a book again that this window has closed a moment ago.
    public Result again(OpenedBook closed) {
        try {
            var files = new BookFiles(closed.folder());
            return new BookOpening(surroundings, files, closed.actor())
                    .withClockConfirmed()
                    .open(closed.key());
        } catch (IOException e) {
            return new Result.Damaged(String.valueOf(e.getMessage()));
        }
    }

    /// Whether this is the password of somebody who may open the book; nothing is opened.
    public boolean fits(Path folder, char[] password) {
        for (var user : users(folder)) {
            try {
                if (keyFile(folder).open(user, password) instanceof KeyFile.Opening.Opened) {
                    return true;
                }
            } catch (IOException _) {
                return false;
            }
        }
        return false;
    }

    /// @param typed the printed recovery key, as somebody typed it
    public Result openWithRecoveryKey(Path folder, String typed) {
        try {
            return switch (RecoveryKey.read(typed)) {
                case Reading.Value<RecoveryKey>(var key, _) ->
                        opened(folder, firstUser(folder), keyFile(folder).open(key));
                case Reading<RecoveryKey> _ -> new Result.KeyMistyped();
            };
        } catch (IOException e) {
            return new Result.Damaged(String.valueOf(e.getMessage()));
        }
    }

    private String firstUser(Path folder) {
        var users = users(folder);
        return users.isEmpty() ? "" : users.getFirst();
    }

    private Result opened(Path folder, String user, KeyFile.Opening opening) throws IOException {
        return switch (opening) {
            case KeyFile.Opening.Opened(var key) -> open(folder, user, key);
            case KeyFile.Opening.Wrong _, KeyFile.Opening.NoSuchUser _ ->
                    new Result.WrongPassword();
            case KeyFile.Opening.Absent _ -> new Result.NoBook();
            case KeyFile.Opening.Damaged _ -> new Result.Damaged("keys.json");
        };
    }

    private Result open(Path folder, String user, BookKey key) throws IOException {
        var opening = new BookOpening(surroundings, new BookFiles(folder), user);
        return (clockIsRight ? opening.withClockConfirmed() : opening).open(key);
    }

    private KeyFile keyFile(Path folder) {
        return new KeyFile(new BookFiles(folder).keys(), surroundings.argon());
    }
}
