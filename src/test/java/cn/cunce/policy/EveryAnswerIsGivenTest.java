package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Verdict;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A rule that no case answers with yes, no and undetermined is a rule that nobody has thought
/// through. The packs that are not finished are held by published tables.
class EveryAnswerIsGivenTest {

    @ParameterizedTest
    @ValueSource(strings = {"cs", "gz_xs", "gz_gg", "gs", "sd"})
    void every_rule_has_a_case_for_each_answer_it_can_give(String id) {
        var read = Packs.shipped(id);
        var told = new HashSet<String>();
        for (var one : read.proof().cases()) {
            told.add(one.question().id() + " " + one.expected().outcome());
        }
        var lacking = new TreeSet<String>();
        for (var rule : read.pack().rules().values()) {
            for (var verdict : verdicts(rule)) {
                var answer = rule.id() + " " + verdict.name().toLowerCase(Locale.ROOT);
                if (!told.contains(answer)) {
                    lacking.add(answer);
                }
            }
        }
        assertThat(lacking).isEmpty();
    }

    /// Whom a rule does not reach it answers with no.
    private static Set<Verdict> verdicts(Rule rule) {
        var verdicts = new HashSet<Verdict>(Set.of(Verdict.UNDETERMINED));
        rule.words().forEach(word -> verdicts.add(word.means()));
        return verdicts;
    }
}
