package cn.cunce.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whose book it is.
public enum Tier {
    VILLAGE(12),
    TOWNSHIP(9),
    COUNTY(6);

    private final int digits;

    Tier(int digits) {
        this.digits = digits;
    }

    /// `village`, `township` or `county`, as commands and the book itself write it.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether `code` can be that of a place of this level.
    public boolean hasCode(String code) {
        return code.matches("\\d{" + digits + "}");
    }

    public static Optional<Tier> of(String key) {
        return Arrays.stream(values()).filter(tier -> tier.key().equals(key)).findFirst();
    }
}
