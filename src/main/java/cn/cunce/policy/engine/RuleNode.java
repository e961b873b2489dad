package cn.cunce.policy.engine;

import cn.cunce.model.rule.Explanation;
import java.util.SortedSet;

/// Whether a rule of the pack says yes.
final class RuleNode extends Node {

    private final CompiledRule rule;

    RuleNode(Compiled compiled, CompiledRule rule) {
        super(compiled);
        this.rule = rule;
    }

    @Override
    void addMissing(Frame at, SortedSet<String> names) {
        rule.addMissing(at, names);
    }

    @Override
    Explanation explain(Frame at) {
        return at.reading().once(rule.name(), () -> rule.explain(at));
    }
}
