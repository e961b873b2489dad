package cn.cunce.service;

import cn.cunce.model.value.Reading;
import cn.cunce.seal.BookKey;
import cn.cunce.seal.KeyFile;
import cn.cunce.seal.RecoveryKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Finds the key of a backup: with the key file of the book, or else with the one in the backup.
final class BackupKeys {

    private final Surroundings surroundings;

    BackupKeys(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// @param typed a password or the recovery key
    /// @return empty if it opens neither
    Optional<BookPlacing.Owner> find(Path folder, String typed, Path archive) {
        try {
            return find(new BookFiles(folder).keys(), typed).or(() -> inside(archive, typed));
        } catch (IOException _) {
            return inside(archive, typed);
        }
    }

    private Optional<BookPlacing.Owner> inside(Path archive, String typed) {
        try {
            var work = Files.createTempDirectory("cunce-keys");
            try {
                BackupArchive.unpack(archive, work, List.of("keys.json"));
                return find(new BookFiles(work).keys(), typed);
            } finally {
                BackupBook.delete(work);
            }
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private Optional<BookPlacing.Owner> find(Path keys, String typed) throws IOException {
        var file = new KeyFile(keys, surroundings.argon());
        var users = file.users();
        for (var user : users) {
            var key = opened(file.open(user, typed.toCharArray()));
            if (key.isPresent()) {
                return key.map(found -> new BookPlacing.Owner(found, user));
            }
        }
        if (RecoveryKey.read(typed) instanceof Reading.Value<RecoveryKey>(var key, _)
                && !users.isEmpty()) {
            return opened(file.open(key))
                    .map(found -> new BookPlacing.Owner(found, users.getFirst()));
        }
        return Optional.empty();
    }

    private static Optional<BookKey> opened(KeyFile.Opening opening) {
        return opening instanceof KeyFile.Opening.Opened(var key)
                ? Optional.of(key)
                : Optional.empty();
    }
}
