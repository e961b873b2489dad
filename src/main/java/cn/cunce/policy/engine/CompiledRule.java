package cn.cunce.policy.engine;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// A rule, compiled for a day: contradictions first, then its words in order. A word holds if its
/// condition is yes and every earlier one is no.
///
/// An answer is the place of the word that holds; or `OUTSIDE`; or the negated `Status` of what is
/// open or contradicts itself.
final class CompiledRule {

    /// The rule does not reach whom it is asked about.
    static final int OUTSIDE = -1;

    /// What may not be recorded together, and the status of that.
    record Forbidden(Rule.Contradiction contradiction, Node when, int status) {

        boolean isFound(Frame at) {
            return when.compiled().condition().ask(at) == Status.YES;
        }

        Explanation explain(Frame at) {
            return Reason.condition(Kind.CONTRADICTION, Known.YES)
                    .named(contradiction.error(), contradiction.title())
                    .from(List.of(when.explain(at)));
        }
    }

    private final Rule rule;
    private final Day day;
    private final Forbidden[] forbidden;
    private final Optional<Node> applies;
    private final Optional<Fast.Condition> reach;
    private final Outcome[] outcomes;

    /// From this outcome on none can come upon a contradiction, so that one that is open decides.
    private final int surely;

    CompiledRule(
            Rule rule,
            Day day,
            List<Forbidden> forbidden,
            Optional<Node> applies,
            List<Outcome> outcomes) {
        this.rule = rule;
        this.day = day;
        this.forbidden = forbidden.toArray(Forbidden[]::new);
        this.applies = applies;
        this.reach = applies.map(node -> node.compiled().condition());
        this.outcomes = outcomes.toArray(Outcome[]::new);
        this.surely = 1 + lastFallible(outcomes);
    }

    private static int lastFallible(List<Outcome> outcomes) {
        var last = outcomes.size() - 1;
        while (last >= 0
                && outcomes.get(last).parts().stream()
                        .noneMatch(part -> part.compiled().fallible())) {
            last--;
        }
        return last;
    }

    /// By this name explanations know it, with its year.
    String name() {
        return "rule." + rule.id() + day.mark();
    }

    int ask(Frame at) {
        for (var each : forbidden) {
            if (each.isFound(at)) {
                return -each.status;
            }
        }
        if (reach.isEmpty()) {
            return ask(at, false);
        }
        var reached = reach.get().ask(at);
        if (reached == Status.NO) {
            return OUTSIDE;
        }
        return reached >= Status.INVALID ? -reached : ask(at, reached == Status.OPEN);
    }

    private int ask(Frame at, boolean isOpenBefore) {
        var isOpen = isOpenBefore;
        for (int i = 0; i < outcomes.length; i++) {
            if (isOpen && i >= surely) {
                return -Status.OPEN;
            }
            var holds = outcomes[i].ask(at);
            if (holds >= Status.INVALID) {
                return -holds;
            }
            if (holds == Status.YES && !isOpen) {
                return i;
            }
            isOpen |= holds == Status.OPEN;
        }
        if (isOpen) {
            return -Status.OPEN;
        }
        // a pack whose words leave a gap is refused when it is read
        throw new IllegalStateException("no word of " + rule.id() + " holds");
    }

    /// The answer as a condition: whether the word that holds means yes.
    int says(Frame at) {
        var answer = ask(at);
        if (answer >= 0) {
            return Status.of(outcomes[answer].word().means() == Verdict.YES);
        }
        return answer == OUTSIDE ? Status.NO : -answer;
    }

    Outcome outcome(int answer) {
        return outcomes[answer];
    }

    /// As a condition in other rules.
    Compiled compiled(Fast.Condition asking) {
        var parts = new ArrayList<Node>();
        for (var each : forbidden) {
            parts.add(each.when);
        }
        applies.ifPresent(parts::add);
        for (var outcome : outcomes) {
            parts.addAll(outcome.parts());
        }
        var compiled = Compiled.of(asking, Type.CONDITION, Node.compiled(parts));
        return forbidden.length > 0 ? compiled.orInvalid() : compiled;
    }

    /// Adds what leaves it open. Behind a word whose condition holds no other one can hold, so that
    /// nothing is lacking for those.
    void addMissing(Frame at, SortedSet<String> names) {
        applies.ifPresent(node -> node.lack(at, names));
        for (var outcome : outcomes) {
            outcome.lack(at, names);
            if (outcome.ask(at) == Status.YES) {
                return;
            }
        }
    }

    Explanation explain(Frame at) {
        var known = at.known(says(at), names -> addMissing(at, names));
        return Reason.condition(Kind.RULE, known)
                .named("rule." + rule.id(), rule.title())
                .in(day.otherYear())
                .standingOn(rule.clauses())
                .from(parts(at));
    }

    /// As far as they were asked.
    private List<Explanation> parts(Frame at) {
        for (var each : forbidden) {
            if (each.isFound(at)) {
                return List.of(each.explain(at));
            }
            each.when.read(at);
        }
        var parts = new ArrayList<Explanation>();
        applies.ifPresent(node -> parts.add(outside(node, at)));
        if (!isReached(at)) {
            return parts;
        }
        var answer = ask(at);
        for (int i = 0; i < outcomes.length; i++) {
            parts.add(outcomes[i].explain(at));
            if (i == answer || outcomes[i].ask(at) >= Status.INVALID) {
                return parts;
            }
        }
        return parts;
    }

    /// Whether its words are asked at all.
    private boolean isReached(Frame at) {
        var reached = reach.map(condition -> condition.ask(at)).orElse(Status.YES);
        return reached == Status.YES || reached == Status.OPEN;
    }

    /// Whom the rule does not reach: the first of its words, as it were.
    private static Explanation outside(Node applies, Frame at) {
        return Reason.condition(Kind.WORD, Kleene.not(applies.known(at)))
                .named(Rule.NOT_APPLICABLE, "")
                .from(List.of(applies.explain(at)));
    }
}
