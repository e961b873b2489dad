package cn.cunce.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.rule.Matter;
import cn.cunce.policy.BenchmarkRules;
import cn.cunce.policy.CelRules;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// What is measured against each other says the same.
class BenchmarkRulesTest {

    @Test
    void closures_and_java_written_by_hand_say_the_same() throws Exception {
        var compiler = new RuleCompiler(BenchmarkRules.pack(), new PlainText(Shipped.codeLists()));
        var rules = new ArrayList<CompiledRule>();
        var day = Day.of(BenchmarkRules.ON);
        BenchmarkRules.pack()
                .rules()
                .values()
                .forEach(rule -> rules.add(compiler.compile(rule, day)));
        var row = new HandWritten.Row();
        for (var known : new int[] {60, 95, 100}) {
            for (var matter : BenchmarkRules.households(500, known)) {
                compiler.frame().turnTo(matter);
                HandWritten.load(matter.household().orElseThrow(), row);
                for (int i = 0; i < rules.size(); i++) {
                    assertThat(rules.get(i).says(compiler.frame()))
                            .as("rule " + i + " known " + known)
                            .isEqualTo(HandWritten.ask(i, row));
                }
            }
        }
    }

    @Test
    void closures_and_cel_say_the_same_of_whom_everything_is_known() throws Exception {
        var compiler = new RuleCompiler(BenchmarkRules.pack(), new PlainText(Shipped.codeLists()));
        var rules = new ArrayList<CompiledRule>();
        var day = Day.of(BenchmarkRules.ON);
        BenchmarkRules.pack()
                .rules()
                .values()
                .forEach(rule -> rules.add(compiler.compile(rule, day)));
        var cel = new CelRules();
        var compared = 0;
        for (var matter : BenchmarkRules.households(500, 100)) {
            compiler.frame().turnTo(matter);
            if (isPlain(matter, rules, compiler.frame())) {
                compared++;
                var facts = CelRules.facts(matter);
                for (int i = 0; i < rules.size(); i++) {
                    assertThat(rules.get(i).says(compiler.frame()) == Status.YES)
                            .as("rule " + i)
                            .isEqualTo(cel.ask(i, facts));
                }
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    /// Nothing is open and nothing contradicts itself.
    static boolean isPlain(Matter matter, Iterable<CompiledRule> rules, Frame frame) {
        for (var rule : rules) {
            if (rule.says(frame) > Status.YES) {
                return false;
            }
        }
        return matter.household().isPresent();
    }
}
