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
            case YEAR -> Term.Plain.constant((long) at.day().getYear());
            case ON_DATE -> Terms.constant(at.day());
            case AGE -> age(first(args, at), at.day());
            case PER_HEAD -> perHead(first(args, at).exact(), last(args, at).exact());
            case SHARE -> share(first(args, at).exact(), last(args, at).exact());
            case PERCENT_OF -> percentOf(first(args, at).exact(), last(args, at).exactRatio());
            case TIMES -> times(first(args, at).exact(), last(args, at).exact());
            case LEAST -> lesser(first(args, at).exact(), last(args, at).exact(), true);
            case MOST -> lesser(first(args, at).exact(), last(args, at).exact(), false);
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
            return Terms.orBad(Term.Plain.nothing(SQLDataType.BIGINT), birth.bad());
        }
        return switch (birth) {
            case Term.Span(var first, var last, var bad) ->
                    new Term.Span(Age.on(day, last), Age.on(day, first), bad);
            case Term.Plain(var date, _, var bad) -> Term.Plain.of(Age.on(day, date), bad);
            case Term.Ratio _ -> throw new IllegalArgumentException("a share has no age");
        };
    }

    private static Term perHead(Term.Plain amount, Term.Plain people) {
        var number = Fields.number(people.value());
        if (Terms.anyNothing(amount, people)) {
            return Term.Plain.nothing(MONEY)
                    .orBad(Bad.of(amount, people))
                    .orBad(people.isNothing() ? Bad.NEVER : Bad.when(number.le(ZERO)));
        }
        return Term.Plain.of(
                Arithmetic.divided(Fields.number(amount.value()), number),
                Bad.of(amount, people).or(number.le(ZERO)));
    }

    private static Term share(Term.Plain part, Term.Plain whole) {
        var some = wide(part.value());
        var all = wide(whole.value());
        if (Terms.anyNothing(part, whole)) {
            var bad = whole.isNothing() ? Bad.NEVER : Bad.when(all.le(ZERO));
            return Terms.orBad(Term.Ratio.nothing(), Bad.of(part, whole).or(bad));
        }
        return new Term.Ratio(some, some, all, Bad.of(part, whole).or(all.le(ZERO)));
    }

    private static Field<BigDecimal> wide(Field<?> number) {
        return number.getType() == Long.class ? Fields.whole(number) : Fields.number(number);
    }

    private static Term percentOf(Term.Plain money, Term.Ratio percent) {
        if (Terms.anyNothing(money, percent)) {
            return Term.Plain.nothing(MONEY).orBad(Bad.of(money, percent));
        }
        var part = Fields.number(money.value()).mul(percent.low());
        return Term.Plain.of(Arithmetic.divided(part, percent.whole()), Bad.of(money, percent));
    }

    private static Term times(Term.Plain money, Term.Plain number) {
        if (Terms.anyNothing(money, number)) {
            return Term.Plain.nothing(MONEY).orBad(Bad.of(money, number));
        }
        var product = Fields.number(money.value()).mul(wide(number.value()));
        return Term.Plain.of(Arithmetic.rounded(product), Bad.of(money, number));
    }

    /// The least of some by the database would look past what is missing.
    private static Term lesser(Term.Plain left, Term.Plain right, boolean least) {
        if (Terms.anyNothing(left, right)) {
            return Terms.orBad(Terms.open(left), Bad.of(left, right));
        }
        var mine = Fields.raw(left.value());
        var yours = Fields.raw(right.value());
        var first = least ? mine.le(yours) : mine.ge(yours);
        var then = least ? mine.gt(yours) : mine.lt(yours);
        return Term.Plain.of(
                DSL.when(first, mine).when(then, yours).coerce(left.value().getDataType()),
                Bad.of(left, right));
    }

    private static Term trueShare(List<Term> facts) {
        var each = facts.stream().map(Term::yes).toList();
        return new Term.Ratio(
                counted(each, DSL.inline(0)),
                counted(each, DSL.inline(1)),
                DSL.inline(BigDecimal.valueOf(facts.size())),
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
        if (factor instanceof Term.Ratio) {
            var ratio = factor.exactRatio();
            var part = ratio.low().mul(DSL.inline(percent));
            return new Term.Ratio(part, part, ratio.whole().mul(DSL.inline(HUNDRED)), ratio.bad());
        }
        var plain = factor.exact();
        var hundredth = percent.movePointLeft(2);
        return Term.Plain.of(wide(plain.value()).mul(DSL.inline(hundredth)), plain.bad());
    }

    private static Term added(Term left, Term right) {
        if (Terms.anyNothing(left, right)) {
            return Terms.orBad(Terms.open(left), Bad.of(left, right));
        }
        if (left instanceof Term.Ratio mine && right instanceof Term.Ratio other) {
            var part = mine.low().mul(other.whole()).add(other.low().mul(mine.whole()));
            return new Term.Ratio(part, part, mine.whole().mul(other.whole()), Bad.of(left, right));
        }
        return Arithmetic.plus(left, right);
    }

    private static Term size(Term.Plain words) {
        if (words.isNothing()) {
            return Term.Plain.nothing(SQLDataType.BIGINT).orBad(words.bad());
        }
        return words.constant()
                .<Term>map(some -> Term.Plain.constant((long) ((List<?>) some).size()))
                .orElseGet(
                        () ->
                                Term.Plain.of(
                                        JsonText.size(words.value().coerce(String.class)),
                                        words.bad()));
    }

    private static Term totalOf(Term.Plain counts) {
        if (counts.isNothing()) {
            return Term.Plain.nothing(SQLDataType.BIGINT).orBad(counts.bad());
        }
        return Term.Plain.of(JsonText.total(counts.value().coerce(String.class)), counts.bad());
    }
}
