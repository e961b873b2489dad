package cn.cunce.ui.targeting;

/// One of the answers that a rule can give, as counters, chips and rows show it.
///
/// @param result its word, empty for what cannot be decided yet
/// @param title as people say it
record AnswerKind(String result, String title, Look look) {

    /// A shape, never without its word, and a tint. 不符合 is a fact and no fault: it is grey.
    enum Look {
        YES("good", "✓"),
        /// A no that is nearer to yes: 观察.
        BETWEEN("told", "○"),
        NO("plain", "×"),
        OPEN("open", "◇"),
        CONTRADICTING("look", "▲"),
        OUTSIDE("plain", "—");

        private final String style;
        private final String shape;

        Look(String style, String shape) {
            this.style = style;
            this.shape = shape;
        }

        String style() {
            return style;
        }
    }

    /// As a tag says it: `✓ 可退出`.
    String tag() {
        return look.shape + " " + title;
    }

    /// An answer that the rule does not know any more.
    static AnswerKind unknown(Answer answer) {
        return new AnswerKind(answer.result(), answer.title(), Look.NO);
    }

    boolean holds(Answer answer) {
        return answer.result().equals(result);
    }
}
