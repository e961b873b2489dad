package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.RecordId;
import java.util.HashMap;
import java.util.Optional;

/// How what a file says lies over what the book says.
///
/// A blank cell never erases, and neither does a cell that cannot be read: only a value replaces a
/// value.
///
/// @param keep whether a value that the book has already stays
record Taking(boolean keep) {

    /// Puts what is told over what the view knows of a record, and a record that was undone back.
    ///
    /// @return what that changes, which the view knows from now on; empty if nothing
    Optional<RecordChange> into(VillageView view, RecordId id, Answers told) {
        var before = view.answers(id);
        var over = over(before, told);
        var after = view.isMistake(id) ? revived(id.entity(), over) : over;
        var edit = before.isEmpty() ? Edit.set(id, after) : Edit.between(id, before, after);
        if (edit.isEmpty()) {
            return Optional.empty();
        }
        var change = new RecordChange(before, edit);
        view.put(id, after);
        return Optional.of(change);
    }

    Answers over(Answers before, Answers told) {
        if (before.isEmpty()) {
            return told;
        }
        var values = new HashMap<>(before.values());
        var missing = new HashMap<>(before.missing());
        told.values()
                .forEach(
                        (field, value) -> {
                            if (!keep || !values.containsKey(field)) {
                                values.put(field, value);
                                missing.remove(field);
                            }
                        });
        told.missing()
                .forEach(
                        (field, why) -> {
                            if (!values.containsKey(field)
                                    && !(keep && missing.containsKey(field))) {
                                missing.put(field, why);
                            }
                        });
        return new Answers(values, missing);
    }

    private static Answers revived(Entity entity, Answers answers) {
        return answers.without(RecordFields.ended(entity)).without(RecordFields.endedDate(entity));
    }
}
