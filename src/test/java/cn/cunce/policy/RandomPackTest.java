package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import java.util.EnumMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is made at random is worth asking: it is read as packs are, and comes out in every way.
class RandomPackTest {

    @Test
    void random_rules_are_answered_in_every_way() {
        var outcomes = new EnumMap<Verdict, Integer>(Verdict.class);
        var invalid = 0;
        for (var seed = 0; seed < 12; seed++) {
            var kind = seed % 3 == 0 ? Subject.Kind.VILLAGE : Subject.Kind.HOUSEHOLD;
            var pack = RandomPack.of(seed, 20, kind).pack();
            var decider = new Decider(pack, RandomPack.ON, Shipped.codeLists());
            var some = new RandomHouseholds(seed, 92);
            for (var i = 0; i < 10; i++) {
                var household = some.household("522700000001");
                var village = some.village("522700000001", household.members());
                for (var rule : decider.rules()) {
                    var ruling =
                            kind == Subject.Kind.VILLAGE
                                    ? decider.decide(rule, village)
                                    : decider.decide(rule, household, village);
                    outcomes.merge(ruling.outcome(), 1, Integer::sum);
                    invalid += ruling.error().isPresent() ? 1 : 0;
                }
            }
        }
        assertThat(outcomes.values()).hasSize(3).allMatch(times -> times > 100);
        assertThat(invalid).isPositive();
        assertThat(List.of(RandomPack.of(1, 3, Subject.Kind.HOUSEHOLD).sources()))
                .isEqualTo(List.of(RandomPack.of(1, 3, Subject.Kind.HOUSEHOLD).sources()));
    }
}
