package cn.cunce.store;

import cn.cunce.model.field.Catalogue;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.jooq.DSLContext;

/// A book: the ledger on this machine, or the county's on its server.
public final class Book implements AutoCloseable {

    private final Database database;
    private final Catalogue catalogue;
    private final RecordTables tables;
    private final Clock clock;

    private Book(Database database, Catalogue catalogue, Clock clock) {
        this.database = database;
        this.catalogue = catalogue;
        this.tables = new RecordTables(catalogue);
        this.clock = clock;
    }

    /// Opens the encrypted file of a village's or township's book, making it if it is not there.
    ///
    /// @param file without the ending that the database adds
    /// @param key 64 hexadecimal digits
    /// @throws RuntimeException if the file is no book, or is open elsewhere
    public static Book onFile(Path file, String key, Catalogue catalogue, Clock clock) {
        return new Book(Database.h2(file, key), catalogue, clock);
    }

    /// Opens a county's book on its server.
    ///
    /// @param url `jdbc:postgresql://…`
    public static Book onServer(String url, Catalogue catalogue, Clock clock) {
        return new Book(Database.postgres(url), catalogue, clock);
    }

    public <T> T read(Function<BookReader, T> work) {
        return work.apply(reader(database.db()));
    }

    /// One thing that a person does: all of it, or nothing. When this returns, it is on the disk.
    public <T> T write(Function<BookWriter, T> work) {
        T result =
                database.db()
                        .transactionResult(transaction -> work.apply(writer(transaction.dsl())));
        database.sync();
        return result;
    }

    private BookReader reader(DSLContext db) {
        return new BookReader(db, catalogue, tables);
    }

    private BookWriter writer(DSLContext db) {
        return new BookWriter(db, catalogue, tables, clock);
    }

    @Override
    public void close() {
        database.close();
    }
}
