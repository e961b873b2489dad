package cn.cunce.policy;

import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.value.Share;
import cn.cunce.policy.OracleFunctions.Between;
import cn.cunce.policy.OracleFunctions.Contradiction;
import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelUnknownSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The two shares of which not everything is recorded, for CEL's own evaluator.
final class OracleShares {

    private static final CelAttribute ANYBODY = CelAttribute.create("anybody");

    private Optional<Matter> matter = Optional.empty();

    void about(Matter next) {
        matter = Optional.of(next);
    }

    private List<MemberFacts> people() {
        return matter.orElseThrow()
                .household()
                .map(HouseholdFacts::members)
                .orElseGet(() -> matter.orElseThrow().village().people());
    }

    /// @param groups labels of ethnic groups
    Object ethnic(List<?> groups, long year) {
        var told = matter.orElseThrow().village().year((int) year);
        var population = told.get(VillageYearFields.TOTAL_POPULATION);
        if (population.isEmpty()) {
            return CelUnknownSet.create(ANYBODY);
        }
        var all = population.get();
        var counts = told.get(VillageYearFields.ETHNICITY_COUNTS);
        var counted = counts.map(some -> some.values().stream().mapToLong(n -> n).sum());
        var people = people();
        if (all <= 0 || counted.orElse(0L) > all || people.size() > all) {
            throw new Contradiction();
        }
        var ours = people.stream().filter(each -> isOf(each, groups)).count();
        var known = people.stream().filter(each -> group(each).isPresent()).count();
        var low = ours;
        var high = all - (known - ours);
        if (counts.isPresent()) {
            var toldOurs =
                    counts.get().entrySet().stream()
                            .filter(entry -> groups.contains(label(entry.getKey())))
                            .mapToLong(entry -> entry.getValue())
                            .sum();
            low = Math.max(low, toldOurs);
            high = Math.min(high, toldOurs + all - counted.get());
        }
        if (low > high) {
            throw new Contradiction();
        }
        return Between.of(Share.of(low, all), Share.of(high, all), Set.of(ANYBODY));
    }

    private static boolean isOf(MemberFacts person, List<?> groups) {
        return group(person).filter(code -> groups.contains(label(code))).isPresent();
    }

    private static Optional<String> group(MemberFacts person) {
        return person.person().get(PersonFields.ETHNICITY);
    }

    private static String label(String code) {
        return RandomAnswers.label("ethnicity", code).orElseThrow();
    }

    /// @param abilities labels of who counts as a labourer
    Object skilled(List<?> abilities, long needed, long year) {
        var told = matter.orElseThrow().village().year((int) year);
        var total = told.get(VillageYearFields.LABOUR_TOTAL);
        if (total.isEmpty()) {
            return CelUnknownSet.create(ANYBODY);
        }
        var able = people().stream().filter(each -> isAble(each, abilities)).toList();
        var known =
                able.stream()
                        .flatMap(each -> each.person().get(PersonFields.PRACTICAL_SKILLS).stream())
                        .toList();
        long skilled = known.stream().filter(skills -> skills.size() >= needed).count();
        if (total.get() <= 0 || able.size() > total.get()) {
            throw new Contradiction();
        }
        return Between.of(
                Share.of(skilled, total.get()),
                Share.of(total.get() - (known.size() - skilled), total.get()),
                Set.of(ANYBODY));
    }

    private static boolean isAble(MemberFacts person, List<?> abilities) {
        return person.person()
                .get(PersonFields.LABOUR_ABILITY)
                .flatMap(code -> RandomAnswers.label("labour_ability", code))
                .filter(abilities::contains)
                .isPresent();
    }
}
