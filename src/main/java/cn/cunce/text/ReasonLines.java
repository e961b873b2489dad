package cn.cunce.text;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The lines of one reason from the top, each condition before what it consists of. What only
/// joins or turns others stands in the line of what it is said of.
final class ReasonLines {

    private static final String APART = "　";

    private final ReasonLabel labels;
    private final ReasonValue values;
    private final List<ReasonLine> lines = new ArrayList<>();
    private final Set<Explanation> decisive = Collections.newSetFromMap(new IdentityHashMap<>());

    ReasonLines(ReasonLabel labels, ReasonValue values, Explanation because) {
        this.labels = labels;
        this.values = values;
        because.decisive().forEach(decisive::add);
        add(because, 0);
    }

    List<ReasonLine> all() {
        return List.copyOf(lines);
    }

    private void add(Explanation node, int depth) {
        var told = told(node);
        lines.add(
                new ReasonLine(
                        depth,
                        verdict(told),
                        label(told),
                        value(told),
                        told.stream().flatMap(one -> one.clauses().stream()).distinct().toList(),
                        told.stream().anyMatch(decisive::contains),
                        node));
        for (var part : told.getLast().parts()) {
            if (isLineOfItsOwn(told.getLast(), part)) {
                add(part, depth + 1);
            }
        }
    }

    /// The node, and what its own line tells beside it.
    private static List<Explanation> told(Explanation node) {
        var told = new ArrayList<>(List.of(node));
        for (var inner = inner(node); inner.isPresent(); inner = inner(inner.get())) {
            told.add(inner.get());
        }
        return told;
    }

    private static Optional<Explanation> inner(Explanation node) {
        if (node.parts().size() != 1) {
            return Optional.empty();
        }
        var part = node.parts().getFirst();
        var joins = part.kind() == Kind.ALL || part.kind() == Kind.ANY;
        var isTold =
                switch (node.kind()) {
                    case MEMBER, IN_YEAR -> true;
                    case WORD, DEFINITION, CONTRADICTION -> joins || part.kind() == Kind.NOT;
                    case NOT -> joins;
                    default -> false;
                };
        return isTold ? Optional.of(part) : Optional.empty();
    }

    /// A member's and a negation's own words have those of what they are said of.
    private String label(List<Explanation> told) {
        var label = new StringBuilder(labels.of(told.getFirst()));
        for (var place = 1; place < told.size(); place++) {
            switch (told.get(place - 1).kind()) {
                case WORD, DEFINITION, CONTRADICTION ->
                        label.append(APART).append(labels.of(told.get(place)));
                default -> {
                    // told by the one before
                }
            }
        }
        return label.toString();
    }

    private String value(List<Explanation> told) {
        return told.stream()
                .map(values::of)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// What is missing is marked even where it is a value.
    private static Optional<Verdict> verdict(List<Explanation> told) {
        var own = told.getFirst().verdict();
        return own.isPresent()
                ? own
                : told.stream()
                        .filter(Explanation::isLacking)
                        .map(_ -> Verdict.UNDETERMINED)
                        .findFirst();
    }

    /// What a comparison compares stands in its own line already, unless it has parts.
    private static boolean isLineOfItsOwn(Explanation whole, Explanation part) {
        return switch (whole.kind()) {
            case COMPARE, IN -> !part.parts().isEmpty();
            default -> part.kind() != Kind.CONSTANT;
        };
    }
}
