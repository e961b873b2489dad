package cn.cunce.store;

import static cn.cunce.model.rule.Expr.Order.AT_LEAST;
import static cn.cunce.model.rule.Expr.Order.AT_MOST;
import static cn.cunce.model.rule.Expr.Order.EQUAL;
import static cn.cunce.model.rule.Expr.Order.LESS;
import static cn.cunce.model.rule.Expr.Order.MORE;

import cn.cunce.model.rule.Expr;
import java.math.BigDecimal;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// Compares two terms: yes or no if every value that either may have says so, else null.
final class Comparing {

    static Term of(Term left, Expr.Order order, Term right) {
        var bad = Bad.of(left, right);
        if (Terms.anyNothing(left, right)) {
            return Terms.openCondition().orBad(bad);
        }
        if (left instanceof RatioTerm mine && right instanceof RatioTerm other) {
            return shares(mine, order, other, bad);
        }
        if (left instanceof SpanTerm || right instanceof SpanTerm) {
            return spans(Terms.span(left), order, Terms.span(right), bad);
        }
        return folded(left, order, right)
                .map(known -> PlainTerm.constant(known).orBad(bad))
                .orElseGet(
                        () ->
                                PlainTerm.of(
                                        DSL.field(
                                                plain(
                                                        left.exact().value(),
                                                        order,
                                                        right.exact().value())),
                                        bad));
    }

    /// Of two values that the pack says, what it comes to.
    private static Optional<Boolean> folded(Term left, Expr.Order order, Term right) {
        return Terms.constantOf(left)
                .flatMap(
                        mine ->
                                Terms.constantOf(right)
                                        .map(yours -> holds(number(mine), order, number(yours))));
    }

    private static Object number(Object value) {
        return value instanceof Long count ? BigDecimal.valueOf(count) : value;
    }

    @SuppressWarnings("unchecked") // CEL's check refuses to compare different types
    private static boolean holds(Object mine, Expr.Order order, Object yours) {
        return mine instanceof Comparable<?> comparable
                ? order.holds(((Comparable<Object>) comparable).compareTo(yours))
                : (order == Expr.Order.EQUAL) == mine.equals(yours);
    }

    /// Shares by cross multiplication, never by a rounded division.
    private static Term shares(RatioTerm left, Expr.Order order, RatioTerm right, Bad bad) {
        if (left.constant().isPresent() && right.constant().isPresent()) {
            var holds = order.holds(left.constant().get().compareTo(right.constant().get()));
            return PlainTerm.constant(holds).orBad(bad);
        }
        var same = left.whole() == right.whole();
        var low = same ? left.low() : left.low().mul(right.whole());
        var otherLow = same ? right.low() : right.low().mul(left.whole());
        if (left.isExact() && right.isExact()) {
            return PlainTerm.of(DSL.field(plain(low, order, otherLow)), bad);
        }
        var high = same ? left.high() : left.high().mul(right.whole());
        var otherHigh = same ? right.high() : right.high().mul(left.whole());
        return spans(
                new SpanTerm(low, high, Bad.NEVER),
                order,
                new SpanTerm(otherLow, otherHigh, Bad.NEVER),
                bad);
    }

    private static Term spans(SpanTerm left, Expr.Order order, SpanTerm right, Bad bad) {
        var low = left.low();
        var high = left.high();
        var otherLow = right.low();
        var otherHigh = right.high();
        var decided =
                switch (order) {
                    case LESS ->
                            Fields.decided(
                                    plain(high, LESS, otherLow), plain(low, AT_LEAST, otherHigh));
                    case AT_MOST ->
                            Fields.decided(
                                    plain(high, AT_MOST, otherLow), plain(low, MORE, otherHigh));
                    case MORE ->
                            Fields.decided(
                                    plain(low, MORE, otherHigh), plain(high, AT_MOST, otherLow));
                    case AT_LEAST ->
                            Fields.decided(
                                    plain(low, AT_LEAST, otherHigh), plain(high, LESS, otherLow));
                    case EQUAL -> Fields.decided(same(left, right), apart(left, right));
                    case NOT_EQUAL -> Fields.decided(apart(left, right), same(left, right));
                };
        return PlainTerm.of(decided, bad);
    }

    private static Condition same(SpanTerm left, SpanTerm right) {
        return plain(left.low(), EQUAL, right.high()).and(plain(left.high(), EQUAL, right.low()));
    }

    private static Condition apart(SpanTerm left, SpanTerm right) {
        return plain(left.high(), LESS, right.low()).or(plain(left.low(), MORE, right.high()));
    }

    private static Condition plain(Field<?> left, Expr.Order order, Field<?> right) {
        var mine = Fields.raw(left);
        var yours = Fields.raw(right);
        return switch (order) {
            case LESS -> mine.lt(yours);
            case AT_MOST -> mine.le(yours);
            case MORE -> mine.gt(yours);
            case AT_LEAST -> mine.ge(yours);
            case EQUAL -> mine.eq(yours);
            case NOT_EQUAL -> mine.ne(yours);
        };
    }

    private Comparing() {}
}
