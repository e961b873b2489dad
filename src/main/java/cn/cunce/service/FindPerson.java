package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.store.BookReader;
import java.util.List;
import java.util.Optional;

/// Finds who in the book has a number of identity.
public final class FindPerson {

    /// @param answers what the book says of him
    /// @param household where his membership is open; empty where none is
    public record Found(RecordId person, Answers answers, Optional<RecordId> household) {}

    private final OpenedBook opened;

    public FindPerson(OpenedBook opened) {
        this.opened = opened;
    }

    /// @param idNumber 18 characters
    public Optional<Found> find(String idNumber) {
        return opened.book().read(reader -> find(reader, idNumber));
    }

    private static Optional<Found> find(BookReader reader, String idNumber) {
        return reader.peopleByNumber(List.of(idNumber)).stream()
                .filter(person -> person.get(RecordFields.ended(Entity.PERSON)).isEmpty())
                .findFirst()
                .map(
                        person ->
                                new Found(
                                        person.id(),
                                        person.answers(),
                                        household(reader, person.id())));
    }

    private static Optional<RecordId> household(BookReader reader, RecordId person) {
        return reader.openMemberships(List.of(person.id())).stream()
                .flatMap(membership -> household(membership).stream())
                .findFirst();
    }

    private static Optional<RecordId> household(LedgerRecord membership) {
        return membership
                .get(MembershipFields.HOUSEHOLD)
                .map(id -> new RecordId(Entity.HOUSEHOLD, membership.id().village(), id));
    }
}
