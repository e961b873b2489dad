package cn.cunce.store;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// A date kept as the first and the last day it may be; equal when the day is known.
record TwoDayColumns<T>(LedgerField<T> field, Field<?> first, Field<?> last)
        implements FieldColumns<T> {

    @Override
    public List<Field<?>> fields() {
        return List.of(first, last);
    }

    @Override
    public void put(Answers answers, List<@Nullable Object> values) {
        var date = answers.get(field).map(PartialDate.class::cast);
        values.add(date.map(PartialDate::first).orElse(null));
        values.add(date.map(PartialDate::last).orElse(null));
    }

    @Override
    public void take(Record row, Map<LedgerField<?>, Object> values) {
        var day = row.get(first);
        if (day != null) {
            var end = (LocalDate) Objects.requireNonNull(row.get(last));
            values.put(field, new PartialDate((LocalDate) day, end));
        }
    }
}
