package cn.cunce.model.value;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a date as far as it is known: day, month or year, between 1900 and 2099.
public final class DateReader {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /// A day, month or year in digits; the second separator is the first again.
    private static final Pattern DIGITS =
            Pattern.compile("(\\d{4})(?:([-./、·—–])(\\d{1,2})(?:\\2(\\d{1,2}))?)?");

    private static final Pattern UNITS =
            Pattern.compile("(\\d{4})年(?:(\\d{1,2})月(?:份|(\\d{1,2})[日号]?)?)?");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern TIME =
            Pattern.compile("[ T](\\d{1,2}:\\d{2}(:\\d{2}([.]\\d+)?)?)$");

    /// A number such as 1965.1: January, or October that lost its zero.
    private static final Pattern YEAR_POINT_MONTH = Pattern.compile("(19|20)\\d{2}[.]\\d{1,2}");

    // the serials of 1900-03-01 and 2099-12-31: before them Excel counts a 29 February 1900
    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(61);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(73_050);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    public static Reading<PartialDate> read(Written written) {
        var bare = Wording.bare(written.text());
        if (bare.isEmpty()) {
            return Reading.blank();
        }
        if (Wording.saysUnknown(bare) || bare.equals("无")) {
            return Reading.unknown(written.text());
        }
        return written.isNumber() ? ofNumber(bare, written.form()) : ofText(written.text());
    }

    /// The day of a serial number; a fraction is a time of day.
    ///
    /// @throws ArithmeticException if the number is far outside any calendar
    public static LocalDate day(BigDecimal serial, boolean since1904) {
        var zero = since1904 ? DAY_ZERO_1904 : DAY_ZERO;
        return zero.plusDays(serial.toBigInteger().longValueExact());
    }

    private static Reading<PartialDate> ofNumber(String digits, Written.Form form) {
        if (YEAR_POINT_MONTH.matcher(digits).matches()) {
            return Reading.ambiguous("DATE_AMBIGUOUS", digits);
        }
        if (!digits.matches("\\d+([.]\\d+)?([eE][+]?\\d{1,2})?")) {
            return unreadable(digits);
        }
        var number = new BigDecimal(digits);
        if (isYear(number)) {
            return Reading.value(PartialDate.year(number.intValueExact()));
        }
        var serial =
                form == Written.Form.NUMBER_SINCE_1904
                        ? number.add(BigDecimal.valueOf(1462))
                        : number;
        if (serial.compareTo(FIRST_SERIAL) < 0) {
            return unreadable(digits);
        }
        if (serial.compareTo(LAST_SERIAL.add(BigDecimal.ONE)) < 0) {
            return Reading.value(PartialDate.day(day(serial, false)));
        }
        return match(COMPACT.matcher(number.toPlainString()), digits, 1, 2, 3);
    }

    private static boolean isYear(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
                && number.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0;
    }

    private static Reading<PartialDate> ofText(String written) {
        var wide = Normalizer.normalize(written, Normalizer.Form.NFKC);
        var timeless = TIME.matcher(Wording.trimmed(wide)).replaceFirst("");
        var bare = ChineseNumerals.inDigits(Wording.bare(timeless));
        if (bare.indexOf('年') >= 0) {
            return match(UNITS.matcher(bare), written, 1, 2, 3);
        }
        return bare.matches("\\d{6}|\\d{8}")
                ? match(COMPACT.matcher(bare), written, 1, 2, 3)
                : match(DIGITS.matcher(bare), written, 1, 3, 4);
    }

    private static Reading<PartialDate> match(
            Matcher matcher, String written, int year, int month, int day) {
        if (!matcher.matches()) {
            return unreadable(written);
        }
        int y = Integer.parseInt(matcher.group(year));
        if (y < FIRST_YEAR || y > LAST_YEAR) {
            return unreadable(written);
        }
        try {
            return Reading.value(date(y, matcher.group(month), matcher.group(day)));
        } catch (DateTimeException _) {
            return unreadable(written); // 30 February, month 13
        }
    }

    private static PartialDate date(int year, @Nullable String month, @Nullable String day) {
        if (month == null) {
            return PartialDate.year(year);
        }
        var known = YearMonth.of(year, Integer.parseInt(month));
        return day == null
                ? PartialDate.month(known)
                : PartialDate.day(LocalDate.of(year, known.getMonth(), Integer.parseInt(day)));
    }

    private static Reading<PartialDate> unreadable(String written) {
        return Reading.bad("DATE_UNREADABLE", written);
    }

    private DateReader() {}
}
