package cn.cunce.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the files of packs are. A pack names its files in its `pack.yaml`, so nobody need list a
/// folder: the class path of an installed program has none.
@FunctionalInterface
public interface PackFiles {

    /// The bytes of a file; empty if there is none.
    ///
    /// @param path `cs/rules/exit.yaml`: folder of the pack, then the file in it
    Optional<byte[]> find(String path);

    /// Packs in a folder of the disk, each in a folder of its own.
    static PackFiles in(Path packs) {
        return path -> {
            var file = packs.resolve(path).normalize();
            if (!file.startsWith(packs.normalize()) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            try {
                return Optional.of(Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /// These, and where they have nothing, others: a county's own pack builds on a shipped one.
    default PackFiles or(PackFiles others) {
        return path -> find(path).or(() -> others.find(path));
    }
}
