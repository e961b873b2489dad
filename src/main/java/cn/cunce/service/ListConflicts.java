package cn.cunce.service;

import static java.util.Comparator.comparing;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.Owners;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.Change;
import cn.cunce.model.ledger.Fold;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.LiveValue;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.ledger.Transaction;
import cn.cunce.store.BookReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Fields of which two people have said different things without knowing of each other.
public final class ListConflicts {

    /// @param id by which it is named when it is settled: the record's id, and the field's key
    /// @param household its number, empty where the record belongs to none
    /// @param head of that household, empty where nobody is
    /// @param member name of the person, empty where no person is meant
    /// @param base what stood there before they parted: only the field in question
    /// @param values the live ones, oldest first; the last is the one that is shown until then
    public record Conflict(
            String id,
            RecordId record,
            String household,
            String head,
            String member,
            LedgerField<?> field,
            Answers base,
            List<LiveValue> values) {
        public Conflict {
            values = List.copyOf(values);
        }
    }

    /// A conflict that somebody has settled.
    ///
    /// @param conflict as it was before
    /// @param now what stands there since; only the field in question
    /// @param last who wrote that, when and how
    public record Settled(Conflict conflict, Answers now, Transaction last) {}

    private final OpenedBook opened;

    public ListConflicts(OpenedBook opened) {
        this.opened = opened;
    }

    /// By village, record and field.
    public List<Conflict> list() {
        return opened.book().read(ListConflicts::of);
    }

    /// Those that have been settled and are open no more, the latest first.
    public List<Settled> settled() {
        return opened.book().read(ListConflicts::settled);
    }

    static List<Conflict> of(BookReader reader) {
        var conflicts = new ArrayList<Conflict>();
        for (var record : reader.conflicts()) {
            conflicts.addAll(of(reader, record, reader.history(record.id())));
        }
        return conflicts;
    }

    /// @param known the changes by which the record stands as it does
    private static List<Conflict> of(BookReader reader, LedgerRecord record, List<Change> known) {
        var person = person(reader, record);
        var household = household(reader, record, person);
        var member = person.flatMap(each -> each.get(PersonFields.NAME)).orElse("");
        var number =
                household
                        .flatMap(each -> each.get(HouseholdFields.NATIONAL_HOUSEHOLD_NO))
                        .orElse("");
        var head = household.map(each -> head(reader, each)).orElse("");
        var conflicts = new ArrayList<Conflict>();
        for (var conflict : byKey(record).entrySet()) {
            var field = conflict.getKey();
            conflicts.add(
                    new Conflict(
                            record.uuid() + "/" + field.key(),
                            record.id(),
                            number,
                            head,
                            member,
                            field,
                            base(record, known, field),
                            conflict.getValue()));
        }
        return conflicts;
    }

    private static String head(BookReader reader, LedgerRecord household) {
        return reader.forms(household.id().village(), List.of(household.uuid()), 0).stream()
                .map(ListHouseholds::head)
                .findFirst()
                .orElse("");
    }

    static List<Settled> settled(BookReader reader) {
        var settled = new LinkedHashMap<String, Settled>();
        for (var decision : reader.settlements()) {
            var history = reader.history(decision.record());
            var before = history.stream().filter(decision::sees).toList();
            var stood = Fold.of(decision.record(), before);
            for (var conflict : of(reader, stood, before)) {
                if (decision.mentions(conflict.field())) {
                    settlement(conflict, history)
                            .ifPresent(found -> settled.putIfAbsent(conflict.id(), found));
                }
            }
        }
        return List.copyOf(settled.values()).reversed();
    }

    /// Empty where it is open again.
    private static Optional<Settled> settlement(Conflict conflict, List<Change> history) {
        var now = Fold.of(conflict.record(), history);
        if (now.conflicts().containsKey(conflict.field())) {
            return Optional.empty();
        }
        return Fold.standing(history, conflict.field()).stream()
                .reduce((_, later) -> later)
                .map(
                        last ->
                                new Settled(
                                        conflict,
                                        only(now.answers(), conflict.field()),
                                        last.transaction()));
    }

    private static Map<LedgerField<?>, List<LiveValue>> byKey(LedgerRecord record) {
        var sorted = new TreeMap<LedgerField<?>, List<LiveValue>>(comparing(LedgerField::key));
        sorted.putAll(record.conflicts());
        return sorted;
    }

    /// What all of those who part had seen.
    private static Answers base(
            LedgerRecord record, Collection<Change> changes, LedgerField<?> field) {
        var parting = Fold.standing(changes, field);
        var before =
                changes.stream()
                        .filter(change -> parting.stream().allMatch(each -> each.sees(change)))
                        .toList();
        return only(Fold.of(record.id(), before).answers(), field);
    }

    private static <T> Answers only(Answers answers, LedgerField<T> field) {
        var value = answers.get(field).map(known -> Answers.NONE.with(field, known));
        var why = Optional.ofNullable(answers.missing().get(field));
        return value.orElseGet(
                () -> why.map(known -> Answers.NONE.missing(field, known)).orElse(Answers.NONE));
    }

    private static Optional<LedgerRecord> person(BookReader reader, LedgerRecord record) {
        return switch (record.id().entity()) {
            case PERSON -> Optional.of(record);
            case MEMBERSHIP -> whose(reader, record.get(MembershipFields.PERSON));
            case MEDICAL_CLAIM -> whose(reader, record.get(MedicalClaimFields.PERSON));
            default -> Optional.empty();
        };
    }

    private static Optional<LedgerRecord> whose(BookReader reader, Optional<UUID> person) {
        return person.flatMap(reader::recordOf).flatMap(reader::record);
    }

    private static Optional<LedgerRecord> household(
            BookReader reader, LedgerRecord record, Optional<LedgerRecord> person) {
        var id =
                record.id().entity() == Entity.HOUSEHOLD
                        ? Optional.of(record.uuid())
                        : Optional.ofNullable(Owners.HOUSEHOLD.get(record.id().entity()))
                                .flatMap(record::get)
                                .or(() -> open(reader, person));
        return id.flatMap(reader::recordOf)
                .filter(each -> each.entity() == Entity.HOUSEHOLD)
                .flatMap(reader::record);
    }

    private static Optional<UUID> open(BookReader reader, Optional<LedgerRecord> person) {
        return person.map(each -> reader.openMemberships(List.of(each.uuid())))
                .flatMap(open -> open.stream().findFirst())
                .flatMap(open -> open.get(MembershipFields.HOUSEHOLD));
    }
}
