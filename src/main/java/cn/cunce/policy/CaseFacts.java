package cn.cunce.policy;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.LoanFields;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.field.SlopePlotFields;
import cn.cunce.model.field.TrainingFields;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.HouseholdLists;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.ProjectFacts;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.UnitFacts;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.model.rule.VillageLists;
import cn.cunce.model.value.Missing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/// A household and a village as a case tells them.
final class CaseFacts {

    private static final String NOWHERE = "000000000000";
    private static final Missing NOT_TOLD = new Missing(Missing.Reason.UNKNOWN, "");
    private static final int FIRST_YEAR = 2013;
    private static final int LAST_YEAR = 2099;

    /// Which record: its kind, its place in a list, its year.
    private record Slot(Entity entity, int index, int year) {}

    private final TellText text;
    private final LocalDate on;
    private final Map<Slot, Answers> records = new LinkedHashMap<>();

    CaseFacts(TellText text, LocalDate on) {
        this.text = text;
        this.on = on;
    }

    /// @param written as a case writes it
    void tell(Told.Fact fact, String written) {
        switch (fact.of()) {
            case Told.Of.Question() -> tell(fact, yearOf(fact, on.getYear()), written);
            case Told.Of.Year(var year) -> tell(fact, yearOf(fact, year), written);
            case Told.Of.Each() -> tellEach(fact, written);
        }
    }

