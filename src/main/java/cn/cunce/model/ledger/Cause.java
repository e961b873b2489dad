package cn.cunce.model.ledger;

/// Why something was changed.
///
/// @param reference the batch, filing or change it belongs to, empty where there is none
public record Cause(Kind kind, String reference) {

    public static final Cause TYPED = new Cause(Kind.TYPED, "");

    public enum Kind {
        TYPED,
        IMPORT,
        FILING,
        DECISION,
        PLAN,
        UNDO
    }

    public static Cause imported(String batch) {
        return new Cause(Kind.IMPORT, batch);
    }

    public static Cause undo(String batch) {
        return new Cause(Kind.UNDO, batch);
    }
}
