package cn.cunce.policy.engine;

/// How conditions and numbers answer without an object.
///
/// A condition is a small number: no, yes, open, or from `INVALID` on which contradiction. A number
/// that is not known is one of the lowest that a `long` can hold, which no count and no amount of
/// money comes near: the same small number above `Long.MIN_VALUE`.
final class Status {

    static final int NO = 0;
    static final int YES = 1;
    static final int OPEN = 2;

    /// The first contradiction; `Errors` tells which it is.
    static final int INVALID = 3;

    /// More contradictions than any pack has.
    static final int MOST = 1024;

    private static final long LEAST = Long.MIN_VALUE + MOST;

    /// A number that is open.
    static final long NUMBER_OPEN = Long.MIN_VALUE + OPEN;

    static int of(boolean holds) {
        return holds ? YES : NO;
    }

    static boolean isKnown(long number) {
        return number >= LEAST;
    }

    /// @param number that is not known: its low bits, which `Long.MIN_VALUE` has none of
    static int of(long number) {
        return (int) number;
    }

    /// The number that is not known for this reason.
    static long number(int status) {
        return Long.MIN_VALUE + status;
    }

    /// Why two things together are not known, of which at least one is not: the first
    /// contradiction, or else that something is missing.
    static int stop(int first, int second) {
        return first >= INVALID ? first : second >= INVALID ? second : OPEN;
    }

    /// The same of two numbers.
    static int stop(long first, long second) {
        return stop(isKnown(first) ? YES : of(first), isKnown(second) ? YES : of(second));
    }

    /// @throws ArithmeticException for what no money and no count comes near
    static long exactly(long number) {
        if (!isKnown(number)) {
            throw new ArithmeticException("too small a number");
        }
        return number;
    }

    private Status() {}
}
