package cn.cunce.model.rule;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.RecordId;

/// A person as rules see him: what is said of him, and of his membership on the day.
public record MemberFacts(RecordId id, Answers person, Answers membership) {

    /// Empty while nobody has written it.
    public String name() {
        return person.get(PersonFields.NAME).orElse("");
    }
}
