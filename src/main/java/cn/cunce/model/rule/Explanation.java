package cn.cunce.model.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Why a ruling is what it is: a tree of conditions, each with what it found and the clause it
/// stands on. It says everything itself, so that it can be read when the pack has changed.
///
/// @param name fact, parameter, rule, definition or result that it is about; of a comparison its
///     order; empty where there is none
/// @param title in the words of catalogue and pack; empty for what only joins others
/// @param who the member it is asked of; empty for the household or village itself
/// @param year of the fact, where it is another than that of the question; else 0
/// @param verdict for conditions; empty for values
/// @param value for values, plain: money in 元, dates in ISO, words for codes; empty while unknown
/// @param unit of the value
/// @param clauses it stands on
/// @param missing facts that leave it open
public record Explanation(
        Kind kind,
        String name,
        String title,
        String who,
        int year,
        Optional<Verdict> verdict,
        Optional<String> value,
        String unit,
        List<String> clauses,
        List<String> missing,
        List<Explanation> parts) {

    public enum Kind {
        RULE,
        WORD,
        CONTRADICTION,
        DEFINITION,
        ALL,
        ANY,
        NOT,
        COMPARE,
        IN,
        CHOICE,
        SUM,
        DIFFERENCE,
        EXISTS,
        EVERY,
        COUNT,
        TOTAL,
        MEMBER,
        IN_YEAR,
        CONSECUTIVE,
        CALL,
        FACT,
        RECORDED,
        PARAMETER,
        CONSTANT
    }

    public Explanation {
        clauses = List.copyOf(clauses);
        missing = List.copyOf(missing);
        parts = List.copyOf(parts);
    }

    /// The conditions without which this would not be what it is, outermost first: those parts
    /// that agree with the whole, down to the comparisons and facts.
    public Stream<Explanation> decisive() {
        var deciding = deciding();
        return deciding.isEmpty()
                ? Stream.of(this)
                : deciding.stream().flatMap(Explanation::decisive);
    }

    /// Those of the parts that make this what it is; none where it speaks for itself.
    public List<Explanation> deciding() {
        return isLeaf() ? List.of() : parts.stream().filter(this::decides).toList();
    }

    private boolean isLeaf() {
        return switch (kind) {
            case COMPARE, IN, FACT, RECORDED, PARAMETER, CONSTANT, CALL -> true;
            default -> false;
        };
    }

    /// The verdict of a condition; of a value that is not known because a fact is missing, that it
    /// is open; empty for a value that is known.
    public Optional<Verdict> standing() {
        return verdict.isEmpty() && value.isEmpty() && !missing.isEmpty()
                ? Optional.of(Verdict.UNDETERMINED)
                : verdict;
    }

    /// A negation turns what it negates; a choice of words takes the one that holds.
    private boolean decides(Explanation part) {
        if (part.standing().isEmpty()) {
            return false;
        }
        return switch (kind) {
            case NOT -> true;
            case WORD -> isOutside() || part.standing().equals(standing());
            case RULE -> answers(part);
            default -> part.standing().equals(standing());
        };
    }

    /// Of the words of a rule: the one that holds, or those that are still open.
    private boolean answers(Explanation part) {
        return switch (part.kind) {
            case CONTRADICTION -> true;
            case WORD ->
                    part.verdict.orElseThrow() == (isOpen() ? Verdict.UNDETERMINED : Verdict.YES);
            default -> part.standing().equals(standing());
        };
    }

    /// Whether it says whom a rule does not reach, by the condition that must hold for the others.
    public boolean isOutside() {
        return kind == Kind.WORD && name.equals(Rule.NOT_APPLICABLE);
    }

    private boolean isOpen() {
        return standing().filter(Verdict.UNDETERMINED::equals).isPresent();
    }
}
