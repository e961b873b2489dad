package cn.cunce.model.ledger;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import java.util.HashSet;
import java.util.Set;

/// What a save wants of one record: fields to set or to make missing, and fields to empty.
///
/// Creates the record if nobody has spoken of it yet.
public record Edit(RecordId record, Answers set, Set<LedgerField<?>> emptied) {

    public Edit {
        emptied = Set.copyOf(emptied);
    }

    public static Edit set(RecordId record, Answers set) {
        return new Edit(record, set, Set.of());
    }

    /// What leads from `before` to `after`; an equal value is no change.
    public static Edit between(RecordId record, Answers before, Answers after) {
        var changed = after.changedFrom(before);
        var set = Answers.NONE;
        var emptied = new HashSet<LedgerField<?>>();
        for (var field : changed) {
            if (after.values().containsKey(field)) {
                set = copy(set, field, after);
            } else if (after.missing().containsKey(field)) {
                set = set.missing(field, after.missing().get(field));
            } else {
                emptied.add(field);
            }
        }
        return new Edit(record, set, emptied);
    }

    private static <T> Answers copy(Answers to, LedgerField<T> field, Answers from) {
        return to.with(field, from.get(field).orElseThrow());
    }

    public boolean mentions(LedgerField<?> field) {
        return set.values().containsKey(field)
                || set.missing().containsKey(field)
                || emptied.contains(field);
    }

    public boolean isEmpty() {
        return set.isEmpty() && emptied.isEmpty();
    }
}
