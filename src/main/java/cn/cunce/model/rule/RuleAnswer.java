package cn.cunce.model.rule;

import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Optional;

/// What a rule said of somebody on a day, without its reasons: what lists, counts and filters
/// need, and light enough for a county.
///
/// @param result the word that holds: `EXIT`; `INVALID` where recorded data contradict each other,
///     empty while the outcome is open
/// @param title of the result, as people say it
/// @param amount where the rule computes one
/// @param error which contradiction
/// @param missing facts that leave it open, sorted: `householdYear.wageIncome@2016`
public record RuleAnswer(
        Subject subject,
        String rule,
        Verdict outcome,
        String result,
        String title,
        Optional<Money> amount,
        Optional<String> error,
        List<String> missing) {

    public RuleAnswer {
        missing = List.copyOf(missing);
    }

    /// Whether the rule reaches the subject at all.
    public boolean applies() {
        return !result.equals(Rule.NOT_APPLICABLE);
    }

    /// Somebody is in it: a log must not carry him.
    @Override
    public String toString() {
        return rule + " of " + subject + ": " + outcome.key();
    }
}
