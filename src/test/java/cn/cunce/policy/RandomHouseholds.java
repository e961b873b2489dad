package cn.cunce.policy;

import cn.cunce.model.field.AlertFields;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.CountyFields;
import cn.cunce.model.field.CountyYearFields;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.LoanFields;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.field.MeetingFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.NaturalVillageFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.ProjectFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.field.SlopePlotFields;
import cn.cunce.model.field.TownshipFields;
import cn.cunce.model.field.TrainingFields;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.ledger.Division;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.HouseholdLists;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.ProjectFacts;
import cn.cunce.model.rule.UnitFacts;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.model.rule.VillageLists;
import cn.cunce.model.value.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Households and villages with random holes, as facts in memory or as edits for a book. The same
/// seed gives the same.
final class RandomHouseholds {

    /// Years that are told of; 2014 is not.
    private static final int[] YEARS = {2015, 2016, 2017, 2018};

    private static final List<String> NAMES = List.of("石香", "石平", "龙英", "");

    private final Random random;
    private final RandomAnswers answers;
    private long ids;

    /// @param known how many of a hundred fields are answered
    RandomHouseholds(long seed, double known) {
        this(seed, known, false);
    }

    /// @param every whether every field of the catalogue is answered
    RandomHouseholds(long seed, double known, boolean every) {
        this.random = new Random(seed);
        this.answers = new RandomAnswers(random, known, every);
    }

    // facts in memory

    HouseholdFacts household(String village) {
        var id = id(Entity.HOUSEHOLD, village);
        var said =
                answers.of(Entity.HOUSEHOLD).with(HouseholdFields.NATIONAL_HOUSEHOLD_NO, "" + ids);
        var years = years(Entity.HOUSEHOLD_YEAR);
        var members = members(village);
        return new HouseholdFacts(
                id,
                said,
                years,
                members,
                some(3, () -> answers.of(Entity.MEASURE)),
                some(3, () -> answers.of(Entity.DEMAND)),
                lists(members.stream().map(member -> member.id().id()).toList()));
    }

    private HouseholdLists lists(List<UUID> people) {
        return new HouseholdLists(
                some(4, () -> ofYear(SlopePlotFields.YEAR)),
                some(4, () -> ofYear(LoanFields.YEAR)),
                some(2, () -> answers.of(Entity.ALERT).overlaidBy(date(AlertFields.ALERT_DATE))),
                some(3, () -> answers.of(Entity.MEDICAL_CLAIM).overlaidBy(ofOne(people))),
                some(3, () -> training(people)),
                List.of());
    }

    private Answers ofYear(LedgerField<Long> year) {
        return answers.of(year.entity()).overlaidBy(oftenIn(year));
    }

    private Answers ofOne(List<UUID> people) {
        return people.isEmpty()
                ? Answers.NONE
                : Answers.NONE.with(
                        MedicalClaimFields.PERSON, people.get(random.nextInt(people.size())));
    }

    private Answers training(List<UUID> people) {
        return answers.of(Entity.TRAINING).overlaidBy(participants(people));
    }

    VillageFacts village(String code, List<MemberFacts> people) {
        return new VillageFacts(
                LedgerIds.village(code),
                answers.of(Entity.VILLAGE),
                years(Entity.VILLAGE_YEAR),
                some(4, () -> answers.of(Entity.NATURAL_VILLAGE)),
                people,
                new VillageLists(
                        some(3, () -> project(code)),
                        some(3, () -> answers.of(Entity.MEETING)),
                        some(3, () -> training(List.of()))),
                unit(LedgerIds.township(Division.townshipOf(code)), Map.of()),
                unit(LedgerIds.county(Division.countyOf(code)), years(Entity.COUNTY_YEAR)));
    }

    private ProjectFacts project(String village) {
        return new ProjectFacts(
                id(Entity.PROJECT, village),
                answers.of(Entity.PROJECT).with(ProjectFields.PROJECT_NAME, name()));
    }

    private UnitFacts unit(RecordId id, Map<Integer, Answers> years) {
        return new UnitFacts(id, answers.of(id.entity()), years);
    }

    private List<MemberFacts> members(String village) {
        return some(
                5,
                () ->
                        new MemberFacts(
                                id(Entity.PERSON, village),
                                answers.of(Entity.PERSON).with(PersonFields.NAME, name()),
                                answers.of(Entity.MEMBERSHIP)));
    }

