package cn.cunce.store;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/// How one field is kept in the row of its record.
sealed interface FieldColumns<T> permits OneColumn, TwoDayColumns {

    List<Field<?>> fields();

    void put(Answers answers, List<@Nullable Object> values);

    void take(Record row, Map<LedgerField<?>, Object> values);

    static <T> FieldColumns<T> of(Table<?> table, LedgerField<T> field) {
        var column = column(table, field.column());
        if (field.kind() == Kind.DATE) {
            return new TwoDayColumns<>(field, column, column(table, field.lastColumn()));
        }
        return new OneColumn<>(field, column);
    }

    private static Field<?> column(Table<?> table, String name) {
        return Objects.requireNonNull(table.field(name.toUpperCase(Locale.ROOT)), name);
    }
}
