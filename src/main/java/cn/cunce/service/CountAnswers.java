package cn.cunce.service;

import static java.util.stream.Collectors.partitioningBy;

import cn.cunce.model.rule.AnswerCount;
import cn.cunce.model.rule.AnswerQuestion;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Subject;
import cn.cunce.policy.Deceased;
import cn.cunce.store.AnswerStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How many each rule of a pack answers with which word, in a township, a county or a whole book:
/// counted inside the database, without reading the households. Rules that no statement can ask are
/// left out.
public final class CountAnswers {

    /// So many rules go into one statement.
    private static final int RULES = 25;

    private final OpenedBook opened;

    public CountAnswers(OpenedBook opened) {
        this.opened = opened;
    }

    /// Of every rule that is in force on the day, in the order of the pack.
    ///
    /// @param within how the codes of the villages begin: that of a township or county; all of the
    ///     book where empty
    public List<AnswerCount> counts(Pack pack, LocalDate on, String within) {
        var rules = pack.rules().values().stream().filter(rule -> rule.inForce().covers(on));
        return counts(pack, rules.toList(), on, within);
    }

    /// Of some rules that are in force on the day, in their order.
    public List<AnswerCount> counts(Pack pack, List<Rule> rules, LocalDate on, String within) {
        var counts = new ArrayList<AnswerCount>();
        for (var kind : Subject.Kind.values()) {
            rules.stream()
                    .filter(rule -> rule.subject() == kind)
                    .filter(rule -> AnswerStore.canAsk(pack, rule))
                    .collect(partitioningBy(rule -> Deceased.areAsked(pack, rule)))
                    .forEach(
                            (ofTheDead, some) ->
                                    counts.addAll(counts(pack, some, on, within, ofTheDead)));
        }
        var order = rules.stream().map(Rule::id).toList();
        counts.sort(Comparator.comparing(count -> order.indexOf(count.rule())));
        return List.copyOf(counts);
    }

    private List<AnswerCount> counts(
            Pack pack, List<Rule> rules, LocalDate on, String within, boolean ofTheDead) {
        var counts = new ArrayList<AnswerCount>();
        for (var from = 0; from < rules.size(); from += RULES) {
            var asked = rules.subList(from, Math.min(from + RULES, rules.size()));
            var question = new AnswerQuestion(pack, asked, on, within, ofTheDead);
            counts.addAll(opened.book().read(reader -> reader.answers().counts(question)));
        }
        return counts;
    }
}
