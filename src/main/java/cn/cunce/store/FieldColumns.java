package cn.cunce.store;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// How one field is kept: money as 元 in a decimal, a date as the first and the last day it may be,
/// lists and maps as canonical JSON, everything else as it is.
sealed interface FieldColumns<T> {

    List<Field<?>> fields();

    void put(Answers answers, List<@Nullable Object> values);

    void take(Record row, Map<LedgerField<?>, Object> values);

    static <T> FieldColumns<T> of(Table<?> table, LedgerField<T> field) {
        var column = column(table, field.column());
        if (field.kind() == Kind.DATE) {
            return new TwoDays<>(field, column, column(table, field.column() + "_last"));
        }
        return new One<>(field, column);
    }

    private static Field<?> column(Table<?> table, String name) {
        return Objects.requireNonNull(table.field(name.toUpperCase(Locale.ROOT)), name);
    }

    record One<T>(LedgerField<T> field, Field<?> column) implements FieldColumns<T> {

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

    record TwoDays<T>(LedgerField<T> field, Field<?> first, Field<?> last)
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
}
