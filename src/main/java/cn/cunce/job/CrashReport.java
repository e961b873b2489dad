package cn.cunce.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What is kept of an unexpected trouble: where in the program it was, never what it was about.
///
/// @param code to be named on the telephone
/// @param file empty where not even that could be written
public record CrashReport(String code, Optional<Path> file) {

    /// Writes the report as `<code>.log`; the same defect writes over its last report.
    public static CrashReport write(Throwable thrown, Path folder) {
        var code = CrashCode.of(thrown);
        try {
            Files.createDirectories(folder);
            var file = folder.resolve(code + ".log");
            return new CrashReport(code, Optional.of(Files.writeString(file, told(code, thrown))));
        } catch (IOException _) {
            return new CrashReport(code, Optional.empty());
        }
    }

    /// Messages are left out: those of libraries quote the row or cell that they were about.
    private static String told(String code, Throwable thrown) {
        var told = new StringBuilder(code).append('\n');
        for (Throwable each = thrown; each != null; each = each.getCause()) {
            told.append(each.getClass().getName()).append('\n');
            for (var frame : each.getStackTrace()) {
                told.append("    at ").append(frame).append('\n');
            }
        }
        return told.toString();
    }
}
