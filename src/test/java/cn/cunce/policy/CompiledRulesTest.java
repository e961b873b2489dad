package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.policy.engine.Walk;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Compiled rules say what the law says that is written slowly in `Walk`: the outcome, the amount,
/// the missing facts, the facts that were read, and every line of the explanation.
class CompiledRulesTest {

    private static final String VILLAGE = "522700000001";
    private static final int[] KNOWN = {30, 70, 97};

    /// A birthday of which only the year is known is passed at the end of the year, but not now.
    private static final LocalDate SUMMER = LocalDate.of(2017, 6, 30);

    /// Fewer where every change to the code is tried against them.
    private static final int SEEDS = Integer.getInteger("law.seeds", 60);

    @Tag("every-pack")
    @ParameterizedTest
    @MethodSource("cn.cunce.policy.Packs#ids")
    void a_shipped_rule_says_what_the_law_says(String id) {
        var pack = Packs.shipped(id).pack();
        for (var year = 2015; year <= 2020; year++) {
            for (var known : KNOWN) {
                agrees(pack, LocalDate.of(year, 12, 31), 10L * year + known, known, 3);
            }
        }
    }

    @Test
    void a_random_rule_says_what_the_law_says() {
        for (var seed = 0; seed < SEEDS; seed++) {
            var kind = Subject.Kind.values()[seed % Subject.Kind.values().length];
            var pack = RandomPack.of(seed, 12, kind).pack();
            for (var known : KNOWN) {
                var on = known == KNOWN[1] ? SUMMER : RandomPack.ON;
                agrees(pack, on, 100L * seed + known, known, 3);
            }
        }
    }

    private static void agrees(Pack pack, LocalDate on, long seed, int known, int households) {
        var decider = new Decider(pack, on, Packs.CODES);
        var some = new RandomHouseholds(seed, known);
        for (var i = 0; i < households; i++) {
            // two of a village, whose own facts stay
            var household = some.household(VILLAGE);
            var village = some.village(VILLAGE, household.members());
            var all = List.of(household, some.household(VILLAGE));
            for (var rule : pack.rules().values()) {
                var about = pack.id() + " " + seed + " " + on + " " + rule.id();
                matters(rule, all, village)
                        .forEach(matter -> agrees(about, decider, pack, on, rule, matter));
            }
        }
    }

    private static List<Matter> matters(
            Rule rule, List<HouseholdFacts> households, VillageFacts village) {
        return switch (rule.subject()) {
            case HOUSEHOLD ->
                    households.stream().map(each -> Matter.household(each, village)).toList();
            case PERSON -> households.stream().flatMap(each -> people(each, village)).toList();
            case PROJECT ->
                    village.lists().projects().stream()
                            .map(project -> Matter.project(project, village))
                            .toList();
            case VILLAGE -> List.of(Matter.village(village));
            case TOWNSHIP -> List.of(Matter.township(village));
            case COUNTY -> List.of(Matter.county(village));
        };
    }

    private static Stream<Matter> people(HouseholdFacts household, VillageFacts village) {
        return household.members().stream()
                .map(member -> Matter.person(member, household, village));
    }

    private static void agrees(
            String about, Decider decider, Pack pack, LocalDate on, Rule rule, Matter matter) {
        var ruling = decider.explain(rule, matter);
        assertThat(decider.decide(rule, matter)).as(about).isEqualTo(ruling.answer());
        agrees(about, ruling, Walk.ruling(pack, on, Packs.CODES, rule, matter));
    }

    private static void agrees(String about, Ruling compiled, Ruling law) {
        assertThat(compiled.answer()).as(about).isEqualTo(law.answer());
        assertThat(compiled.facts()).as(about).isEqualTo(law.facts());
        assertThat(compiled.parameters()).as(about).isEqualTo(law.parameters());
        assertThat(difference(compiled.because(), law.because())).as(about).isEmpty();
    }

    /// The first place where two explanations differ, from the top.
    private static String difference(Explanation one, Explanation other) {
        if (one.equals(other)) {
            return "";
        }
        if (one.parts().size() == other.parts().size()) {
            for (var i = 0; i < one.parts().size(); i++) {
                var inner = difference(one.parts().get(i), other.parts().get(i));
                if (!inner.isEmpty()) {
                    return one.kind() + " " + one.name() + " > " + inner;
                }
            }
        }
        return bare(one) + " instead of " + bare(other);
    }

    private static Explanation bare(Explanation one) {
        return new Explanation(
                one.kind(),
                one.name(),
                one.title(),
                one.who(),
                one.year(),
                one.verdict(),
                one.value(),
                one.unit(),
                one.clauses(),
                one.missing(),
                List.of());
    }
}
