package cn.cunce.model.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/// A date known to the day, the month or the year, as the first and the last day it may be.
///
/// Compared only where both ends agree; `1965-03` is neither before nor after `1965-03-18`.
public record PartialDate(LocalDate first, LocalDate last) {

    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    public PartialDate {
        var known =
                first.equals(last)
                        || (first.getDayOfMonth() == 1
                                && (last.equals(endOfMonth(first))
                                        || (first.getDayOfYear() == 1
                                                && last.equals(endOfYear(first)))));
        if (!known) {
            throw new IllegalArgumentException("span: " + first + " to " + last);
        }
    }

    public static PartialDate day(LocalDate day) {
        return new PartialDate(day, day);
    }

    public static PartialDate month(YearMonth month) {
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    public static PartialDate year(int year) {
        var first = LocalDate.of(year, 1, 1);
        return new PartialDate(first, endOfYear(first));
    }

    /// Reads what `toString` wrote: `1965-03-18`, `1965-03` or `1965`.
    ///
    /// @throws java.time.DateTimeException for any other text
    public static PartialDate parse(String iso) {
        return switch (iso.length()) {
            case 4 -> year(Integer.parseInt(iso));
            case 7 -> month(YearMonth.parse(iso));
            default -> day(LocalDate.parse(iso));
        };
    }

    public Precision precision() {
        if (first.equals(last)) {
            return Precision.DAY;
        }
        return last.equals(endOfMonth(first)) ? Precision.MONTH : Precision.YEAR;
    }

    /// ISO text with the precision known.
    @Override
    public String toString() {
        return switch (precision()) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case YEAR -> String.valueOf(first.getYear());
        };
    }

    private static LocalDate endOfMonth(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfMonth());
    }

    private static LocalDate endOfYear(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfYear());
    }
}
