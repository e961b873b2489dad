package cn.cunce.policy;

import cn.cunce.model.rule.Expr;
import java.math.BigDecimal;
import java.util.Optional;

/// Compares two values that are known.
final class Constants {

    /// Empty for what has no order, or is of two kinds.
    static Optional<Boolean> compare(Object left, Expr.Order order, Object right) {
        var equality = order == Expr.Order.EQUAL || order == Expr.Order.NOT_EQUAL;
        return sign(left, right)
                .map(order::holds)
                .or(
                        () ->
                                equality
                                        ? Optional.of(
                                                left.equals(right) == (order == Expr.Order.EQUAL))
                                        : Optional.empty());
    }

    @SuppressWarnings("unchecked") // both are of one class
    static Optional<Integer> sign(Object left, Object right) {
        if (left instanceof Long count && right instanceof BigDecimal number) {
            return Optional.of(BigDecimal.valueOf(count).compareTo(number));
        }
        if (left instanceof BigDecimal number && right instanceof Long count) {
            return Optional.of(number.compareTo(BigDecimal.valueOf(count)));
        }
        return left.getClass().equals(right.getClass()) && left instanceof Comparable<?>
                ? Optional.of(((Comparable<Object>) left).compareTo(right))
                : Optional.empty();
    }

    private Constants() {}
}
