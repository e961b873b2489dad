package cn.cunce.model.rule;

import cn.cunce.model.field.CountyFields;
import cn.cunce.model.field.TownshipFields;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.ledger.Division;
import java.util.Optional;

/// Whom a question is about, with everything that its rules may read.
///
/// @param household of a question about a household or person
/// @param person of a question about a person
/// @param project of a question about a project
/// @param village in which it lies; of a township or county only these are told
public record Matter(
        Subject subject,
        Optional<HouseholdFacts> household,
        Optional<MemberFacts> person,
        Optional<ProjectFacts> project,
        VillageFacts village) {

    public static Matter household(HouseholdFacts household, VillageFacts village) {
        return new Matter(
                household.subject(),
                Optional.of(household),
                Optional.empty(),
                Optional.empty(),
                village);
    }

    /// One of the members of a household.
    public static Matter person(
            MemberFacts person, HouseholdFacts household, VillageFacts village) {
        var subject =
                new Subject(Subject.Kind.PERSON, person.id(), household.number(), person.name());
        return new Matter(
                subject, Optional.of(household), Optional.of(person), Optional.empty(), village);
    }

    public static Matter village(VillageFacts village) {
        var number =
                village.village().get(VillageFields.VILLAGE_CODE).orElse(village.id().village());
        return ofPlace(
                new Subject(Subject.Kind.VILLAGE, village.id(), number, village.name()), village);
    }

    public static Matter project(ProjectFacts project, VillageFacts village) {
        var subject =
                new Subject(Subject.Kind.PROJECT, project.id(), project.number(), project.name());
        return new Matter(
                subject, Optional.empty(), Optional.empty(), Optional.of(project), village);
    }

    public static Matter township(VillageFacts village) {
        var unit = village.township();
        var name = unit.unit().get(TownshipFields.TOWN_NAME).orElse("");
        return ofPlace(subject(Subject.Kind.TOWNSHIP, unit, name), village);
    }

    public static Matter county(VillageFacts village) {
        var unit = village.county();
        var name = unit.unit().get(CountyFields.COUNTY_NAME).orElse("");
        return ofPlace(subject(Subject.Kind.COUNTY, unit, name), village);
    }

    private static Subject subject(Subject.Kind kind, UnitFacts unit, String name) {
        return new Subject(kind, unit.id(), Division.bare(unit.id().village()), name);
    }

    private static Matter ofPlace(Subject subject, VillageFacts village) {
        return new Matter(subject, Optional.empty(), Optional.empty(), Optional.empty(), village);
    }
}
