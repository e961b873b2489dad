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
import java.util.stream.Stream;

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
        ReasonHeadline.decisive(because).forEach(decisive::add);
        add(because, 0, false);
    }

    List<ReasonLine> all() {
        return List.copyOf(lines);
    }

    /// @param open whether it is a word of a rule and an earlier one is open
    private void add(Explanation node, int depth, boolean open) {
        var told = told(node);
        lines.add(
                new ReasonLine(
                        depth,
                        open ? Optional.of(Verdict.UNDETERMINED) : verdict(told),
                        label(told),
                        value(told),
                        told.stream().flatMap(one -> one.clauses().stream()).distinct().toList(),
                        told.stream().anyMatch(decisive::contains),
                        node));
        var openSoFar = false;
        for (var part : parts(told.getLast()).toList()) {
            add(part, depth + 1, openSoFar && part.kind() == Kind.WORD);
            openSoFar |= part.kind() == Kind.WORD && isOpen(part);
        }
    }

    private static boolean isOpen(Explanation word) {
        return word.verdict().equals(Optional.of(Verdict.UNDETERMINED));
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
        var isTold =
                switch (node.kind()) {
                    case MEMBER, IN_YEAR, CONSECUTIVE -> true;
                    case WORD -> node.isOutside() || joins(part);
                    case DEFINITION, CONTRADICTION -> joins(part);
                    case NOT -> ReasonLabel.isTurned(part);
                    default -> false;
                };
        return isTold ? Optional.of(part) : Optional.empty();
    }

    private static boolean joins(Explanation part) {
        return switch (part.kind()) {
            case ALL, ANY, NOT, CHOICE, CONSTANT -> true;
            default -> false;
        };
    }

    /// The words of a member, a year or a negation have those of what they are said of.
    private String label(List<Explanation> told) {
        var label = new StringBuilder(labels.of(told.getFirst()));
        for (var place = 1; place < told.size(); place++) {
            switch (told.get(place - 1).kind()) {
                case WORD, DEFINITION, CONTRADICTION ->
                        label.append(joined(told.get(place - 1), told.get(place)));
                default -> {
                    // told by the one before
                }
            }
        }
        return label.toString();
    }

    private String joined(Explanation whole, Explanation part) {
        return whole.isOutside() ? "" : APART + labels.manner(part);
    }

    private String value(List<Explanation> told) {
        return told.stream()
                .filter(node -> node.kind() != Kind.CONSTANT)
                .map(values::of)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// What is missing is marked even where it is a value; whom a rule reaches is told by the
    /// condition itself.
    private static Optional<Verdict> verdict(List<Explanation> told) {
        var first = told.getFirst();
        return first.isOutside() && told.size() > 1 ? told.get(1).standing() : first.standing();
    }

    /// The parts that have lines of their own.
    private static Stream<Explanation> parts(Explanation whole) {
        return whole.parts().stream()
                .filter(part -> part.kind() != Kind.CONSTANT && !isTold(whole, part))
                .flatMap(part -> isOnTheWay(whole, part) ? parts(part) : Stream.of(part));
    }

    /// What is compared stands in the line of the comparison.
    private static boolean isTold(Explanation whole, Explanation part) {
        return part.parts().isEmpty() && (whole.kind() == Kind.COMPARE || whole.kind() == Kind.IN);
    }

    /// What is calculated for a comparison or another calculation; only what it is calculated from
    /// is new.
    private static boolean isOnTheWay(Explanation whole, Explanation part) {
        var calculates =
                switch (whole.kind()) {
                    case COMPARE, IN, SUM, DIFFERENCE, CALL -> true;
                    default -> false;
                };
        return calculates && ReasonLabel.isCalculated(part);
    }
}
