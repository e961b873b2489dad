package cn.cunce.policy.engine;

import cn.cunce.model.rule.Expr;
import cn.cunce.model.value.Money;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/// Strong Kleene logic, and arithmetic with operands that may be missing.
///
/// No decides an *and*, yes decides an *or*; whatever else has a missing operand is open, and names
/// what all its operands lack. A contradiction in the records stands before all of this.
final class Kleene {

    static Known and(Collection<Known> parts) {
        return decided(parts, Known.NO, Known.YES);
    }

    static Known or(Collection<Known> parts) {
        return decided(parts, Known.YES, Known.NO);
    }

    private static Known decided(Collection<Known> parts, Known deciding, Known otherwise) {
        var invalid = invalid(parts);
        if (invalid.isPresent()) {
            return invalid.get();
        }
        if (parts.contains(deciding)) {
            return deciding;
        }
        return open(parts).orElse(otherwise);
    }

    static Known not(Known inner) {
        return switch (inner) {
            case Known.Exactly(Boolean value) -> Known.of(!value);
            default -> inner;
        };
    }

    /// Yes or no if every value that either side may have says so.
    static Known compare(Known left, Expr.Order order, Known right) {
        var notKnown = notKnown(List.of(left, right));
        if (notKnown.isPresent()) {
            return notKnown.get();
        }
        var some = false;
        var all = true;
        for (var mine : ends(left)) {
            for (var yours : ends(right)) {
                var holds = holds(order, mine, yours);
                some |= holds;
                all &= holds;
            }
        }
        if (some == all && !straddles(left, order, right)) {
            return Known.of(all);
        }
        return open(List.of(left, right)).orElseGet(() -> Known.of(false));
    }

    /// Equality within an interval cannot be told from its ends.
    private static boolean straddles(Known left, Expr.Order order, Known right) {
        if (order != Expr.Order.EQUAL && order != Expr.Order.NOT_EQUAL) {
            return false;
        }
        var mine = ends(left);
        var yours = ends(right);
        return (mine.size() > 1 || yours.size() > 1)
                && sign(mine.getFirst(), yours.getLast()) <= 0
                && sign(yours.getFirst(), mine.getLast()) <= 0;
    }

    private static List<Object> ends(Known side) {
        return switch (side) {
            case Known.Exactly(var value) -> List.of(value);
            case Known.Between(var low, var high, _) -> List.of(low, high);
            case Known.Missing _, Known.Invalid _ -> List.of();
        };
    }

    private static boolean holds(Expr.Order order, Object mine, Object yours) {
        if (mine instanceof Comparable<?>) {
            return order.holds(sign(mine, yours));
        }
        return (order == Expr.Order.EQUAL) == mine.equals(yours);
    }

    @SuppressWarnings("unchecked") // CEL's check refuses to compare different types
    static int sign(Object mine, Object yours) {
        if (mine instanceof Long count && yours instanceof BigDecimal number) {
            return BigDecimal.valueOf(count).compareTo(number);
        }
        if (mine instanceof BigDecimal number && yours instanceof Long count) {
            return number.compareTo(BigDecimal.valueOf(count));
        }
        return ((Comparable<Object>) mine).compareTo(yours);
    }

    static Known plus(Known left, Known right) {
        return combined(left, right, Kleene::sum);
    }

    static Known minus(Known left, Known right) {
        return combined(left, right, Kleene::difference);
    }

    /// Exact values give an exact value; anything less is missing.
    static Known combined(Known left, Known right, BinaryOperator<Object> exact) {
        return stopped(List.of(left, right))
                .orElseGet(() -> new Known.Exactly(exact.apply(value(left), value(right))));
    }

    static Object value(Known known) {
        return ((Known.Exactly) known).value();
    }

    private static Object sum(Object left, Object right) {
        return switch (left) {
            case Money money -> money.plus((Money) right);
            case Long count -> Math.addExact(count, (Long) right);
            case BigDecimal number -> number.add((BigDecimal) right);
            default -> throw new IllegalArgumentException("no sum of " + left.getClass());
        };
    }

    private static Object difference(Object left, Object right) {
        return switch (left) {
            case Money money -> money.minus((Money) right);
            case Long count -> Math.subtractExact(count, (Long) right);
            case BigDecimal number -> number.subtract((BigDecimal) right);
            default -> throw new IllegalArgumentException("no difference of " + left.getClass());
        };
    }

    /// The first contradiction among them.
    static Optional<Known> invalid(Collection<Known> parts) {
        return parts.stream().filter(Known.Invalid.class::isInstance).findFirst();
    }

    /// Open with everything that any of them lacks.
    static Optional<Known> open(Collection<Known> parts) {
        var names = new TreeSet<String>();
        parts.forEach(part -> names.addAll(part.open()));
        return names.isEmpty() ? Optional.empty() : Optional.of(Known.missing(names));
    }

    /// What no exact value comes of: a contradiction, or else what any of them lacks. Empty where
    /// all are known exactly.
    static Optional<Known> stopped(Collection<Known> parts) {
        return invalid(parts).or(() -> open(parts));
    }

    /// What a comparison cannot get past: a contradiction, or a side of which nothing is known.
    private static Optional<Known> notKnown(List<Known> sides) {
        var invalid = invalid(sides);
        if (invalid.isPresent()) {
            return invalid;
        }
        return sides.stream().anyMatch(Known.Missing.class::isInstance)
                ? open(sides)
                : Optional.empty();
    }

    /// An interval, or the value itself where both ends agree.
    static Known between(Comparable<?> low, Comparable<?> high, Collection<String> missing) {
        if (sign(low, high) == 0) {
            return new Known.Exactly(low);
        }
        return new Known.Between(low, high, new TreeSet<>(missing));
    }

    /// Smaller and larger of two, for functions and intervals.
    static Object least(Object left, Object right) {
        return sign(left, right) <= 0 ? left : right;
    }

    static Object most(Object left, Object right) {
        return sign(left, right) >= 0 ? left : right;
    }

    private Kleene() {}
}