    /// What is computed stands in for its parts: a year of which nothing is told lacks it.
    private void tellEach(Told.Fact fact, String written) {
        if (fact.field().derived()) {
            IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).forEach(year -> lack(fact, year));
        }
        for (var part : written.isBlank() ? new String[0] : written.split(";")) {
            var split = part.split(":", 2);
            tell(fact, Integer.parseInt(split[0].strip()), split[1]);
        }
    }

    private void tell(Told.Fact fact, int year, String written) {
        switch (text.read(fact.field(), written)) {
            case TellText.Said.Known(var value) -> put(fact, year, value);
            case TellText.Said.Unknown(var why) -> put(fact, year, why);
            case TellText.Said.Nothing() -> {
                if (fact.field().derived()) {
                    lack(fact, year);
                }
            }
            case TellText.Said.Unreadable() ->
                    throw new IllegalArgumentException(fact.field() + ": " + written);
        }
    }

    private void put(Told.Fact fact, int year, Object value) {
        merge(fact, year, new Answers(Map.of(fact.field(), value), Map.of()));
    }

    private void put(Told.Fact fact, int year, Missing why) {
        merge(fact, year, new Answers(Map.of(), Map.of(fact.field(), why)));
    }

    private void lack(Told.Fact fact, int year) {
        put(fact, year, NOT_TOLD);
    }

    private void merge(Told.Fact fact, int year, Answers later) {
        var slot = new Slot(fact.field().entity(), fact.index(), year);
        records.merge(slot, later, Answers::overlaidBy);
    }

    /// Whom a rule of this kind asks about.
    Matter matter(Subject.Kind kind) {
        return switch (kind) {
            case HOUSEHOLD -> Matter.household(household(), village());
            case PERSON -> Matter.person(own(), household(), village());
            case VILLAGE -> Matter.village(village());
            case PROJECT ->
                    Matter.project(
                            new ProjectFacts(project(Told.OWN), at(Entity.PROJECT, Told.OWN)),
                            village());
            case TOWNSHIP -> Matter.township(village());
            case COUNTY -> Matter.county(village());
        };
    }

    private HouseholdFacts household() {
        return new HouseholdFacts(
                new RecordId(Entity.HOUSEHOLD, NOWHERE, new UUID(0, 0)),
                one(Entity.HOUSEHOLD),
                years(Entity.HOUSEHOLD_YEAR),
                people(),
                list(Entity.MEASURE),
                list(Entity.DEMAND),
                new HouseholdLists(
                        ofYears(Entity.SLOPE_PLOT, SlopePlotFields.YEAR),
                        ofYears(Entity.LOAN, LoanFields.YEAR),
                        list(Entity.ALERT),
                        ofSomebody(Entity.MEDICAL_CLAIM, MedicalClaimFields.PERSON, firstPerson()),
                        ofSomebody(
                                Entity.TRAINING,
                                TrainingFields.PARTICIPANTS,
                                List.of(firstPerson())),
                        List.of()));
    }

    private VillageFacts village() {
        return new VillageFacts(
                LedgerIds.village(NOWHERE),
                one(Entity.VILLAGE),
                years(Entity.VILLAGE_YEAR),
                list(Entity.NATURAL_VILLAGE),
                people(),
                new VillageLists(projects(), list(Entity.MEETING), list(Entity.TRAINING)),
                new UnitFacts(
                        LedgerIds.township(NOWHERE),
                        one(Entity.TOWNSHIP),
                        years(Entity.TOWNSHIP_YEAR)),
                new UnitFacts(
                        LedgerIds.county(NOWHERE), one(Entity.COUNTY), years(Entity.COUNTY_YEAR)));
    }

    private Answers one(Entity entity) {
        return records.getOrDefault(new Slot(entity, 0, 0), Answers.NONE);
    }

    private Map<Integer, Answers> years(Entity entity) {
        var years = new LinkedHashMap<Integer, Answers>();
        records.forEach(
                (slot, answers) -> {
                    if (slot.entity() == entity) {
                        years.put(slot.year(), answers);
                    }
                });
        return years;
    }

    private List<Answers> list(Entity entity) {
        return places(List.of(entity)).mapToObj(index -> at(entity, index)).toList();
    }

    /// What a case says of no year is told of that of its question.
    private List<Answers> ofYears(Entity entity, LedgerField<Long> ofYear) {
        return records.entrySet().stream()
                .filter(record -> record.getKey().entity() == entity)
                .sorted(Comparator.comparing(record -> record.getKey().index()))
                .map(record -> record.getValue().with(ofYear, (long) record.getKey().year()))
                .toList();
    }

    private <T> List<Answers> ofSomebody(Entity entity, LedgerField<T> whose, T somebody) {
        return list(entity).stream().map(each -> each.with(whose, somebody)).toList();
    }

    private MemberFacts own() {
        return member(Told.OWN);
    }

    /// He that is asked about, or else the first that is told of.
    private UUID firstPerson() {
        var people = people();
        return people.isEmpty() ? new UUID(0, 0) : people.getFirst().id().id();
    }

    private List<MemberFacts> people() {
        return places(List.of(Entity.PERSON, Entity.MEMBERSHIP)).mapToObj(this::member).toList();
    }

    private MemberFacts member(int index) {
        return new MemberFacts(
                new RecordId(Entity.PERSON, NOWHERE, id(index)),
                at(Entity.PERSON, index),
                at(Entity.MEMBERSHIP, index));
    }

    private List<ProjectFacts> projects() {
        return places(List.of(Entity.PROJECT))
                .mapToObj(index -> new ProjectFacts(project(index), at(Entity.PROJECT, index)))
                .toList();
    }

    private static RecordId project(int index) {
        return new RecordId(Entity.PROJECT, NOWHERE, id(index));
    }

    private static UUID id(int index) {
        return new UUID(0, index + 2L);
    }

    /// All places of a list up to the last that is told of, the one asked about first.
    private IntStream places(List<Entity> entities) {
        var told =
                records.keySet().stream()
                        .filter(slot -> entities.contains(slot.entity()))
                        .mapToInt(Slot::index)
                        .summaryStatistics();
        return told.getCount() == 0
                ? IntStream.empty()
                : IntStream.rangeClosed(Math.min(told.getMin(), 0), told.getMax());
    }

    private Answers at(Entity entity, int index) {
        return records.entrySet().stream()
                .filter(record -> record.getKey().entity() == entity)
                .filter(record -> record.getKey().index() == index)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Answers.NONE);
    }

    private static int yearOf(Told.Fact fact, int year) {
        return fact.field().entity().isOfYear() ? year : 0;
    }
}
