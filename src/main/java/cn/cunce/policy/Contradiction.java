package cn.cunce.policy;

import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Expr.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Finds conditions that nothing can meet together: a fact above one number and below a smaller
// one,
/// or itself and its contrary.
final class Contradiction {

    /// A thing, and how it compares with a value that is known.
    private record Bound(Expr of, Order order, Object value) {}

    private static final Set<Order> FROM_BELOW = Set.of(Order.MORE, Order.AT_LEAST, Order.EQUAL);
    private static final Set<Order> FROM_ABOVE = Set.of(Order.LESS, Order.AT_MOST, Order.EQUAL);

    /// @param parts conditions that must hold together
    /// @param expanded what a part stands for
    /// @param fold what an expression comes to, whatever the facts
    static boolean among(
            List<Expr> parts, UnaryOperator<Expr> expanded, Function<Expr, Optional<Object>> fold) {
        var flat = new ArrayList<Expr>();
        parts.forEach(part -> flatten(expanded.apply(part), expanded, flat));
        return contrary(flat, expanded) || impossible(bounds(flat, fold));
    }

    private static void flatten(Expr part, UnaryOperator<Expr> expanded, List<Expr> flat) {
        if (part instanceof Expr.And(var parts)) {
            parts.forEach(each -> flatten(expanded.apply(each), expanded, flat));
        } else {
            flat.add(part);
        }
    }

    private static boolean contrary(List<Expr> parts, UnaryOperator<Expr> expanded) {
        return parts.stream()
                .anyMatch(
                        part ->
                                part instanceof Expr.Not(var inner)
                                        && parts.contains(expanded.apply(inner)));
    }

    private static List<Bound> bounds(List<Expr> parts, Function<Expr, Optional<Object>> fold) {
        var bounds = new ArrayList<Bound>();
        for (var part : parts) {
            if (part instanceof Expr.Compare(var left, var order, var right)) {
                fold.apply(right).ifPresent(value -> bounds.add(new Bound(left, order, value)));
                fold.apply(left)
                        .ifPresent(value -> bounds.add(new Bound(right, turned(order), value)));
            }
        }
        return bounds;
    }

    /// As it reads from the other side.
    private static Order turned(Order order) {
        return switch (order) {
            case LESS -> Order.MORE;
            case AT_MOST -> Order.AT_LEAST;
            case MORE -> Order.LESS;
            case AT_LEAST -> Order.AT_MOST;
            case EQUAL -> Order.EQUAL;
            case NOT_EQUAL -> Order.NOT_EQUAL;
        };
    }

    private static boolean impossible(List<Bound> bounds) {
        for (var one : bounds) {
            for (var other : bounds) {
                if (one.of().equals(other.of()) && impossible(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Of codes: two different ones at once. Of numbers: no room between two bounds.
    private static boolean impossible(Bound low, Bound high) {
        var sign = Constants.sign(low.value(), high.value());
        if (sign.isEmpty()) {
            return false;
        }
        if (low.order() == Order.EQUAL && high.order() == Order.NOT_EQUAL) {
            return sign.get() == 0;
        }
        if (!FROM_BELOW.contains(low.order()) || !FROM_ABOVE.contains(high.order())) {
            return false;
        }
        var open = low.order() == Order.MORE || high.order() == Order.LESS;
        return sign.get() > 0 || (sign.get() == 0 && open);
    }

    private Contradiction() {}
}
