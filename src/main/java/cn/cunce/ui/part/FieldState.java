package cn.cunce.ui.part;

/// What an editor of a field shows: plain words, so that view models can say it.
///
/// @param text the value as people read it, never masked: the editor masks while it has no focus
/// @param note what is to be said about it, empty for nothing
public record FieldState(String text, Mark mark, String note) {

    public static final FieldState EMPTY = new FieldState("", Mark.NONE, "");

    /// How the value came about or what is wrong with it; shown by ground, shape and note.
    public enum Mark {
        NONE,
        /// ▲ 请看一眼
        LOOK,
        /// × 必须改
        MUST,
        /// Filled in by the program from another answer.
        AUTOMATIC,
        /// 不清楚: asked, and not known.
        UNKNOWN
    }

    public static FieldState of(String text) {
        return new FieldState(text, Mark.NONE, "");
    }

    public FieldState marked(Mark by, String saying) {
        return new FieldState(text, by, saying);
    }
}
