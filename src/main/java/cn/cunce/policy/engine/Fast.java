package cn.cunce.policy.engine;

/// What an expression was compiled to: a closure over the facts in a frame, which makes no objects
/// but where it has to.
sealed interface Fast {

    /// Yes, no, open or a contradiction, as a `Status`.
    @FunctionalInterface
    non-sealed interface Condition extends Fast {
        int ask(Frame at);
    }

    /// Money in 分 or a count; a number that is not known is a `Status` too.
    @FunctionalInterface
    non-sealed interface Amount extends Fast {
        long count(Frame at);
    }

    /// A date as the days that it may be, or the ages that follow from one. Where nothing is known
    /// of it, both ends are the same number that is not known.
    non-sealed interface Span extends Fast {
        long low(Frame at);

        long high(Frame at);
    }

    /// Words, lists, decimals, shares, maps: the value itself, or the `Known` that says why there
    /// is none or only an interval. What it is missing is not told here.
    @FunctionalInterface
    non-sealed interface Thing extends Fast {

        /// What is missing, whatever that is.
        Known OPEN = Known.missing("?");

        Object thing(Frame at);
    }
}
