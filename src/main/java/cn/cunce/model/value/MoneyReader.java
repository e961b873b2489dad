package cn.cunce.model.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads an amount of money, in the unit that the header names.
///
/// A text from which no amount can be told for certain (约3000) is refused, never rounded into one.
public final class MoneyReader {

    /// How many 元 one of each unit is.
    private static final Map<String, BigDecimal> UNITS =
            Map.of(
                    "元", BigDecimal.ONE,
                    "百元", new BigDecimal("100"),
                    "千元", new BigDecimal("1000"),
                    "万元", new BigDecimal("10000"),
                    "亿元", new BigDecimal("100000000"));

    private static final Pattern AMOUNT =
            Pattern.compile("(¥?)([+-]?)([\\d,]+([.]\\d*)?|[.]\\d+)(百元|千元|万元|亿元|万|亿|元整?|)");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+([.]\\d*)?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[\\d.]+([eE][+-]?\\d{1,3})?");

    /// The most that the ledger keeps, in 元.
    private static final BigDecimal MOST = new BigDecimal("999999999999.99");

    /// @param unit of the header: 元, 万元 …; what is added to it (元/年) does not count
    public static Reading<Money> read(Written written, String unit) {
        var bare = Wording.bare(written.text());
        if (bare.isEmpty()) {
            return Reading.blank();
        }
        if (Wording.saysUnknown(bare) || bare.equals("无")) {
            return Reading.unknown(written.text());
        }
        var header = headerUnit(unit);
        return written.isNumber() ? ofNumber(bare, header) : ofText(written.text(), bare, header);
    }

    /// Whether an amount can be read in this unit.
    public static boolean knows(String unit) {
        return UNITS.containsKey(headerUnit(unit));
    }

    private static Reading<Money> ofNumber(String digits, String unit) {
        return NUMBER.matcher(digits).matches()
                ? amount(new BigDecimal(digits), unit, digits, List.of())
                : unreadable(digits);
    }

    private static Reading<Money> ofText(String written, String bare, String unit) {
        var found = AMOUNT.matcher(bare);
        if (!found.matches()) {
            return unreadable(written);
        }
        var digits = found.group(3);
        if (digits.contains(",") && !GROUPED.matcher(digits).matches()) {
            return Reading.ambiguous("MONEY_GROUPS_BROKEN", written);
        }
        var cellUnit = cellUnit(found.group(1), found.group(5));
        if (!cellUnit.isEmpty() && !cellUnit.equals(unit)) {
            return Reading.ambiguous("MONEY_UNIT_CONTRADICTS", written, unit);
        }
        var number = new BigDecimal(found.group(2) + digits.replace(",", ""));
        return amount(number, unit, written, remarks(written, digits, cellUnit));
    }

    private static List<Problem> remarks(String written, String digits, String cellUnit) {
        var remarks = new ArrayList<Problem>();
        if (written.codePoints().anyMatch(point -> point >= '\uff01' && point <= '\uff5e')) {
            remarks.add(Problem.of("MONEY_FULLWIDTH"));
        }
        if (digits.contains(",")) {
            remarks.add(Problem.of("MONEY_THOUSANDS"));
        }
        if (!cellUnit.isEmpty()) {
            remarks.add(Problem.of("MONEY_WITH_UNIT"));
        }
        return remarks;
    }

    private static Reading<Money> amount(
            BigDecimal number, String unit, String written, List<Problem> remarks) {
        var yuan = number.multiply(UNITS.get(unit)).setScale(2, RoundingMode.HALF_UP);
        return yuan.abs().compareTo(MOST) > 0
                ? unreadable(written)
                : new Reading.Value<>(Money.ofYuan(yuan), remarks);
    }

    private static String cellUnit(String sign, String unit) {
        return switch (unit) {
            case "元整" -> "元";
            case "万" -> "万元";
            case "亿" -> "亿元";
            case "" -> sign.isEmpty() ? "" : "元";
            default -> unit;
        };
    }

    private static String headerUnit(String unit) {
        // 元/月 is left whole: an amount for a month is not one for a year
        var alone = Wording.bare(unit).replaceFirst("/(年|人|户|人年)$", "");
        return alone.isEmpty() ? "元" : alone;
    }

    private static Reading<Money> unreadable(String written) {
        return Reading.bad("MONEY_TEXT_UNREADABLE", written);
    }

    private MoneyReader() {}
}
