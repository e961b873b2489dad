package cn.cunce.model.field;

import cn.cunce.model.value.Missing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a record says: a value for each answered field, a reason for each that is missing with one
/// (不清楚, unreadable), and nothing for what was never asked.
///
/// @param values by field, each of the type of its field's kind and in its canonical form
/// @param missing why a field has no value; never a field that has one
public record Answers(Map<LedgerField<?>, Object> values, Map<LedgerField<?>, Missing> missing) {

    public static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        var kept = new HashMap<LedgerField<?>, Object>();
        values.forEach((field, value) -> kept.put(field, canonical(field, value)));
        values = Map.copyOf(kept);
        missing = Map.copyOf(missing);
        for (var field : missing.keySet()) {
            if (values.containsKey(field)) {
                throw new IllegalArgumentException("value and missing: " + field);
            }
        }
    }

    private static <T> Object canonical(LedgerField<T> field, Object value) {
        return field.kind().canonical(field.kind().type().cast(value));
    }

    public <T> Optional<T> get(LedgerField<T> field) {
        return Optional.ofNullable(values.get(field)).map(field.kind().type()::cast);
    }

    public boolean isEmpty() {
        return values.isEmpty() && missing.isEmpty();
    }

    public <T> Answers with(LedgerField<T> field, T value) {
        var changed = new HashMap<>(values);
        changed.put(field, value);
        return new Answers(changed, without(missing, field));
    }

    public Answers missing(LedgerField<?> field, Missing why) {
        var changed = new HashMap<>(missing);
        changed.put(field, why);
        return new Answers(without(values, field), changed);
    }

    public Answers without(LedgerField<?> field) {
        return new Answers(without(values, field), without(missing, field));
    }

    /// These answers with those of `later` over them; what `later` does not mention stays.
    public Answers overlaidBy(Answers later) {
        var result = new HashMap<>(values);
        var reasons = new HashMap<>(missing);
        later.values.forEach(
                (field, value) -> {
                    result.put(field, value);
                    reasons.remove(field);
                });
        later.missing.forEach(
                (field, why) -> {
                    result.remove(field);
                    reasons.put(field, why);
                });
        return new Answers(result, reasons);
    }

    /// The fields that a save from `before` to this sets; an equal value is no change.
    public Set<LedgerField<?>> changedFrom(Answers before) {
        var changed = new HashSet<LedgerField<?>>(values.keySet());
        changed.addAll(missing.keySet());
        changed.addAll(before.values.keySet());
        changed.addAll(before.missing.keySet());
        changed.removeIf(field -> sameIn(before, field));
        return changed;
    }

    private boolean sameIn(Answers before, LedgerField<?> field) {
        return get(field).equals(before.get(field))
                && Optional.ofNullable(missing.get(field))
                        .equals(Optional.ofNullable(before.missing.get(field)));
    }

    private static <V> Map<LedgerField<?>, V> without(
            Map<LedgerField<?>, V> from, LedgerField<?> field) {
        var fewer = new HashMap<>(from);
        fewer.remove(field);
        return fewer;
    }

    /// Answers are about people: a log must not carry them.
    @Override
    public String toString() {
        return "Answers[" + values.size() + " values, " + missing.size() + " missing]";
    }
}
