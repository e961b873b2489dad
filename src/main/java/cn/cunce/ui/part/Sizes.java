package cn.cunce.ui.part;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How large a file is, as people say it.
public final class Sizes {

    private static final long KILO = 1024;
    private static final long MEGA = KILO * KILO;

    /// `459 KB`, `3.4 MB`.
    public static String of(long bytes) {
        return bytes < MEGA
                ? (bytes + KILO - 1) / KILO + " KB"
                : BigDecimal.valueOf(bytes)
                                .divide(BigDecimal.valueOf(MEGA), 1, RoundingMode.HALF_UP)
                        + " MB";
    }

    private Sizes() {}
}
