package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.ShippedPacks;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.policy.Decider;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Recording one more fact may turn undetermined into yes or no, never yes into no or no into yes:
/// each fact of each sample household and village is blanked in turn.
class MonotonyTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "430100000000, 2017, cs_example, changsha/户人台账_2016.xlsx changsha/户人台账_2017.xlsx changsha/村情表.xlsx",
        "522700000000, 2018, gz_xs_example, guizhou/村情表.xlsx+guizhou/户人台账.xlsx+guizhou/帮扶措施与项目.xlsx",
        "522700000000, 2018, sd_example, guizhou/村情表.xlsx+guizhou/户人台账.xlsx+guizhou/帮扶措施与项目.xlsx",
        "522700000000, 2018, gz_gg_example, guizhou/村情表.xlsx+guizhou/户人台账.xlsx+guizhou/帮扶措施与项目.xlsx",
        "622900000000, 2017, gs_example, gansu/村情表.xlsx+gansu/户人台账.xlsx+gansu/帮扶措施与项目.xlsx",
    })
    void a_fact_that_is_blanked_turns_no_answer_round(
            String village, int year, String packId, String workbooks) throws Exception {
        var pack = ShippedPacks.library().find(packId).orElseThrow();
        var on = LocalDate.of(year, 12, 31);
        var decider = new Decider(pack, on, SampleBook.CODES);
        try (var book = SampleBook.ofVillage(folder, village)) {
            for (var workbook : workbooks.split(" ")) {
                book.take(ImportOptions.NONE, workbook.split("\\+"));
            }
            var place = book.opened().book().read(reader -> reader.villageFacts(village, on, true));
            var households =
                    book.opened()
                            .book()
                            .read(
                                    reader -> {
                                        try (var all = reader.householdFacts(village, on)) {
                                            return all.map(MonotonyTest::registered).toList();
                                        }
                                    });
            assertThat(households).hasSizeGreaterThan(50);
            var turned = new ArrayList<String>();
            for (var rule : decider.rules()) {
                if (rule.subject() == Subject.Kind.VILLAGE) {
                    turned.addAll(turned(decider, rule, place));
                } else {
                    households.forEach(
                            household -> turned.addAll(turned(decider, rule, household, place)));
                }
            }
            assertThat(turned).isEmpty();
        }
    }

    /// The sample ledgers do not tell since when a household is registered.
    private static HouseholdFacts registered(HouseholdFacts household) {
        var since = household.household().with(HouseholdFields.FIRST_REGISTERED_YEAR, 2014L);
        return with(household, since);
    }

    private static List<String> turned(
            Decider decider, Rule rule, HouseholdFacts household, VillageFacts village) {
        var before = outcomes(decider, rule, household, village);
        var turned = new ArrayList<String>();
        for (var blanked : blanked(household)) {
            var after = outcomes(decider, rule, blanked.facts, village);
            for (int i = 0; i < before.size(); i++) {
                add(turned, rule, blanked.field, before.get(i), after.get(i));
            }
        }
        return turned;
    }

    /// Of a rule about persons one for each member.
    private static List<Verdict> outcomes(
            Decider decider, Rule rule, HouseholdFacts household, VillageFacts village) {
        return matters(rule, household, village).stream()
                .map(matter -> decider.decide(rule, matter).outcome())
                .toList();
    }

    private static List<Matter> matters(Rule rule, HouseholdFacts household, VillageFacts village) {
        return switch (rule.subject()) {
            case HOUSEHOLD -> List.of(Matter.household(household, village));
            case PERSON ->
                    household.members().stream()
                            .map(member -> Matter.person(member, household, village))
                            .toList();
            default -> List.of();
        };
    }

    private static List<String> turned(Decider decider, Rule rule, VillageFacts village) {
        var before = decider.decide(rule, village).outcome();
        var turned = new ArrayList<String>();
        for (var field : fields(village.village())) {
            var fewer = village.village().without(field);
            var facts =
                    new VillageFacts(
                            village.id(),
                            fewer,
                            village.years(),
                            village.naturalVillages(),
                            village.people());
            add(turned, rule, field, before, decider.decide(rule, facts).outcome());
        }
        village.years()
                .forEach(
                        (year, answers) -> {
                            for (var field : fields(answers)) {
                                var years = new HashMap<>(village.years());
                                years.put(year, answers.without(field));
                                var facts =
                                        new VillageFacts(
                                                village.id(),
                                                village.village(),
                                                years,
                                                village.naturalVillages(),
                                                village.people());
                                var after = decider.decide(rule, facts).outcome();
                                add(turned, rule, field, before, after);
                            }
                        });
        return turned;
    }

    private static void add(
            List<String> turned, Rule rule, LedgerField<?> field, Verdict before, Verdict after) {
        if (isTurned(before, after)) {
            turned.add(rule.id() + ": " + field + " " + before + " -> " + after);
        }
    }

    private static boolean isTurned(Verdict before, Verdict after) {
        return (before == Verdict.YES && after == Verdict.NO)
                || (before == Verdict.NO && after == Verdict.YES);
    }

    private record Blanked(LedgerField<?> field, HouseholdFacts facts) {}

    private static List<Blanked> blanked(HouseholdFacts household) {
        var all = new ArrayList<Blanked>();
        for (var field : fields(household.household())) {
            all.add(new Blanked(field, with(household, household.household().without(field))));
        }
        household
                .years()
                .forEach(
                        (year, answers) -> {
                            for (var field : fields(answers)) {
                                var years = new HashMap<>(household.years());
                                years.put(year, answers.without(field));
                                all.add(new Blanked(field, withYears(household, years)));
                            }
                        });
        for (int i = 0; i < household.members().size(); i++) {
            var member = household.members().get(i);
            for (var field : fields(member.person())) {
                var members = new ArrayList<>(household.members());
                members.set(
                        i,
                        new MemberFacts(
                                member.id(), member.person().without(field), member.membership()));
                all.add(new Blanked(field, withMembers(household, members)));
            }
        }
        return all;
    }

    /// What is only an event that has not happened while nobody records it is no part of this.
    private static Set<LedgerField<?>> fields(Answers answers) {
        var fields = new HashSet<LedgerField<?>>(answers.values().keySet());
        fields.removeIf(LedgerField::eventDate);
        return fields;
    }

    private static HouseholdFacts with(HouseholdFacts of, Answers household) {
        return new HouseholdFacts(
                of.id(), household, of.years(), of.members(), of.measures(), of.demands());
    }

    private static HouseholdFacts withYears(
            HouseholdFacts of, java.util.Map<Integer, Answers> years) {
        return new HouseholdFacts(
                of.id(), of.household(), years, of.members(), of.measures(), of.demands());
    }

    private static HouseholdFacts withMembers(HouseholdFacts of, List<MemberFacts> members) {
        return new HouseholdFacts(
                of.id(), of.household(), of.years(), members, of.measures(), of.demands());
    }
}
