package cn.cunce.model.value;

/// Why a field has no value, and what stood there instead: a value of its own, never 0 and never
/// no.
///
/// @param original the text as it was written, empty if there was none
public record Missing(Reason reason, String original) {

    public enum Reason {
        /// The writer did not know: 不详, 不清楚, “-”.
        UNKNOWN,
        /// Something stood there that could not be read.
        UNREADABLE,
        /// Two readings remained.
        AMBIGUOUS,
        /// The question does not apply, as the education of a child below school age.
        NOT_APPLICABLE
    }
}
