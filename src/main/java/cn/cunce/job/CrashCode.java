package cn.cunce.job;

import java.util.HexFormat;

/// A short code for an unexpected trouble: the same defect gives the same code, so that a telephone
/// call can name it.
public final class CrashCode {

    private static final int FRAMES = 4;

    private CrashCode() {}

    /// Six hexadecimal digits made from what was thrown and where, never from its message.
    public static String of(Throwable thrown) {
        var where = new StringBuilder(root(thrown).getClass().getName());
        var frames = root(thrown).getStackTrace();
        for (var i = 0; i < Math.min(FRAMES, frames.length); i++) {
            where.append('|').append(frames[i].getClassName()).append(frames[i].getMethodName());
        }
        return HexFormat.of().withUpperCase().toHexDigits(where.toString().hashCode(), 6);
    }

    private static Throwable root(Throwable thrown) {
        var deepest = thrown;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest;
    }
}
