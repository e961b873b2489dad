package cn.cunce.policy.engine;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Asks a rule: contradictions first, then its words in order. A word holds if its condition is yes
/// and every earlier one is no.
final class WalkedRules {

    private static final Rule.Word NOT_REACHED =
            new Rule.Word(
                    Rule.NOT_APPLICABLE,
                    "",
                    Verdict.NO,
                    new Expr.Constant(true),
                    Optional.empty(),
                    List.of());

    /// What a rule answered.
    ///
    /// @param word that holds; empty while the outcome is open or the records contradict each other
    /// @param known exactly nothing but yes, no, missing or invalid
    record Answer(
            Optional<Rule.Word> word, Optional<Money> amount, Known known, Explanation because) {}

    private final Walk walk;

    WalkedRules(Walk walk) {
        this.walk = walk;
    }

    Answer answer(Rule rule, Walked asked) {
        return new Way(rule, asked).answer();
    }

    /// One way down the words of a rule.
    private final class Way {

        private final Rule rule;
        private final Walked asked;
        private final List<Explanation> parts = new ArrayList<>();
        private final TreeSet<String> open = new TreeSet<>();

        Way(Rule rule, Walked asked) {
            this.rule = rule;
            this.asked = asked;
        }

        Answer answer() {
            for (var contradiction : rule.contradictions()) {
                var judged = walk.judge(contradiction.when(), asked);
                if (judged.known().isYes()) {
                    parts.add(contradicted(contradiction, judged));
                    return invalid(contradiction.error());
                }
            }
            var outside = rule.applies().map(this::outside);
            if (outside.isPresent() && outside.get().known() instanceof Known.Invalid(var error)) {
                return invalid(error);
            }
            if (outside.filter(judged -> judged.known().isYes()).isPresent()) {
                return answered(NOT_REACHED, Optional.empty());
            }
            return words();
        }

        private Explanation contradicted(Rule.Contradiction contradiction, Judged judged) {
            return Reason.condition(Kind.CONTRADICTION, judged.known())
                    .named(contradiction.error(), contradiction.title())
                    .from(List.of(judged.because()));
        }

        /// Whom the rule does not reach: the first of its words, as it were.
        private Judged outside(Expr applies) {
            var inner = walk.judge(applies, asked);
            var known = Kleene.not(inner.known());
            var judged =
                    new Judged(
                            known,
                            Reason.condition(Kind.WORD, known)
                                    .named(Rule.NOT_APPLICABLE, "")
                                    .from(List.of(inner.because())));
            parts.add(judged.because());
            open.addAll(judged.known().open());
            return judged;
        }

        private Answer words() {
            var isHeld = false;
            for (var word : rule.words()) {
                var when = walk.judge(word.when(), asked);
                var amount = word.amount().map(expr -> walk.judge(expr, asked));
                var known = amount.map(due -> withAmount(when.known(), due)).orElse(when.known());
                parts.add(explained(word, known, when, amount));
                if (known instanceof Known.Invalid(var error)) {
                    return invalid(error);
                }
                if (known.isYes() && open.isEmpty()) {
                    return answered(word, amount.map(due -> (Money) Kleene.value(due.known())));
                }
                // behind a word whose condition holds no other one can
                if (!isHeld) {
                    open.addAll(known.open());
                }
                isHeld |= known.isYes();
            }
            if (open.isEmpty()) {
                // a pack whose words leave a gap is refused when it is read
                throw new IllegalStateException("no word of " + rule.id() + " holds");
            }
            var known = Known.missing(open);
            return new Answer(Optional.empty(), Optional.empty(), known, explained(known));
        }

        /// A word that computes holds only with its amount.
        private static Known withAmount(Known when, Judged amount) {
            if (when.isNo() || amount.known() instanceof Known.Exactly) {
                return when;
            }
            return Kleene.and(List.of(when, amount.known()));
        }

        private static Explanation explained(
                Rule.Word word, Known known, Judged when, Optional<Judged> amount) {
            var reasons = new ArrayList<>(List.of(when.because()));
            amount.ifPresent(due -> reasons.add(due.because()));
            return Reason.condition(Kind.WORD, known)
                    .named(word.result(), word.title())
                    .standingOn(word.clauses())
                    .from(reasons);
        }

        private Answer answered(Rule.Word word, Optional<Money> amount) {
            var known = Known.of(word.means() == Verdict.YES);
            return new Answer(Optional.of(word), amount, known, explained(known));
        }

        private Answer invalid(String error) {
            var known = new Known.Invalid(error);
            return new Answer(Optional.empty(), Optional.empty(), known, explained(known));
        }

        private Explanation explained(Known known) {
            return Reason.condition(Kind.RULE, known)
                    .named("rule." + rule.id(), rule.title())
                    .in(asked.otherYear())
                    .standingOn(rule.clauses())
                    .from(parts);
        }
    }
}
