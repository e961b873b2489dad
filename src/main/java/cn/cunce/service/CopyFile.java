package cn.cunce.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Puts a copy of a file in a second place, as on a USB stick, and reads it again there.
public final class CopyFile {

    public enum Result {
        /// Read again in its new place, and byte for byte the same.
        SAME,
        /// What can be read there is something else.
        DIFFERS,
        /// Another file of this name is there, and stays.
        IN_THE_WAY,
        NOT_WRITTEN
    }

    /// @param folder where the copy gets the name of the file
    public static Result copy(Path file, Path folder) {
        var target = folder.resolve(String.valueOf(file.getFileName()));
        try {
            var content = Files.readAllBytes(file);
            if (Files.exists(target)) {
                return Arrays.equals(content, Files.readAllBytes(target))
                        ? Result.SAME
                        : Result.IN_THE_WAY;
            }
            NewFile.write(target, out -> out.write(content));
            return Arrays.equals(content, Files.readAllBytes(target))
                    ? Result.SAME
                    : Result.DIFFERS;
        } catch (IOException _) {
            return Result.NOT_WRITTEN;
        }
    }

    private CopyFile() {}
}
