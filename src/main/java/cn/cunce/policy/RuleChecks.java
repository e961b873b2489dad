package cn.cunce.policy;

import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Period;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Rule.Word;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// Looks for answers of rules that nobody can ever get, within reason.
final class RuleChecks {

    /// Years that are looked at: some packs are in force for ever.
    private static final int LAST_YEAR = 2030;

    private static final Expr.Constant ALWAYS = new Expr.Constant(true);

    private final Pack pack;
    private final BiConsumer<Spot, Problem> found;
    private final BiConsumer<Spot, Problem> noted;

    /// @param found hears what is wrong, and where
    /// @param noted hears what is worth saying: numbers may be so that an answer is not needed now
    RuleChecks(Pack pack, BiConsumer<Spot, Problem> found, BiConsumer<Spot, Problem> noted) {
        this.pack = pack;
        this.found = found;
        this.noted = noted;
    }

    /// @param rules that know where each word stands
    void check(RulesReader rules) {
        for (var rule : pack.rules().values()) {
            if (rule.words().isEmpty()) {
                continue;
            }
            var days = days(rule);
            impliedWords(rule, rules);
            neverWords(rule, days, rules);
            neverYes(rule, days, rules);
        }
    }

    private void impliedWords(Rule rule, RulesReader rules) {
        var implied = new Implied(pack.definitions());
        for (var later = 1; later < rule.words().size(); later++) {
            var word = rule.words().get(later);
            for (var earlier : rule.words().subList(0, later)) {
                if (!earlier.when().equals(ALWAYS) && implied.by(earlier.when(), word.when())) {
                    found.accept(
                            rules.spot(rule.id(), word.result()),
                            Problem.of("PACK_OUTCOME_IMPLIED", word.result(), earlier.result()));
                    break;
                }
            }
        }
    }

    private void neverWords(Rule rule, List<LocalDate> days, RulesReader rules) {
        for (var word : rule.words()) {
            var spot = rules.spot(rule.id(), word.result());
            if (days.stream().allMatch(day -> bare(day).isNever(word.when()))) {
                found.accept(spot, Problem.of("PACK_OUTCOME_NEVER", word.result()));
            } else if (days.stream().allMatch(day -> folding(day).isNever(word.when()))) {
                noted.accept(spot, Problem.of("PACK_OUTCOME_VALUES", word.result()));
            }
        }
    }

    /// On no day has any answer that means yes a chance, though one could have it.
    private void neverYes(Rule rule, List<LocalDate> days, RulesReader rules) {
        var hasYes =
                rule.words().stream()
                        .filter(word -> word.means() == Verdict.YES)
                        .anyMatch(word -> !bare(rule.inForce().from()).isNever(word.when()));
        if (hasYes && days.stream().noneMatch(day -> canBeYes(rule, folding(day)))) {
            found.accept(
                    rules.spot("rule." + rule.id()), Problem.of("PACK_RULE_NEVER_YES", rule.id()));
        }
    }

    private static boolean canBeYes(Rule rule, Folding folding) {
        if (rule.applies().filter(folding::isNever).isPresent()) {
            return false;
        }
        for (Word word : rule.words()) {
            if (word.means() == Verdict.YES && !folding.isNever(word.when())) {
                return true;
            }
            if (folding.isAlways(word.when())) {
                return false;
            }
        }
        return false;
    }

    /// What no value of a parameter could change.
    private Folding bare(LocalDate day) {
        return new Folding(Map.of(), pack.definitions(), day);
    }

    private Folding folding(LocalDate day) {
        return new Folding(pack.parameters(), pack.definitions(), day);
    }

    /// Days between which nothing changes that a rule looks at: ends of years, and of values.
    private List<LocalDate> days(Rule rule) {
        var force = rule.inForce();
        var days = new TreeSet<>(Set.of(force.from(), force.to()));
        var last = Math.min(force.to().getYear(), LAST_YEAR);
        for (var year = force.from().getYear(); year <= last; year++) {
            days.add(LocalDate.of(year, 1, 1));
            days.add(LocalDate.of(year, 12, 31));
        }
        var read = new Mentions(pack.definitions(), pack.rules()).of(rule).parameters();
        pack.parameters().values().stream()
                .filter(parameter -> read.contains(parameter.key()))
                .flatMap(RuleChecks::days)
                .forEach(days::add);
        return days.stream().filter(force::covers).toList();
    }

    private static Stream<LocalDate> days(Parameter parameter) {
        return parameter.values().stream()
                .flatMap(dated -> Stream.concat(ends(dated.period()), said(dated.value())));
    }

    private static Stream<LocalDate> ends(Period period) {
        return Stream.of(period.from(), period.to(), period.to().plusDays(1));
    }

    /// A date that is compared with the day of the question.
    private static Stream<LocalDate> said(Object value) {
        return value instanceof LocalDate day
                ? Stream.of(day.minusDays(1), day, day.plusDays(1))
                : Stream.empty();
    }
}
