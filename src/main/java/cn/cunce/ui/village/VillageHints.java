package cn.cunce.ui.village;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.field.VillageFacilityFields;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.service.ReadVillage.Counted;
import cn.cunce.service.ReadVillage.Profile;
import cn.cunce.text.Figures;
import cn.cunce.text.Texts;
import cn.cunce.ui.village.SectionSheet.Hint;
import java.util.Map;
import java.util.Optional;

/// What the households, people and settlements of the book come to beside the facts of the village.
/// As long as of one household nothing is known, the figure is shown but cannot be taken over.
final class VillageHints {

    /// 汉族.
    private static final String HAN = "01";

    /// 村民组.
    private static final String GROUP = "2";

    private static final Map<LedgerField<Long>, LedgerField<?>> BY_TALLY =
            Map.of(
                    VillageFacilityFields.SAFE_WATER_HOUSEHOLDS,
                    ConditionFields.WATER_OK,
                    VillageFacilityFields.TAP_WATER_HOUSEHOLDS,
                    ConditionFields.WATER_SOURCE,
                    VillageFacilityFields.BROADBAND_HOUSEHOLDS,
                    ConditionFields.BROADBAND_HOME,
                    VillageFacilityFields.SANITARY_TOILET_HOUSEHOLDS,
                    ConditionFields.SANITARY_TOILET,
                    VillageFacilityFields.DANGEROUS_HOUSE_HOUSEHOLDS,
                    ConditionFields.IS_DANGEROUS_HOUSE,
                    VillageYearFields.COOPERATIVE_MEMBER_HOUSEHOLDS,
                    ConditionFields.COOPERATIVE_MEMBER);

    /// @param known whether everything counted is known
    private record Count(long many, boolean known, String said) {}

    private final Texts texts;
    private final Profile profile;

    VillageHints(Texts texts, Profile profile) {
        this.texts = texts;
        this.profile = profile;
    }

    /// Empty for what cannot be counted.
    Optional<Hint> of(LedgerField<?> field) {
        return count(field).map(count -> hint(field, count));
    }

    private Hint hint(LedgerField<?> field, Count count) {
        var said = Optional.ofNullable(profile.answers(field).values().get(field));
        var agrees = said.equals(Optional.of(count.many()));
        var wanted =
                count.known() && !agrees
                        ? Optional.of(answers(field, count.many()))
                        : Optional.<Answers>empty();
        return new Hint(count.said(), wanted, count.known() && said.isPresent() && !agrees);
    }

    private static <T> Answers answers(LedgerField<T> field, long many) {
        return Answers.NONE.with(field, field.kind().type().cast(many));
    }

    private Optional<Count> count(LedgerField<?> field) {
        var counted = profile.counted();
        if (counted.households() == 0) {
            return Optional.empty();
        }
        if (BY_TALLY.containsKey(field)) {
            return tally(field, counted);
        }
        if (field == VillageYearFields.REGISTERED_HOUSEHOLDS) {
            return whole(counted.households());
        }
        if (field == VillageYearFields.TOTAL_POPULATION) {
            return whole(counted.people());
        }
        if (field == VillageYearFields.REGISTERED_POOR_HOUSEHOLDS) {
            return whole(counted.poorHouseholds());
        }
        if (field == VillageYearFields.REGISTERED_POOR_POPULATION) {
            return whole(counted.poorPeople());
        }
        if (field == VillageYearFields.MINORITY_POPULATION) {
            return minority(counted);
        }
        return ofSettlements(field);
    }

    private Optional<Count> whole(long many) {
        return Optional.of(new Count(many, true, texts.of("profile.counted", Figures.count(many))));
    }

    private Optional<Count> tally(LedgerField<?> field, Counted counted) {
        var of = BY_TALLY.get(field);
        return Optional.ofNullable(of == null ? null : counted.tallies().get(of))
                .map(
                        tally ->
                                new Count(
                                        tally.holds(),
                                        tally.known() == counted.households(),
                                        tally.known() == counted.households()
                                                ? texts.of(
                                                        "profile.counted",
                                                        Figures.count(tally.holds()))
                                                : texts.of(
                                                        "profile.countedPartly",
                                                        Figures.count(tally.holds()),
                                                        Figures.count(tally.known()),
                                                        Figures.count(counted.households()))));
    }

    private Optional<Count> minority(Counted counted) {
        var unknown = counted.byEthnicity().getOrDefault("", 0L);
        var many = minorityPeople(counted);
        return Optional.of(
                new Count(
                        many,
                        unknown == 0,
                        unknown == 0
                                ? texts.of("profile.counted", Figures.count(many))
                                : texts.of(
                                        "profile.countedUnknown",
                                        Figures.count(many),
                                        Figures.count(unknown))));
    }

    static long minorityPeople(Counted counted) {
        return counted.byEthnicity().entrySet().stream()
                .filter(group -> !group.getKey().isEmpty() && !group.getKey().equals(HAN))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private Optional<Count> ofSettlements(LedgerField<?> field) {
        var all = profile.settlements();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (field == VillageFields.GROUP_COUNT) {
            return whole(
                    all.stream()
                            .filter(
                                    one ->
                                            one.get(NaturalVillageFields.GROUP_KIND)
                                                    .filter(GROUP::equals)
                                                    .isPresent())
                            .count());
        }
        if (field == VillageFacilityFields.HARD_ROAD_NATURAL_VILLAGES) {
            return settlements(NaturalVillageFields.ROAD_HARDENED);
        }
        if (field == VillageFacilityFields.LARGE_NATURAL_VILLAGES) {
            return settlements(NaturalVillageFields.STATED_THIRTY_PLUS);
        }
        return Optional.empty();
    }

    private Optional<Count> settlements(LedgerField<Boolean> fact) {
        var all = profile.settlements();
        var known = all.stream().filter(one -> one.get(fact).isPresent()).count();
        var holds = all.stream().filter(one -> one.get(fact).orElse(false)).count();
        return Optional.of(
                new Count(
                        holds,
                        known == all.size(),
                        known == all.size()
                                ? texts.of("profile.countedSettlements", holds)
                                : texts.of(
                                        "profile.countedSettlementsPartly",
                                        holds,
                                        known,
                                        all.size())));
    }
}
