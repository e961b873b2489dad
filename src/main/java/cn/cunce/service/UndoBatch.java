package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Change;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.Fold;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.store.BookReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Takes back an import or a save as a whole, by compensating changes: field by field, and only
/// where what it said still stands. What was changed since stays.
public final class UndoBatch {

    public sealed interface Result {

        /// @param reference by which the undoing itself can be undone
        /// @param records how many were put back or ended as entered by mistake
        /// @param kept records that were changed since, and stay as they are there
        record Undone(String reference, int records, List<RecordId> kept) implements Result {
            public Undone {
                kept = List.copyOf(kept);
            }
        }

        /// No batch of this name, or nothing of it that still stands.
        record Nothing() implements Result {}
    }

    private static final String MISTAKE = "mistake";

    private final OpenedBook opened;

    public UndoBatch(OpenedBook opened) {
        this.opened = opened;
    }

    public Result undo(String reference) {
        return opened.book()
                .write(
                        writer -> {
                            var plan = new Plan(reference, writer.reader());
                            var isImport = BookFacts.isLiveBatch(writer.reader(), reference);
                            if (plan.edits.isEmpty() && !isImport) {
                                return new Result.Nothing();
                            }
                            var undo = opened.newReference();
                            if (isImport) {
                                BookFacts.endBatch(writer, reference);
                                BookFacts.noteUndo(writer, undo, reference);
                            }
                            // undoing an undoing: what the import left beside the ledger is back
                            BookFacts.undoneBy(writer.reader(), reference)
                                    .ifPresent(batch -> BookFacts.beginBatch(writer, batch));
                            var cause = new Cause(Cause.Kind.UNDO, undo);
                            var records = writer.save(opened.author(), plan.edits, cause);
                            return new Result.Undone(undo, records, plan.kept);
                        });
    }

    /// What undoing a batch comes to.
    private static final class Plan {

        private final String reference;
        private final List<Edit> edits = new ArrayList<>();
        private final List<RecordId> kept = new ArrayList<>();

        Plan(String reference, BookReader reader) {
            this.reference = reference;
            byVillage(reader.ofCause(reference))
                    .forEach(
                            (village, records) ->
                                    reader.changes(village, records).values().forEach(this::undo));
        }

        private void undo(List<Change> changes) {
            var record = changes.getFirst().record();
            var others = changes.stream().filter(change -> !isOfBatch(change)).toList();
            var edit =
                    isOnlyOfBatch(record, others)
                            ? ended(record)
                            : putBack(record, changes, others);
            if (edit.isEmpty() || isChangedSince(changes)) {
                kept.add(record);
            }
            if (!edit.isEmpty()) {
                edits.add(edit);
            }
        }

        private boolean isOfBatch(Change change) {
            return change.transaction().cause().reference().equals(reference);
        }

        /// Nobody else has said anything of the record that still stands.
        private static boolean isOnlyOfBatch(RecordId record, List<Change> others) {
            return Fold.of(record, others).answers().isEmpty();
        }

        private static Edit ended(RecordId record) {
            var mistake = Answers.NONE.with(RecordFields.ended(record.entity()), MISTAKE);
            return Edit.set(record, mistake);
        }

        private Edit putBack(RecordId record, List<Change> changes, List<Change> others) {
            if (others.stream().noneMatch(change -> isBefore(change, changes))) {
                // made by the batch and changed since: it stays as it is
                return new Edit(record, Answers.NONE, Set.of());
            }
            var before = Fold.of(record, others).answers();
            var set = Answers.NONE;
            var emptied = new HashSet<LedgerField<?>>();
            for (var field : fields(changes)) {
                if (!standsAlone(changes, field)) {
                    continue;
                }
                if (before.values().containsKey(field)) {
                    set = copy(set, field, before);
                } else if (before.missing().containsKey(field)) {
                    set = set.missing(field, before.missing().get(field));
                } else {
                    emptied.add(field);
                }
            }
            return new Edit(record, set, emptied);
        }

        private boolean isBefore(Change other, List<Change> changes) {
            return changes.stream().anyMatch(change -> isOfBatch(change) && change.sees(other));
        }

        private boolean isChangedSince(List<Change> changes) {
            return changes.stream()
                    .anyMatch(
                            other ->
                                    !isOfBatch(other)
                                            && changes.stream()
                                                    .anyMatch(
                                                            change ->
                                                                    isOfBatch(change)
                                                                            && other.sees(change)));
        }

        private Set<LedgerField<?>> fields(List<Change> changes) {
            var fields = new HashSet<LedgerField<?>>();
            for (var change : changes) {
                if (isOfBatch(change)) {
                    fields.addAll(change.set().values().keySet());
                    fields.addAll(change.set().missing().keySet());
                    fields.addAll(change.emptied());
                }
            }
            return fields;
        }

        /// Whether the batch's word on the field is the live one.
        private boolean standsAlone(List<Change> changes, LedgerField<?> field) {
            var standing = Fold.standing(changes, field);
            return standing.size() == 1 && isOfBatch(standing.getFirst());
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
}
