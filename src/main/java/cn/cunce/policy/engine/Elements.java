package cn.cunce.policy.engine;

import cn.cunce.model.field.AlertFields;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.LoanFields;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.field.MeetingFields;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.field.ProjectFields;
import cn.cunce.model.field.SlopePlotFields;
import cn.cunce.model.field.TrainingFields;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.HouseholdLists;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.ProjectFacts;
import cn.cunce.model.value.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// The lists of a matter, each element with the name that its facts go by.
final class Elements {

    /// What stands for the person or project that a question is about.
    static final String PERSON = "person";

    static final String PROJECT = "project";

    private static final Set<String> OF_YEAR = Set.of("slopePlots", "loans");
    private static final Set<String> OF_PLACE = Set.of("naturalVillages", "projects", "meetings");

    private final Matter matter;
    private final int year;

    private Elements(Matter matter, int year) {
        this.matter = matter;
        this.year = year;
    }

    /// The person or project that a question is about, by the name that expressions give it.
    static Map<String, Element> own(Matter matter) {
        return matter.person()
                .map(person -> Map.of(PERSON, person(person.name(), person)))
                .or(() -> matter.project().map(project -> Map.of(PROJECT, project(project.name(), project))))
                .orElse(Map.of());
    }

    private static Element project(String name, ProjectFacts project) {
        return new Element(PROJECT, name, List.of(project.project()));
    }

    private static Element person(String name, MemberFacts member) {
        return new Element(PERSON, name, List.of(member.person(), member.membership()));
    }

    /// Whether only what is told of the year is in a list.
    static boolean isOfYear(String list) {
        return OF_YEAR.contains(list);
    }

    /// Whether all households of a village share a list.
    static boolean isOfPlace(String list) {
        return OF_PLACE.contains(list);
    }

    /// @param list or `person` or `project`, for the one that a question is about
    /// @param year of which plots and loans are told
    static List<Element> of(String list, Matter matter, int year) {
        return isOwn(list)
                ? Optional.ofNullable(own(matter).get(list)).stream().toList()
                : new Elements(matter, year).of(list);
    }

    private static boolean isOwn(String list) {
        return list.equals(PERSON) || list.equals(PROJECT);
    }

    /// The records of a list, without their names: what is asked of everybody.
    static List<?> records(String list, Matter matter, int year) {
        return new Elements(matter, year).records(list);
    }

    /// What a record of a list says of a field.
    static Answers answers(Object record, LedgerField<?> field) {
        return switch (record) {
            case MemberFacts member ->
                    field.entity() == Entity.PERSON ? member.person() : member.membership();
            case ProjectFacts project -> project.project();
            default -> (Answers) record;
        };
    }

    private List<Element> of(String list) {
        var records = records(list);
        var names = distinct(records.stream().map(record -> name(list, record)).toList());
        var elements = new ArrayList<Element>();
        for (int i = 0; i < records.size(); i++) {
            elements.add(element(list, names.get(i), records.get(i)));
        }
        return elements;
    }

    private List<?> records(String list) {
        var ofVillage = matter.village().lists();
        return switch (list) {
            case PERSON -> matter.person().stream().toList();
            case PROJECT -> matter.project().stream().toList();
            case "persons" ->
                    matter.household()
                            .map(HouseholdFacts::members)
                            .orElseGet(matter.village()::people);
            case "measures" -> ofHousehold(HouseholdFacts::measures);
            case "demands" -> ofHousehold(HouseholdFacts::demands);
            case "naturalVillages" -> matter.village().naturalVillages();
            case "projects" -> ofVillage.projects();
            case "meetings" -> ofVillage.meetings();
            case "slopePlots" -> ofYear(HouseholdLists::slopePlots, SlopePlotFields.YEAR);
            case "loans" -> ofYear(HouseholdLists::loans, LoanFields.YEAR);
            case "alerts" -> more(HouseholdLists::alerts);
            case "medicalClaims" -> claims();
            case "trainings" -> trainings();
            default -> throw new IllegalArgumentException("list: " + list);
        };
    }

