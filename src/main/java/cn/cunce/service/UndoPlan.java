package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.Change;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.Fold;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.store.BookReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// What taking something back, or bringing it back, comes to.
///
/// A record is to say what it would say if the thing had never been done, or never been undone:
/// its changes are folded without it, and without undoings. Only a field that still says what that
/// reckoning expects is touched.
final class UndoPlan {

    private static final String MISTAKE = "mistake";

    private final String root;
    private final boolean takesBack;
    private final Undoings undoings;
    private final List<Edit> edits = new ArrayList<>();
    private final List<RecordId> kept = new ArrayList<>();

    /// @param root what was done in the first place
    /// @param takesBack whether it is to be undone, or to be brought back
    UndoPlan(String root, boolean takesBack, Undoings undoings, BookReader reader) {
        this.root = root;
        this.takesBack = takesBack;
        this.undoings = undoings;
        byVillage(reader.ofCause(root))
                .forEach(
                        (village, records) ->
                                reader.changes(village, records).values().forEach(this::plan));
    }

    List<Edit> edits() {
        return edits;
    }

    /// Records that were changed since, and stay as they are there.
    List<RecordId> kept() {
        return kept;
    }

    private void plan(List<Change> changes) {
        var record = changes.getFirst().record();
        var before = changes.stream().filter(undoings::counts).toList();
        var after = changes.stream().filter(this::isToCount).toList();
        var edit =
                Fold.of(record, after).answers().isEmpty()
                        ? ended(record)
                        : changed(changes, before, after);
        if (edit.isEmpty() || isChangedSince(before)) {
            kept.add(record);
        }
        if (!edit.isEmpty()) {
            edits.add(edit);
        }
    }

    private boolean isToCount(Change change) {
        return isOfRoot(change) ? !takesBack : undoings.counts(change);
    }

    private boolean isOfRoot(Change change) {
        return change.transaction().cause().reference().equals(root);
    }

    private static Edit ended(RecordId record) {
        var mistake = Answers.NONE.with(RecordFields.ended(record.entity()), MISTAKE);
        return Edit.set(record, mistake);
    }

    private Edit changed(List<Change> changes, List<Change> before, List<Change> after) {
        var record = changes.getFirst().record();
        if (takesBack && after.stream().noneMatch(change -> isBefore(change, changes))) {
            // made by what is taken back and changed since: it stays as it is
            return new Edit(record, Answers.NONE, Set.of());
        }
        var now = Fold.of(record, changes);
        var expected = Fold.of(record, before).answers();
        var wanted = Fold.of(record, after).answers();
        var set = Answers.NONE;
        var emptied = new HashSet<LedgerField<?>>();
        for (var field : fields(changes, now)) {
            if (isSettled(now, field, wanted) || !isExpected(now, field, expected)) {
                continue;
            }
            if (wanted.values().containsKey(field)) {
                set = copy(set, field, wanted);
            } else if (wanted.missing().containsKey(field)) {
                set = set.missing(field, wanted.missing().get(field));
            } else {
                emptied.add(field);
            }
        }
        return new Edit(record, set, emptied);
    }

    private boolean isBefore(Change other, List<Change> changes) {
        return changes.stream().anyMatch(change -> isOfRoot(change) && change.sees(other));
    }

    /// Whether somebody has said something of the record knowing what was done.
    private boolean isChangedSince(List<Change> before) {
        return before.stream()
                .filter(other -> !isOfRoot(other))
                .anyMatch(
                        other ->
                                before.stream()
                                        .anyMatch(
                                                change -> isOfRoot(change) && other.sees(change)));
    }

    /// What was said by what was done, and that the record was ended by undoing it.
    private Set<LedgerField<?>> fields(List<Change> changes, LedgerRecord now) {
        var fields = new HashSet<LedgerField<?>>();
        changes.stream().filter(this::isOfRoot).forEach(change -> addAll(fields, change));
        var ended = RecordFields.ended(now.id().entity());
        if (!takesBack && now.get(ended).filter(MISTAKE::equals).isPresent()) {
            fields.add(ended);
        }
        return fields;
    }

    private static void addAll(Set<LedgerField<?>> fields, Change change) {
        fields.addAll(change.set().values().keySet());
        fields.addAll(change.set().missing().keySet());
        fields.addAll(change.emptied());
    }

    private static boolean isSettled(LedgerRecord now, LedgerField<?> field, Answers wanted) {
        return isSame(now.answers(), wanted, field);
    }

    /// Two different live values are for a person to decide. That a record is ended is what undoing
    /// left behind; no reckoning expects it.
    private boolean isExpected(LedgerRecord now, LedgerField<?> field, Answers expected) {
        return !now.conflicts().containsKey(field)
                && (isSame(now.answers(), expected, field)
                        || field == RecordFields.ended(now.id().entity()));
    }

    private static boolean isSame(Answers one, Answers other, LedgerField<?> field) {
        return Objects.equals(one.values().get(field), other.values().get(field))
                && Objects.equals(one.missing().get(field), other.missing().get(field));
    }

    private static <T> Answers copy(Answers to, LedgerField<T> field, Answers from) {
        return to.with(field, from.get(field).orElseThrow());
    }

    private static Map<String, Collection<UUID>> byVillage(List<Change> changes) {
        var byVillage = new LinkedHashMap<String, Collection<UUID>>();
        for (var change : changes) {
            byVillage
                    .computeIfAbsent(change.record().village(), _ -> new HashSet<>())
                    .add(change.record().id());
        }
        return byVillage;
    }
}
