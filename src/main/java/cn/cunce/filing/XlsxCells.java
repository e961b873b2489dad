package cn.cunce.filing;

import cn.cunce.model.value.DateReader;
import cn.cunce.model.value.Written;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.jspecify.annotations.Nullable;

/// Tells what a cell of an .xlsx says from its type, style and raw text.
///
/// Equal cells are one object, so that a hundred thousand rows stay small.
final class XlsxCells {

    private static final BigDecimal FIRST_SURE_DAY = BigDecimal.valueOf(61); // 1900-03-01
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465); // 9999-12-31

    private final SharedStrings strings;
    private final boolean[] dates;
    private final boolean since1904;
    private final @Nullable GridCell[] shared;
    private final Map<String, GridCell> numbers = new HashMap<>();

    XlsxCells(SharedStrings strings, StylesTable styles, boolean since1904) {
        this.strings = strings;
        this.since1904 = since1904;
        this.shared = new GridCell[Math.max(strings.getUniqueCount(), 0)];
        this.dates = new boolean[styles.getNumCellStyles()];
        for (int i = 0; i < dates.length; i++) {
            var style = styles.getStyleAt(i);
            dates[i] = DateUtil.isADateFormat(style.getDataFormat(), style.getDataFormatString());
        }
    }

    /// @param type `s`, `str`, `inlineStr`, `b`, `e`, `d`, or `n`
    /// @param raw what the file holds
    GridCell cell(String type, int style, String raw, boolean formula) {
        return switch (type) {
            case "s" -> shared(Integer.parseInt(raw.strip()));
            case "str", "inlineStr" -> new GridCell(Written.text(raw), formula);
            case "e" -> new GridCell(new Written(raw, Written.Form.ERROR), formula);
            case "b" -> new GridCell(Written.text(raw.equals("1") ? "TRUE" : "FALSE"), formula);
            case "d" -> new GridCell(Written.text(raw), formula);
            default -> number(raw.strip(), style, formula);
        };
    }

    private GridCell shared(int index) {
        var known = index < shared.length ? shared[index] : null;
        if (known != null) {
            return known;
        }
        var cell = new GridCell(Written.text(strings.getItemAt(index).getString()), false);
        if (index < shared.length) {
            shared[index] = cell;
        }
        return cell;
    }

    private GridCell number(String raw, int style, boolean formula) {
        if (raw.isEmpty()) {
            return new GridCell(Written.NOTHING, formula);
        }
        if (style < dates.length && dates[style] && isDay(raw)) {
            return numbers.computeIfAbsent("d" + raw, _ -> date(raw));
        }
        return formula
                ? new GridCell(written(raw), true)
                : numbers.computeIfAbsent(raw, digits -> new GridCell(written(digits), false));
    }

    private Written written(String digits) {
        return new Written(
                digits, since1904 ? Written.Form.NUMBER_SINCE_1904 : Written.Form.NUMBER);
    }

    private GridCell date(String raw) {
        var day = DateReader.day(new BigDecimal(raw), since1904);
        return new GridCell(new Written(day.toString(), Written.Form.DATE), false);
    }

    private boolean isDay(String raw) {
        if (!raw.matches("\\d+([.]\\d+)?")) {
            return false;
        }
        var serial = new BigDecimal(raw);
        return (since1904 || serial.compareTo(FIRST_SURE_DAY) >= 0)
                && serial.compareTo(LAST_DAY) <= 0;
    }
}
