package cn.cunce.store;

import cn.cunce.model.field.Entity;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What an expression speaks of, through definitions and rules: what speaks of one household or
/// person cannot be answered for a whole village at once.
record Asks(Pack pack) {

    /// What stands for the person or project that a question is about.
    private static final Set<String> OWN = Set.of("person", "project");

    private static final Set<Entity> OF_HOUSEHOLD = Set.of(Entity.HOUSEHOLD, Entity.HOUSEHOLD_YEAR);
    private static final Set<Expr.Function> OF_PEOPLE =
            Set.of(Expr.Function.ETHNIC_SHARE, Expr.Function.SKILLED_SHARE);

    static boolean isOwn(String variable) {
        return OWN.contains(variable);
    }

    /// Of the person or project that the question is about.
    ///
    /// @param ofPerson which lists are those of the person himself
    boolean own(Expr expr, Predicate<String> ofPerson) {
        return any(
                expr,
                each ->
                        switch (each) {
                            case Expr.Fact(var variable, _) -> isOwn(variable);
                            case Expr.Over(_, var list, _, _) -> ofPerson.test(list);
                            default -> false;
                        });
    }

    /// Of the household that the question is about, or of any list.
    boolean household(Expr expr) {
        return any(expr, Asks::isOfHousehold);
    }

    /// Of a year that only the ledger tells: a statement joins the years that it names.
    boolean otherYears(Rule rule) {
        return expressions(rule)
                .anyMatch(expr -> any(expr, each -> years(each).anyMatch(this::ledger)));
    }

    private static Stream<Expr> years(Expr expr) {
        return switch (expr) {
            case Expr.InYear(var years, _) -> Stream.of(years);
            case Expr.Consecutive(var years, _) -> Stream.of(years);
            default -> Stream.empty();
        };
    }

    private boolean ledger(Expr expr) {
        return any(
                expr,
                each ->
                        each instanceof Expr.Fact
                                || each instanceof Expr.Recorded
                                || isOfHousehold(each));
    }

    private static boolean isOfHousehold(Expr expr) {
        return switch (expr) {
            case Expr.Fact(var variable, var field) ->
                    isOwn(variable) || OF_HOUSEHOLD.contains(field.entity());
            case Expr.Over _ -> true;
            case Expr.Call(var function, _) -> OF_PEOPLE.contains(function);
            default -> false;
        };
    }

    private boolean any(Expr expr, Predicate<Expr> which) {
        return which.test(expr) || within(expr).anyMatch(part -> any(part, which));
    }

    private Stream<Expr> within(Expr expr) {
        return switch (expr) {
            case Expr.Def(var id) ->
                    Stream.of(Objects.requireNonNull(pack.definitions().get(id)).is());
            case Expr.RuleSays(var id) -> expressions(Objects.requireNonNull(pack.rules().get(id)));
            default -> expr.children();
        };
    }

    private static Stream<Expr> expressions(Rule rule) {
        return Stream.of(
                        rule.applies().stream(),
                        rule.contradictions().stream().map(Rule.Contradiction::when),
                        rule.words().stream().map(Rule.Word::when),
                        rule.words().stream().flatMap(word -> word.amount().stream()))
                .flatMap(each -> each);
    }
}
