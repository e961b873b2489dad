package cn.cunce.model.field;

import cn.cunce.model.value.PartialDate;
import cn.cunce.model.value.Problem;
import cn.cunce.model.value.Reading;
import cn.cunce.model.value.Wording;
import cn.cunce.model.value.Written;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Reads plain words, and says what invisible characters were among those that people are matched
/// by.
final class TextReading {

    /// The longest number that a spreadsheet keeps in a numeric cell without losing digits.
    private static final int DIGITS_KEPT = 15;

    /// A short Chinese name spread out to the width of three characters.
    private static final Pattern SPREAD =
            Pattern.compile("\\p{IsHan}[\\s\\u00a0\\u2000-\\u200b\\u3000]+\\p{IsHan}");

    /// The dots between the parts of a name, in all their forms.
    private static final Pattern DOTS = Pattern.compile("\\s*[•・‧∙⋅●.．·]\\s*");

    static Reading<String> text(LedgerField<?> field, Written written) {
        var bare = Wording.bare(written.text());
        if (bare.isEmpty()) {
            return Reading.blank();
        }
        if (Wording.saysUnknown(bare)) {
            return Reading.unknown(written.text());
        }
        if (written.isNumber()) {
            return number(bare);
        }
        if (field == PersonFields.NAME) {
            return name(written.text());
        }
        if (field == HouseholdFields.NATIONAL_HOUSEHOLD_NO) {
            return householdNo(written.text(), bare);
        }
        return Reading.value(Wording.trimmed(written.text()).replace("\r\n", "\n"));
    }

    /// Several words, separated by 、 and its like; 无 is none.
    static Reading<List<String>> texts(Written written) {
        var bare = Wording.bare(written.text());
        if (bare.isEmpty()) {
            return Reading.blank();
        }
        if (Wording.saysUnknown(bare)) {
            return Reading.unknown(written.text());
        }
        return bare.equals("无")
                ? Reading.value(List.of())
                : Reading.value(
                        Arrays.stream(written.text().split("[、，,;；]"))
                                .map(Wording::trimmed)
                                .filter(word -> !word.isEmpty())
                                .toList());
    }

    /// A birth date that stands as text is remarked upon, unless it is ISO text.
    static Reading<PartialDate> date(
            LedgerField<?> field, Reading<PartialDate> reading, Written written) {
        return field == PersonFields.BIRTH_DATE
                        && written.form() == Written.Form.TEXT
                        && reading instanceof Reading.Value<PartialDate>(var date, var _)
                        && !date.toString().equals(written.text())
                ? Reading.value(date, Problem.of("BIRTH_TEXT", written.text(), date))
                : reading;
    }

    private static Reading<String> number(String digits) {
        if (!digits.matches("-?[\\d.]+([eE][+-]?\\d{1,3})?")) {
            return Reading.bad("NUMBER_UNREADABLE", digits);
        }
        var exact = new BigDecimal(digits);
        return exact.precision() - exact.scale() > DIGITS_KEPT
                ? Reading.bad("NUMBER_PRECISION_LOST")
                : Reading.value(
                        exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString());
    }

    private static Reading<String> name(String written) {
        var remarks = new ArrayList<Problem>();
        var name = Wording.trimmed(written);
        if (!name.equals(written)) {
            remarks.add(Problem.of("TRAILING_NBSP"));
        }
        if (SPREAD.matcher(name).matches()) {
            name = Wording.bare(name);
            remarks.add(Problem.of("NAME_INNER_SPACE", name));
        }
        return new Reading.Value<>(DOTS.matcher(name).replaceAll("·"), remarks);
    }

    private static Reading<String> householdNo(String written, String bare) {
        return bare.equals(Wording.trimmed(written))
                ? Reading.value(bare)
                : Reading.value(bare, Problem.of("HID_SPACE", written, bare));
    }

    private TextReading() {}
}
