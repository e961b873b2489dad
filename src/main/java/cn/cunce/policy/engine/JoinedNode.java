package cn.cunce.policy.engine;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import java.util.List;
import java.util.SortedSet;

/// What parts come to together, be it a condition over conditions, a comparison or a sum: open
/// with whatever any of its parts lacks.
final class JoinedNode extends Node {

    private final Kind kind;
    private final String name;
    private final List<Node> parts;

    /// @param name what it does with its parts, where its kind does not say it
    JoinedNode(Kind kind, String name, Compiled compiled, List<Node> parts) {
        super(compiled);
        this.kind = kind;
        this.name = name;
        this.parts = List.copyOf(parts);
    }

    JoinedNode(Kind kind, Compiled compiled, List<Node> parts) {
        this(kind, "", compiled, parts);
    }

    @Override
    void addMissing(Frame at, SortedSet<String> names) {
        parts.forEach(part -> part.lack(at, names));
    }

    @Override
    Explanation explain(Frame at) {
        var known = known(at);
        var because = explained(parts, at);
        return switch (kind) {
            case ALL, ANY, NOT, COMPARE, IN ->
                    Reason.condition(kind, known).named(name, "").from(because);
            default ->
                    Reason.value(kind, known, at.plain().of(known, ""))
                            .named(name, "")
                            .measuredIn(because.getFirst().unit())
                            .from(because);
        };
    }
}
