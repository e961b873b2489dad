package cn.cunce.store;

import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// A rule of a pack as fields of a statement: contradictions first, then its words in order. A word
/// holds if its condition is yes and every earlier one is no.
final class RuleTerm {

    /// A word, whether it holds by itself, and what it is worth.
    private record Step(Rule.Word word, Term when, Optional<Term> amount) {}

    /// What stands for each outcome.
    ///
    /// @param invalid empty where contradictions are looked at elsewhere
    private record Outcomes<T>(
            java.util.function.Function<Rule.Word, Field<T>> word,
            Optional<Field<T>> invalid,
            Field<T> outside,
            Field<T> open) {}

    private final List<Bad> contradictions;
    private final Optional<Term> applies;
    private final List<Step> steps;

    RuleTerm(ExprCondition conditions, Rule rule, Moment at) {
        this.contradictions =
                rule.contradictions().stream()
                        .map(each -> contradicts(conditions.term(each.when(), at)))
                        .toList();
        this.applies = rule.applies().map(expr -> conditions.term(expr, at));
        this.steps = rule.words().stream().map(word -> step(conditions, word, at)).toList();
    }

    /// Only what is recorded contradicts: neither what is open nor what is bad itself.
    private static Bad contradicts(Term when) {
        var yes = DSL.condition(when.yes());
        if (when.isNothing() || Terms.is(when, false)) {
            return Bad.NEVER;
        }
        return Bad.when(when.bad().isPossible() ? yes.and(when.bad().isNot()) : yes);
    }

    private static Step step(ExprCondition conditions, Rule.Word word, Moment at) {
        var when = conditions.term(word.when(), at);
        var amount = word.amount().map(expr -> conditions.term(expr, at));
        return new Step(word, amount.map(due -> withAmount(when, due)).orElse(when), amount);
    }

    /// A word that computes holds only with its amount.
    private static Term withAmount(Term when, Term amount) {
        var due = amount.exact().value();
        var known =
                amount.isNothing()
                        ? Terms.openCondition()
                        : PlainTerm.of(DSL.when(due.isNotNull(), DSL.inline(true)));
        return Terms.orBad(
                ExprCondition.joined(List.of(when, known), true),
                when.bad().or(unlessNo(when, amount.bad())));
    }

    private static Bad unlessNo(Term when, Bad bad) {
        if (Terms.is(when, true) || when.isNothing()) {
            return bad;
        }
        return bad.given(DSL.coalesce(when.yes(), DSL.inline(true)).isTrue());
    }

    /// The word that holds, `INVALID`, `NOT_APPLICABLE`, or null while the outcome is open.
    Field<String> result() {
        return walk(
                new Outcomes<>(
                        word -> DSL.inline(word.result()),
                        Optional.of(DSL.inline(Rule.INVALID)),
                        DSL.inline(Rule.NOT_APPLICABLE),
                        DSL.castNull(SQLDataType.VARCHAR)));
    }

    /// Whether the rule says yes; what it says of contradictions is bad.
    Term says() {
        var says =
                walk(
                        new Outcomes<>(
                                word -> DSL.inline(word.means() == Verdict.YES),
                                Optional.empty(),
                                DSL.inline(false),
                                DSL.castNull(SQLDataType.BOOLEAN)));
        var invalid =
                walk(
                        new Outcomes<>(
                                _ -> DSL.inline(false),
                                Optional.of(DSL.inline(true)),
                                DSL.inline(false),
                                DSL.inline(false)));
        return PlainTerm.of(says, isEverBad() ? Bad.when(DSL.condition(invalid)) : Bad.NEVER);
    }

    /// What a word is worth, whether it holds or not; in 元.
    Optional<Field<BigDecimal>> amount(Rule.Word word) {
        return steps.stream()
                .filter(step -> step.word() == word)
                .flatMap(step -> step.amount().stream())
                .<Field<BigDecimal>>map(due -> Fields.number(due.exact().value()))
                .findFirst();
    }

    private boolean isEverBad() {
        return contradictions.stream().anyMatch(Bad::isPossible)
                || applies.filter(term -> term.bad().isPossible()).isPresent()
                || steps.stream().anyMatch(RuleTerm::isEverBad);
    }

    private static boolean isEverBad(Step step) {
        return step.when().bad().isPossible();
    }

    private <T> Field<T> walk(Outcomes<T> outcomes) {
        var words = words(0, outcomes);
        var whole = applies.map(term -> outside(term, words, outcomes)).orElse(words);
        return guarded(Bad.all(contradictions), whole, outcomes);
    }

    private <T> Field<T> outside(Term reaches, Field<T> words, Outcomes<T> outcomes) {
        if (reaches.isNothing()) {
            return guarded(reaches.bad(), open(0, outcomes), outcomes);
        }
        var walk = Fields.chosen(reaches.yes(), words, outcomes.outside(), open(0, outcomes));
        return guarded(reaches.bad(), walk, outcomes);
    }

    private <T> Field<T> words(int from, Outcomes<T> outcomes) {
        if (from == steps.size()) {
            return outcomes.open();
        }
        var step = steps.get(from);
        Field<T> holds = outcomes.word().apply(step.word());
        if (step.when().isNothing()) {
            return guarded(step.when().bad(), open(from + 1, outcomes), outcomes);
        }
        if (Terms.is(step.when(), true)) {
            return guarded(step.when().bad(), holds, outcomes);
        }
        var walk =
                Fields.chosen(
                        step.when().yes(),
                        holds,
                        words(from + 1, outcomes),
                        open(from + 1, outcomes));
        return guarded(step.when().bad(), walk, outcomes);
    }

    /// After an open word no other holds; but what is recorded may still contradict itself.
    private <T> Field<T> open(int from, Outcomes<T> outcomes) {
        var bad =
                Bad.all(
                        steps.subList(from, steps.size()).stream()
                                .map(step -> step.when().bad())
                                .toList());
        return guarded(bad, outcomes.open(), outcomes);
    }

    private static <T> Field<T> guarded(Bad bad, Field<T> value, Outcomes<T> outcomes) {
        return bad.isPossible() && outcomes.invalid().isPresent()
                ? DSL.when(bad.holds(), outcomes.invalid().get()).otherwise(value)
                : value;
    }
}
