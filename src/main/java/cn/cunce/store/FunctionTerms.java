package cn.cunce.store;

import cn.cunce.model.rule.Expr;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DataType;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// The functions of the language. All are exact; every rounding happens once.
final class FunctionTerms {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Field<BigDecimal> ZERO = DSL.inline(BigDecimal.ZERO);
    private static final DataType<BigDecimal> MONEY = SQLDataType.NUMERIC(19, 2);

    private final ExprCondition conditions;
    private final FoldTerms folds;

    FunctionTerms(ExprCondition conditions, FoldTerms folds) {
        this.conditions = conditions;
        this.folds = folds;
    }

    Term call(Expr.Function function, List<Expr> args, Moment at) {
        return switch (function) {
            case YEAR -> PlainTerm.constant((long) at.day().getYear());
            case ON_DATE -> Terms.constant(at.day());
            case AGE -> age(first(args, at), at.day());
            case PER_HEAD -> perHead(first(args, at).exact(), last(args, at).exact());
            case SHARE -> share(first(args, at).exact(), last(args, at).exact());
            case PERCENT_OF -> percentOf(first(args, at).exact(), last(args, at).exactRatio());
            case TIMES -> times(first(args, at).exact(), last(args, at).exact());
            case PERCENT -> percent(first(args, at).exact());
            case DAYS_AFTER -> daysAfter(first(args, at), last(args, at).exact());
            case LEAST -> lesser(first(args, at), last(args, at), true);
            case MOST -> lesser(first(args, at), last(args, at), false);
            case ETHNIC_SHARE -> new ShareTerms(conditions, folds, at).ethnic(args.getFirst());
            case SKILLED_SHARE ->
                    new ShareTerms(conditions, folds, at).skilled(args.getFirst(), args.getLast());
            case TRUE_SHARE -> trueShare(conditions.terms(args, at));
            case WEIGHTED -> weighted(args, at);
            case SIZE -> size(first(args, at).exact());
            case TOTAL_OF -> totalOf(first(args, at).exact());
        };
    }

    private Term first(List<Expr> args, Moment at) {
        return conditions.term(args.getFirst(), at);
    }

    private Term last(List<Expr> args, Moment at) {
        return conditions.term(args.getLast(), at);
    }

    /// Of a birth date known to the year only, somewhere between two ages.
    private static Term age(Term birth, LocalDate day) {
        if (birth.isNothing()) {
            return Terms.orBad(PlainTerm.nothing(SQLDataType.BIGINT), birth.bad());
        }
        return switch (birth) {
            case SpanTerm(var first, var last, var bad) ->
                    new SpanTerm(Age.on(day, last), Age.on(day, first), bad);
            case PlainTerm(var date, _, var bad) -> PlainTerm.of(Age.on(day, date), bad);
            case RatioTerm _ -> throw new IllegalArgumentException("a share has no age");
        };
    }

    private static Term percent(PlainTerm number) {
        if (number.isNothing()) {
            return Terms.orBad(RatioTerm.nothing(), number.bad());
        }
        var part = wide(number.value());
        return new RatioTerm(part, part, Fields.inlined(HUNDRED), number.bad());
    }

    /// Of a date known to the month only, somewhere between two days.
    private static Term daysAfter(Term start, PlainTerm days) {
        var bad = Bad.of(start, days);
        if (Terms.anyNothing(start, days)) {
            return PlainTerm.nothing(SQLDataType.LOCALDATE).orBad(bad);
        }
        var span = Terms.span(start);
        return new SpanTerm(after(span.low(), days), after(span.high(), days), bad);
    }

    private static Field<LocalDate> after(Field<?> day, PlainTerm days) {
        var number = days.value().cast(SQLDataType.INTEGER);
        return DSL.localDateAdd(day.coerce(LocalDate.class), number);
    }

    private static Term perHead(PlainTerm amount, PlainTerm people) {
        var number = Fields.number(people.value());
        if (Terms.anyNothing(amount, people)) {
            return PlainTerm.nothing(MONEY)
                    .orBad(Bad.of(amount, people))
                    .orBad(people.isNothing() ? Bad.NEVER : Bad.when(number.le(ZERO)));
        }
        return PlainTerm.of(
                Arithmetic.divided(Fields.number(amount.value()), number),
                Bad.of(amount, people).or(number.le(ZERO)));
    }

    private static Term share(PlainTerm part, PlainTerm whole) {
        var some = wide(part.value());
        var all = wide(whole.value());
        if (Terms.anyNothing(part, whole)) {
            var bad = whole.isNothing() ? Bad.NEVER : Bad.when(all.le(ZERO));
            return Terms.orBad(RatioTerm.nothing(), Bad.of(part, whole).or(bad));
        }
        return new RatioTerm(some, some, all, Bad.of(part, whole).or(all.le(ZERO)));
    }

    private static Field<BigDecimal> wide(Field<?> number) {
        return number.getType() == Long.class ? Fields.whole(number) : Fields.number(number);
    }