    private Map<Integer, Answers> years(Entity entity) {
        var years = new HashMap<Integer, Answers>();
        for (var year : YEARS) {
            if (often()) {
                years.put(year, answers.of(entity));
            }
        }
        return years;
    }

    // edits for a book

    /// A village with so many households, written as a book's edits: people who moved, died or came
    /// later, records that have ended or were entered by mistake.
    List<Edit> edits(String village, int households) {
        var edits = new ArrayList<Edit>();
        if (often()) {
            edits.add(Edit.set(LedgerIds.village(village), ofVillage(village)));
        }
        for (var year : YEARS) {
            if (often()) {
                edits.add(
                        Edit.set(
                                LedgerIds.villageYear(village, year),
                                answers.of(Entity.VILLAGE_YEAR)
                                        .with(VillageYearFields.YEAR, (long) year)
                                        .overlaidBy(end(Entity.VILLAGE_YEAR))));
            }
        }
        upTo(4, number -> edits.add(naturalVillage(village, number)));
        var people = new ArrayList<RecordId>();
        IntStream.range(0, households).forEach(each -> household(village, each, people, edits));
        upTo(4, _ -> edits.add(dated(village, Entity.MEETING, MeetingFields.MEETING_DATE)));
        upTo(4, _ -> edits.add(training(village, people)));
        upTo(4, _ -> edits.add(ofVillage(village, Entity.PROJECT, Answers.NONE)));
        people.forEach(person -> upTo(1, _ -> edits.add(claim(person))));
        return edits;
    }

    /// What is said of the township and the county of a village.
    List<Edit> units(String village) {
        var township = Division.townshipOf(village);
        var county = Division.countyOf(village);
        return List.of(
                Edit.set(
                        LedgerIds.township(township),
                        answers.of(Entity.TOWNSHIP).with(TownshipFields.TOWN_CODE, township)),
                Edit.set(
                        LedgerIds.county(county),
                        answers.of(Entity.COUNTY).with(CountyFields.COUNTY_CODE, county)),
                Edit.set(
                        LedgerIds.countyYear(county, 2017),
                        answers.of(Entity.COUNTY_YEAR).with(CountyYearFields.YEAR, 2017L)));
    }

    private Edit ofVillage(String village, Entity entity, Answers more) {
        return Edit.set(
                id(entity, village), answers.of(entity).overlaidBy(more).overlaidBy(end(entity)));
    }

    private Edit dated(String village, Entity entity, LedgerField<PartialDate> date) {
        return ofVillage(village, entity, date(date));
    }

    private Answers date(LedgerField<PartialDate> date) {
        return often() ? Answers.NONE.with(date, answers.recentDate()) : Answers.NONE;
    }

    private Edit training(String village, List<RecordId> people) {
        var said = participants(people.stream().map(RecordId::id).toList());
        return ofVillage(village, Entity.TRAINING, said);
    }

    private Answers participants(List<UUID> people) {
        var some = people.stream().filter(_ -> random.nextInt(4) == 0).toList();
        return often() ? Answers.NONE.with(TrainingFields.PARTICIPANTS, some) : Answers.NONE;
    }

    private Edit claim(RecordId person) {
        return ofVillage(
                person.village(),
                Entity.MEDICAL_CLAIM,
                date(MedicalClaimFields.CLAIM_DATE).with(MedicalClaimFields.PERSON, person.id()));
    }

    private Answers ofVillage(String code) {
        return answers.of(Entity.VILLAGE).with(VillageFields.VILLAGE_CODE, code);
    }

    private Edit naturalVillage(String village, int number) {
        return Edit.set(
                LedgerIds.naturalVillage(village, "寨" + number),
                answers.of(Entity.NATURAL_VILLAGE)
                        .with(NaturalVillageFields.GROUP_NAME, "寨" + number)
                        .overlaidBy(end(Entity.NATURAL_VILLAGE)));
    }

