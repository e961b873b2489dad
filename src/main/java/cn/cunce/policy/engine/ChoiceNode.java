package cn.cunce.policy.engine;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import java.util.List;
import java.util.SortedSet;

/// One thing or another, as a condition says. While the condition is open, so is this, though both
/// may be equal.
final class ChoiceNode extends Node {

    private final Node condition;
    private final Node yes;
    private final Node no;

    ChoiceNode(Compiled compiled, Node condition, Node yes, Node no) {
        super(compiled);
        this.condition = condition;
        this.yes = yes;
        this.no = no;
    }

    @Override
    void addMissing(Frame at, SortedSet<String> names) {
        switch (said(at)) {
            case Status.YES -> yes.lack(at, names);
            case Status.NO -> no.lack(at, names);
            default -> condition.lack(at, names);
        }
    }

    @Override
    Explanation explain(Frame at) {
        return switch (said(at)) {
            case Status.YES -> chosen(yes, at);
            case Status.NO -> chosen(no, at);
            default ->
                    Reason.value(Kind.CHOICE, known(at), "").from(List.of(condition.explain(at)));
        };
    }

    private int said(Frame at) {
        return condition.compiled().condition().ask(at);
    }

    private Explanation chosen(Node part, Frame at) {
        var because = List.of(condition.explain(at), part.explain(at));
        var chosen = because.getLast();
        return Reason.value(Kind.CHOICE, known(at), shown(chosen))
                .measuredIn(chosen.unit())
                .from(because);
    }
}
