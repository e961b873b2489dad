package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.store.BookReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// One village as an import sees it: what the book says, and what the files before have added.
///
/// Beside the village's own records it knows the people elsewhere whose numbers the files mention.
/// It is read with a few statements, however many households the village has.
final class VillageView {

    /// Why a record ended that should never have been; an import that tells of it again revives it.
    static final String MISTAKE = "mistake";

    private final String village;
    private final Map<RecordId, Answers> records = new HashMap<>();
    private final Map<Entity, List<RecordId>> byEntity = new EnumMap<>(Entity.class);
    private final Map<UUID, RecordId> people = new HashMap<>();
    private final Map<String, Set<RecordId>> peopleByNumber = new HashMap<>();
    private final Map<String, Set<RecordId>> householdsByNumber = new HashMap<>();
    private final Map<UUID, Set<RecordId>> membershipsOfPerson = new HashMap<>();
    private final Map<UUID, Set<RecordId>> membershipsOfHousehold = new HashMap<>();

    private VillageView(String village) {
        this.village = village;
    }

    /// @param numbers identity numbers that the files mention
    static VillageView of(BookReader reader, String village, Collection<String> numbers) {
        var view = new VillageView(village);
        for (var entity : Entity.values()) {
            reader.all(village, entity).forEach(view::learn);
        }
        var strangers =
                reader.peopleByNumber(numbers).stream()
                        .filter(person -> !person.id().village().equals(village))
                        .toList();
        strangers.forEach(view::learn);
        reader.openMemberships(strangers.stream().map(LedgerRecord::uuid).toList())
                .forEach(view::learn);
        reader.records(Entity.PERSON, view.unknownMembers()).forEach(view::learn);
        return view;
    }

    String village() {
        return village;
    }

    private void learn(LedgerRecord record) {
        put(record.id(), record.answers());
    }

    /// Whoever moved here from another village keeps that village as his key.
    private List<UUID> unknownMembers() {
        return membershipsOfPerson.keySet().stream()
                .filter(person -> !people.containsKey(person))
                .toList();
    }

    /// From now on the record says this.
    void put(RecordId id, Answers answers) {
        if (records.put(id, answers) == null) {
            byEntity.computeIfAbsent(id.entity(), _ -> new ArrayList<>()).add(id);
        }
        switch (id.entity()) {
            case PERSON -> {
                people.put(id.id(), id);
                index(peopleByNumber, answers.get(PersonFields.ID_NUMBER), id);
            }
            case HOUSEHOLD ->
                    index(
                            householdsByNumber,
                            answers.get(HouseholdFields.NATIONAL_HOUSEHOLD_NO),
                            id);
            case MEMBERSHIP -> {
                index(membershipsOfPerson, answers.get(MembershipFields.PERSON), id);
                index(membershipsOfHousehold, answers.get(MembershipFields.HOUSEHOLD), id);
            }
            default -> {
                // found by what the sheet says, see `all`
            }
        }
    }

    private static <K> void index(Map<K, Set<RecordId>> index, Optional<K> key, RecordId id) {
        key.ifPresent(known -> index.computeIfAbsent(known, _ -> new LinkedHashSet<>(2)).add(id));
    }

    /// All that is said of a record, nothing if it is not known.
    Answers answers(RecordId id) {
        return records.getOrDefault(id, Answers.NONE);
    }

    boolean knows(RecordId id) {
        return records.containsKey(id);
    }

    /// All records of a kind, those of strangers too.
    List<RecordId> all(Entity entity) {
        return byEntity.getOrDefault(entity, List.of());
    }

    /// Records that say the same in these fields: those that are there before those that were ended
    /// by mistake.
    List<RecordId> agreeing(Entity entity, Answers told, List<LedgerField<?>> fields) {
        return all(entity).stream()
                .filter(id -> isMeant(id) || isMistake(id))
                .filter(id -> agrees(id, told, fields))
                .sorted(Comparator.comparing(this::isMistake))
                .toList();
    }

    boolean agrees(RecordId id, Answers told, List<LedgerField<?>> fields) {
        return fields.stream().allMatch(field -> answers(id).get(field).equals(told.get(field)));
    }

    List<RecordId> peopleWithNumber(String number) {
        return current(peopleByNumber, number, PersonFields.ID_NUMBER);
    }

