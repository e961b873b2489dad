package cn.cunce.filing;

import cn.cunce.model.value.Written;

/// What stands in one cell of a sheet.
///
/// @param formula whether a formula gave it; what is written is then its result when last computed
record GridCell(Written written, boolean formula) {

    static final GridCell EMPTY = new GridCell(Written.NOTHING, false);

    String text() {
        return written.text();
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
