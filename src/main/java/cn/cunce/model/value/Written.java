package cn.cunce.model.value;

/// What stands in a cell or an input field, exactly as the file holds it.
///
/// Numbers stay text, so that nothing is lost before somebody has decided what the number means.
///
/// @param text the characters; of a number its digits, perhaps with an exponent; of a date ISO text
public record Written(String text, Form form) {

    public static final Written NOTHING = new Written("", Form.TEXT);

    public enum Form {
        TEXT,
        /// A number of a workbook whose day 1 is 1 January 1900.
        NUMBER,
        /// A number of a workbook whose day 0 is 1 January 1904.
        NUMBER_SINCE_1904,
        /// A number that the workbook shows as a date.
        DATE,
        /// What a formula gave instead of a value: `#DIV/0!`.
        ERROR
    }

    public static Written text(String text) {
        return new Written(text, Form.TEXT);
    }

    public static Written number(String digits) {
        return new Written(digits, Form.NUMBER);
    }

    public boolean isNumber() {
        return form == Form.NUMBER || form == Form.NUMBER_SINCE_1904;
    }

    public boolean isBlank() {
        return Wording.isBlank(text);
    }

    /// What stands there may be about a person: a log must not carry it.
    @Override
    public String toString() {
        return form + "[" + text.length() + " characters]";
    }
}