    /// Households of this village with this number that are there, or ended by mistake.
    List<RecordId> householdsWithNumber(String number) {
        return current(householdsByNumber, number, HouseholdFields.NATIONAL_HOUSEHOLD_NO).stream()
                .filter(id -> isMeant(id) || isMistake(id))
                .toList();
    }

    /// The index knows former values too.
    private List<RecordId> current(
            Map<String, Set<RecordId>> index, String key, LedgerField<String> field) {
        var found = new ArrayList<RecordId>();
        for (var id : index.getOrDefault(key, Set.of())) {
            if (answers(id).get(field).filter(key::equals).isPresent()) {
                found.add(id);
            }
        }
        return found;
    }

    /// The memberships that begin a household's list of members: open ones.
    List<RecordId> openMemberships(RecordId household) {
        return membershipsOfHousehold.getOrDefault(household.id(), Set.of()).stream()
                .filter(this::isOpen)
                .toList();
    }

    Optional<RecordId> openMembershipOf(RecordId person) {
        return membershipsOfPerson.getOrDefault(person.id(), Set.of()).stream()
                .filter(this::isOpen)
                .findFirst();
    }

    /// The name of the head; empty where nobody is, or where the head has none.
    Optional<String> head(RecordId household) {
        return openMemberships(household).stream()
                .filter(this::isHead)
                .flatMap(id -> personOf(id).stream())
                .flatMap(person -> answers(person).get(PersonFields.NAME).stream())
                .findFirst();
    }

    private boolean isHead(RecordId membership) {
        return answers(membership)
                .get(MembershipFields.RELATION)
                .filter(ListHouseholds.HEAD::equals)
                .isPresent();
    }

    /// The membership of this person in this household that is open, or else ended by mistake.
    Optional<RecordId> membership(RecordId person, RecordId household) {
        var both =
                membershipsOfPerson.getOrDefault(person.id(), Set.of()).stream()
                        .filter(id -> householdOf(id).equals(Optional.of(household)))
                        .toList();
        return both.stream()
                .filter(this::isOpen)
                .findFirst()
                .or(() -> both.stream().filter(this::isMistake).findFirst());
    }

    /// Where a person is at home: by his open membership, or by one that was undone together with
    /// its household.
    Optional<RecordId> homeOf(RecordId person) {
        return openMembershipOf(person)
                .flatMap(this::householdOf)
                .or(
                        () ->
                                membershipsOfPerson.getOrDefault(person.id(), Set.of()).stream()
                                        .filter(this::isMistake)
                                        .flatMap(id -> householdOf(id).stream())
                                        .filter(this::isMistake)
                                        .findFirst());
    }

    /// A membership is kept in the village of its household.
    Optional<RecordId> householdOf(RecordId membership) {
        return answers(membership)
                .get(MembershipFields.HOUSEHOLD)
                .map(id -> new RecordId(Entity.HOUSEHOLD, membership.village(), id));
    }

    Optional<RecordId> personOf(RecordId membership) {
        return answers(membership).get(MembershipFields.PERSON).map(people::get);
    }

    /// Members of a household that are there, or were undone together with it.
    Set<RecordId> membersOf(RecordId household) {
        var undone = isMistake(household);
        var members = new HashSet<RecordId>();
        for (var id : membershipsOfHousehold.getOrDefault(household.id(), Set.of())) {
            if (isOpen(id) || (undone && isMistake(id))) {
                personOf(id).ifPresent(members::add);
            }
        }
        return members;
    }

    /// Members who are there, and people who were undone here.
    Set<RecordId> membersEver(RecordId household) {
        var members = new HashSet<>(membersOf(household));
        for (var id : membershipsOfHousehold.getOrDefault(household.id(), Set.of())) {
            if (isMistake(id)) {
                personOf(id).filter(this::isMistake).ifPresent(members::add);
            }
        }
        return members;
    }

    boolean isMeant(RecordId id) {
        return answers(id).get(RecordFields.ended(id.entity())).isEmpty();
    }

    boolean isMistake(RecordId id) {
        return answers(id).get(RecordFields.ended(id.entity())).filter(MISTAKE::equals).isPresent();
    }

    private boolean isOpen(RecordId membership) {
        return isMeant(membership) && answers(membership).get(MembershipFields.TO).isEmpty();
    }
}
