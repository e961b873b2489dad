package cn.cunce.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/// One row for each household or village with everything that is asked of one of its lists: the
/// list is gone through once, whatever is asked of it.
final class ListRows {

    private final String name;
    private final Listed listed;
    private final AskedRows rows;
    private final Map<Object, Field<?>> asked = new LinkedHashMap<>();

    /// @param rows over which what is asked of each is worked out
    ListRows(String name, Listed listed, AskedRows rows) {
        this.name = name;
        this.listed = listed;
        this.rows = rows;
    }

    Listed listed() {
        return listed;
    }

    AskedRows rows() {
        return rows;
    }

    /// The same question is worked out once.
    @SuppressWarnings("unchecked") // one question has one type
    <T> Field<T> column(Object question, Supplier<Field<T>> aggregate) {
        var known = asked.get(question);
        if (known == null) {
            known = aggregate.get();
            asked.put(question, known);
        }
        var number = List.copyOf(asked.keySet()).indexOf(question);
        return (Field<T>) DSL.field(DSL.name(name, "a" + number), known.getDataType());
    }

    /// Null where a household or village has nobody on the list.
    Field<?> column(Listed.Key key) {
        return DSL.field(
                DSL.name(name, "k" + listed.key().indexOf(key)), key.column().getDataType());
    }

    Field<?> anyKey() {
        return column(listed.key().getLast());
    }

    Table<?> table() {
        var columns = new ArrayList<SelectField<?>>();
        var keys = listed.key().stream().<Field<?>>map(Listed.Key::column).toList();
        for (var i = 0; i < keys.size(); i++) {
            columns.add(keys.get(i).as("k" + i));
        }
        var number = 0;
        for (var aggregate : asked.values()) {
            columns.add(aggregate.as("a" + number++));
        }
        return DSL.select(columns)
                .from(rows.table())
                .where(listed.where())
                .groupBy(keys)
                .asTable(name);
    }
}
