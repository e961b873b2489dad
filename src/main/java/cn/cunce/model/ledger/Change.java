package cn.cunce.model.ledger;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import java.util.Set;

/// What one save did to one record.
///
/// @param counter its place in its lane, from 1, without holes
/// @param set the fields it set or made missing
/// @param emptied the fields that are not recorded again
public record Change(
        Transaction transaction,
        long counter,
        RecordId record,
        Answers set,
        Set<LedgerField<?>> emptied) {

    public Change {
        emptied = Set.copyOf(emptied);
    }

    public LaneId lane() {
        return transaction.lane();
    }

    public boolean mentions(LedgerField<?> field) {
        return set.values().containsKey(field)
                || set.missing().containsKey(field)
                || emptied.contains(field);
    }

    /// Whether `other` was known when this was written.
    public boolean sees(Change other) {
        return lane().equals(other.lane())
                ? counter > other.counter
                : transaction.seen().covers(other.lane(), other.counter);
    }
}
