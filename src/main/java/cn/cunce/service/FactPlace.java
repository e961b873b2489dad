package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.Owners;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.FactName;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.ProjectFacts;
import cn.cunce.policy.engine.ListedFacts;
import cn.cunce.service.SaveFact.Found;
import cn.cunce.store.BookReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the record that keeps a fact of a ruling.
final class FactPlace {

    private static final String PARAMETER = "param.";

    private final BookReader reader;
    private final LedgerIds ids;
    private final RecordId subject;
    private final LocalDate on;
    private @Nullable Optional<Matter> read;

    /// @param ids of records that nobody has spoken of yet
    /// @param subject of the ruling
    /// @param on its day
    FactPlace(BookReader reader, LedgerIds ids, RecordId subject, LocalDate on) {
        this.reader = reader;
        this.ids = ids;
        this.subject = subject;
        this.on = on;
    }

    /// Read once, and only for names that need it.
    private Optional<Matter> matter() {
        if (read == null) {
            read = new Matters(reader, on).of(subject);
        }
        return read;
    }

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
        return switch (name.field().entity()) {
            case HOUSEHOLD -> household().map(id -> new Owned(id, Answers.NONE));
            case HOUSEHOLD_YEAR -> household().map(id -> ofYear(id, year));
            case PERSON -> member(name).map(member -> new Owned(member.id(), Answers.NONE));
            case MEMBERSHIP ->
                    member(name).flatMap(this::membership).map(id -> new Owned(id, Answers.NONE));
            case VILLAGE, VILLAGE_YEAR, TOWNSHIP, TOWNSHIP_YEAR, COUNTY, COUNTY_YEAR -> {
                var place = PlaceRecord.of(name.field().entity(), subject.village(), year);
                yield Optional.of(new Owned(place.id(), place.owner()));
            }
            case RESPONSIBLE, DECISION -> Optional.empty();
            default -> matter().flatMap(all -> listed(name, all, year));
        };
    }

    /// A household even where it was not there on the day; of a person the one he belongs to.
    private Optional<RecordId> household() {
        return subject.entity() == Entity.HOUSEHOLD
                ? Optional.of(subject)
                : matter().flatMap(Matter::household).map(HouseholdFacts::id);
    }

    private static Owned ofYear(RecordId household, int year) {
        return new Owned(
                LedgerIds.householdYear(household, year),
                Answers.NONE
                        .with(IncomeFields.HOUSEHOLD, household.id())
                        .with(IncomeFields.YEAR, (long) year));
    }

    /// The project asked about, one of a list, or one that begins with this fact.
    private Optional<Owned> listed(FactName name, Matter all, int year) {
        var own = all.project().filter(project -> isCalled(project, name));
        if (own.isPresent()) {
            return own.map(project -> new Owned(project.id(), Answers.NONE));
        }
        return ListedFacts.of(name, all, year)
                .or(() -> ofVillage(name, all, year))
                .flatMap(
                        said ->
                                rows(name.field().entity(), all).stream()
                                        .filter(row -> row.answers().equals(said.answers()))
                                        .skip(said.before())
                                        .findFirst())
                .map(row -> new Owned(row.id(), Answers.NONE))
                .or(() -> begun(name).map(begun -> new Owned(begun.id(), begun.owner())));
    }

    /// One more of a list.
    Optional<BegunRecord> begun(FactName name) {
        var year = name.year().orElse(on.getYear());
        return matter().flatMap(all -> BegunRecord.of(name, all, subject.village(), year, ids));
    }

    /// A training in which nobody of the household has taken part yet.
    private static Optional<ListedFacts> ofVillage(FactName name, Matter all, int year) {
        return name.field().entity() == Entity.TRAINING
                ? ListedFacts.of(name, Matter.village(all.village()), year)
                : Optional.empty();
    }

    private static boolean isCalled(ProjectFacts project, FactName name) {
        return name.field().entity() == Entity.PROJECT
                && name.place() == 0
                && project.name().equals(name.who());
    }

    /// The records that a list is made of, in its order.
    private List<LedgerRecord> rows(Entity entity, Matter all) {
        var owner = Owners.HOUSEHOLD.get(entity);
        if (owner != null) {
            return household()
                    .map(id -> reader.referring(owner, List.of(id.id())))
                    .orElse(List.of());
        }
        if (entity == Entity.MEDICAL_CLAIM) {
            var members = all.household().map(HouseholdFacts::members).orElse(List.of());
            var people = members.stream().map(member -> member.id().id()).toList();
            return reader.referring(MedicalClaimFields.PERSON, people);
        }
        return reader.all(subject.village(), entity);
    }

    /// By place where the name does not tell, as rulings count them.
    private Optional<MemberFacts> member(FactName name) {
        var own = matter().flatMap(Matter::person).filter(person -> isHe(person, name));
        if (own.isPresent()) {
            return own;
        }
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

    /// Of this name, whom no other one shares.
    Optional<RecordId> person(String name) {
        var named = named(members(), name);
        return named.size() == 1 ? Optional.of(named.getFirst().id()) : Optional.empty();
    }

    private static boolean isHe(MemberFacts person, FactName name) {
        return name.place() == 0 && person.name().equals(name.who());
    }

    private static List<MemberFacts> named(List<MemberFacts> people, String name) {
        return people.stream().filter(person -> person.name().equals(name)).toList();
    }

    /// Of whom things are still asked: when he was taken off the register.
    private List<MemberFacts> deceased() {
        return matter().flatMap(Matter::household)
                .map(household -> household.lists().deceased())
                .orElse(List.of());
    }

    private List<MemberFacts> members() {
        return matter().map(
                        all ->
                                all.household()
                                        .map(HouseholdFacts::members)
                                        .orElseGet(all.village()::people))
                .orElse(List.of());
    }

    private Optional<RecordId> membership(MemberFacts member) {
        return reader.referring(MembershipFields.PERSON, List.of(member.id().id())).stream()
                .filter(row -> row.answers().equals(member.membership()))
                .map(LedgerRecord::id)
                .findFirst();
    }
}
