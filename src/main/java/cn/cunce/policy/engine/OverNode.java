package cn.cunce.policy.engine;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Expr;
import cn.cunce.policy.engine.Slots.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/// What is asked of each element of a list.
final class OverNode extends Node {

    private final Expr.Fold fold;
    private final Listed list;
    private final int variable;
    private final Node inner;

    /// @param variable the place of what stands for each element
    OverNode(Compiled compiled, Expr.Fold fold, Listed list, int variable, Node inner) {
        super(compiled);
        this.fold = fold;
        this.list = list;
        this.variable = variable;
        this.inner = inner;
    }

    @Override
    void addMissing(Frame at, SortedSet<String> names) {
        for (int i = 0; i < at.elements(list).size(); i++) {
            at.let(variable, i);
            inner.lack(at, names);
        }
    }

    @Override
    Explanation explain(Frame at) {
        var known = known(at);
        var reason =
                switch (fold) {
                    case EXISTS -> Reason.condition(Kind.EXISTS, known);
                    case ALL -> Reason.condition(Kind.EVERY, known);
                    case COUNT -> Reason.value(Kind.COUNT, known, at.plain().of(known, ""));
                    case SUM, TOTAL -> Reason.value(Kind.TOTAL, known, at.plain().of(known, ""));
                };
        return reason.named(list.name(), "").from(each(at));
    }

    private List<Explanation> each(Frame at) {
        var each = new ArrayList<Explanation>();
        for (int i = 0; i < at.elements(list).size(); i++) {
            at.let(variable, i);
            var known = inner.known(at);
            var because = inner.explain(at);
            each.add(
                    Reason.value(Kind.MEMBER, known, shown(because))
                            .of(at.element(list, variable).name())
                            .measuredIn(because.unit())
                            .from(List.of(because)));
        }
        return each;
    }
}
