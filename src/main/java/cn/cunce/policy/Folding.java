package cn.cunce.policy;

import cn.cunce.model.rule.Definition;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.value.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Works out what an expression comes to on a day whatever the ledger says: from its parameters,
// and
/// from conditions that contradict each other. Where facts decide, or a parameter is not set,
/// nothing is known.
record Folding(
        Map<String, Parameter> parameters, Map<String, Definition> definitions, LocalDate day) {

    boolean isNever(Expr condition) {
        return fold(condition).equals(Optional.of(false));
    }

    boolean isAlways(Expr condition) {
        return fold(condition).equals(Optional.of(true));
    }

    private Optional<Object> fold(Expr expr) {
        return switch (expr) {
            case Expr.Constant(var value) -> Optional.of(value);
            case Expr.Param(var key) -> parameter(key);
            case Expr.Def(var id) ->
                    Optional.ofNullable(definitions.get(id)).flatMap(known -> fold(known.is()));
            case Expr.And(var parts) -> all(parts);
            case Expr.Or(var parts) -> any(parts);
            case Expr.Not(var inner) -> fold(inner).map(yes -> !((Boolean) yes));
            case Expr.Compare(var left, var order, var right) -> compare(left, order, right);
            case Expr.In(var one, var list) -> in(one, list);
            case Expr.Choice(var condition, var yes, var no) ->
                    fold(condition).flatMap(holds -> fold((Boolean) holds ? yes : no));
            case Expr.Plus(var left, var right) -> counted(left, right, 1);
            case Expr.Minus(var left, var right) -> counted(left, right, -1);
            case Expr.InYear(var years, var inner) -> inYear(years, inner);
            case Expr.Call(var function, _) ->
                    switch (function) {
                        case YEAR -> Optional.of((long) day.getYear());
                        case ON_DATE -> Optional.of(day);
                        default -> Optional.empty();
                    };
            case Expr.Fact _, Expr.Recorded _, Expr.RuleSays _, Expr.Over _, Expr.Consecutive _ ->
                    Optional.empty();
        };
    }

    private Optional<Object> parameter(String key) {
        var parameter = Optional.ofNullable(parameters.get(key));
        return parameter
                .flatMap(known -> known.on(day))
                .map(
                        dated ->
                                parameter.get().type().equals(Parameter.Type.PERCENT)
                                        ? Share.ofPercent((BigDecimal) dated.value())
                                        : dated.value());
    }

    private Optional<Object> all(List<Expr> parts) {
        var folded = parts.stream().map(this::fold).toList();
        if (folded.contains(Optional.<Object>of(false))
                || Contradiction.among(parts, this::expanded, this::fold)) {
            return Optional.of(false);
        }
        return folded.stream().allMatch(Optional.<Object>of(true)::equals)
                ? Optional.of(true)
                : Optional.empty();
    }

    private Optional<Object> any(List<Expr> parts) {
        var folded = parts.stream().map(this::fold).toList();
        if (folded.contains(Optional.<Object>of(true))) {
            return Optional.of(true);
        }
        return folded.stream().allMatch(Optional.<Object>of(false)::equals)
                ? Optional.of(false)
                : Optional.empty();
    }

    /// What a definition stands for.
    private Expr expanded(Expr part) {
        return part instanceof Expr.Def(var id)
                ? Optional.ofNullable(definitions.get(id))
                        .map(known -> expanded(known.is()))
                        .orElse(part)
                : part;
    }

    private Optional<Object> compare(Expr left, Expr.Order order, Expr right) {
        var mine = fold(left);
        var yours = fold(right);
        return mine.isPresent() && yours.isPresent()
                ? Constants.compare(mine.get(), order, yours.get()).map(holds -> holds)
                : Optional.empty();
    }

    private Optional<Object> in(Expr one, Expr list) {
        var among = fold(list);
        if (among.filter(words -> words instanceof List<?> some && some.isEmpty()).isPresent()) {
            return Optional.of(false);
        }
        return fold(one)
                .flatMap(word -> among.map(words -> (Object) ((List<?>) words).contains(word)));
    }

    private Optional<Object> counted(Expr left, Expr right, int sign) {
        return fold(left).flatMap(mine -> fold(right).flatMap(yours -> counted(mine, yours, sign)));
    }

    private static Optional<Object> counted(Object mine, Object yours, int sign) {
        return mine instanceof Long one && yours instanceof Long other
                ? Optional.of(one + sign * other)
                : Optional.empty();
    }

    private Optional<Object> inYear(Expr years, Expr inner) {
        return fold(years)
                .filter(Long.class::isInstance)
                .flatMap(
                        shift ->
                                new Folding(parameters, definitions, day.plusYears((Long) shift))
                                        .fold(inner));
    }
}
