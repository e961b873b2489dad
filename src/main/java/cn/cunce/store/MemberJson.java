package cn.cunce.store;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.LedgerRecord;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A member as dumps write him: the person, and on the same level how he belongs to the household.
final class MemberJson {

    private static final Set<LedgerField<?>> ENDS =
            Set.of(MembershipFields.PERSON, MembershipFields.HOUSEHOLD);

    /// @param people of the village; somebody from another village is named by his id alone, since
    ///     what is known of him belongs to that village
    static Map<String, Object> of(LedgerRecord membership, Map<UUID, LedgerRecord> people) {
        var person = people.get(person(membership));
        var member =
                person == null
                        ? new java.util.LinkedHashMap<String, Object>(
                                Map.of("id", person(membership).toString()))
                        : RecordJson.of(person, Set.of());
        if (person != null) {
            person.get(PersonFields.NAME).ifPresent(name -> member.put("name", name));
        }
        for (var field : membership.answers().values().keySet()) {
            if (!ENDS.contains(field)) {
                member.put(field.key(), RecordJson.value(membership, field));
            }
        }
        if (!membership.answers().missing().isEmpty()) {
            member.put("membershipMissing", AnswersJson.missing(membership.answers()));
        }
        member.put("membership", membership.uuid().toString());
        return member;
    }

    static UUID person(LedgerRecord membership) {
        return membership.get(MembershipFields.PERSON).orElse(membership.uuid());
    }

    private MemberJson() {}
}
