package cn.cunce.policy.engine;

import java.util.List;

/// Strong Kleene logic over conditions, as closures.
final class Conditions {

    static Fast.Condition and(List<Compiled> parts) {
        return new Joined(parts, Status.NO, Status.YES);
    }

    static Fast.Condition or(List<Compiled> parts) {
        return new Joined(parts, Status.YES, Status.NO);
    }

    static Fast.Condition not(Fast.Condition inner) {
        return at -> {
            var said = inner.ask(at);
            return said <= Status.YES ? 1 - said : said;
        };
    }

    /// One answer decides; else the whole is open if a part is; else it is the other answer. A
    /// contradiction stands before all of this, so that one is asked for even behind the part that
    /// decides, where one is possible at all.
    private static final class Joined implements Fast.Condition {

        private final Fast.Condition[] parts;
        private final int deciding;
        private final int otherwise;
        private final int surely;

        /// @param deciding the answer of a part that is that of the whole
        Joined(List<Compiled> parts, int deciding, int otherwise) {
            this.parts = parts.stream().map(Compiled::condition).toArray(Fast.Condition[]::new);
            this.deciding = deciding;
            this.otherwise = otherwise;
            this.surely = lastFallible(parts);
        }

        private static int lastFallible(List<Compiled> parts) {
            var last = parts.size() - 1;
            while (last >= 0 && !parts.get(last).fallible()) {
                last--;
            }
            return last;
        }

        @Override
        public int ask(Frame at) {
            var whole = otherwise;
            for (int i = 0; i < parts.length; i++) {
                var said = parts[i].ask(at);
                if (said >= Status.INVALID) {
                    return said;
                }
                if (said == deciding) {
                    if (i >= surely) {
                        return said;
                    }
                    whole = said;
                } else if (said == Status.OPEN && whole == otherwise) {
                    whole = said;
                }
            }
            return whole;
        }
    }

    private Conditions() {}
}
