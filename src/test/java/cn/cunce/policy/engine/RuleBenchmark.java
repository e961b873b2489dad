package cn.cunce.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.Pack;
import cn.cunce.policy.BenchmarkRules;
import cn.cunce.policy.CelRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Twenty rules asked of a hundred thousand households: closures against Java written by hand for
/// the same rules, and against cel-java's evaluator. A thousand households are asked a hundred
/// times over. `mvn -Pbench verify -Dtest=RuleBenchmark`
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class RuleBenchmark {

    private static final int HOUSEHOLDS = 1_000;
    private static final int ROUNDS = 100;
    private static final int KNOWN = 95;

    private List<Matter> households = List.of();
    private CompiledRule[] rules = {};
    private Frame[] frames = {};
    private HandWritten.Row[] rows = {};
    private final HandWritten.Row row = new HandWritten.Row();
    private RuleCompiler compiler = compiler();
    private final List<Map<String, Object>> facts = new ArrayList<>();
    private Frame[] plain = {};
    private CelRules cel = cel();

    @Setup
    public void prepare() {
        compiler = compiler();
        var day = Day.of(BenchmarkRules.ON);
        rules =
                pack().rules().values().stream()
                        .map(rule -> compiler.compile(rule, day))
                        .toArray(CompiledRule[]::new);
        households = BenchmarkRules.households(HOUSEHOLDS, KNOWN);
        frames = households.stream().map(this::frame).toArray(Frame[]::new);
        rows = households.stream().map(RuleBenchmark::row).toArray(HandWritten.Row[]::new);
        var known =
                BenchmarkRules.households(10 * HOUSEHOLDS, 100).stream()
                        .filter(this::isPlain)
                        .limit(HOUSEHOLDS)
                        .toList();
        plain = known.stream().map(this::frame).toArray(Frame[]::new);
        known.forEach(matter -> facts.add(CelRules.facts(matter)));
    }

    private static Pack pack() {
        try {
            return BenchmarkRules.pack();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuleCompiler compiler() {
        return new RuleCompiler(pack(), new PlainText(Shipped.codeLists()));
    }

    private static CelRules cel() {
        try {
            return new CelRules();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Frame frame(Matter matter) {
        var frame =
                new Frame(
                        compiler.facts().slots(),
                        compiler.frame().errors(),
                        compiler.frame().plain());
        frame.turnTo(matter);
        return frame;
    }

    private static HandWritten.Row row(Matter matter) {
        var row = new HandWritten.Row();
        HandWritten.load(matter.household().orElseThrow(), row);
        return row;
    }

    private boolean isPlain(Matter matter) {
        return BenchmarkRulesTest.isPlain(matter, List.of(rules), frame(matter));
    }

    /// From the facts of a household to twenty answers.
    @Benchmark
    public long closures() {
        var sum = 0L;
        var frame = compiler.frame();
        for (int round = 0; round < ROUNDS; round++) {
            for (var matter : households) {
                frame.turnTo(matter);
                for (var rule : rules) {
                    sum += rule.ask(frame);
                }
            }
        }
        return sum;
    }

    @Benchmark
    public long javaByHand() {
        var sum = 0L;
        for (int round = 0; round < ROUNDS; round++) {
            for (var matter : households) {
                HandWritten.load(matter.household().orElseThrow(), row);
                for (int i = 0; i < rules.length; i++) {
                    sum += HandWritten.ask(i, row);
                }
            }
        }
        return sum;
    }

    /// The rules alone, once the facts are laid out.
    @Benchmark
    public long closuresOverFrames() {
        var sum = 0L;
        for (int round = 0; round < ROUNDS; round++) {
            for (var frame : frames) {
                frame.forget();
                for (var rule : rules) {
                    sum += rule.ask(frame);
                }
            }
        }
        return sum;
    }

    @Benchmark
    public long javaByHandOverRows() {
        var sum = 0L;
        for (int round = 0; round < ROUNDS; round++) {
            for (var each : rows) {
                for (int i = 0; i < rules.length; i++) {
                    sum += HandWritten.ask(i, each);
                }
            }
        }
        return sum;
    }

    /// Households of which everything is known, laid out as CEL wants them, and a hundredth of the
    /// rounds: CEL is slow.
    @Benchmark
    public long celByItself() throws Exception {
        var sum = 0L;
        for (var each : facts) {
            for (int i = 0; i < rules.length; i++) {
                sum += cel.ask(i, each) ? 1 : 0;
            }
        }
        return sum;
    }

    @Benchmark
    public long closuresOfThose() {
        var sum = 0L;
        for (var frame : plain) {
            frame.forget();
            for (var rule : rules) {
                sum += rule.ask(frame);
            }
        }
        return sum;
    }

    @Test
    void closures_are_measured() throws Exception {
        var options =
                new OptionsBuilder()
                        .include(RuleBenchmark.class.getName() + "\\..*")
                        .jvmArgsAppend("-Xmx700m")
                        .build();
        var results = new Runner(options).run();
        System.out.printf(
                "  closures: %.2f of Java by hand, rules alone %.2f; %.0f times as fast as CEL%n",
                time(results, "javaByHand") / time(results, "closures"),
                time(results, "javaByHandOverRows") / time(results, "closuresOverFrames"),
                time(results, "celByItself") / time(results, "closuresOfThose"));
        assertThat(results).hasSize(6);
    }

    private static double time(Iterable<RunResult> results, String benchmark) {
        for (var result : results) {
            if (result.getParams().getBenchmark().endsWith("." + benchmark)) {
                return result.getPrimaryResult().getScore();
            }
        }
        throw new IllegalStateException(benchmark);
    }
}
