package cn.cunce.service;

import cn.cunce.model.field.DecisionFields;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.store.BookReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Which household each record of a village belongs to, read once for all of them.
final class HouseholdIndex {

    private static final Map<Entity, LedgerField<UUID>> OWNERS =
            Map.of(
                    Entity.HOUSEHOLD_YEAR, IncomeFields.HOUSEHOLD,
                    Entity.MEMBERSHIP, MembershipFields.HOUSEHOLD,
                    Entity.DEMAND, DemandFields.HOUSEHOLD,
                    Entity.MEASURE, MeasureFields.BENEFICIARY,
                    Entity.DECISION, DecisionFields.HOUSEHOLD);

    private final Map<UUID, UUID> households = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();

    HouseholdIndex(BookReader reader, String village) {
        OWNERS.forEach(
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
