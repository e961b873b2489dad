package cn.cunce.filing;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What the rows above a header, and the name of the sheet, say of the whole of it.
final class Titles {

    /// When the form was filled says nothing of the year it tells.
    private static final Pattern FILLED_ON = Pattern.compile("(填报|填表|制表|打印|上报)(时间|日期)\\S*");

    private static final Pattern AS_OF =
            Pattern.compile("(?:数据)?(?:时点|截止|截至)(?:日期|时间)?[:：]?\\s*((?:20)\\d{2})");
    private static final Pattern YEAR = Pattern.compile("((?:20)\\d{2})\\s*年");
    private static final Pattern MONEY_UNIT =
            Pattern.compile("单位[:：]\\s*[^\\s)）]*?(万元|千元|百元|亿元|元)");

    /// The year told by 数据时点, else by a title: 2015年度农户信息台账.
    static OptionalInt year(List<String> titles, String sheetName) {
        var all = String.join(" ", titles) + " " + sheetName;
        var told = FILLED_ON.matcher(all).replaceAll(" ");
        var asOf = AS_OF.matcher(told);
        if (asOf.find()) {
            return OptionalInt.of(Integer.parseInt(asOf.group(1)));
        }
        var year = YEAR.matcher(told);
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }

    /// The unit of amounts that have none in their own header: 单位：万元.
    static String moneyUnit(List<String> titles) {
        var unit = MONEY_UNIT.matcher(String.join(" ", titles));
        return unit.find() ? unit.group(1) : "";
    }

    private Titles() {}
}
