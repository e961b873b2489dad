package cn.cunce.filing;

import cn.cunce.model.value.Wording;
import cn.cunce.model.value.Written;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// What stands in one cell of a sheet.
///
/// @param formula whether a formula gave it; what is written is then its result when last computed
record GridCell(Written written, boolean formula) {

    private static final Pattern WHOLE = Pattern.compile("-?\\d+");
    private static final Pattern FLOATING = Pattern.compile("-?[\\d.]+([eE][+-]?\\d{1,3})?");

    static final GridCell EMPTY = new GridCell(Written.NOTHING, false);

    String text() {
        return written.text();
    }

    /// As a person would write it: `522700`, not `5.227E5` or `522700.0`.
    String shown() {
        if (!written.isNumber() || WHOLE.matcher(text()).matches()) {
            return text();
        }
        return FLOATING.matcher(text()).matches()
                ? new BigDecimal(text()).stripTrailingZeros().toPlainString()
                : text();
    }

    /// Whether both say the same, be it with blanks or trailing zeros.
    boolean saysSame(GridCell other) {
        if (this == other || text().equals(other.text())) {
            return true;
        }
        return written.isNumber() && other.written.isNumber()
                ? new BigDecimal(text()).compareTo(new BigDecimal(other.text())) == 0
                : Wording.bare(text()).equals(Wording.bare(other.text()));
    }

    boolean isBlank() {
        return written.isBlank();
    }

    boolean isError() {
        return written.form() == Written.Form.ERROR;
    }

    /// A formula that the file holds without any result.
    boolean isUncomputed() {
        return formula && written.text().isEmpty();
    }
}
