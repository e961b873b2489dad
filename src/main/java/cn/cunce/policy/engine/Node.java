package cn.cunce.policy.engine;

import cn.cunce.model.rule.Explanation;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// A compiled expression that can say why it is what it is.
///
/// There is one answer, that of the closure; what is missing and the explanation are worked out
/// from the same parts when somebody asks for them, and so cannot say anything else.
abstract class Node {

    private final Compiled compiled;

    Node(Compiled compiled) {
        this.compiled = compiled;
    }

    final Compiled compiled() {
        return compiled;
    }

    /// Adds the names of what this is missing, which is open.
    abstract void addMissing(Frame at, SortedSet<String> names);

    abstract Explanation explain(Frame at);

    /// Adds the names of what leaves this open; none where it is known.
    final void lack(Frame at, SortedSet<String> names) {
        if (isOpen(at)) {
            addMissing(at, names);
        }
    }

    final SortedSet<String> missing(Frame at) {
        var names = new TreeSet<String>();
        lack(at, names);
        return names;
    }

    private boolean isOpen(Frame at) {
        return switch (compiled.fast()) {
            case Fast.Condition condition -> condition.ask(at) == Status.OPEN;
            case Fast.Amount amount -> amount.count(at) == Status.NUMBER_OPEN;
            case Fast.Span span ->
                    span.low(at) == Status.NUMBER_OPEN || span.low(at) != span.high(at);
            case Fast.Thing thing ->
                    switch (thing.thing(at)) {
                        case Known.Missing _, Known.Between _ -> true;
                        default -> false;
                    };
        };
    }

    /// What is known of it, with the names of what is missing.
    final Known known(Frame at) {
        var value = compiled.boxed(at);
        return switch (value) {
            case Known.Missing _ -> Known.missing(missing(at));
            case Known.Between(var low, var high, _) -> new Known.Between(low, high, missing(at));
            case Known known -> known;
            default -> new Known.Exactly(value);
        };
    }

    /// Remembers what was read for this, which no explanation shows.
    final void read(Frame at) {
        explain(at);
    }

    final Judged judge(Frame at) {
        return new Judged(known(at), explain(at));
    }

    static List<Explanation> explained(List<? extends Node> parts, Frame at) {
        return parts.stream().map(part -> part.explain(at)).toList();
    }

    static List<Compiled> compiled(List<? extends Node> parts) {
        return parts.stream().map(Node::compiled).toList();
    }

    /// What a value is shown as by what explains it.
    static String shown(Explanation explanation) {
        return explanation.value().orElse("");
    }
}
