package cn.cunce.sample;

import static cn.cunce.model.ledger.Finding.Severity.ERROR;
import static cn.cunce.model.ledger.Finding.Severity.INFO;
import static cn.cunce.model.ledger.Finding.Severity.WARNING;
import static cn.cunce.sample.Spoil.each;
import static cn.cunce.sample.Spoil.once;

import cn.cunce.model.ledger.Finding.Severity;
import cn.cunce.model.value.IdNumber;
import cn.cunce.sample.LedgerWorkbook.RawError;
import cn.cunce.sample.LedgerWorkbook.RawNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Every way in which one cell of a ledger is spoiled.
final class Spoils {

    private static final String NBSP = "\u00a0";
    private static final BiPredicate<SketchedHousehold, Integer> ANY = (_, _) -> true;

    static final List<Spoil> OF_NUMBERS =
            List.of(
                    id(
                            "ID_PRECISION_LOST",
                            ERROR,
                            id -> new RawNumber(Double.parseDouble(id.substring(0, 17) + "0"))),
                    id(
                            "ID_SCIENTIFIC_TEXT",
                            ERROR,
                            id -> id.charAt(0) + "." + id.substring(1, 6) + "E+17"),
                    id(
                            "ID_CHECKSUM",
                            ERROR,
                            id -> id.substring(0, 17) + (id.endsWith("1") ? "2" : "1")),
                    id("ID_LENGTH", ERROR, id -> id.substring(1)),
                    id("ID_BAD_CHAR", ERROR, id -> id.substring(0, 10) + "O" + id.substring(11)),
                    id("ID_BAD_CHAR", ERROR, id -> id.substring(0, 17) + "×"),
                    id("ID_AREA", ERROR, id -> checked("99" + id.substring(2, 17))),
                    id(
                            "ID_BIRTH_INVALID",
                            ERROR,
                            id -> checked(id.substring(0, 10) + "1331" + id.substring(14, 17))),
                    id("ID_DISABILITY_SUFFIX", ERROR, id -> id + "95"),
                    id("ID_NOT_RESIDENT_ID", WARNING, id -> id + "43"),
                    id("ID_FULLWIDTH", INFO, Spoils::wide),
                    id("TRAILING_NBSP", INFO, id -> " " + id + NBSP),
                    id("ID_MISSING", WARNING, _ -> ""),
                    id("ID_MISSING", WARNING, _ -> "无"),
                    each(
                            "ID_LOWER_X",
                            INFO,
                            "证件号码",
                            (household, member) -> household.text(member, "证件号码").endsWith("X"),
                            id -> id.toString().replace('X', 'x')),
                    each(
                            "ID_15",
                            WARNING,
                            "证件号码",
                            (household, member) ->
                                    household.text(member, "证件号码").startsWith("19", 6),
                            id -> id.toString().substring(0, 6) + id.toString().substring(8, 17)));

    static final List<Spoil> OF_PEOPLE =
            List.of(
                    each("TRAILING_NBSP", INFO, "姓名", Spoils::isNoHead, name -> name + NBSP),
                    each("NAME_INNER_SPACE", INFO, "姓名", Spoils::isNoHead, _ -> "蒙\u3000平"),
                    each("REQUIRED_BLANK", WARNING, "性别", ANY, _ -> ""),
                    each("SEX_MISMATCH", ERROR, "性别", ANY, sex -> sex.equals("男") ? "女" : "男"),
                    birth("BIRTH_MISMATCH", ERROR, date -> date.plusDays(1)),
                    birth("BIRTH_TEXT", INFO, date -> date.toString().replace('-', '.')),
                    birth("BIRTH_TEXT", INFO, date -> date.toString().replace("-", "")),
                    birth(
                            "BIRTH_TEXT",
                            INFO,
                            date ->
                                    "%d年%d月%d日"
                                            .formatted(
                                                    date.getYear(),
                                                    date.getMonthValue(),
                                                    date.getDayOfMonth())),
                    birth("DATE_UNREADABLE", WARNING, _ -> "去年"),
                    birth("DATE_AMBIGUOUS", WARNING, _ -> new BigDecimal("1965.1")),
                    each("AGE_RELATION", WARNING, "与户主关系", Spoils::isChild, _ -> "之父"),
                    each("HEAD_TWO", ERROR, "与户主关系", (_, member) -> member == 1, _ -> "户主"),
                    each("HEAD_MISSING", ERROR, "与户主关系", (_, member) -> member == 0, _ -> "配偶"),
                    each("ETHNIC_UNKNOWN", WARNING, "民族", ANY, _ -> "穿青人"),
                    each("ETHNIC_VARIANT", INFO, "民族", ANY, _ -> "水"),
                    each("CODE_NUMBER_ONLY", WARNING, "民族", ANY, _ -> 2L),
                    each("ENUM_VARIANT", INFO, "健康状况", ANY, _ -> "身体健康"),
                    each("ENUM_UNKNOWN", WARNING, "健康状况", ANY, _ -> "健康，很好"),
                    each("ENUM_UNKNOWN", WARNING, "文化程度", ANY, _ -> "识字"),
                    each("SCHOOL_AGE", WARNING, "在校生状况", Spoils::isOld, _ -> "小学"),
                    each("YES_NO_UNREADABLE", WARNING, "是否享受低保", ANY, _ -> "是/否"),
                    each("MONTHS_OUT_OF_RANGE", ERROR, "务工时间", ANY, _ -> 14L),
                    each("NUMBER_UNREADABLE", WARNING, "务工时间", ANY, _ -> "半年"),
                    each(
                            "NUMBER_PRECISION_LOST",
                            WARNING,
                            "人编号",
                            ANY,
                            _ -> new RawNumber(5.227e17)),
                    each("REMARK_DECEASED", WARNING, "备注", ANY, _ -> "2018年5月去世，未注销"));

