package cn.cunce.text;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The answer of a ruling in one sentence.
final class ReasonHeadline {

    /// More than these are only counted.
    private static final int MOST = 5;

    private final Texts texts;
    private final ReasonLabel labels;
    private final ReasonValue values;
    private final MissingText missing;

    ReasonHeadline(Texts texts, ReasonLabel labels, ReasonValue values, MissingText missing) {
        this.texts = texts;
        this.labels = labels;
        this.values = values;
        this.missing = missing;
    }

    String of(Ruling ruling) {
        if (ruling.error().isPresent()) {
            return texts.of(
                    "reason.contradicting", contradiction(ruling.because(), ruling.error().get()));
        }
        if (ruling.outcome() == Verdict.UNDETERMINED) {
            return texts.of(
                    "reason.lacks",
                    ruling.missing().size(),
                    missing.some(missing.of(ruling.missing())));
        }
        var reasons = because(ruling.because());
        return reasons.isEmpty() ? "" : texts.of("reason.sentence", reasons);
    }

    String because(Explanation because) {
        // a rule that nothing decides holds whatever the facts
        if (because.kind() == Kind.RULE && deciding(because).isEmpty()) {
            return "";
        }
        return among(phrases(because, "").distinct().toList(), "；");
    }

    /// In the words of the pack, or of the program where the records cannot be counted with.
    private String contradiction(Explanation because, String error) {
        return because.parts().stream()
                .filter(part -> part.kind() == Kind.CONTRADICTION)
                .filter(part -> part.verdict().equals(Optional.of(Verdict.YES)))
                .map(labels::of)
                .findFirst()
                .orElseGet(() -> missing.of(error));
    }

    private static boolean saysNo(Explanation condition) {
        return condition.verdict().equals(Optional.of(Verdict.NO));
    }

    private String among(List<String> words, String between) {
        var joined = words.stream().limit(MOST).collect(joining(between));
        return words.size() <= MOST ? joined : texts.of("reason.andMore", joined, words.size());
    }

    /// @param whose the member and year that it is asked of, before the condition itself
    private Stream<String> phrases(Explanation node, String whose) {
        if (node.kind() == Kind.CONSTANT) {
            return Stream.empty();
        }
        var deciding = deciding(node);
        if (isOfSome(node) && deciding.size() > 1) {
            return Stream.of(whose + ofSome(node, deciding));
        }
        if (deciding.isEmpty()) {
            return Stream.of(whose + phrase(node));
        }
        var then = whose + whose(node);
        return deciding.stream().flatMap(part -> phrases(part, then));
    }

    /// A word that holds because no other does is told by why those do not.
    private static List<Explanation> deciding(Explanation node) {
        var parts = node.deciding();
        var otherwise =
                node.kind() == Kind.RULE
                        && !parts.isEmpty()
                        && parts.stream()
                                .flatMap(Explanation::decisive)
                                .allMatch(leaf -> leaf.kind() == Kind.CONSTANT);
        return otherwise
                ? node.parts().stream()
                        .filter(part -> part.kind() == Kind.WORD && saysNo(part))
                        .filter(word -> !word.isOutside())
                        .toList()
                : parts;
    }

    /// The conditions that the sentence tells of, down to the comparisons and facts.
    static Stream<Explanation> decisive(Explanation node) {
        var deciding = deciding(node);
        return deciding.isEmpty()
                ? Stream.of(node)
                : deciding.stream().flatMap(ReasonHeadline::decisive);
    }

    private static boolean isOfSome(Explanation node) {
        return switch (node.kind()) {
            case EXISTS, EVERY -> true;
            default -> false;
        };
    }

    /// One sentence rather than one for each: of nobody or of everybody, or of those by name.
    private String ofSome(Explanation node, List<Explanation> deciding) {
        var byName = (node.kind() == Kind.EXISTS) != saysNo(node);
        if (!byName) {
            return phrase(node);
        }
        var names = missing.some(deciding.stream().map(labels::who).toList());
        var asked = labels.spokenOfOne(deciding.getFirst());
        return texts.of("reason.state", texts.of("reason.each", names, asked), holds(node));
    }

    private String holds(Explanation node) {
        return texts.of(saysNo(node) ? "reason.fails" : "reason.holds");
    }

    private String whose(Explanation node) {
        return switch (node.kind()) {
            case MEMBER -> texts.of("reason.each", labels.who(node), "");
            case IN_YEAR -> texts.of("reason.eachYear", node.year(), "");
            default -> "";
        };
    }

    private String phrase(Explanation node) {
        var difference = values.difference(node);
        if (difference.isPresent()) {
            return compared(node, difference.get());
        }
        var value = values.of(node);
        var isFact = node.kind() == Kind.FACT || node.verdict().isEmpty();
        if (isFact && !value.isEmpty()) {
            return texts.of("reason.each", labels.of(node), value);
        }
        return value.isEmpty()
                ? texts.of("reason.state", labels.spoken(node), holds(node))
                : texts.of("reason.found", labels.spoken(node), value, holds(node));
    }

    private String compared(Explanation node, ReasonValue.Difference difference) {
        var left = named(node.parts().getFirst());
        var right = node.parts().getLast();
        var line =
                right.kind() == Kind.CONSTANT
                        ? " " + values.beside(right, node.parts().getFirst())
                        : named(right);
        if (difference.sign() == 0) {
            return texts.of("reason.equal", left, line);
        }
        if (difference.ofMoney()) {
            return difference.sign() > 0
                    ? texts.of("reason.above", left, line, difference.by())
                    : texts.of("reason.below", left, line, difference.by());
        }
        return difference.sign() > 0
                ? texts.of("reason.more", left, line, difference.by())
                : texts.of("reason.less", left, line, difference.by());
    }

    private String named(Explanation side) {
        return texts.of("reason.named", labels.of(side), values.of(side));
    }
}
