package cn.cunce.store;

import cn.cunce.store.schema.DefaultSchema;
import java.util.ArrayList;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/// Copies the rows of a book from one database to another, table by table.
final class TableCopy {

    static void all(DSLContext from, DSLContext to) {
        for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            copy(table, from, to);
        }
    }

    private static void copy(Table<?> table, DSLContext from, DSLContext to) {
        try (var rows =
                from.select(table.fields()).from(table).fetchSize(Batches.ROWS).fetchLazy()) {
            while (rows.hasNext()) {
                insert(table, rows.fetchNext(Batches.ROWS), to);
            }
        }
    }

    private static void insert(Table<?> table, Iterable<? extends Record> rows, DSLContext to) {
        var values = new ArrayList<Object[]>();
        rows.forEach(row -> values.add(row.intoArray()));
        to.transaction(
                transaction -> {
                    var db = transaction.dsl();
                    var nothing = new Object[table.fields().length];
                    var inserts =
                            db.batch(db.insertInto(table).columns(table.fields()).values(nothing));
                    for (var each : values) {
                        inserts = inserts.bind(each);
                    }
                    inserts.execute();
                });
    }

    private TableCopy() {}
}
