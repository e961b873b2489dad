package cn.cunce.service;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.Owners;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.store.BookReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Which household each record of a village belongs to, read once for all of them.
final class HouseholdIndex {

    private final Map<UUID, UUID> households = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();

    HouseholdIndex(BookReader reader, String village) {
        Owners.HOUSEHOLD.forEach(
                (entity, owner) ->
                        reader.all(village, entity)
                                .forEach(
                                        record ->
                                                record.get(owner)
                                                        .ifPresent(
                                                                id ->
                                                                        households.put(
                                                                                record.uuid(),
                                                                                id))));
        for (var membership : reader.all(village, Entity.MEMBERSHIP)) {
            var person = membership.get(MembershipFields.PERSON);
            var household = membership.get(MembershipFields.HOUSEHOLD);
            if (person.isPresent() && household.isPresent()) {
                households.put(person.get(), household.get());
            }
        }
        for (var claim : reader.all(village, Entity.MEDICAL_CLAIM)) {
            claim.get(MedicalClaimFields.PERSON)
                    .flatMap(person -> Optional.ofNullable(households.get(person)))
                    .ifPresent(household -> households.put(claim.uuid(), household));
        }
        for (var person : reader.all(village, Entity.PERSON)) {
            person.get(PersonFields.NAME).ifPresent(name -> names.put(person.uuid(), name));
        }
        for (var membership : reader.all(village, Entity.MEMBERSHIP)) {
            membership
                    .get(MembershipFields.PERSON)
                    .map(names::get)
                    .ifPresent(name -> names.put(membership.uuid(), name));
        }
    }

    /// Empty for what belongs to the village.
    Optional<UUID> household(RecordId record) {
        return record.entity() == Entity.HOUSEHOLD
                ? Optional.of(record.id())
                : Optional.ofNullable(households.get(record.id()));
    }

    /// The name of the person whom a record is about; empty where it is about none.
    String person(RecordId record) {
        return names.getOrDefault(record.id(), "");
    }
}