    private String name(String list, Object record) {
        return switch (record) {
            case MemberFacts member -> member.name();
            case ProjectFacts project -> project.name();
            default -> name(list, (Answers) record);
        };
    }

    private String name(String list, Answers record) {
        return switch (list) {
            case "measures" -> text(record, MeasureFields.MEASURE_NAME);
            case "demands" -> text(record, DemandFields.DEMAND_TEXT);
            case "naturalVillages" -> text(record, NaturalVillageFields.GROUP_NAME);
            case "meetings" -> day(record, MeetingFields.MEETING_DATE);
            case "slopePlots" -> text(record, SlopePlotFields.PLACE);
            case "loans" -> day(record, LoanFields.LOAN_DATE);
            case "alerts" -> day(record, AlertFields.ALERT_DATE);
            case "medicalClaims" -> claimant(record);
            case "trainings" -> text(record, TrainingFields.COURSE_NO);
            default -> throw new IllegalArgumentException("list: " + list);
        };
    }

    /// @param list a name in the plural, of which the kind is the singular
    private static Element element(String list, String name, Object record) {
        return switch (record) {
            case MemberFacts member -> person(name, member);
            case ProjectFacts project -> project(name, project);
            default ->
                    new Element(
                            list.substring(0, list.length() - 1),
                            name,
                            List.of((Answers) record));
        };
    }

    private List<Answers> ofHousehold(Function<HouseholdFacts, List<Answers>> list) {
        return matter.household().map(list).orElse(List.of());
    }

    private List<Answers> more(Function<HouseholdLists, List<Answers>> list) {
        return ofHousehold(household -> list.apply(household.lists()));
    }

    private List<Answers> ofYear(
            Function<HouseholdLists, List<Answers>> list, LedgerField<Long> ofYear) {
        return more(list).stream()
                .filter(each -> each.get(ofYear).filter(known -> known == year).isPresent())
                .toList();
    }

    /// Of a person his own, of a household those of its members.
    private List<Answers> claims() {
        return more(HouseholdLists::medicalClaims).stream()
                .filter(claim -> isOf(claim.get(MedicalClaimFields.PERSON).stream().toList()))
                .toList();
    }

    private List<Answers> trainings() {
        return matter.household().isEmpty()
                ? matter.village().lists().trainings()
                : more(HouseholdLists::trainings).stream()
                        .filter(
                                training ->
                                        isOf(
                                                training.get(TrainingFields.PARTICIPANTS)
                                                        .orElse(List.of())))
                        .toList();
    }

    private boolean isOf(List<UUID> people) {
        return matter.person().map(person -> people.contains(person.id().id())).orElse(true);
    }

    private String claimant(Answers claim) {
        var members = matter.household().map(HouseholdFacts::members).orElse(List.of());
        return claim.get(MedicalClaimFields.PERSON).stream()
                .flatMap(id -> members.stream().filter(member -> member.id().id().equals(id)))
                .map(MemberFacts::name)
                .findFirst()
                .orElse("");
    }

    private static String text(Answers record, LedgerField<String> name) {
        return record.get(name).orElse("");
    }

    private static String day(Answers record, LedgerField<PartialDate> name) {
        return record.get(name).map(PartialDate::toString).orElse("");
    }

    /// Where two share a name, or have none, their place in the list tells them apart.
    private static List<String> distinct(List<String> names) {
        var often = new HashMap<String, Integer>();
        names.forEach(name -> often.merge(name, 1, Integer::sum));
        var distinct = new ArrayList<String>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var alone = often.getOrDefault(name, 0) == 1 && !name.isEmpty();
            distinct.add(alone ? name : name + "#" + (i + 1));
        }
        return distinct;
    }
}