    static final List<Spoil> OF_HOUSEHOLDS =
            List.of(
                    once(
                            "HID_SPACE",
                            INFO,
                            "户编号",
                            ANY,
                            no -> no.toString().substring(0, 6) + " " + no.toString().substring(6)),
                    once("HEAD_NAME_MISMATCH", WARNING, "户主姓名", ANY, _ -> "欧阳不在"),
                    once("SIZE_MISMATCH", WARNING, "家庭人口数", ANY, size -> (Long) size + 1),
                    once("REQUIRED_BLANK", WARNING, "家庭人口数", ANY, _ -> ""),
                    once(
                            "MONEY_TEN_TIMES",
                            WARNING,
                            "转移性收入",
                            ANY,
                            money -> ((BigDecimal) money).movePointRight(1)),
                    once("MONEY_TEXT_UNREADABLE", ERROR, "工资性收入", ANY, _ -> "约3000"),
                    once("MONEY_GROUPS_BROKEN", ERROR, "工资性收入", ANY, _ -> "12,34"),
                    once("MONEY_UNIT_CONTRADICTS", ERROR, "工资性收入", ANY, _ -> "1.2万元"),
                    once("MONEY_WITH_UNIT", INFO, "生产经营性支出", ANY, money -> money + "元"),
                    once(
                            "MONEY_THOUSANDS",
                            INFO,
                            "转移性收入",
                            Spoils::hasThousands,
                            money -> "%,.2f".formatted((BigDecimal) money)),
                    once("MONEY_FULLWIDTH", INFO, "转移性收入", ANY, money -> wide(money.toString())),
                    once("MISSING_TOKEN", WARNING, "财产性收入", ANY, _ -> "不详"),
                    once("MISSING_TOKEN", WARNING, "财产性收入", ANY, _ -> "—"),
                    once("MONEY_BLANK", WARNING, "财产性收入", ANY, _ -> ""),
                    once(
                            "NEGATIVE_COST",
                            WARNING,
                            "生产经营性支出",
                            ANY,
                            cost -> ((BigDecimal) cost).negate()),
                    once(
                            "NET_MISMATCH",
                            WARNING,
                            "纯收入",
                            ANY,
                            net -> ((BigDecimal) net).add(BigDecimal.TEN)),
                    once(
                            "PERCAP_MISMATCH",
                            WARNING,
                            "人均纯收入",
                            ANY,
                            each -> ((BigDecimal) each).add(BigDecimal.TEN)),
                    once("DIV0", WARNING, "人均纯收入", ANY, _ -> RawError.DIV0),
                    once("FORMULA_ERROR", WARNING, "纯收入", ANY, _ -> RawError.VALUE),
                    once("FORMULA_ERROR", ERROR, "工资性收入", ANY, _ -> RawError.VALUE),
                    once(
                            "NOT_REGISTERED_BUT_STATUS",
                            WARNING,
                            "脱贫属性",
                            (household, _) -> household.text(0, "是否建档立卡户").equals("否"),
                            _ -> "未脱贫"),
                    once(
                            "EXITED_NO_YEAR",
                            WARNING,
                            "脱贫年度",
                            (household, _) -> !household.text(0, "脱贫年度").isEmpty(),
                            _ -> ""),
                    once(
                            "DANGER_CONTRADICTION",
                            WARNING,
                            "危房等级",
                            (household, _) -> household.text(0, "是否危房").equals("否"),
                            _ -> "D级"),
                    once("ENUM_UNKNOWN", WARNING, "入户路类型", ANY, _ -> "石板路面"));

    private static Spoil id(String code, Severity severity, Function<String, Object> spoil) {
        UnaryOperator<Object> any = number -> spoil.apply(number.toString());
        return each(code, severity, "证件号码", ANY, any);
    }

    private static Spoil birth(String code, Severity severity, Function<LocalDate, Object> spoil) {
        return each(code, severity, "出生日期", ANY, date -> spoil.apply((LocalDate) date));
    }

    private static String checked(String digits) {
        return digits + IdNumber.check(digits);
    }

    private static String wide(String narrow) {
        var wide = new StringBuilder();
        narrow.chars().forEach(c -> wide.append((char) (c + 0xfee0)));
        return wide.toString();
    }

    private static boolean isNoHead(SketchedHousehold household, int member) {
        return member > 0;
    }

    private static boolean isChild(SketchedHousehold household, int member) {
        return List.of("之子", "之女").contains(household.text(member, "与户主关系"));
    }

    private static boolean isOld(SketchedHousehold household, int member) {
        return ((LocalDate) household.get(member, "出生日期")).getYear() < 1960;
    }

    private static boolean hasThousands(SketchedHousehold household, int member) {
        return ((BigDecimal) household.get(member, "转移性收入")).compareTo(BigDecimal.valueOf(1000))
                >= 0;
    }

    private Spoils() {}
}
