package cn.cunce.service;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.Edit;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.store.BookReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/// Puts many households into another 村民组 at once: first what it would come to, then all of them
/// in one transaction, which can be undone as a whole.
public final class ChangeGroup {

    /// What becomes of households that have a group already.
    public enum Present {
        KEPT,
        REPLACED
    }

    /// What it would come to.
    ///
    /// @param group the one wanted
    /// @param seen the group of each household that would change, empty for none
    /// @param same how many are in that group already
    /// @param ended how many have ended, and stay as they are
    public record Preview(String group, Map<RecordId, String> seen, int same, int ended) {
        public Preview {
            seen = Map.copyOf(seen);
        }

        /// How many would change.
        public int changing() {
            return seen.size();
        }

        /// How many of these have another group now.
        public int having() {
            return (int) seen.values().stream().filter(group -> !group.isEmpty()).count();
        }
    }

    /// @param reference by which it can be undone; empty if nothing was written
    /// @param changed how many households were
    /// @param stale how many somebody has put elsewhere since the preview, and stay there
    public record Result(String reference, int changed, int stale) {}

    private final OpenedBook opened;

    public ChangeGroup(OpenedBook opened) {
        this.opened = opened;
    }

    /// @param group in words, not blank
    public Preview preview(Collection<RecordId> households, String group) {
        return opened.book().read(reader -> preview(reader, households, group.strip()));
    }

    private static Preview preview(
            BookReader reader, Collection<RecordId> households, String group) {
        var seen = new HashMap<RecordId, String>();
        var same = 0;
        var ended = 0;
        for (var household : records(reader, households).values()) {
            if (household.get(RecordFields.ended(Entity.HOUSEHOLD)).isPresent()) {
                ended++;
            } else if (group(household).equals(group)) {
                same++;
            } else {
                seen.put(household.id(), group(household));
            }
        }
        return new Preview(group, seen, same, ended);
    }

    /// @param preview what the person has seen
    public Result apply(Preview preview, Present present) {
        var reference = opened.newReference();
        return opened.book()
                .write(
                        writer -> {
                            var now = records(writer.reader(), preview.seen().keySet());
                            var edits = new ArrayList<Edit>();
                            var stale = 0;
                            for (var household : now.values()) {
                                var seen = preview.seen().getOrDefault(household.id(), "");
                                if (!group(household).equals(seen)) {
                                    stale++;
                                } else if (seen.isEmpty() || present == Present.REPLACED) {
                                    edits.add(edit(household.id(), preview.group()));
                                }
                            }
                            var cause = new Cause(Cause.Kind.TYPED, reference);
                            var changed = writer.save(opened.author(), edits, cause);
                            return new Result(changed == 0 ? "" : reference, changed, stale);
                        });
    }

    private static Edit edit(RecordId household, String group) {
        return Edit.set(household, Answers.NONE.with(HouseholdFields.GROUP_NAME, group));
    }

    private static String group(LedgerRecord household) {
        return household.get(HouseholdFields.GROUP_NAME).orElse("");
    }

    private static Map<RecordId, LedgerRecord> records(
            BookReader reader, Collection<RecordId> households) {
        var byVillage = new LinkedHashMap<String, List<RecordId>>();
        new LinkedHashSet<>(households)
                .forEach(
                        id ->
                                byVillage
                                        .computeIfAbsent(id.village(), _ -> new ArrayList<>())
                                        .add(id));
        var records = new LinkedHashMap<RecordId, LedgerRecord>();
        byVillage.forEach((village, ids) -> records.putAll(reader.records(village, ids)));
        return records;
    }
}
