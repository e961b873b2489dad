package cn.cunce.policy;

import cn.cunce.model.rule.Expr.Order;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.Share;
import com.google.common.collect.ImmutableSet;
import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelUnknownSet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;

/// Our functions for CEL's own evaluator, written once more from what the documents say.
final class OracleFunctions {

    /// Somewhere between two ends.
    record Between(Object low, Object high, ImmutableSet<CelAttribute> missing) {

        static Object of(Object low, Object high, Collection<CelAttribute> missing) {
            return low.equals(high) ? low : new Between(low, high, ImmutableSet.copyOf(missing));
        }
    }

    /// What is recorded contradicts itself: the oracle has no word for it.
    static final class Contradiction extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final Map<String, Order> ORDERS =
            Map.of(
                    "_<_", Order.LESS,
                    "_<=_", Order.AT_MOST,
                    "_>_", Order.MORE,
                    "_>=_", Order.AT_LEAST,
                    "_==_", Order.EQUAL,
                    "_!=_", Order.NOT_EQUAL);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final OracleShares shares;
    private final LongFunction<Object[]> apart;

    /// @param apart answers to facts that were kept under a number
    OracleFunctions(OracleShares shares, LongFunction<Object[]> apart) {
        this.shares = shares;
        this.apart = apart;
    }

    List<CelFunctionBinding> all() {
        var all = new ArrayList<CelFunctionBinding>();
        ORDERS.forEach((name, order) -> bind(all, name, 2, args -> compare(args, order)));
        bind(all, "!_", 1, args -> !(Boolean) args[0]);
        bind(all, "@in", 2, args -> ((List<?>) args[1]).contains(args[0]));
        bind(all, "_+_", 2, args -> exactly(args, () -> sum(args[0], args[1])));
        bind(all, "_-_", 2, args -> exactly(args, () -> difference(args[0], args[1])));
        bind(all, "age", 2, args -> age(args[0], (LocalDate) args[1]));
        bind(all, "perHead", 2, args -> exactly(args, () -> perHead(args[0], (Long) args[1])));
        bind(all, "share", 2, args -> exactly(args, () -> share(args[0], args[1])));
        bind(all, "percent", 1, args -> exactly(args, () -> Share.ofPercent(number(args[0]))));
        bind(all, "percentOf", 2, args -> exactly(args, () -> percentOf(args[0], args[1])));
        bind(all, "times", 2, args -> exactly(args, () -> times(args[0], args[1])));
        bind(all, "least", 2, args -> exactly(args, () -> lesser(args[0], args[1], -1)));
        bind(all, "most", 2, args -> exactly(args, () -> lesser(args[0], args[1], 1)));
        bind(all, "part", 2, args -> exactly(args, () -> part(args[0], (Long) args[1])));
        bind(all, "added", 2, args -> exactly(args, () -> added(args[0], args[1])));
        bind(all, "size", 1, args -> (long) ((List<?>) args[0]).size());
        bind(all, "totalOf", 1, args -> total((Map<?, ?>) args[0]));
        bind(all, "daysAfter", 2, args -> daysAfter(args[0], args[1]));
        bind(all, "@noMoney", 0, _ -> Money.ZERO);
        bind(all, "ethnicShare", 2, args -> shares.ethnic((List<?>) args[0], (Long) args[1]));
        bind(
                all,
                "skilledShare",
                3,
                args ->
                        exactly(
                                new Object[] {args[1]},
                                () ->
                                        shares.skilled(
                                                (List<?>) args[0],
                                                (Long) args[1],
                                                (Long) args[2])));
        bind(all, "trueShare", 1, args -> trueShare(apart.apply((Long) args[0])));
        return all;
    }

    private interface Body {
        Object of(Object[] args);
    }

    private static void bind(List<CelFunctionBinding> all, String name, int args, Body body) {
        var types = new ArrayList<Class<?>>();
        for (var i = 0; i < args; i++) {
            types.add(Object.class);
        }
        all.add(CelFunctionBinding.from(name + "/" + args, types, body::of));
    }

    private static Object trueShare(Object[] facts) {
        var yes = 0;
        var missing = new HashSet<CelAttribute>();
        var open = 0;
        for (var fact : facts) {
            if (fact instanceof CelUnknownSet unknown) {
                open++;
                missing.addAll(unknown.attributes());
            } else if ((Boolean) fact) {
                yes++;
            }
        }
        return Between.of(Share.of(yes, facts.length), Share.of(yes + open, facts.length), missing);
    }

    /// What counts exactly is open with an argument that does not.
    private static Object exactly(Object[] args, java.util.function.Supplier<Object> exact) {
        var missing = missing(args);
        return missing.isEmpty() ? exact.get() : CelUnknownSet.create(missing);
    }

