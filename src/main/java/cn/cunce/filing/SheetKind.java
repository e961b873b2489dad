package cn.cunce.filing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a sheet tells.
public enum SheetKind {
    /// Households with their members and a year's incomes and conditions.
    HOUSEHOLDS,
    /// Households with their members, but nothing of a year.
    MEMBERS,
    /// One village, indicator by indicator.
    VILLAGE,
    /// The groups or natural villages of one village.
    GROUPS,
    MEASURES,
    PROJECTS,
    /// A list of another department, for comparison.
    DEPARTMENT,
    /// A form sent to be filled, with a header and no rows: nothing to take in.
    EMPTY_FORM,
    UNKNOWN;

    /// The word of command lines and reports.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SheetKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}
