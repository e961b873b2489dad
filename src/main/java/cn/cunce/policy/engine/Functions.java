package cn.cunce.policy.engine;

import cn.cunce.model.rule.Expr;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The functions of the language. All are exact; every rounding is written out and happens once.
final class Functions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Known call(Expr.Function function, List<Known> args, Frame at, Day day) {
        return switch (function) {
            case YEAR -> new Known.Exactly((long) day.year());
            case ON_DATE -> new Known.Exactly(day.date());
            case AGE -> age(args.getFirst(), day.date());
            case PER_HEAD -> perHead(args.getFirst(), args.getLast());
            case SHARE -> share(args.getFirst(), args.getLast());
            case PERCENT_OF ->
                    Kleene.combined(args.getFirst(), args.getLast(), Functions::percentOf);
            case TIMES -> Kleene.combined(args.getFirst(), args.getLast(), Functions::times);
            case PERCENT -> Kleene.combined(args.getFirst(), args.getFirst(), Functions::percent);
            case DAYS_AFTER -> daysAfter(args.getFirst(), args.getLast());
            case LEAST -> Kleene.combined(args.getFirst(), args.getLast(), Kleene::least);
            case MOST -> Kleene.combined(args.getFirst(), args.getLast(), Kleene::most);
            case ETHNIC_SHARE -> EthnicShare.of(args.getFirst(), at, day);
            case SKILLED_SHARE -> SkilledShare.of(args.getFirst(), args.getLast(), at, day);
            case TRUE_SHARE -> trueShare(args);
            case WEIGHTED -> weighted(args.subList(0, args.size() - 1), args.getLast());
            case SIZE -> size(args.getFirst());
            case TOTAL_OF -> totalOf(args.getFirst());
        };
    }

    /// Of a birth date known to the year only, somewhere between two ages.
    private static Known age(Known birth, LocalDate day) {
        return switch (birth) {
            case Known.Exactly(LocalDate date) -> new Known.Exactly(years(date, day));
            case Known.Between(LocalDate first, LocalDate last, var missing) ->
                    Kleene.between(years(last, day), years(first, day), missing);
            default -> birth;
        };
    }

    /// Attained on the birthday; born on 29 February: on 1 March in common years (U30).
    static long years(LocalDate birth, LocalDate day) {
        return Period.between(birth, day).getYears();
    }

    private static Object percent(Object number, Object same) {
        return Share.ofPercent(number(number));
    }

    /// Counted from a day that is known to the month only, it is somewhere between two days.
    private static Known daysAfter(Known start, Known days) {
        return start instanceof Known.Between(LocalDate first, LocalDate last, var missing)
                        && days instanceof Known.Exactly(Long number)
                ? Kleene.between(first.plusDays(number), last.plusDays(number), missing)
                : Kleene.combined(start, days, Functions::later);
    }

    private static Object later(Object day, Object days) {
        return ((LocalDate) day).plusDays((Long) days);
    }

    private static Known perHead(Known amount, Known people) {
        if (people instanceof Known.Exactly(Long number) && number <= 0) {
            return new Known.Invalid("HOUSEHOLD_EMPTY");
        }
        return Kleene.combined(
                amount, people, (money, number) -> ((Money) money).perHead((Long) number));
    }

    private static Known share(Known part, Known whole) {
        if (whole instanceof Known.Exactly(var value) && number(value).signum() <= 0) {
            return new Known.Invalid("DIVISION_BY_ZERO");
        }
        return Kleene.combined(part, whole, (some, all) -> new Share(number(some), number(all)));
    }

    private static BigDecimal number(Object value) {
        return switch (value) {
            case Long count -> BigDecimal.valueOf(count);
            case Money money -> BigDecimal.valueOf(money.fen());
            case BigDecimal number -> number;
            default -> throw new IllegalArgumentException("no number: " + value.getClass());
        };
    }

    private static Object percentOf(Object money, Object percent) {
        var share = (Share) percent;
        return rounded(number(money).multiply(share.part()), share.whole());
    }

    private static Object times(Object money, Object number) {
        return rounded(number(money).multiply(number(number)), BigDecimal.ONE);
    }

    /// Half up to the 分.
    private static Money rounded(BigDecimal fen, BigDecimal divisor) {
        return new Money(fen.divide(divisor, 0, RoundingMode.HALF_UP).longValueExact());
    }

    private static Known trueShare(List<Known> facts) {
        var invalid = Kleene.invalid(facts);
        if (invalid.isPresent()) {
            return invalid.get();
        }
        var yes = facts.stream().filter(Known::isYes).count();
        var open = facts.stream().filter(fact -> !fact.isYes() && !fact.isNo()).count();
        var missing = Kleene.open(facts).map(Known::open).orElse(Known.YES.open());
        return Kleene.between(
                Share.of(yes, facts.size()), Share.of(yes + open, facts.size()), missing);
    }

    /// Which factors count, the weights say: while nobody has set them, they are what is missing.
    private static Known weighted(List<Known> factors, Known weights) {
        if (!(weights instanceof Known.Exactly(Map<?, ?> byName))) {
            return weights;
        }
        var each = byName.values().iterator();
        var counted = new ArrayList<Known>();
        for (var factor : factors) {
            var weight = (Long) each.next();
            if (weight != 0) {
                counted.add(Kleene.combined(factor, new Known.Exactly(weight), Functions::part));
            }
        }
        return counted.stream()
                .reduce((left, right) -> Kleene.combined(left, right, Functions::added))
                .orElseThrow();
    }

    /// So many hundredths of a number or share.
    private static Object part(Object value, Object weight) {
        var percent = BigDecimal.valueOf((Long) weight);
        return value instanceof Share share
                ? new Share(share.part().multiply(percent), share.whole().multiply(HUNDRED))
                : number(value).multiply(percent).movePointLeft(2);
    }

    private static Object added(Object left, Object right) {
        if (left instanceof Share(var part, var whole)) {
            var other = (Share) right;
            return new Share(
                    part.multiply(other.whole()).add(other.part().multiply(whole)),
                    whole.multiply(other.whole()));
        }
        return number(left).add(number(right));
    }

    private static Known size(Known words) {
        return words instanceof Known.Exactly(Collection<?> some)
                ? new Known.Exactly((long) some.size())
                : words;
    }

    private static Known totalOf(Known counts) {
        return counts instanceof Known.Exactly(Map<?, ?> some)
                ? new Known.Exactly(some.values().stream().mapToLong(number -> (Long) number).sum())
                : counts;
    }

    private Functions() {}
}
