package cn.cunce.policy.engine;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import java.util.SortedSet;

/// A value that is written in the expression.
final class ConstantNode extends Node {

    private final String list;

    /// @param list of which it is a code, so that it is shown by its label
    ConstantNode(Compiled compiled, String list) {
        super(compiled);
        this.list = list;
    }

    @Override
    void addMissing(Frame at, SortedSet<String> names) {
        // what is written is known
    }

    @Override
    Explanation explain(Frame at) {
        var known = known(at);
        return Reason.value(Kind.CONSTANT, known, at.plain().of(known, list)).alone();
    }
}