    private void household(String village, int number, List<RecordId> people, List<Edit> edits) {
        var id = id(Entity.HOUSEHOLD, village);
        edits.add(
                Edit.set(
                        id,
                        answers.of(Entity.HOUSEHOLD)
                                .with(HouseholdFields.NATIONAL_HOUSEHOLD_NO, "H" + (1000 + number))
                                .overlaidBy(end(Entity.HOUSEHOLD))));
        for (var year : YEARS) {
            if (often()) {
                edits.add(
                        Edit.set(
                                LedgerIds.householdYear(id, year),
                                answers.of(Entity.HOUSEHOLD_YEAR)
                                        .with(IncomeFields.HOUSEHOLD, id.id())
                                        .with(IncomeFields.YEAR, (long) year)
                                        .overlaidBy(end(Entity.HOUSEHOLD_YEAR))));
            }
        }
        upTo(5, _ -> edits.add(membership(id, person(village, people, edits))));
        upTo(3, _ -> edits.add(ofHousehold(id, Entity.MEASURE, MeasureFields.BENEFICIARY)));
        upTo(3, _ -> edits.add(ofHousehold(id, Entity.DEMAND, DemandFields.HOUSEHOLD)));
        upTo(2, _ -> edits.add(ofYear(id, SlopePlotFields.HOUSEHOLD, SlopePlotFields.YEAR)));
        upTo(2, _ -> edits.add(ofYear(id, LoanFields.HOUSEHOLD, LoanFields.YEAR)));
        upTo(2, _ -> edits.add(alert(id)));
    }

    /// Now and then somebody who belongs to another household already.
    private RecordId person(String village, List<RecordId> people, List<Edit> edits) {
        if (!people.isEmpty() && random.nextInt(4) == 0) {
            return people.get(random.nextInt(people.size()));
        }
        var id = id(Entity.PERSON, village);
        people.add(id);
        edits.add(
                Edit.set(
                        id,
                        answers.of(Entity.PERSON)
                                .with(PersonFields.NAME, name() + ids)
                                .overlaidBy(end(Entity.PERSON))));
        return id;
    }

    private Edit membership(RecordId household, RecordId person) {
        var said =
                answers.of(Entity.MEMBERSHIP)
                        .without(MembershipFields.FROM)
                        .with(MembershipFields.HOUSEHOLD, household.id())
                        .with(MembershipFields.PERSON, person.id());
        if (often()) {
            said = said.with(MembershipFields.FROM, answers.recentDate());
        }
        if (random.nextInt(4) == 0) {
            said = said.with(MembershipFields.TO, answers.recentDate());
        }
        return Edit.set(
                id(Entity.MEMBERSHIP, household.village()),
                said.overlaidBy(end(Entity.MEMBERSHIP)));
    }

    private Edit ofYear(RecordId household, LedgerField<UUID> reference, LedgerField<Long> year) {
        var said = Answers.NONE.with(reference, household.id());
        return ofVillage(household.village(), reference.entity(), said.overlaidBy(oftenIn(year)));
    }

    private Answers oftenIn(LedgerField<Long> year) {
        var known = YEARS[random.nextInt(YEARS.length)];
        return often() ? Answers.NONE.with(year, (long) known) : Answers.NONE;
    }

    private Edit alert(RecordId household) {
        return ofVillage(
                household.village(),
                Entity.ALERT,
                date(AlertFields.ALERT_DATE).with(AlertFields.HOUSEHOLD, household.id()));
    }

    private Edit ofHousehold(RecordId household, Entity entity, LedgerField<UUID> reference) {
        return Edit.set(
                id(entity, household.village()),
                answers.of(entity).with(reference, household.id()).overlaidBy(end(entity)));
    }

    private Answers end(Entity entity) {
        if (random.nextInt(8) > 0) {
            return Answers.NONE;
        }
        var mistake = random.nextInt(4) == 0;
        var why =
                Answers.NONE.with(RecordFields.ended(entity), mistake ? "mistake" : firstReason());
        return random.nextInt(4) == 0 ? why : why.with(RecordFields.endedDate(entity), endDate());
    }

    private PartialDate endDate() {
        return answers.recentDate();
    }

    private static String firstReason() {
        return RandomAnswers.codes("end_reason").getLast();
    }

    private RecordId id(Entity entity, String village) {
        var time = (1_500_000_000_000L + ids++) << 16;
        var high = time | 0x7000 | random.nextInt(0x1000);
        var low = 0x8000_0000_0000_0000L | (random.nextLong() >>> 2);
        return new RecordId(entity, village, new UUID(high, low));
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private boolean often() {
        return random.nextInt(5) > 0;
    }

    private void upTo(int most, Consumer<Integer> each) {
        IntStream.range(0, random.nextInt(most + 1)).forEach(each::accept);
    }

    private <T> List<T> some(int most, java.util.function.Supplier<T> each) {
        var some = new ArrayList<T>();
        upTo(most, _ -> some.add(each.get()));
        return some;
    }
}
