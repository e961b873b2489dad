package cn.cunce.store;

import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Pack;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/// Turns expressions of a pack into fields of a statement with the same three outcomes: true,
// false,
/// and null where it is open. The logic of SQL is Kleene's.
final class ExprCondition {

    private final Pack pack;
    private final FactTerms facts;
    private final ParameterTerms parameters;
    private final FunctionTerms functions;
    private final FoldTerms folds;

    ExprCondition(Pack pack, Lists lists, OnDay on) {
        this.pack = pack;
        this.facts = new FactTerms();
        this.parameters = new ParameterTerms(pack);
        this.folds = new FoldTerms(this, pack, lists, on);
        this.functions = new FunctionTerms(this, folds);
    }

    Term term(Expr expr, Moment at) {
        return switch (expr) {
            case Expr.Constant(var value) -> Terms.constant(value);
            case Expr.Fact fact -> facts.fact(fact, at);
            case Expr.Recorded(var date) -> facts.recorded(date, at);
            case Expr.Param(var key) -> parameters.parameter(key, at);
            case Expr.Def(var id) -> term(definition(id), at.withoutVariables());
            case Expr.RuleSays(var id) -> rule(id, at).says();
            case Expr.And(var parts) -> joined(terms(parts, at), true);
            case Expr.Or(var parts) -> joined(terms(parts, at), false);
            case Expr.Not(var inner) -> negated(term(inner, at));
            case Expr.Compare compare -> compared(compare, at);
            case Expr.In(var one, var list) -> In.of(term(one, at), term(list, at));
            case Expr.Choice(var condition, var yes, var no) -> chosen(condition, yes, no, at);
            case Expr.Plus(var left, var right) -> Arithmetic.plus(term(left, at), term(right, at));
            case Expr.Minus(var left, var right) ->
                    Arithmetic.minus(term(left, at), term(right, at));
            case Expr.Over over -> folds.over(over, at);
            case Expr.InYear(var years, var inner) -> inYear(years, inner, at);
            case Expr.Consecutive(var years, var inner) -> consecutive(years, inner, at);
            case Expr.Call(var function, var args) -> functions.call(function, args, at);
        };
    }

    List<Term> terms(List<Expr> parts, Moment at) {
        return parts.stream().map(part -> term(part, at)).toList();
    }

    private Expr definition(String id) {
        return Optional.ofNullable(pack.definitions().get(id)).orElseThrow().is();
    }

    Optional<Map<String, Long>> weights(Expr expr, Moment at) {
        return parameters.weights(((Expr.Param) expr).key(), at);
    }

    /// A rule of the pack, asked about the same rows on the day of `at`.
    RuleTerm rule(String id, Moment at) {
        var rule = Optional.ofNullable(pack.rules().get(id)).orElseThrow();
        return new RuleTerm(this, rule, at.withoutVariables());
    }

    /// What is decided by what the pack says alone is left out of the statement.
    static Term joined(List<Term> terms, boolean and) {
        var bad = Bad.of(terms);
        if (terms.stream().anyMatch(term -> Terms.is(term, !and))) {
            return PlainTerm.constant(!and).orBad(bad);
        }
        var open = terms.stream().filter(term -> !Terms.is(term, and)).toList();
        if (!open.isEmpty() && open.stream().allMatch(Term::isNothing)) {
            return Terms.openCondition().orBad(bad);
        }
        if (open.isEmpty()) {
            return PlainTerm.constant(and).orBad(bad);
        }
        List<Condition> conditions =
                open.stream().<Condition>map(term -> DSL.condition(term.yes())).toList();
        var whole = and ? DSL.and(conditions) : DSL.or(conditions);
        return PlainTerm.of(DSL.field(whole), bad);
    }

    private static Term negated(Term inner) {
        if (inner.isNothing()) {
            return inner;
        }
        if (Terms.constantOf(inner).isPresent()) {
            return PlainTerm.constant(Terms.is(inner, false)).orBad(inner.bad());
        }
        return PlainTerm.of(DSL.field(DSL.not(DSL.condition(inner.yes()))), inner.bad());
    }

    private Term compared(Expr.Compare compare, Moment at) {
        return AgeLimit.of(compare)
                .flatMap(limit -> limit.compared(this, at))
                .orElseGet(
                        () ->
                                Comparing.of(
                                        term(compare.left(), at),
                                        compare.order(),
                                        term(compare.right(), at)));
    }

    /// Only the side that is taken is looked at, and may be bad.
    private Term chosen(Expr condition, Expr yes, Expr no, Moment at) {
        var asked = term(condition, at);
        if (Terms.is(asked, true) || Terms.is(asked, false)) {
            var taken = term(Terms.is(asked, true) ? yes : no, at);
            return Terms.orBad(taken, asked.bad());
        }
        return Terms.chosen(asked, term(yes, at), term(no, at));
    }

    /// How many years, which the pack must say without looking at the ledger; empty where it does
    /// not say.
    private Optional<Long> years(Expr years, Moment at) {
        return Terms.constantOf(term(years, at)).map(Long.class::cast);
    }

    private Term inYear(Expr years, Expr inner, Moment at) {
        return years(years, at)
                .map(shift -> term(inner, at.inYear(shift)))
                .orElseGet(() -> Terms.open(term(inner, at)));
    }

    private Term consecutive(Expr years, Expr inner, Moment at) {
        var number = years(years, at);
        if (number.isEmpty()) {
            return Terms.openCondition();
        }
        var each =
                java.util.stream.LongStream.range(0, number.get())
                        .mapToObj(back -> term(inner, at.inYear(-back)))
                        .toList();
        return joined(each, true);
    }
}
