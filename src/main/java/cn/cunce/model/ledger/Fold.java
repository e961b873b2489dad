package cn.cunce.model.ledger;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Missing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes a record of its changes; the order in which they arrived does not matter.
///
/// The live values of a field are those of the changes that no other known change has seen and
/// replaced. One, or several equal ones: that is the value. Several different ones: a conflict, of
/// which every device shows the same value, the latest by hybrid time, until a person decides.
public final class Fold {

    /// The order in which a conflict's values are told, the shown one last.
    private static final Comparator<Change> BY_TIME =
            Comparator.comparing((Change change) -> change.transaction().time())
                    .thenComparing(Change::lane)
                    .thenComparingLong(Change::counter);

    /// @param changes all applied changes of the record, in any order
    public static LedgerRecord of(RecordId id, Collection<Change> changes) {
        var values = new HashMap<LedgerField<?>, Object>();
        var missing = new HashMap<LedgerField<?>, Missing>();
        var conflicts = new HashMap<LedgerField<?>, List<LiveValue>>();
        for (var field : byField(changes).entrySet()) {
            var live = live(field.getKey(), field.getValue());
            var shown = live.getLast();
            shown.value().ifPresent(value -> values.put(field.getKey(), value));
            shown.missing().ifPresent(why -> missing.put(field.getKey(), why));
            if (live.size() > 1) {
                conflicts.put(field.getKey(), live);
            }
        }
        return new LedgerRecord(id, new Answers(values, missing), conflicts);
    }

    /// The changes whose word on `field` still stands, oldest first.
    public static List<Change> standing(Collection<Change> changes, LedgerField<?> field) {
        return undominated(changes.stream().filter(change -> change.mentions(field)).toList());
    }

    private static Map<LedgerField<?>, List<Change>> byField(Collection<Change> changes) {
        var byField = new HashMap<LedgerField<?>, List<Change>>();
        for (var change : changes) {
            change.set().values().keySet().forEach(field -> add(byField, field, change));
            change.set().missing().keySet().forEach(field -> add(byField, field, change));
            change.emptied().forEach(field -> add(byField, field, change));
        }
        return byField;
    }

    private static void add(
            Map<LedgerField<?>, List<Change>> byField, LedgerField<?> field, Change change) {
        byField.computeIfAbsent(field, _ -> new ArrayList<>()).add(change);
    }

    /// Each different live value once, told by the latest change that says it.
    private static List<LiveValue> live(LedgerField<?> field, List<Change> mentions) {
        var different = new LinkedHashMap<Object, LiveValue>();
        for (var change : mentions.size() == 1 ? mentions : undominated(mentions)) {
            var value = liveValue(field, change);
            var said = List.of(value.value(), value.missing());
            different.remove(said);
            different.put(said, value);
        }
        return List.copyOf(different.values());
    }

    private static <T> LiveValue liveValue(LedgerField<T> field, Change change) {
        var value = change.set().get(field);
        return new LiveValue(
                value.map(Object.class::cast),
                Optional.ofNullable(change.set().missing().get(field)),
                value.map(field.kind()::plain),
                change.lane(),
                change.counter(),
                change.transaction().actor(),
                change.transaction().time().instant(),
                change.transaction().cause());
    }

    private static List<Change> undominated(List<Change> mentions) {
        return mentions.stream()
                .filter(change -> mentions.stream().noneMatch(other -> other.sees(change)))
                .sorted(BY_TIME)
                .toList();
    }

    private Fold() {}
}
