package cn.cunce.service;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.FactName;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import cn.cunce.policy.Decider;
import cn.cunce.service.DecideBook.Question;
import cn.cunce.store.BookReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How little would have to be different for another answer (差多少会变): of each number that a
/// comparison looks at, the smallest change of it alone. Every change told was decided anew with
/// it, and with one step less; nothing is calculated backwards.
public final class SmallestChange {

    /// A number that, changed alone, changes the answer.
    ///
    /// @param fact as rulings call it
    /// @param unit of the field
    /// @param ofMoney whether it is told in 元 and 分
    /// @param from what it is, `to` what it would have to be
    /// @param then what the rule says then
    public record Flip(
            String fact,
            String unit,
            boolean ofMoney,
            BigDecimal from,
            BigDecimal to,
            RuleAnswer then) {

        /// How much there is between, always positive.
        public BigDecimal by() {
            return to.subtract(from).abs();
        }

        public boolean isMore() {
            return to.compareTo(from) > 0;
        }
    }

    /// More steps than these are no small change.
    private static final long MOST_STEPS = 1L << 34;

    private static final int DIGITS = 12;
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);

    private final OpenedBook opened;
    private final CodeLists codes;

    public SmallestChange(OpenedBook opened, CodeLists codes) {
        this.opened = opened;
        this.codes = codes;
    }

    /// Those of one household or village, the smallest part of what is recorded first. None where
    /// the answer is open, or no number decides.
    public List<Flip> of(Question question, Rule rule, Subject subject) {
        return opened.book().read(reader -> of(reader, question, rule, subject));
    }

    private List<Flip> of(BookReader reader, Question question, Rule rule, Subject subject) {
        return ChangedFacts.of(reader, question, subject)
                .map(facts -> new Search(question, rule, facts).flips())
                .orElse(List.of());
    }

    /// One subject, decided again and again.
    private final class Search {

        private final Decider decider;
        private final Rule rule;
        private final ChangedFacts facts;
        private final Ruling now;

        Search(Question question, Rule rule, ChangedFacts facts) {
            this.decider = new Decider(question.pack(), question.on(), codes);
            this.rule = rule;
            this.facts = facts;
            this.now = facts.explain(decider, rule);
        }

        List<Flip> flips() {
            if (now.outcome() == Verdict.UNDETERMINED || !now.applies()) {
                return List.of();
            }
            var flips = new ArrayList<Flip>();
            for (var name : numbers()) {
                facts.number(name).flatMap(from -> smallest(name, from)).ifPresent(flips::add);
            }
            flips.sort(Comparator.comparing(Search::part));
            return List.copyOf(flips);
        }

        /// The part of what is recorded that would have to change.
        private static BigDecimal part(Flip flip) {
            var whole = flip.from().abs().max(BigDecimal.ONE);
            return flip.by().divide(whole, DIGITS, RoundingMode.HALF_UP);
        }

        private Set<String> numbers() {
            var names = new LinkedHashSet<String>();
            compared(now.because(), false).forEach(name -> addWithParts(name, names));
            return names;
        }

        private Optional<Flip> smallest(String name, BigDecimal from) {
            var less = nearest(name, from, -1);
            var more = nearest(name, from, 1);
            return Stream.of(less, more)
                    .flatMap(Optional::stream)
                    .min(Comparator.comparing(Flip::by));
        }

        /// Goes away in ever longer steps until the answer is another, and back by halves.
        private Optional<Flip> nearest(String name, BigDecimal from, int way) {
            var room = facts.room(name, from, way, MOST_STEPS);
            var near = 0L;
            var far = Math.min(1, room);
            var found = flip(name, from, way * far);
            while (found.isEmpty() && far < room) {
                near = far;
                far = Math.min(far * 2, room);
                found = flip(name, from, way * far);
            }
            while (found.isPresent() && far - near > 1) {
                var middle = near + (far - near) / 2;
                var halfway = flip(name, from, way * middle);
                if (halfway.isPresent()) {
                    found = halfway;
                    far = middle;
                } else {
                    near = middle;
                }
            }
            return found;
        }

        /// An answer that is open or in contradiction is none.
        private Optional<Flip> flip(String name, BigDecimal from, long steps) {
            var to = at(from, facts.step(name), steps);
            var then = facts.with(name, to).decide(decider, rule);
            return then.result().equals(now.result()) || then.result().isEmpty() || isInvalid(then)
                    ? Optional.empty()
                    : Optional.of(
                            new Flip(name, facts.unit(name), facts.isMoney(name), from, to, then));
        }

        private static BigDecimal at(BigDecimal from, BigDecimal step, long steps) {
            return from.add(step.multiply(BigDecimal.valueOf(steps)));
        }
    }

    private static boolean isInvalid(RuleAnswer answer) {
        return answer.result().equals(Rule.INVALID);
    }

    /// The facts below comparisons.
    private static Stream<String> compared(Explanation node, boolean inside) {
        return inside && node.kind() == Explanation.Kind.FACT
                ? Stream.of(node.name())
                : node.parts().stream()
                        .flatMap(part -> compared(part, inside || isComparison(node)));
    }

    private static boolean isComparison(Explanation node) {
        return node.kind() == Explanation.Kind.COMPARE;
    }

    /// How many live in a household decides its income per head, without being read as such.
    private static void addWithParts(String name, Set<String> names) {
        var fact = FactName.parse(name).filter(one -> isAmount(one.field()));
        if (fact.isPresent()) {
            names.add(name);
            if (fact.get().field() == IncomeFields.PER_CAPITA_INCOME) {
                names.add(
                        name.replace(
                                IncomeFields.PER_CAPITA_INCOME.name(),
                                IncomeFields.HOUSEHOLD_SIZE.name()));
            }
        }
    }

    /// A year is no amount: nobody was registered a little later.
    private static boolean isAmount(LedgerField<?> field) {
        var isYear =
                field.bounds()
                        .flatMap(LedgerField.Bounds::least)
                        .filter(least -> least.compareTo(FIRST_YEAR) >= 0);
        return isYear.isEmpty()
                && switch (field.kind()) {
                    case Kind.Count _, Kind.Decimal _, Kind.Amount _ -> true;
                    default -> false;
                };
    }
}
