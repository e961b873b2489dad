package cn.cunce.store;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.PartialDate;
import cn.cunce.store.schema.DefaultSchema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The projection table of one kind of record: how its rows carry answers.
final class RecordTable {

    private final Entity entity;
    private final Catalogue catalogue;
    private final Table<?> table;
    private final Map<LedgerField<?>, FieldColumns<?>> columns = new LinkedHashMap<>();
    private final Map<String, LedgerField<?>> byKey = new HashMap<>();

    final Field<String> village;
    final Field<UUID> id;
    private final Field<String> missing;

    RecordTable(Entity entity, Catalogue catalogue) {
        this(entity, catalogue, tableOf(entity));
    }

    private RecordTable(Entity entity, Catalogue catalogue, Table<?> table) {
        this.entity = entity;
        this.catalogue = catalogue;
        this.table = table;
        this.village = column("village", String.class);
        this.id = column("id", UUID.class);
        this.missing = column("missing", String.class);
        for (var field : catalogue.kept(entity)) {
            columns.put(field, FieldColumns.of(table, field));
            byKey.put(field.key(), field);
        }
    }

    /// The same table under another name, for statements that join it more than once.
    RecordTable as(String alias) {
        return new RecordTable(entity, catalogue, table.as(alias));
    }

    Entity entity() {
        return entity;
    }

    Table<?> table() {
        return table;
    }

    /// The first column of a field: its value, or the first day a date may be.
    <T> Field<T> column(LedgerField<?> field, Class<T> type) {
        return column(field.column(), type);
    }

    /// The last day that a date may be.
    Field<LocalDate> last(LedgerField<PartialDate> date) {
        return column(date.lastColumn(), LocalDate.class);
    }

    private <T> Field<T> column(String name, Class<T> type) {
        var column = table.field(name.toUpperCase(Locale.ROOT));
        return Objects.requireNonNull(column, name).coerce(type);
    }

    /// Records that were not entered by mistake, or undone.
    Condition isMeant() {
        var ended = column(RecordFields.ended(entity), String.class);
        return ended.isNull().or(ended.ne(DSL.inline(RecordJson.MISTAKE)));
    }

    /// These records of a village. Pairs, because H2 walks the whole village for a list of ids
    /// beside an equal village.
    Condition rows(String village, Collection<UUID> ids) {
        return rows(village, id, ids);
    }

    /// Records of a village whose `column`, which is indexed with the village, is one of these.
    Condition rows(String village, Field<UUID> column, Collection<UUID> ids) {
        var pairs = ids.stream().map(each -> DSL.row(DSL.val(village), DSL.val(each))).toList();
        return DSL.row(this.village, column).in(pairs);
    }

    /// All columns, in the order in which `values` gives them.
    List<Field<?>> fields() {
        return fields(columns.keySet());
    }

    /// The columns of some answers only.
    List<Field<?>> fields(Collection<LedgerField<?>> some) {
        var all = new ArrayList<Field<?>>(List.of(village, id, missing));
        some.forEach(field -> all.addAll(of(field).fields()));
        return all;
    }

    private FieldColumns<?> of(LedgerField<?> field) {
        return Objects.requireNonNull(columns.get(field), field.name());
    }

    @Nullable Object[] values(LedgerRecord record) {
        var values = new ArrayList<@Nullable Object>();
        values.add(record.id().village());
        values.add(record.uuid());
        values.add(missing(record.answers()));
        columns.values().forEach(column -> column.put(record.answers(), values));
        return values.toArray();
    }

    private static @Nullable String missing(Answers answers) {
        return answers.missing().isEmpty() ? null : PlainJson.text(AnswersJson.missing(answers));
    }

    /// The record of a row; conflicts are not in it.
    LedgerRecord read(Record row) {
        return read(row, columns.keySet());
    }

    /// The same of a row that carries some answers only.
    LedgerRecord read(Record row, Collection<LedgerField<?>> some) {
        var values = new HashMap<LedgerField<?>, Object>();
        some.forEach(field -> of(field).take(row, values));
        var recordId = new RecordId(entity, row.get(village), row.get(id));
        return new LedgerRecord(recordId, new Answers(values, reasons(row.get(missing))));
    }

    private Map<LedgerField<?>, Missing> reasons(@Nullable String json) {
        var reasons = new HashMap<LedgerField<?>, Missing>();
        if (json != null) {
            ((Map<?, ?>) PlainJson.read(json))
                    .forEach(
                            (key, why) ->
                                    reasons.put(
                                            Objects.requireNonNull(byKey.get((String) key)),
                                            AnswersJson.missing(why)));
        }
        return reasons;
    }

    private static Table<?> tableOf(Entity entity) {
        var name = entity.table().toUpperCase(Locale.ROOT);
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> table.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no table " + name));
    }
}
