package cn.cunce.service;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MedicalClaimFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.Owners;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.store.BookReader;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// What is told of a household one by one: its plots, its loans, alerts about it, and the medical
/// claims of its members.
public final class ReadListed {

    /// @param listed what has not ended, by kind, in the order in which it was written down
    /// @param people names of those who were ever its members
    public record Kept(Map<Entity, List<LedgerRecord>> listed, Map<UUID, String> people) {
        public Kept {
            listed = Map.copyOf(listed);
            people = Map.copyOf(people);
        }

        public List<LedgerRecord> of(Entity entity) {
            return listed.getOrDefault(entity, List.of());
        }
    }

    private static final List<Entity> OF_HOUSEHOLD =
            List.of(Entity.SLOPE_PLOT, Entity.LOAN, Entity.ALERT);

    private final OpenedBook opened;

    public ReadListed(OpenedBook opened) {
        this.opened = opened;
    }

    public Kept of(RecordId household) {
        return opened.book().read(reader -> kept(reader, household));
    }

    private static Kept kept(BookReader reader, RecordId household) {
        var listed = new EnumMap<Entity, List<LedgerRecord>>(Entity.class);
        for (var entity : OF_HOUSEHOLD) {
            var owner = Objects.requireNonNull(Owners.HOUSEHOLD.get(entity));
            listed.put(entity, standing(reader, owner, List.of(household.id())));
        }
        var people = people(reader, household);
        listed.put(
                Entity.MEDICAL_CLAIM, standing(reader, MedicalClaimFields.PERSON, people.keySet()));
        return new Kept(listed, people);
    }

    private static List<LedgerRecord> standing(
            BookReader reader, LedgerField<UUID> owner, Collection<UUID> owners) {
        var ended = RecordFields.ended(owner.entity());
        return reader.referring(owner, owners).stream()
                .filter(row -> row.get(ended).isEmpty())
                .toList();
    }

    private static Map<UUID, String> people(BookReader reader, RecordId household) {
        var ids =
                reader.referring(MembershipFields.HOUSEHOLD, List.of(household.id())).stream()
                        .flatMap(row -> row.get(MembershipFields.PERSON).stream())
                        .distinct()
                        .toList();
        var names = new HashMap<UUID, String>();
        for (var person : reader.records(Entity.PERSON, ids)) {
            names.put(person.uuid(), person.get(PersonFields.NAME).orElse(""));
        }
        return names;
    }
}
