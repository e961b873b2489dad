package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Edit;
import java.util.HashSet;
import java.util.Set;

/// Finds what a save would replace without its present value having been on the screen.
final class StaleFields {

    /// @param before what was on the screen
    /// @param now what the record says meanwhile
    static Set<LedgerField<?>> of(Edit edit, Answers before, Answers now) {
        var stale = new HashSet<LedgerField<?>>();
        for (var field : now.changedFrom(before)) {
            if (edit.mentions(field) && !says(edit, field, now)) {
                stale.add(field);
            }
        }
        return stale;
    }

    /// Who wants the same needs not be asked.
    private static boolean says(Edit edit, LedgerField<?> field, Answers now) {
        return edit.set().get(field).equals(now.get(field));
    }

    private StaleFields() {}
}
