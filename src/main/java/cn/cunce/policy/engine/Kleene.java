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
        if (!(low(left) instanceof Comparable<?>)) {
            return Known.of((order == Expr.Order.EQUAL) == low(left).equals(low(right)));
        }
        var least = sign(low(left), high(right));
        var most = sign(high(left), low(right));
        return switch (Comparisons.within(least, most, Comparisons.mask(order))) {
            case Status.NO -> Known.NO;
            case Status.YES -> Known.YES;
            default -> open(List.of(left, right)).orElseThrow();
        };
    }

    private static Object low(Known side) {
        return side instanceof Known.Between(var low, _, _) ? low : value(side);
    }

    private static Object high(Known side) {
        return side instanceof Known.Between(_, var high, _) ? high : value(side);
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
