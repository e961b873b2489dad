package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.Subject;
import org.junit.jupiter.api.Test;

/// Closures say what CEL's own evaluator says, and miss the facts that it misses, of random rules
/// over random households and villages.
class OracleTest {

    private static final long SEED = Long.getLong("cunce.seed", 1);
    private static final int ROUNDS = 6;
    private static final int HOUSEHOLDS = 20;
    private static final String VILLAGE = "522700101001";

    @Test
    void closures_say_what_the_evaluator_of_cel_says() {
        var compared = 0L;
        var named = 0L;
        for (var seed = SEED; seed < SEED + ROUNDS; seed++) {
            var kind = seed % 3 == 0 ? Subject.Kind.VILLAGE : Subject.Kind.HOUSEHOLD;
            var judge = judged(RandomPack.of(seed, 20, kind), seed);
            assertThat(judge.differences()).as("seed " + seed).isEmpty();
            compared += judge.compared();
            named += judge.named();
        }
        assertThat(compared).isGreaterThan(1000);
        assertThat(named).isGreaterThan(100);
    }

    private static OracleJudge judged(RandomPack pack, long seed) {
        var judge = new OracleJudge(pack, RandomPack.ON);
        var decider = new Decider(pack.pack(), RandomPack.ON, Shipped.codeLists());
        var random = new RandomHouseholds(seed, 92);
        for (var i = 0; i < HOUSEHOLDS; i++) {
            var household = random.household(VILLAGE);
            var village = random.village(VILLAGE, household.members());
            for (var rule : pack.pack().rules().values()) {
                var matter =
                        rule.subject() == Subject.Kind.VILLAGE
                                ? Matter.village(village)
                                : Matter.household(household, village);
                judge.heard(matter, decider.decide(rule, matter));
            }
        }
        return judge;
    }
}
