package cn.cunce.model.rule;

import java.time.LocalDate;
import java.util.List;

/// Rules of a pack asked about all subjects of one kind in some villages at once.
///
/// @param rules all about the same kind of subject
/// @param on 口径日期
/// @param within how the codes of the villages begin: that of a township or county; all where empty
/// @param ofTheDead whether rules about persons reach those who died as members of a household too
public record AnswerQuestion(
        Pack pack, List<Rule> rules, LocalDate on, String within, boolean ofTheDead) {

    public AnswerQuestion {
        rules = List.copyOf(rules);
        if (rules.isEmpty() || rules.stream().map(Rule::subject).distinct().count() > 1) {
            throw new IllegalArgumentException("rules about one kind of subject: " + rules.size());
        }
    }

    /// Of those who are there on the day.
    public AnswerQuestion(Pack pack, List<Rule> rules, LocalDate on, String within) {
        this(pack, rules, on, within, false);
    }

    public Subject.Kind subject() {
        return rules.getFirst().subject();
    }
}
