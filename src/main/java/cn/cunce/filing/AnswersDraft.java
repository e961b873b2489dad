package cn.cunce.filing;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Missing.Reason;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Answers that are still being gathered, cell by cell.
final class AnswersDraft {

    private final Map<LedgerField<?>, Object> values = new HashMap<>();
    private final Map<LedgerField<?>, Missing> missing = new HashMap<>();

    <T> void put(LedgerField<T> field, T value) {
        missing.remove(field);
        values.put(field, value);
    }

    void missing(LedgerField<?> field, Missing why) {
        values.remove(field);
        missing.put(field, why);
    }

    boolean has(LedgerField<?> field) {
        return values.containsKey(field) || missing.containsKey(field);
    }

    <T> Optional<T> get(LedgerField<T> field) {
        return Optional.ofNullable(values.get(field)).map(field.kind().type()::cast);
    }

    /// Whether nothing was written, or only that nobody knows.
    boolean isUnanswered(LedgerField<?> field) {
        var why = missing.get(field);
        return !values.containsKey(field) && (why == null || why.reason() == Reason.UNKNOWN);
    }

    Answers answers() {
        return new Answers(values, missing);
    }
}