    private static ImmutableSet<CelAttribute> missing(Object[] args) {
        Set<CelAttribute> missing = new HashSet<>();
        for (var arg : args) {
            if (arg instanceof Between(_, _, var names)) {
                missing.addAll(names);
            }
        }
        return ImmutableSet.copyOf(missing);
    }

    /// Yes or no if every value that either may have says so; a span of whole days or ages is asked
    /// by its ends, and for equality by whether it can be met at all.
    private static Object compare(Object[] args, Order order) {
        var missing = missing(args);
        if (missing.isEmpty()) {
            return holds(args[0], order, args[1]);
        }
        var low = sign(low(args[0]), high(args[1]));
        var high = sign(high(args[0]), low(args[1]));
        return switch (order) {
            case LESS, AT_MOST, MORE, AT_LEAST -> {
                var one = order.holds(low);
                yield one == order.holds(high) ? (Object) one : CelUnknownSet.create(missing);
            }
            case EQUAL, NOT_EQUAL ->
                    low <= 0 && high >= 0
                            ? CelUnknownSet.create(missing)
                            : (Object) (order == Order.NOT_EQUAL);
        };
    }

    private static Object low(Object value) {
        return value instanceof Between between ? between.low() : value;
    }

    private static Object high(Object value) {
        return value instanceof Between between ? between.high() : value;
    }

    private static Object holds(Object mine, Order order, Object yours) {
        return mine instanceof Comparable<?>
                ? order.holds(sign(mine, yours))
                : (order == Order.EQUAL) == mine.equals(yours);
    }

    @SuppressWarnings("unchecked")
    private static int sign(Object mine, Object yours) {
        if (mine instanceof BigDecimal || yours instanceof BigDecimal) {
            return number(mine).compareTo(number(yours));
        }
        return ((Comparable<Object>) mine).compareTo(yours);
    }

    private static BigDecimal number(Object value) {
        return switch (value) {
            case Long count -> BigDecimal.valueOf(count);
            case Money money -> BigDecimal.valueOf(money.fen());
            case BigDecimal number -> number;
            default -> throw new IllegalArgumentException("number: " + value);
        };
    }

    private static Object sum(Object left, Object right) {
        return switch (left) {
            case Money money -> new Money(money.fen() + ((Money) right).fen());
            case Long count -> count + (Long) right;
            default -> number(left).add(number(right));
        };
    }

    private static Object difference(Object left, Object right) {
        return switch (left) {
            case Money money -> new Money(money.fen() - ((Money) right).fen());
            case Long count -> count - (Long) right;
            default -> number(left).subtract(number(right));
        };
    }

    private static Object age(Object birth, LocalDate day) {
        return birth instanceof Between(LocalDate first, LocalDate last, var missing)
                ? Between.of(years(last, day), years(first, day), missing)
                : (Object) years((LocalDate) birth, day);
    }

    private static Long years(LocalDate birth, LocalDate day) {
        return (long) Period.between(birth, day).getYears();
    }

    private static Object daysAfter(Object start, Object days) {
        return exactly(
                new Object[] {days},
                () ->
                        start instanceof Between(LocalDate first, LocalDate last, var missing)
                                ? Between.of(
                                        first.plusDays((Long) days),
                                        last.plusDays((Long) days),
                                        missing)
                                : ((LocalDate) start).plusDays((Long) days));
    }

    private static Object perHead(Object money, long people) {
        if (people <= 0) {
            throw new Contradiction();
        }
        return rounded(number(money), BigDecimal.valueOf(people));
    }

    private static Object rounded(BigDecimal fen, BigDecimal by) {
        return new Money(fen.divide(by, 0, RoundingMode.HALF_UP).longValueExact());
    }

    private static Object share(Object part, Object whole) {
        if (number(whole).signum() <= 0) {
            throw new Contradiction();
        }
        return new Share(number(part), number(whole));
    }

    private static Object percentOf(Object money, Object percent) {
        var share = (Share) percent;
        return rounded(number(money).multiply(share.part()), share.whole());
    }

    private static Object times(Object money, Object number) {
        return rounded(number(money).multiply(number(number)), BigDecimal.ONE);
    }

    private static Object lesser(Object left, Object right, int wanted) {
        return sign(left, right) * wanted >= 0 ? left : right;
    }

    private static Object part(Object factor, long weight) {
        var percent = BigDecimal.valueOf(weight);
        return factor instanceof Share(var part, var whole)
                ? new Share(part.multiply(percent), whole.multiply(HUNDRED))
                : number(factor).multiply(percent).movePointLeft(2);
    }

    private static Object added(Object left, Object right) {
        return left instanceof Share(var part, var whole)
                        && right instanceof Share(var other, var all)
                ? new Share(part.multiply(all).add(other.multiply(whole)), whole.multiply(all))
                : number(left).add(number(right));
    }

    private static Object total(Map<?, ?> counts) {
        return counts.values().stream().mapToLong(each -> (Long) each).sum();
    }
}
