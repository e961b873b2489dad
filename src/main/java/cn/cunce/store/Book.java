package cn.cunce.store;

import cn.cunce.model.field.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

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

    /// What came of opening.
    public sealed interface Opening {

        record Opened(Book book) implements Opening {}

        /// Another program, or another window, has the file open.
        record InUse() implements Opening {}

        /// No database answers there, or not with this key.
        ///
        /// @param reason what the database said, for the log
        record Unreadable(String reason) implements Opening {}
    }

    /// Opens the encrypted file of a book, making it if it is not there.
    ///
    /// @param file without the ending that the database adds
    /// @param key 64 hexadecimal digits
    public static Opening onFile(Path file, String key, Catalogue catalogue, Clock clock) {
        return opening(() -> Database.h2(file, key), catalogue, clock);
    }

    /// Opens a county's book on its server.
    ///
    /// @param url `jdbc:postgresql://…`
    public static Opening onServer(String url, Catalogue catalogue, Clock clock) {
        return opening(() -> Database.postgres(url), catalogue, clock);
    }

    private static Opening opening(Supplier<Database> database, Catalogue catalogue, Clock clock) {
        try {
            return new Opening.Opened(new Book(database.get(), catalogue, clock));
        } catch (FlywayException e) {
            return Database.isInUse(e)
                    ? new Opening.InUse()
                    : new Opening.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    public <T> T read(Function<BookReader, T> work) {
        return work.apply(reader(database.db()));
    }

    /// What it keeps of packs of policy.
    public PackNotes packs() {
        return new PackNotes(database.db());
    }

    /// One thing that a person does: all of it, or nothing. When this returns, it is on the disk.
    public <T> T write(Function<BookWriter, T> work) {
        T result =
                database.db()
                        .transactionResult(transaction -> work.apply(writer(transaction.dsl())));
        database.sync();
        return result;
    }

    /// What `work` would come to: everything it does is taken back, and nothing has happened.
    public <T> T rehearse(Function<BookWriter, T> work) {
        return database.rehearse(db -> work.apply(writer(db)));
    }

    /// Copies everything into a new file with the same key, in which nothing is left of what was
    /// written over.
    ///
    /// @param file without the ending that the database adds; there must be none yet
    /// @param key 64 hexadecimal digits
    public void copyTo(Path file, String key) {
        try (var copy = Database.h2Copy(file, key)) {
            TableCopy.all(database.db(), copy.db());
        }
    }

    /// Writes the encrypted file as it is at this moment into a zip archive, while work goes on.
    ///
    /// @param archive whose one entry ends with `.mv.db`
    /// @throws IOException if the disk does not take it
    public void backUp(Path archive) throws IOException {
        try {
            database.backUp(archive);
        } catch (DataAccessException e) {
            throw new IOException(archive.toString(), e);
        }
    }

    /// Packs the file of a copy that nobody has open.
    ///
    /// @param file without the ending that the database adds
    /// @param key 64 hexadecimal digits
    /// @throws IOException if it cannot be read with this key, or not be written
    public static void pack(Path file, String key) throws IOException {
        try {
            Database.pack(file, key);
        } catch (DataAccessException e) {
            throw new IOException(file.toString(), e);
        }
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
