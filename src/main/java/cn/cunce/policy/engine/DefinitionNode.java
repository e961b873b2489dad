package cn.cunce.policy.engine;

import cn.cunce.model.rule.Definition;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import java.util.List;
import java.util.SortedSet;

/// What a definition of the pack says on a day.
final class DefinitionNode extends Node {

    private final Definition definition;
    private final Day day;
    private final Node inner;

    DefinitionNode(Compiled compiled, Definition definition, Day day, Node inner) {
        super(compiled);
        this.definition = definition;
        this.day = day;
        this.inner = inner;
    }

    @Override
    void addMissing(Frame at, SortedSet<String> names) {
        inner.lack(at, names);
    }

    @Override
    Explanation explain(Frame at) {
        var name = "def." + definition.id();
        return at.reading().once(name + day.mark(), () -> explain(name, at));
    }

    private Explanation explain(String name, Frame at) {
        var because = inner.explain(at);
        return Reason.value(Kind.DEFINITION, inner.known(at), shown(because))
                .named(name, definition.title())
                .in(day.otherYear())
                .measuredIn(because.unit())
                .standingOn(definition.clauses())
                .from(List.of(because));
    }
}
