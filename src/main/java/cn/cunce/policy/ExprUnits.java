package cn.cunce.policy;

import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Parameter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the numbers of an expression count or measure, so that 亩 are not compared with 户.
///
/// Money, shares and dates are types of their own, which CEL keeps apart.
///
/// @param definitions units of those that are read already
record ExprUnits(Map<String, Parameter> parameters, Map<String, String> definitions) {

    private static final Map<String, String> SAME =
            Map.of("名", "人", "周岁", "岁", "年度", "年", "㎡", "平方米", "km", "公里");

    /// Words that go with anything that can be counted.
    private static final Set<String> ANY = Set.of("个", "项", "次", "条", "件", "门", "期", "%");

    /// Empty where it has none, or nobody can tell.
    String of(Expr expr) {
        return switch (expr) {
            case Expr.Fact(var _, var field) -> of(field);
            case Expr.Param(var key) -> parameter(key);
            case Expr.Def(var id) -> Optional.ofNullable(definitions.get(id)).orElse("");
            case Expr.Plus(var left, var right) -> first(left, right);
            case Expr.Minus(var left, var right) -> first(left, right);
            case Expr.Choice(var _, var yes, var no) -> first(yes, no);
            case Expr.InYear(var _, var inner) -> of(inner);
            case Expr.Over(var fold, var _, var _, var inner) ->
                    fold == Expr.Fold.TOTAL ? of(inner) : "";
            case Expr.Call(var function, var args) ->
                    switch (function) {
                        case LEAST, MOST -> first(args.getFirst(), args.getLast());
                        default -> "";
                    };
            default -> "";
        };
    }

    private String first(Expr left, Expr right) {
        var unit = of(left);
        return unit.isEmpty() ? of(right) : unit;
    }

    /// Two units that cannot be compared or added.
    record Apart(String left, String right) {}

    Optional<Apart> apart(Expr left, Expr right) {
        var mine = of(left);
        var yours = of(right);
        return mine.isEmpty() || yours.isEmpty() || mine.equals(yours)
                ? Optional.empty()
                : Optional.of(new Apart(mine, yours));
    }

    private static String of(LedgerField<?> field) {
        return switch (field.kind()) {
            case Kind.Count _, Kind.Decimal _ -> plain(field.unit());
            default -> "";
        };
    }

    private String parameter(String key) {
        return Optional.ofNullable(parameters.get(key))
                .filter(
                        parameter ->
                                parameter.type().equals(Parameter.Type.COUNT)
                                        || parameter.type().equals(Parameter.Type.DECIMAL))
                .map(parameter -> plain(parameter.unit()))
                .orElse("");
    }

    /// 人/年 counts people.
    private static String plain(String unit) {
        var head = unit.split("[/·（(]", 2)[0].strip();
        return ANY.contains(head) ? "" : SAME.getOrDefault(head, head);
    }
}
