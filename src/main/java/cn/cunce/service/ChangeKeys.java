package cn.cunce.service;

import cn.cunce.model.value.Reading;
import cn.cunce.seal.KeyFile;
import cn.cunce.seal.RecoveryKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Changes who may open the book, and with what. The book's own key stays as it is.
public final class ChangeKeys {

    public static final int SHORTEST_PASSWORD = 8;

    public enum Result {
        DONE,
        /// The password that is in force is another one.
        WRONG_PASSWORD,
        TOO_SHORT,
        /// Somebody of this name has a password already.
        NAME_TAKEN,
        NO_SUCH_USER,
        /// Somebody must be able to open the book.
        LAST_USER,
        /// The key file was not written, or is damaged.
        NOT_WRITTEN
    }

    /// What somebody had who may not open the book any more, so that he can have it back.
    public static final class Removed {
        private final byte[] before;
        private final byte[] after;

        private Removed(byte[] before, byte[] after) {
            this.before = before;
            this.after = after;
        }
    }

    /// @param removed if the result is `DONE`
    public record Removal(Result result, Optional<Removed> removed) {}

    private final OpenedBook opened;
    private final Path file;
    private final KeyFile keys;

    public ChangeKeys(OpenedBook opened, Surroundings surroundings) {
        this.opened = opened;
        this.file = new BookFiles(opened.folder()).keys();
        this.keys = new KeyFile(file, surroundings.argon());
    }

    /// Those who have a password, in the order in which they came.
    public List<String> users() {
        try {
            return keys.users();
        } catch (IOException _) {
            return List.of();
        }
    }

    /// The one in whose name the book is open.
    public String signedIn() {
        return opened.actor();
    }

    /// Another password for the one who has opened the book.
    public Result changePassword(String old, String fresh) {
        try {
            if (!(keys.open(signedIn(), old.toCharArray()) instanceof KeyFile.Opening.Opened)) {
                return Result.WRONG_PASSWORD;
            }
            return setPassword(signedIn(), fresh);
        } catch (IOException _) {
            return Result.NOT_WRITTEN;
        }
    }

    /// A password for somebody else, who may then open the book in his own name.
    public Result add(String user, String password) {
        if (users().contains(user)) {
            return Result.NAME_TAKEN;
        }
        try {
            return setPassword(user, password);
        } catch (IOException _) {
            return Result.NOT_WRITTEN;
        }
    }

    private Result setPassword(String user, String password) throws IOException {
        return password.length() < SHORTEST_PASSWORD
                ? Result.TOO_SHORT
                : result(keys.setPassword(opened.key(), user, password.toCharArray()));
    }

    /// Takes the password from somebody.
    public Removal remove(String user) {
        try {
            var before = Files.readAllBytes(file);
            var result = result(keys.removeUser(opened.key(), user));
            return result == Result.DONE
                    ? new Removal(
                            result, Optional.of(new Removed(before, Files.readAllBytes(file))))
                    : new Removal(result, Optional.empty());
        } catch (IOException _) {
            return new Removal(Result.NOT_WRITTEN, Optional.empty());
        }
    }

    /// Gives him his password back, if nothing else has been changed since.
    public Result putBack(Removed removed) {
        try {
            if (!Arrays.equals(Files.readAllBytes(file), removed.after)) {
                return Result.NOT_WRITTEN;
            }
            NewFile.write(file, out -> out.write(removed.before));
            return Result.DONE;
        } catch (IOException _) {
            return Result.NOT_WRITTEN;
        }
    }

    /// Another recovery key, to be copied from the screen: it is kept nowhere, and opens nothing
    /// until it is taken.
    public String proposeRecovery() {
        return RecoveryKey.random().printed();
    }

    /// Lets a recovery key that somebody has copied open the book; what was printed before opens
    /// nothing any more.
    ///
    /// @param printed what was proposed
    public Result takeRecovery(String printed) {
        try {
            return RecoveryKey.read(printed) instanceof Reading.Value<RecoveryKey>(var key, _)
                    ? result(keys.renewRecovery(opened.key(), key))
                    : Result.NOT_WRITTEN;
        } catch (IOException _) {
            return Result.NOT_WRITTEN;
        }
    }

    private static Result result(KeyFile.Change change) {
        return switch (change) {
            case DONE -> Result.DONE;
            case NO_SUCH_USER -> Result.NO_SUCH_USER;
            case LAST_USER -> Result.LAST_USER;
            case ABSENT, DAMAGED, OTHER_BOOK -> Result.NOT_WRITTEN;
        };
    }
}
