package cn.cunce.policy.engine;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.LoanFields;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.field.SlopePlotFields;
import cn.cunce.model.field.TrainingFields;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.HouseholdLists;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.MemberFacts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// How the records of a list are found: of a household, or of a village where none is asked about.
@FunctionalInterface
interface Records {

    /// What stands for the person or project that a question is about: a list of one.
    String PERSON = "person";

    String PROJECT = "project";

    Set<String> OF_YEAR = Set.of("slopePlots", "loans");
    Set<String> OF_PLACE = Set.of("naturalVillages", "projects", "meetings");
    Set<String> OF_ONE = Set.of(PERSON, PROJECT, "medicalClaims", "trainings");

    /// Each a `MemberFacts`, `ProjectFacts` or `Answers`.
    ///
    /// @param year of which plots and loans are told
    List<?> of(Matter matter, int year);

    /// What a list is of; claims and trainings of a person are his own.
    static Part part(String list) {
        if (OF_PLACE.contains(list)) {
            return Part.PLACE;
        }
        return OF_ONE.contains(list) ? Part.ONE : Part.HOUSEHOLD;
    }

    static Records named(String list) {
        return switch (list) {
            case PERSON -> (matter, _) -> one(matter.person());
            case PROJECT -> (matter, _) -> one(matter.project());
            case "persons" -> (matter, _) -> people(matter);
            case "measures" -> (matter, _) -> of(matter, HouseholdFacts::measures);
            case "demands" -> (matter, _) -> of(matter, HouseholdFacts::demands);
            case "naturalVillages" -> (matter, _) -> matter.village().naturalVillages();
            case "projects" -> (matter, _) -> matter.village().lists().projects();
            case "meetings" -> (matter, _) -> matter.village().lists().meetings();
            case "slopePlots" ->
                    (matter, year) ->
                            ofYear(
                                    more(matter, HouseholdLists::slopePlots),
                                    SlopePlotFields.YEAR,
                                    year);
            case "loans" ->
                    (matter, year) ->
                            ofYear(more(matter, HouseholdLists::loans), LoanFields.YEAR, year);
            case "alerts" -> (matter, _) -> more(matter, HouseholdLists::alerts);
            case "medicalClaims" -> (matter, _) -> claims(matter);
            case "trainings" -> (matter, _) -> trainings(matter);
            default -> throw new IllegalArgumentException("list: " + list);
        };
    }

    /// What a member says of a field: of his membership too.
    static Answers answers(MemberFacts member, LedgerField<?> field) {
        return field.entity() == Entity.MEMBERSHIP ? member.membership() : member.person();
    }

    private static List<?> one(Optional<?> record) {
        return record.isPresent() ? List.of(record.get()) : List.of();
    }

    private static List<MemberFacts> people(Matter matter) {
        var household = matter.household();
        return household.isPresent() ? household.get().members() : matter.village().people();
    }

    private static List<Answers> of(Matter matter, Function<HouseholdFacts, List<Answers>> list) {
        var household = matter.household();
        return household.isPresent() ? list.apply(household.get()) : List.of();
    }

    private static List<Answers> more(Matter matter, Function<HouseholdLists, List<Answers>> list) {
        return of(matter, household -> list.apply(household.lists()));
    }

    private static List<Answers> ofYear(List<Answers> all, LedgerField<Long> ofYear, int year) {
        return all.stream()
                .filter(each -> each.get(ofYear).filter(known -> known == year).isPresent())
                .toList();
    }

    /// Of a person his own, of a household those of its members.
    private static List<Answers> claims(Matter matter) {
        return more(matter, HouseholdLists::medicalClaims).stream()
                .filter(
                        claim ->
                                isOf(
                                        claim.get(MedicalClaimFields.PERSON).stream().toList(),
                                        matter))
                .toList();
    }

    private static List<Answers> trainings(Matter matter) {
        return matter.household().isEmpty()
                ? matter.village().lists().trainings()
                : more(matter, HouseholdLists::trainings).stream()
                        .filter(training -> isOf(participants(training), matter))
                        .toList();
    }

    private static List<UUID> participants(Answers training) {
        return training.get(TrainingFields.PARTICIPANTS).orElse(List.of());
    }

    private static boolean isOf(List<UUID> people, Matter matter) {
        return matter.person().map(person -> people.contains(person.id().id())).orElse(true);
    }
}
