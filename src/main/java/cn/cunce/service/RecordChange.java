package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.RecordId;
import java.util.LinkedHashSet;
import java.util.Set;

/// What an import would do to one record: old and new, field by field.
///
/// @param before all that the book says of it; nothing for a record that is new
/// @param edit the fields that would be set or emptied
public record RecordChange(Answers before, Edit edit) {

    public RecordId record() {
        return edit.record();
    }

    /// Whether the book has never heard of the record.
    public boolean isNew() {
        return before.isEmpty();
    }

    /// The fields in question, in no particular order.
    public Set<LedgerField<?>> fields() {
        var fields = new LinkedHashSet<LedgerField<?>>(edit.set().values().keySet());
        fields.addAll(edit.set().missing().keySet());
        fields.addAll(edit.emptied());
        return fields;
    }

    /// All that the book would say of it afterwards.
    public Answers after() {
        var after = before.overlaidBy(edit.set());
        for (var field : edit.emptied()) {
            after = after.without(field);
        }
        return after;
    }
}
