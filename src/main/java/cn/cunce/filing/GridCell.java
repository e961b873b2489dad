package cn.cunce.filing;

import cn.cunce.model.value.Wording;
import cn.cunce.model.value.Written;
import java.math.BigDecimal;

/// What stands in one cell of a sheet.
///
/// @param formula whether a formula gave it; what is written is then its result when last computed
record GridCell(Written written, boolean formula) {

    static final GridCell EMPTY = new GridCell(Written.NOTHING, false);

    String text() {
        return written.text();
    }

    /// As a person would write it: numbers without an exponent.
    String shown() {
        return written.isNumber() && text().matches("-?[\\d.]+[eE][+-]?\\d{1,3}")
                ? new BigDecimal(text()).toPlainString()
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
