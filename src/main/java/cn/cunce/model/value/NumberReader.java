package cn.cunce.model.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads counts, areas, distances and percentages, in the unit that the header names.
public final class NumberReader {

    /// What measures the same, each in the smallest of them.
    private static final List<Map<String, BigDecimal>> ALIKE =
            List.of(
                    Map.of("米", n(1), "m", n(1), "里", n(500), "华里", n(500), "km", n(1000)),
                    Map.of("m2", n(1), "平方米", n(1), "平米", n(1)),
                    Map.of("分地", n(1), "亩", n(10), "公顷", n(150)),
                    Map.of("月", n(1), "个月", n(1)),
                    Map.of("人", n(1), "口", n(1), "名", n(1)),
                    Map.of("kw", n(1), "千瓦", n(1)));

    private static final BigDecimal MOST_COUNTED = new BigDecimal("999999999");

    private static final Pattern WITH_UNIT =
            Pattern.compile("([+-]?)(\\d[\\d,]*([.]\\d*)?|[.]\\d+)([^\\d.,+-]*)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+([.]\\d*)?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d.]+([eE][+-]?\\d{1,3})?");

    /// A whole number, in the unit that the ledger keeps.
    ///
    /// @param unit of the field: 人, 户, 月; may stand behind the number in the cell too
    public static Reading<Long> count(Written written, String unit) {
        var reading = decimal(written, unit, unit);
        if (reading instanceof Reading.Value<BigDecimal>(var number, var _) && !isCount(number)) {
            return unreadable(written);
        }
        return reading.map(BigDecimal::longValueExact);
    }

    /// A number in the unit that the ledger keeps.
    ///
    /// @param kept unit of the field: 亩, km, ㎡
    /// @param header unit in the header, empty if it names none
    public static Reading<BigDecimal> decimal(Written written, String kept, String header) {
        var bare = Wording.bare(written.text());
        if (bare.isEmpty()) {
            return Reading.blank();
        }
        if (Wording.saysUnknown(bare)) {
            return Reading.unknown(written.text());
        }
        return written.isNumber()
                ? ofNumber(bare, factor(kept, header), written)
                : ofText(bare, kept, header, written);
    }

    /// Whether numbers under a header with this unit can be read.
    public static boolean knows(String kept, String header) {
        return factor(kept, header) != null;
    }

    private static Reading<BigDecimal> ofNumber(
            String digits, @Nullable BigDecimal factor, Written written) {
        return factor != null && NUMBER.matcher(digits).matches()
                ? Reading.value(new BigDecimal(digits).multiply(factor))
                : unreadable(written);
    }

    private static Reading<BigDecimal> ofText(
            String bare, String kept, String header, Written written) {
        var found = WITH_UNIT.matcher(bare);
        if (!found.matches()) {
            return unreadable(written);
        }
        var digits = found.group(2);
        if (digits.contains(",") && !GROUPED.matcher(digits).matches()) {
            return Reading.ambiguous("NUMBER_GROUPS_BROKEN", written.text());
        }
        var unit = found.group(4).isEmpty() ? header : found.group(4);
        return ofNumber(found.group(1) + digits.replace(",", ""), factor(kept, unit), written);
    }

    /// How many of the kept unit one of the header's is; null if that is not known.
    private static @Nullable BigDecimal factor(String kept, String header) {
        var own = alone(kept);
        var other = alone(header);
        if (other.isEmpty() || other.equals(own)) {
            return BigDecimal.ONE;
        }
        for (var measure : ALIKE) {
            var one = measure.get(other);
            var whole = measure.get(own);
            if (one != null && whole != null) {
                return one.divide(whole);
            }
        }
        return null;
    }

    /// The unit without what it is per, 公里 and 千米 alike: 元/年, 头(只).
    private static String alone(String unit) {
        var bare = Wording.bare(unit).toLowerCase(Locale.ROOT).replaceFirst("[/(].*", "");
        return bare.equals("公里") || bare.equals("千米") ? "km" : bare;
    }

    private static BigDecimal n(long number) {
        return BigDecimal.valueOf(number);
    }

    private static boolean isCount(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                && number.abs().compareTo(MOST_COUNTED) <= 0;
    }

    private static <T> Reading<T> unreadable(Written written) {
        return Reading.bad("NUMBER_UNREADABLE", written.text());
    }

    private NumberReader() {}
}
