package cn.cunce.ui.card;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a whole day as people type it: `2025-10-14`, `2025.10.14`, `20251014`, `2025年10月14日`.
final class Days {

    private static final Pattern PARTED =
            Pattern.compile("(\\d{4})\\D{1,2}(\\d{1,2})\\D{1,2}(\\d{1,2})\\D?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    static Optional<LocalDate> read(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        for (var pattern : new Pattern[] {PARTED, TOGETHER}) {
            var found = pattern.matcher(plain);
            if (found.matches()) {
                return day(found.group(1), found.group(2), found.group(3));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Days() {}
}
