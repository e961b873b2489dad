package cn.cunce.policy.engine;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/// A word of a rule with its condition, and what it is worth: a word that computes holds only with
/// its amount.
final class Outcome {

    private final Rule.Word word;
    private final Node when;
    private final Optional<Node> amount;
    private final Fast.Condition condition;
    private final Optional<Fast.Amount> due;

    /// Whether it holds for all whom no earlier word took.
    private final boolean isRest;

    Outcome(Rule.Word word, Node when, Optional<Node> amount) {
        this.word = word;
        this.when = when;
        this.amount = amount;
        this.condition = when.compiled().condition();
        this.due = amount.map(each -> each.compiled().amount());
        this.isRest = amount.isEmpty() && when.compiled().isYes();
    }

    Rule.Word word() {
        return word;
    }

    List<Node> parts() {
        var parts = new ArrayList<>(List.of(when));
        amount.ifPresent(parts::add);
        return parts;
    }

    int ask(Frame at) {
        if (isRest) {
            return Status.YES;
        }
        var holds = condition.ask(at);
        if (holds == Status.NO || due.isEmpty()) {
            return holds;
        }
        var worth = due.get().count(at);
        return Status.isKnown(worth) ? holds : Status.stop(holds, Status.of(worth));
    }

    /// In 分, of the word that holds; empty for one that computes nothing.
    Optional<Long> amount(Frame at) {
        return due.map(each -> each.count(at));
    }

    void lack(Frame at, SortedSet<String> names) {
        if (ask(at) == Status.OPEN) {
            parts().forEach(part -> part.lack(at, names));
        }
    }

    Explanation explain(Frame at) {
        return Reason.condition(Kind.WORD, at.known(ask(at), names -> lack(at, names)))
                .named(word.result(), word.title())
                .standingOn(word.clauses())
                .from(Node.explained(parts(), at));
    }
}
