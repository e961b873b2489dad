package cn.cunce.policy.engine;

import cn.cunce.model.rule.Expr.Order;
import java.util.List;

/// Comparisons, as closures: of numbers, of dates and ages that may be anywhere within a span, of
/// words, of shares by multiplying crosswise, and of anything else over what is known of it.
final class Comparisons {

    private static final int LESS = 1;
    private static final int EQUAL = 2;
    private static final int MORE = 4;

    static Compiled of(Compiled left, Order order, Compiled right) {
        return Compiled.of(compared(left, order, right), Type.CONDITION, left, right);
    }

    private static Fast.Condition compared(Compiled left, Order order, Compiled right) {
        if (left.fast() instanceof Quotient quotient) {
            var limit = right.fixedThing().flatMap(Quotient.Limit::of);
            if (limit.isPresent()) {
                return quotient.compared(mask(order), limit.get());
            }
        }
        if (isOfThings(left) || isOfThings(right)) {
            return things(left.thing(), order, right.thing());
        }
        if (left.fast() instanceof Fast.Span || right.fast() instanceof Fast.Span) {
            return spans(left.span(), mask(order), right.span());
        }
        var limit = right.fixedNumber().filter(Status::isKnown);
        return limit.isPresent()
                ? limited(left.amount(), mask(order), limit.get())
                : numbers(left.amount(), mask(order), right.amount());
    }

    private static boolean isOfThings(Compiled side) {
        return side.fast() instanceof Fast.Thing;
    }

    /// The signs of a difference for which an order holds.
    static int mask(Order order) {
        return switch (order) {
            case LESS -> LESS;
            case AT_MOST -> LESS | EQUAL;
            case EQUAL -> EQUAL;
            case AT_LEAST -> EQUAL | MORE;
            case MORE -> MORE;
            case NOT_EQUAL -> LESS | MORE;
        };
    }

    /// @param comparison of two values, as `compareTo` gives it
    static boolean holds(int comparison, int mask) {
        return ((comparison < 0 ? LESS : comparison == 0 ? EQUAL : MORE) & mask) != 0;
    }

    /// Most lines and deadlines are the same for everybody.
    private static Fast.Condition limited(Fast.Amount number, int mask, long limit) {
        if (number instanceof Facts.Laid(int place)) {
            return at -> limited(at.number(place), mask, limit);
        }
        return at -> limited(number.count(at), mask, limit);
    }

    private static int limited(long number, int mask, long limit) {
        return Status.isKnown(number)
                ? Status.of(holds(Long.compare(number, limit), mask))
                : Status.of(number);
    }

    private static Fast.Condition numbers(Fast.Amount left, int mask, Fast.Amount right) {
        return at -> {
            var mine = left.count(at);
            var yours = right.count(at);
            return Status.isKnown(mine) && Status.isKnown(yours)
                    ? Status.of(holds(Long.compare(mine, yours), mask))
                    : Status.stop(mine, yours);
        };
    }

    /// Yes or no if every pair of days that the two may be says so.
    private static Fast.Condition spans(Fast.Span left, int mask, Fast.Span right) {
        return at -> {
            var low = left.low(at);
            var otherLow = right.low(at);
            if (!Status.isKnown(low) || !Status.isKnown(otherLow)) {
                return Status.stop(low, otherLow);
            }
            return within(
                    Long.compare(low, right.high(at)), Long.compare(left.high(at), otherLow), mask);
        };
    }

    /// Whether an order holds between two intervals.
    ///
    /// @param least how the low end of the left one compares with the high end of the right one
    /// @param most how the high end of the left one compares with the low end of the right one
    /// @return yes or no if every pair of values within them says so
    static int within(int least, int most, int mask) {
        var possible =
                (least < 0 ? LESS : 0)
                        | (least <= 0 && most >= 0 ? EQUAL : 0)
                        | (most > 0 ? MORE : 0);
        return (possible & mask) == 0
                ? Status.NO
                : (possible & ~mask) == 0 ? Status.YES : Status.OPEN;
    }

    /// Words are only ever the same or not.
    private static Fast.Condition things(Fast.Thing left, Order order, Fast.Thing right) {
        var equal = order == Order.EQUAL;
        return at -> {
            var mine = left.thing(at);
            var yours = right.thing(at);
            return mine instanceof String word && yours instanceof String other
                    ? Status.of(word.equals(other) == equal)
                    : general(mine, order, yours, at);
        };
    }

    private static int general(Object mine, Order order, Object yours, Frame at) {
        return isStopped(mine) || isStopped(yours)
                ? stop(mine, yours, at)
                : at.errors().status(Kleene.compare(Known.of(mine), order, Known.of(yours)));
    }

    /// Whether nothing at all is known of it: of an interval something is.
    private static boolean isStopped(Object thing) {
        return thing instanceof Known.Missing || thing instanceof Known.Invalid;
    }

    private static int stop(Object mine, Object yours, Frame at) {
        return Status.stop(at.errors().statusOf(mine), at.errors().statusOf(yours));
    }

    /// Whether a code is one of a list.
    static Compiled in(Compiled one, Compiled list) {
        return Compiled.of(among(one, list), Type.CONDITION, one, list);
    }

    private static Fast.Condition among(Compiled one, Compiled list) {
        var word = one.thing();
        var words = list.thing();
        return at -> {
            var mine = word.thing(at);
            var all = words.thing(at);
            return mine instanceof String code && all instanceof List<?> some
                    ? Status.of(some.contains(code))
                    : stop(mine, all, at);
        };
    }

    private Comparisons() {}
}
