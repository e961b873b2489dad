package cn.cunce.ui.targeting;

import cn.cunce.model.rule.Verdict;

/// How an answer compares with the one that was kept before.
///
/// @param before the title of that answer, empty where there was none
record Since(Kind kind, String before) {

    enum Kind {
        /// Nothing is compared.
        NOTHING("targeting.nothingBefore"),
        SAME("targeting.same"),
        UP("targeting.up"),
        DOWN("targeting.down"),
        /// Another word of the same meaning.
        OTHER("targeting.other"),
        /// Nothing was kept of this household.
        NEW("targeting.new");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /// Text key of its sign.
        String key() {
            return key;
        }
    }

    static final Since NOTHING = new Since(Kind.NOTHING, "");
    static final Since NEW = new Since(Kind.NEW, "");

    static Since between(Answer before, Answer now) {
        return new Since(kind(before, now), before.title());
    }

    private static Kind kind(Answer before, Answer now) {
        if (before.result().equals(now.result())) {
            return Kind.SAME;
        }
        var up = height(now.verdict()) - height(before.verdict());
        return up == 0 ? Kind.OTHER : up > 0 ? Kind.UP : Kind.DOWN;
    }

    private static int height(Verdict verdict) {
        return switch (verdict) {
            case NO -> 0;
            case UNDETERMINED -> 1;
            case YES -> 2;
        };
    }

    boolean isChange() {
        return switch (kind) {
            case NOTHING, SAME, NEW -> false;
            case UP, DOWN, OTHER -> true;
        };
    }
}
