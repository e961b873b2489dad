package cn.cunce.store;

import static cn.cunce.store.schema.Tables.BOOK_FACT;

import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// What a book knows of itself, by name.
final class Facts {

    private final DSLContext db;

    Facts(DSLContext db) {
        this.db = db;
    }

    Optional<String> get(String name) {
        return db.select(BOOK_FACT.CONTENT)
                .from(BOOK_FACT)
                .where(BOOK_FACT.FACT.eq(name))
                .fetchOptional(BOOK_FACT.CONTENT);
    }

    /// Those whose name begins so, by the rest of their name.
    Map<String, String> beginning(String start) {
        return db.select(BOOK_FACT.FACT, BOOK_FACT.CONTENT)
                .from(BOOK_FACT)
                .where(BOOK_FACT.FACT.startsWith(start))
                .fetchMap(row -> row.value1().substring(start.length()), row -> row.value2());
    }

    void put(String name, String content) {
        db.insertInto(BOOK_FACT)
                .set(BOOK_FACT.FACT, name)
                .set(BOOK_FACT.CONTENT, content)
                .onConflict(BOOK_FACT.FACT)
                .doUpdate()
                .set(BOOK_FACT.CONTENT, content)
                .execute();
    }
}
