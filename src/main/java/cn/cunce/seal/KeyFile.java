package cn.cunce.seal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// The file beside a book's database in which its key lies locked, once under each user's password
/// and once under the printed recovery key.
///
/// Who has opened the book once has had its key: removing a user stops the password, not a copy of
/// the key.
public final class KeyFile {

    /// How hard a password is to guess: what each trial costs, by Argon2id.
    public record Hardness(int memoryKib, int passes, int lanes) {

        /// 64 MiB, about a second on an office laptop.
        public static final Hardness USUAL = new Hardness(64 * 1024, 3, 1);

        static final Hardness NONE = new Hardness(0, 0, 0);

        private static final int MOST_MEMORY_KIB = 1024 * 1024;
        private static final int MOST_PASSES = 64;
        private static final int MOST_LANES = 16;

        boolean isBearable() {
            return memoryKib >= 8 * lanes
                    && memoryKib <= MOST_MEMORY_KIB
                    && passes >= 1
                    && passes <= MOST_PASSES
                    && lanes >= 1
                    && lanes <= MOST_LANES;
        }
    }

    /// What came of trying to open.
    public sealed interface Opening {

        record Opened(BookKey key) implements Opening {}

        /// The password, or the recovery key, is another one.
        record Wrong() implements Opening {}

        record NoSuchUser() implements Opening {}

        /// There is no key file.
        record Absent() implements Opening {}

        /// The file, or the lock that was to be opened, is not as it was written.
        record Damaged() implements Opening {}
    }

    /// What came of changing who may open.
    public enum Change {
        DONE,
        NO_SUCH_USER,
        /// Somebody must be able to open the book.
        LAST_USER,
        ABSENT,
        DAMAGED,
        /// The key belongs to another book.
        OTHER_BOOK
    }

    /// @param recovery to be printed now; it is kept nowhere
    public record Made(BookKey key, RecoveryKey recovery) {}

    private static final String FORMAT = "cunce keys 1";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The file as it is written.
    ///
    /// @param book id of the key that is locked
    record Content(String format, String book, List<Lock> users, Lock recovery) {

        Content {
            Objects.requireNonNull(book, "book");
            Objects.requireNonNull(recovery, "recovery");
            users = List.copyOf(users);
        }

        Content withUsers(List<Lock> changed) {
            return new Content(format, book, changed, recovery);
        }
    }

    private final Path file;
    private final Hardness hardness;

    public KeyFile(Path file, Hardness hardness) {
        this.file = file;
        this.hardness = hardness;
    }

    /// Makes the key of a new book.
    ///
    /// @throws IOException if the file cannot be written
    /// @throws FileAlreadyExistsException if there is one: it may be the only way
    ///     into a book
    public Made create(String user, char[] password) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        var key = BookKey.random();
        var recovery = RecoveryKey.random();
        var first = Lock.withPassword(key, user, password, hardness);
        write(new Content(FORMAT, key.id(), List.of(first), Lock.withRecovery(key, recovery)));
        return new Made(key, recovery);
    }

    public Opening open(String user, char[] password) throws IOException {
        return switch (read()) {
            case Found(var content) ->
                    content.users.stream()
                            .filter(named(user))
                            .findFirst()
                            .map(lock -> open(content, lock, password))
                            .orElseGet(Opening.NoSuchUser::new);
            case Lost(var change) -> lost(change);
        };
    }

    private static Opening open(Content content, Lock lock, char[] password) {
        return lock.isWhole() && lock.hardness().isBearable()
                ? opened(content, lock.open(password))
                : new Opening.Damaged();
    }

    public Opening open(RecoveryKey recovery) throws IOException {
        return switch (read()) {
            case Found(var content) when content.recovery.isWhole() ->
                    opened(content, content.recovery.open(recovery));
            case Found _ -> new Opening.Damaged();
            case Lost(var change) -> lost(change);
        };
    }

    private static Opening opened(Content content, Optional<BookKey> key) {
        if (key.isEmpty()) {
            return new Opening.Wrong();
        }
        return key.get().id().equals(content.book)
                ? new Opening.Opened(key.get())
                : new Opening.Damaged();
    }

    private static Opening lost(Change change) {
        return change == Change.ABSENT ? new Opening.Absent() : new Opening.Damaged();
    }

    /// Id of the key that is locked here; empty if there is no sound file.
    public Optional<String> book() throws IOException {
        return read() instanceof Found(var content) ? Optional.of(content.book) : Optional.empty();
    }

    /// Those who have a password, in the order in which they came; none if there is no sound file.
    public List<String> users() throws IOException {
        return read() instanceof Found(var content)
                ? content.users.stream().map(Lock::user).toList()
                : List.of();
    }

    /// Lets a user open the book with this password from now on, and no longer with an older one.
    public Change setPassword(BookKey key, String user, char[] password) throws IOException {
        return change(
                key,
                content -> {
                    var users = new ArrayList<>(content.users);
                    var lock = Lock.withPassword(key, user, password, hardness);
                    var place = content.users.stream().map(Lock::user).toList().indexOf(user);
                    if (place < 0) {
                        users.add(lock);
                    } else {
                        users.set(place, lock);
                    }
                    return new Found(content.withUsers(users));
                });
    }

    public Change removeUser(BookKey key, String user) throws IOException {
        return change(
                key,
                content -> {
                    var left = content.users.stream().filter(named(user).negate()).toList();
                    if (left.size() == content.users.size()) {
                        return new Lost(Change.NO_SUCH_USER);
                    }
                    return left.isEmpty()
                            ? new Lost(Change.LAST_USER)
                            : new Found(content.withUsers(left));
                });
    }

    /// Lets this recovery key open the book; what was printed before opens nothing any more.
    public Change renewRecovery(BookKey key, RecoveryKey recovery) throws IOException {
        var lock = Lock.withRecovery(key, recovery);
        return change(key, old -> new Found(new Content(FORMAT, old.book, old.users, lock)));
    }

    /// A content to go on with, or why there is none.
    private sealed interface Look {}

    private record Found(Content content) implements Look {}

    private record Lost(Change why) implements Look {}

    private interface Step {
        Look from(Content content);
    }

    private Change change(BookKey key, Step step) throws IOException {
        return switch (read()) {
            case Found(var content) when !content.book.equals(key.id()) -> Change.OTHER_BOOK;
            case Found(var content) ->
                    switch (step.from(content)) {
                        case Found(var changed) -> write(changed);
                        case Lost(var why) -> why;
                    };
            case Lost(var why) -> why;
        };
    }

    private Look read() throws IOException {
        if (!Files.exists(file)) {
            return new Lost(Change.ABSENT);
        }
        try {
            var content = JSON.readValue(Files.readAllBytes(file), Content.class);
            return FORMAT.equals(content.format) ? new Found(content) : new Lost(Change.DAMAGED);
        } catch (JacksonException _) {
            return new Lost(Change.DAMAGED);
        }
    }

    private Change write(Content content) throws IOException {
        WholeFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
        return Change.DONE;
    }

    private static Predicate<Lock> named(String user) {
        return lock -> lock.user().equals(user);
    }
}
