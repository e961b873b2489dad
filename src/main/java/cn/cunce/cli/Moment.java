package cn.cunce.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// A moment as it is given to a command.
final class Moment {

    /// Where the books are kept, wherever the machine thinks it stands.
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /// A day means its end; a time without an offset is one of China.
    static Optional<Instant> read(String text) {
        try {
            return Optional.of(moment(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// To the minute, by the clocks of China.
    static String shown(Instant moment) {
        return SHOWN.format(moment.atZone(CHINA));
    }

    private static Instant moment(String text) {
        if (!text.contains("T")) {
            return LocalDate.parse(text).atTime(LocalTime.MAX).atZone(CHINA).toInstant();
        }
        var hasOffset = text.endsWith("Z") || text.matches(".*[+-]\\d\\d:?\\d\\d");
        return hasOffset
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).atZone(CHINA).toInstant();
    }

    private Moment() {}
}
