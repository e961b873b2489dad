package cn.cunce.store;

import cn.cunce.model.field.Entity;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Whether an expression speaks of the household that a question is about, or of its lists: such a
/// one cannot be answered for a whole village at once.
record AsksHousehold(Pack pack) {

    private static final Set<Entity> OF_VILLAGE = Set.of(Entity.VILLAGE, Entity.VILLAGE_YEAR);
    private static final Set<Expr.Function> OF_PEOPLE =
            Set.of(Expr.Function.ETHNIC_SHARE, Expr.Function.SKILLED_SHARE);

    boolean does(Expr expr) {
        return switch (expr) {
            case Expr.Fact(var variable, var field) ->
                    variable.isEmpty() && !OF_VILLAGE.contains(field.entity());
            case Expr.Def(var id) ->
                    does(Objects.requireNonNull(pack.definitions().get(id)).is());
            case Expr.RuleSays(var id) ->
                    expressions(Objects.requireNonNull(pack.rules().get(id))).anyMatch(this::does);
            case Expr.Over _ -> true;
            case Expr.Call(var function, var args) ->
                    OF_PEOPLE.contains(function) || args.stream().anyMatch(this::does);
            default -> expr.children().anyMatch(this::does);
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
