package cn.cunce.model.value;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads counts, areas, distances and percentages, in the unit that the header names.
public final class NumberReader {

    /// Units beside the one that the ledger keeps, and how many of that one they are.
    private static final Map<String, Map<String, BigDecimal>> CONVERTED =
            Map.of(
                    "km",
                            Map.of(
                                    "公里", BigDecimal.ONE,
                                    "千米", BigDecimal.ONE,
                                    "里", new BigDecimal("0.5"),
                                    "华里", new BigDecimal("0.5"),
                                    "米", new BigDecimal("0.001"),
                                    "m", new BigDecimal("0.001")),
                    "m2", Map.of("平方米", BigDecimal.ONE, "平米", BigDecimal.ONE, "平", BigDecimal.ONE),
                    "m", Map.of("米", BigDecimal.ONE, "公里", new BigDecimal("1000")),
                    "亩", Map.of("公顷", new BigDecimal("15"), "分", new BigDecimal("0.1")),
                    "月", Map.of("个月", BigDecimal.ONE),
                    "人", Map.of("口", BigDecimal.ONE, "名", BigDecimal.ONE),
                    "kW", Map.of("千瓦", BigDecimal.ONE, "KW", BigDecimal.ONE, "kw", BigDecimal.ONE));

    private static final Pattern WITH_UNIT =
            Pattern.compile("([+-]?)(\\d[\\d,]*([.]\\d*)?|[.]\\d+)([^\\d.,+-]*)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+([.]\\d*)?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d.]+([eE][+-]?\\d{1,3})?");

    /// A whole number, in the unit that the ledger keeps.
    ///
    /// @param unit of the field: 人, 户, 月; may stand behind the number in the cell too
    public static Reading<Long> count(Written written, String unit) {
        return switch (decimal(written, unit, unit)) {
            case Reading.Value<BigDecimal>(var number, var remarks)
                    when isWhole(number) && number.abs().compareTo(MOST_COUNTED) <= 0 ->
                    new Reading.Value<>(number.longValueExact(), remarks);
            case Reading.Value<BigDecimal> _ -> unreadable(written);
            case Reading.Blank<BigDecimal> _ -> Reading.blank();
            case Reading.Unknown<BigDecimal>(var original) -> Reading.unknown(original);
            case Reading.Ambiguous<BigDecimal>(var problem) -> new Reading.Ambiguous<>(problem);
            case Reading.Bad<BigDecimal>(var problem) -> new Reading.Bad<>(problem);
        };
    }

    private static final BigDecimal MOST_COUNTED = new BigDecimal("999999999");

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

    private static @Nullable BigDecimal factor(String kept, String header) {
        var own = alone(kept);
        var other = alone(header);
        return other.isEmpty() || other.equals(own)
                ? BigDecimal.ONE
                : CONVERTED.getOrDefault(own, Map.of()).get(other);
    }

    /// The unit without what it is per: 元/年, 头(只).
    private static String alone(String unit) {
        return Wording.bare(unit).replaceFirst("[/(].*", "");
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }

    private static <T> Reading<T> unreadable(Written written) {
        return Reading.bad("NUMBER_UNREADABLE", written.text());
    }

    private NumberReader() {}
}
