package cn.cunce.ui.part;

/// What an editor of a field shows: plain words, so that view models can say it.
///
/// @param text the value as people read it, never masked: the editor masks while it has no focus
/// @param note what is to be said about it, empty for nothing
/// @param sum by which the value was typed, empty for none
/// @param doubted whether somebody was not sure of it
public record FieldState(String text, Mark mark, String note, String sum, boolean doubted) {

    public static final FieldState EMPTY = of("");

    /// How the value came about or what is wrong with it; shown by ground, shape and note.
    public enum Mark {
        NONE,
        /// ▲ 请看一眼
        LOOK,
        /// × 必须改
        MUST,
        /// Filled in by the program from another answer.
        AUTOMATIC,
        /// 去年: taken over from an earlier year, and not yet confirmed.
        CARRIED,
        /// 不清楚: asked, and not known.
        UNKNOWN
    }

    public static FieldState of(String text) {
        return new FieldState(text, Mark.NONE, "", "", false);
    }

    public FieldState marked(Mark by, String saying) {
        return new FieldState(text, by, saying, sum, doubted);
    }

    /// Typed as a sum.
    public FieldState summed(String by) {
        return new FieldState(text, mark, note, by, doubted);
    }

    /// Not sure, and why.
    public FieldState doubted(String saying) {
        return new FieldState(text, mark, saying, sum, true);
    }
}
