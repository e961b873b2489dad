package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.LiveValue;
import cn.cunce.store.BookReader;
import java.util.LinkedHashSet;
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
        return settle(conflict, found -> chosen(found, number));
    }

    private static Optional<Edit> chosen(ListConflicts.Conflict conflict, int number) {
        return number >= 1 && number <= conflict.values().size()
                ? Optional.of(edit(conflict, conflict.values().get(number - 1)))
                : Optional.empty();
    }

    /// Each entry once, in the order of the values; empty where the field is no list.
    private static Optional<Edit> all(ListConflicts.Conflict conflict) {
        var entries = new LinkedHashSet<Object>();
        for (var live : conflict.values()) {
            if (live.plain().isPresent() && !(live.plain().get() instanceof List<?>)) {
                return Optional.empty();
            }
            live.plain().map(plain -> (List<?>) plain).ifPresent(entries::addAll);
        }
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Edit.set(conflict.record(), value(conflict.field(), List.copyOf(entries))));
    }

    /// Puts another value in the place of all.
    ///
    /// @param value only of the field in question
    public Result put(String conflict, Answers value) {
        return settle(conflict, found -> Optional.of(Edit.set(found.record(), value)));
    }

    /// Keeps all that was said, where the field is a list.
    public Result keepAll(String conflict) {
        return settle(conflict, ResolveConflict::all);
    }

    /// Takes one of the former values of a conflict that has been settled before (改裁定).
    ///
    /// @param number from 1, in the order in which `ListConflicts` tells them
    public Result retake(String conflict, int number) {
        return settleAgain(conflict, found -> chosen(found, number));
    }

    /// Puts another value in the place of what was settled before.
    ///
    /// @param value only of the field in question
    public Result putAgain(String conflict, Answers value) {
        return settleAgain(conflict, found -> Optional.of(Edit.set(found.record(), value)));
    }

    /// Keeps all that had been said, in the place of what was settled before.
    public Result keepAllAgain(String conflict) {
        return settleAgain(conflict, ResolveConflict::all);
    }

    private interface Decision {
        Optional<Edit> of(ListConflicts.Conflict conflict);
    }

    private Result settle(String id, Decision decision) {
        return decide(opened.book().read(reader -> find(reader, id)), decision);
    }

    private Result settleAgain(String id, Decision decision) {
        var found =
                opened.book().read(ListConflicts::settled).stream()
                        .map(ListConflicts.Settled::conflict)
                        .filter(each -> each.id().equals(id))
                        .findFirst();
        return decide(found, decision);
    }

    private Result decide(Optional<ListConflicts.Conflict> found, Decision decision) {
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
