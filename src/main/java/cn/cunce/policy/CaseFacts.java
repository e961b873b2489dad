package cn.cunce.policy;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.VillageFacts;
import cn.cunce.model.value.Missing;
import java.time.LocalDate;
import java.util.ArrayList;
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

    HouseholdFacts household() {
        return new HouseholdFacts(
                new RecordId(Entity.HOUSEHOLD, NOWHERE, new UUID(0, 0)),
                one(Entity.HOUSEHOLD),
                years(Entity.HOUSEHOLD_YEAR),
                people(),
                list(Entity.MEASURE),
                demands());
    }

    VillageFacts village() {
        return new VillageFacts(
                LedgerIds.village(NOWHERE),
                one(Entity.VILLAGE),
                years(Entity.VILLAGE_YEAR),
                list(Entity.NATURAL_VILLAGE),
                people());
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

    private List<Answers> demands() {
        return list("demand");
    }

    private List<Answers> list(Entity entity) {
        return list(entity.key());
    }

    private List<Answers> list(String entity) {
        return places(List.of(entity)).mapToObj(index -> at(entity, index)).toList();
    }

    private List<MemberFacts> people() {
        var members = new ArrayList<MemberFacts>();
        places(List.of(Entity.PERSON.key(), Entity.MEMBERSHIP.key()))
                .forEach(
                        index ->
                                members.add(
                                        new MemberFacts(
                                                person(index),
                                                at(Entity.PERSON.key(), index),
                                                at(Entity.MEMBERSHIP.key(), index))));
        return members;
    }

    private static RecordId person(int index) {
        return new RecordId(Entity.PERSON, NOWHERE, new UUID(0, index + 1L));
    }

    /// All places of a list up to the last that is told of.
    private IntStream places(List<String> entities) {
        var count =
                records.keySet().stream()
                        .filter(slot -> entities.contains(slot.entity().key()))
                        .mapToInt(slot -> slot.index() + 1)
                        .max()
                        .orElse(0);
        return IntStream.range(0, count);
    }

    private Answers at(String entity, int index) {
        return records.entrySet().stream()
                .filter(record -> record.getKey().entity().key().equals(entity))
                .filter(record -> record.getKey().index() == index)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Answers.NONE);
    }

    private static int yearOf(Told.Fact fact, int year) {
        return Told.yearly(fact.field().entity()) ? year : 0;
    }
}
