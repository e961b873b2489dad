package cn.cunce.model.rule;

import cn.cunce.model.value.Money;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a rule said of somebody on a day, and everything it looked at.
///
/// @param result the word that holds: `EXIT`; `INVALID` where recorded data contradict each other,
///     empty while the outcome is open
/// @param title of the result, as people say it
/// @param amount where the rule computes one
/// @param error which contradiction
/// @param missing facts that leave it open, sorted: `householdYear.wageIncome@2016`
/// @param facts every recorded fact that was read, by name, plain
/// @param parameters every parameter value that was read, by name, plain
public record Ruling(
        Subject subject,
        String rule,
        Verdict outcome,
        String result,
        String title,
        Optional<Money> amount,
        Optional<String> error,
        List<String> missing,
        Map<String, String> facts,
        Map<String, String> parameters,
        Explanation because) {

    public Ruling {
        missing = List.copyOf(missing);
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /// The same without its reasons.
    public RuleAnswer answer() {
        return new RuleAnswer(subject, rule, outcome, result, title, amount, error, missing);
    }

    /// Whether the rule reaches the subject at all.
    public boolean applies() {
        return !result.equals(Rule.NOT_APPLICABLE);
    }

    @Override
    public String toString() {
        return rule + " of " + subject + ": " + outcome.key();
    }
}
