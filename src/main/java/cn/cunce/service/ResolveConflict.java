package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.LiveValue;
import cn.cunce.store.BookReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Settles a conflict: the decision is a change like any other, and can be changed by another.
public final class ResolveConflict {

    public enum Result {
        SETTLED,
        /// There is no such conflict, or it has been settled meanwhile.
        NONE,
        /// It has no value of this number.
        NO_SUCH_VALUE
    }

    private final OpenedBook opened;

    public ResolveConflict(OpenedBook opened) {
        this.opened = opened;
    }

    /// Takes one of the live values.
    ///
    /// @param number from 1, in the order in which `ListConflicts` tells them
    public Result take(String conflict, int number) {
        return settle(
                conflict,
                found ->
                        number >= 1 && number <= found.values().size()
                                ? Optional.of(edit(found, found.values().get(number - 1)))
                                : Optional.empty());
    }

    /// Puts another value in the place of all.
    ///
    /// @param value only of the field in question
    public Result put(String conflict, Answers value) {
        return settle(conflict, found -> Optional.of(Edit.set(found.record(), value)));
    }

    private interface Decision {
        Optional<Edit> of(ListConflicts.Conflict conflict);
    }

    private Result settle(String id, Decision decision) {
        var found = opened.book().read(reader -> find(reader, id));
        if (found.isEmpty()) {
            return Result.NONE;
        }
        var edit = decision.of(found.get());
        if (edit.isEmpty()) {
            return Result.NO_SUCH_VALUE;
        }
        var cause = new Cause(Cause.Kind.DECISION, opened.newReference());
        opened.book().write(writer -> writer.save(opened.author(), List.of(edit.get()), cause));
        return Result.SETTLED;
    }

    private static Optional<ListConflicts.Conflict> find(BookReader reader, String id) {
        return ListConflicts.of(reader).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static Edit edit(ListConflicts.Conflict conflict, LiveValue taken) {
        var field = conflict.field();
        var set = taken.plain().map(plain -> value(field, plain));
        var missing = taken.missing().map(why -> Answers.NONE.missing(field, why));
        return set.or(() -> missing)
                .map(answers -> Edit.set(conflict.record(), answers))
                .orElseGet(() -> new Edit(conflict.record(), Answers.NONE, Set.of(field)));
    }

    private static <T> Answers value(LedgerField<T> field, Object plain) {
        return Answers.NONE.with(field, field.kind().meant(plain));
    }
}