    private static Term percentOf(PlainTerm money, RatioTerm percent) {
        if (Terms.anyNothing(money, percent)) {
            return PlainTerm.nothing(MONEY).orBad(Bad.of(money, percent));
        }
        var part = Fields.number(money.value()).mul(percent.low());
        return PlainTerm.of(Arithmetic.divided(part, percent.whole()), Bad.of(money, percent));
    }

    private static Term times(PlainTerm money, PlainTerm number) {
        if (Terms.anyNothing(money, number)) {
            return PlainTerm.nothing(MONEY).orBad(Bad.of(money, number));
        }
        var product = Fields.number(money.value()).mul(wide(number.value()));
        return PlainTerm.of(Arithmetic.rounded(product), Bad.of(money, number));
    }

    /// The least of some by the database would look past what is missing.
    private static Term lesser(Term left, Term right, boolean least) {
        return left instanceof RatioTerm
                ? lesserShare(left.exactRatio(), right.exactRatio(), least)
                : lesser(left.exact(), right.exact(), least);
    }

    private static Term lesserShare(RatioTerm left, RatioTerm right, boolean least) {
        var order = least ? Expr.Order.AT_MOST : Expr.Order.AT_LEAST;
        return Terms.chosen(Comparing.of(left, order, right), left, right);
    }

    private static Term lesser(PlainTerm left, PlainTerm right, boolean least) {
        if (Terms.anyNothing(left, right)) {
            return Terms.orBad(Terms.open(left), Bad.of(left, right));
        }
        var mine = Fields.raw(left.value());
        var yours = Fields.raw(right.value());
        var first = least ? mine.le(yours) : mine.ge(yours);
        var then = least ? mine.gt(yours) : mine.lt(yours);
        return PlainTerm.of(
                DSL.when(first, mine).when(then, yours).coerce(left.value().getDataType()),
                Bad.of(left, right));
    }

    private static Term trueShare(List<Term> facts) {
        var each = facts.stream().map(Term::yes).toList();
        return new RatioTerm(
                counted(each, DSL.inline(0)),
                counted(each, DSL.inline(1)),
                Fields.inlined(BigDecimal.valueOf(facts.size())),
                Bad.of(facts));
    }

    private static Field<BigDecimal> counted(List<Field<Boolean>> facts, Field<Integer> open) {
        return facts.stream()
                .map(fact -> Fields.chosen(fact, DSL.inline(1), DSL.inline(0), open))
                .<Field<BigDecimal>>map(Fields::number)
                .reduce(ZERO, Field::add);
    }

    /// Each factor times its weight, over a hundred; what weighs 0 is no part of it.
    private Term weighted(List<Expr> args, Moment at) {
        var weights = conditions.weights(args.getLast(), at);
        if (weights.isEmpty()) {
            return Terms.open(conditions.term(args.getFirst(), at));
        }
        var counted = new ArrayList<Term>();
        var each = weights.get().values().iterator();
        for (var factor : args.subList(0, args.size() - 1)) {
            var weight = BigDecimal.valueOf(each.next());
            if (weight.signum() != 0) {
                counted.add(part(conditions.term(factor, at), weight));
            }
        }
        return counted.stream().reduce(FunctionTerms::added).orElseThrow();
    }

    private static Term part(Term factor, BigDecimal percent) {
        if (factor.isNothing()) {
            return factor;
        }
        if (factor instanceof RatioTerm) {
            var ratio = factor.exactRatio();
            var part = ratio.low().mul(Fields.inlined(percent));
            return new RatioTerm(
                    part, part, ratio.whole().mul(Fields.inlined(HUNDRED)), ratio.bad());
        }
        var plain = factor.exact();
        var hundredth = percent.movePointLeft(2);
        return PlainTerm.of(wide(plain.value()).mul(Fields.inlined(hundredth)), plain.bad());
    }

    private static Term added(Term left, Term right) {
        if (Terms.anyNothing(left, right)) {
            return Terms.orBad(Terms.open(left), Bad.of(left, right));
        }
        if (left instanceof RatioTerm mine && right instanceof RatioTerm other) {
            var part = mine.low().mul(other.whole()).add(other.low().mul(mine.whole()));
            return new RatioTerm(part, part, mine.whole().mul(other.whole()), Bad.of(left, right));
        }
        return Arithmetic.plus(left, right);
    }

    private static Term size(PlainTerm words) {
        if (words.isNothing()) {
            return PlainTerm.nothing(SQLDataType.BIGINT).orBad(words.bad());
        }
        return words.constant()
                .<Term>map(some -> PlainTerm.constant((long) ((List<?>) some).size()))
                .orElseGet(
                        () ->
                                PlainTerm.of(
                                        JsonText.size(words.value().coerce(String.class)),
                                        words.bad()));
    }

    private static Term totalOf(PlainTerm counts) {
        if (counts.isNothing()) {
            return PlainTerm.nothing(SQLDataType.BIGINT).orBad(counts.bad());
        }
        return PlainTerm.of(JsonText.total(counts.value().coerce(String.class)), counts.bad());
    }
}
