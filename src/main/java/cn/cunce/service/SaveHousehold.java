package cn.cunce.service;

import static java.util.stream.Collectors.groupingBy;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.PartialDate;
import cn.cunce.store.BookReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Saves a household as it was typed: only what differs from the form as it was opened.
public final class SaveHousehold {

    public sealed interface Result {

        /// On the disk.
        ///
        /// @param form with the ids of everything new
        /// @param reference by which the save can be undone as a whole
        /// @param changes how many records were changed; 0 if nothing differed
        record Saved(HouseholdForm form, String reference, int changes) implements Result {}

        /// Somebody else has meanwhile changed the same fields to something else. Nothing was
        /// saved.
        ///
        /// @param now the household as it is
        record Conflicting(Set<LedgerField<?>> fields, HouseholdForm now) implements Result {
            public Conflicting {
                fields = Set.copyOf(fields);
            }
        }
    }

    private final OpenedBook opened;

    public SaveHousehold(OpenedBook opened) {
        this.opened = opened;
    }

    /// @param village of a household that is new
    /// @param before the form as it was opened; empty answers for a new household
    public Result save(String village, HouseholdForm before, HouseholdForm after) {
        var reference = opened.newReference();
        return opened.book()
                .<Result>write(
                        writer -> {
                            var joined = Joiners.of(writer.reader(), before, after, today());
                            var edits =
                                    new FormEdits(opened.ids(), village)
                                            .between(before, after, joined);
                            var stale = stale(writer.reader(), edits.edits(), joined.shown(before));
                            if (!stale.isEmpty()) {
                                return new Result.Conflicting(stale, now(writer.reader(), before));
                            }
                            var changes =
                                    writer.save(
                                            opened.author(),
                                            edits.edits(),
                                            new Cause(Cause.Kind.TYPED, reference));
                            return new Result.Saved(edits.form(), reference, changes);
                        });
    }

    /// Fields that this save would replace without their present value having been on the screen.
    ///
    /// @param shown what stood on the screen of each record
    private static Set<LedgerField<?>> stale(
            BookReader reader, List<Edit> edits, Map<RecordId, Answers> shown) {
        var now = new HashMap<RecordId, LedgerRecord>();
        edits.stream()
                .map(Edit::record)
                .collect(groupingBy(RecordId::village))
                .forEach((village, ids) -> now.putAll(reader.records(village, ids)));
        var stale = new HashSet<LedgerField<?>>();
        for (var edit : edits) {
            var record = now.get(edit.record());
            if (record != null) {
                var known = shown.getOrDefault(edit.record(), Answers.NONE);
                stale.addAll(StaleFields.of(edit, known, record.answers()));
            }
        }
        return stale;
    }

    private PartialDate today() {
        return PartialDate.day(opened.today());
    }

    private static HouseholdForm now(BookReader reader, HouseholdForm before) {
        var id = before.id().orElseThrow();
        return reader.forms(id.village(), List.of(id.id()), before.year()).getFirst();
    }
}
