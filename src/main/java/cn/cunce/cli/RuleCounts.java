package cn.cunce.cli;

import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.RuleAnswer;
import cn.cunce.model.value.Money;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// How often each rule said what.
final class RuleCounts {

    /// @param no those whom the rule does not reach are among them, and counted again
    /// @param results how often each word held
    /// @param amountFen what its amounts come to together; empty where it computed none
    record Count(
            String rule,
            String title,
            List<String> clauses,
            long yes,
            long no,
            long undetermined,
            long notApplicable,
            Map<String, Long> results,
            Optional<Long> amountFen) {

        /// Whether anybody was asked at all.
        @JsonIgnore
        boolean isAsked() {
            return yes + no + undetermined > 0;
        }
    }

    private static final class Tally {
        private final Rule rule;
        private final Map<String, Long> results = new TreeMap<>();
        private long yes;
        private long no;
        private long undetermined;
        private Optional<Money> amount = Optional.empty();

        Tally(Rule rule) {
            this.rule = rule;
        }

        Count count() {
            return new Count(
                    rule.id(),
                    rule.title(),
                    rule.clauses(),
                    yes,
                    no,
                    undetermined,
                    results.getOrDefault(Rule.NOT_APPLICABLE, 0L),
                    results,
                    amount.map(Money::fen));
        }
    }

    private final Map<String, Tally> byRule = new LinkedHashMap<>();
    private final Set<String> units = new HashSet<>();

    RuleCounts(Collection<Rule> rules) {
        rules.forEach(rule -> byRule.put(rule.id(), new Tally(rule)));
    }

    /// @return whether this subject was not asked before
    boolean add(RuleAnswer answer) {
        if (isOfUnit(answer) && !units.add(answer.rule() + answer.subject().record())) {
            return false;
        }
        var tally = Objects.requireNonNull(byRule.get(answer.rule()));
        if (!answer.result().isEmpty()) {
            tally.results.merge(answer.result(), 1L, Long::sum);
        }
        answer.amount()
                .ifPresent(
                        more ->
                                tally.amount =
                                        tally.amount.map(more::plus).or(() -> Optional.of(more)));
        switch (answer.outcome()) {
            case YES -> tally.yes++;
            case NO -> tally.no++;
            case UNDETERMINED -> tally.undetermined++;
        }
        return true;
    }

    /// Several villages belong to one.
    private static boolean isOfUnit(RuleAnswer answer) {
        return switch (answer.subject().kind()) {
            case TOWNSHIP, COUNTY -> true;
            case HOUSEHOLD, PERSON, VILLAGE, PROJECT -> false;
        };
    }

    List<Count> list() {
        return byRule.values().stream().map(Tally::count).toList();
    }
}
