package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.FactName;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.service.SaveFact.Found;
import cn.cunce.store.BookReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Finds the record that keeps a fact of a ruling.
///
/// @param subject of the ruling
/// @param on its day
record FactPlace(BookReader reader, RecordId subject, LocalDate on) {

    private static final String PARAMETER = "param.";

    Found find(String name) {
        if (name.startsWith(PARAMETER)) {
            return new Found.Parameter(name.substring(PARAMETER.length()).split("@", 2)[0]);
        }
        return FactName.parse(name)
                .filter(fact -> !fact.field().derived())
                .flatMap(this::fact)
                .map(Found.class::cast)
                .orElseGet(Found.Nowhere::new);
    }

    private Optional<Found.Fact> fact(FactName name) {
        return owned(name)
                .map(
                        owned ->
                                new Found.Fact(
                                        owned.record(),
                                        name.field(),
                                        reader.record(owned.record())
                                                .map(row -> SaveFact.said(name.field(), row))
                                                .orElse(Answers.NONE),
                                        owned.owner()));
    }

    private record Owned(RecordId record, Answers owner) {}

    private Optional<Owned> owned(FactName name) {
        var year = name.year().orElse(on.getYear());
        var village = subject.village();
        return switch (name.field().entity()) {
            case HOUSEHOLD -> household().map(id -> new Owned(id, Answers.NONE));
            case HOUSEHOLD_YEAR -> household().map(id -> ofYear(id, year));
            case PERSON -> member(name).map(member -> new Owned(member.id(), Answers.NONE));
            case MEMBERSHIP ->
                    member(name).flatMap(this::membership).map(id -> new Owned(id, Answers.NONE));
            case VILLAGE ->
                    Optional.of(
                            new Owned(
                                    LedgerIds.village(village),
                                    Answers.NONE.with(VillageFields.VILLAGE_CODE, village)));
            case VILLAGE_YEAR ->
                    Optional.of(
                            new Owned(
                                    LedgerIds.villageYear(village, year),
                                    Answers.NONE.with(VillageYearFields.YEAR, (long) year)));
            default -> Optional.empty();
        };
    }

    private Optional<RecordId> household() {
        return Optional.of(subject).filter(id -> id.entity() == Entity.HOUSEHOLD);
    }

    private static Owned ofYear(RecordId household, int year) {
        return new Owned(
                LedgerIds.householdYear(household, year),
                Answers.NONE
                        .with(IncomeFields.HOUSEHOLD, household.id())
                        .with(IncomeFields.YEAR, (long) year));
    }

    /// By place where the name does not tell, as rulings count them.
    private Optional<MemberFacts> member(FactName name) {
        var members = members();
        if (name.place() > 0) {
            return name.place() <= members.size()
                    ? Optional.of(members.get(name.place() - 1))
                            .filter(member -> member.name().equals(name.who()))
                    : Optional.empty();
        }
        var living = named(members, name.who());
        var named = living.isEmpty() ? named(deceased(), name.who()) : living;
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static List<MemberFacts> named(List<MemberFacts> people, String name) {
        return people.stream().filter(person -> person.name().equals(name)).toList();
    }

    /// Of whom things are still asked: when he was taken off the register.
    private List<MemberFacts> deceased() {
        return subject.entity() == Entity.HOUSEHOLD
                ? reader.householdFacts(subject, on).stream()
                        .flatMap(household -> household.lists().deceased().stream())
                        .toList()
                : List.of();
    }

    private List<MemberFacts> members() {
        return subject.entity() == Entity.HOUSEHOLD
                ? reader.householdFacts(subject, on).map(HouseholdFacts::members).orElse(List.of())
                : reader.villageFacts(subject.village(), on, true).people();
    }

    private Optional<RecordId> membership(MemberFacts member) {
        return reader.referring(MembershipFields.PERSON, List.of(member.id().id())).stream()
                .filter(row -> row.answers().equals(member.membership()))
                .map(LedgerRecord::id)
                .findFirst();
    }
}
