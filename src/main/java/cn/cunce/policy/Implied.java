package cn.cunce.policy;

import cn.cunce.model.rule.Definition;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Expr.Order;
import java.util.Map;
import java.util.Optional;

/// Whether a condition can only hold where another one holds, as far as can be seen from how they
/// are written.
record Implied(Map<String, Definition> definitions) {

    /// Where `narrow` holds `wide` holds too.
    boolean by(Expr wide, Expr narrow) {
        var outer = expanded(wide);
        var inner = expanded(narrow);
        if (outer.equals(inner)) {
            return true;
        }
        if (inner instanceof Expr.Or(var parts)) {
            return parts.stream().allMatch(part -> by(outer, part));
        }
        if (outer instanceof Expr.And(var parts)) {
            return parts.stream().allMatch(part -> by(part, inner));
        }
        if (outer instanceof Expr.Or(var parts)
                && parts.stream().anyMatch(part -> by(part, inner))) {
            return true;
        }
        if (inner instanceof Expr.And(var parts)) {
            return parts.stream().anyMatch(part -> by(outer, part));
        }
        return inner instanceof Expr.Compare mine
                && outer instanceof Expr.Compare yours
                && weaker(mine, yours);
    }

    private Expr expanded(Expr expr) {
        return expr instanceof Expr.Def(var id)
                ? Optional.ofNullable(definitions.get(id))
                        .map(known -> expanded(known.is()))
                        .orElse(expr)
                : expr;
    }

    /// `a > b` is `a >= b` too.
    private static boolean weaker(Expr.Compare narrow, Expr.Compare wide) {
        return narrow.left().equals(wide.left())
                && narrow.right().equals(wide.right())
                && switch (narrow.order()) {
                    case MORE -> wide.order() == Order.AT_LEAST || wide.order() == Order.NOT_EQUAL;
                    case LESS -> wide.order() == Order.AT_MOST || wide.order() == Order.NOT_EQUAL;
                    case EQUAL -> wide.order() == Order.AT_LEAST || wide.order() == Order.AT_MOST;
                    case AT_LEAST, AT_MOST, NOT_EQUAL -> false;
                };
    }
}
