package cn.cunce.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.ProjectFacts;
import cn.cunce.model.rule.VillageFacts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// From one question to the next only what is another is read anew.
class PartTest {

    private static final String CODE = "522700000001";

    private final VillageFacts village = village();
    private final HouseholdFacts household = household();
    private final MemberFacts person = household.members().getFirst();
    private final ProjectFacts project = new ProjectFacts(id(Entity.PROJECT), Answers.NONE);

    @Test
    void what_is_another_is_told_from_the_village_on() {
        var asked = Matter.person(person, household, village);
        assertThat(Part.changed(asked, Matter.person(person, household, village))).isEmpty();
        assertThat(Part.changed(asked, Matter.person(person, household, village())))
                .contains(Part.PLACE);
        assertThat(Part.changed(asked, Matter.person(person, household(), village)))
                .contains(Part.HOUSEHOLD);
        assertThat(Part.changed(asked, Matter.village(village))).contains(Part.HOUSEHOLD);
        assertThat(Part.changed(Matter.village(village), asked)).contains(Part.HOUSEHOLD);
        assertThat(
                        Part.changed(
                                asked,
                                Matter.person(household.members().getLast(), household, village)))
                .contains(Part.ONE);
        assertThat(Part.changed(asked, Matter.household(household, village))).contains(Part.ONE);
        assertThat(Part.changed(Matter.household(household, village), asked)).contains(Part.ONE);
    }

    @Test
    void a_project_is_one_of_its_village() {
        var asked = Matter.project(project, village);
        var other = new ProjectFacts(id(Entity.PROJECT), Answers.NONE);
        assertThat(Part.changed(asked, Matter.project(project, village))).isEmpty();
        assertThat(Part.changed(asked, Matter.project(other, village))).contains(Part.ONE);
        assertThat(Part.changed(asked, Matter.village(village))).contains(Part.ONE);
    }

    @Test
    void what_lies_within_what_is_another_is_another_too() {
        for (var inner : Part.values()) {
            for (var outer : Part.values()) {
                assertThat(inner.isWithin(outer))
                        .as(inner + " within " + outer)
                        .isEqualTo(inner.ordinal() >= outer.ordinal());
            }
        }
    }

    private static VillageFacts village() {
        return new VillageFacts(
                LedgerIds.village(CODE), Answers.NONE, Map.of(), List.of(), List.of());
    }

    private static HouseholdFacts household() {
        var members = List.of(member(), member());
        return new HouseholdFacts(
                id(Entity.HOUSEHOLD), Answers.NONE, Map.of(), members, List.of(), List.of());
    }

    private static MemberFacts member() {
        return new MemberFacts(id(Entity.PERSON), Answers.NONE, Answers.NONE);
    }

    private static RecordId id(Entity entity) {
        return new RecordId(entity, CODE, UUID.randomUUID());
    }
}
