package cn.cunce.store;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// A field kept in one column: money as 元 in a decimal, lists and maps as canonical JSON,
/// everything else as it is.
record OneColumn<T>(LedgerField<T> field, Field<?> column) implements FieldColumns<T> {

    @Override
    public List<Field<?>> fields() {
        return List.of(column);
    }

    @Override
    public void put(Answers answers, List<@Nullable Object> values) {
        values.add(answers.get(field).map(this::kept).orElse(null));
    }

    @Override
    public void take(Record row, Map<LedgerField<?>, Object> values) {
        var kept = row.get(column);
        if (kept != null) {
            values.put(field, meant(kept));
        }
    }

    private Object kept(T value) {
        return switch (field.kind()) {
            case Kind.Amount _ -> ((Money) value).yuan();
            case Kind.Codes _, Kind.Texts _, Kind.Refs _, Kind.ByCode<?> _ ->
                    PlainJson.text(field.kind().plain(value));
            default -> value;
        };
    }

    private Object meant(Object kept) {
        return switch (field.kind()) {
            case Kind.Amount _ -> Money.ofYuan((BigDecimal) kept);
            case Kind.Codes _, Kind.Texts _, Kind.Refs _, Kind.ByCode<?> _ ->
                    field.kind().meant(PlainJson.read((String) kept));
            default -> kept;
        };
    }
}
