package cn.cunce.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;

/// The database of a book: an encrypted H2 file at the village, PostgreSQL at the county, migrated
/// by the same scripts and spoken to by the same code.
final class Database implements AutoCloseable {

    /// What a save needs so that a killed process loses nothing that was acknowledged: H2's
    /// defaults lose saves. With the forced checkpoint of `sync`, nor does a machine that loses
    /// its power. The cache, in KB, spares a large book from being decrypted again and again while
    /// all of it is read: H2 would take a quarter.
    private static final String DURABLE =
            ";CIPHER=AES;WRITE_DELAY=0;RETENTION_TIME=86400000;DB_CLOSE_ON_EXIT=FALSE"
                    + ";CACHE_SIZE=65536";

    private static final String PASSING = ";CIPHER=AES;RETENTION_TIME=0;DB_CLOSE_ON_EXIT=FALSE";

    private static final String USER = "cunce";

    private final DSLContext db;
    private final Runnable closing;

    private Database(DataSource source, SQLDialect dialect, Runnable closing) {
        Flyway.configure().dataSource(source).locations("classpath:db/migration").load().migrate();
        this.db = DSL.using(source, dialect, settings());
        this.closing = closing;
    }

    /// @param file without the ending that H2 adds
    /// @param key of the file, 64 hexadecimal digits
    /// @throws org.flywaydb.core.api.FlywayException if the file cannot be opened with this key
    static Database h2(Path file, String key) {
        var pool = pool(file, key, DURABLE);
        // the database closes with its last connection
        return new Database(pool, SQLDialect.H2, pool::dispose);
    }

    /// A new file to be filled and closed: what is written over takes no room, and on closing the
    /// file is packed. Until then nothing in it counts as saved.
    static Database h2Copy(Path file, String key) {
        var pool = pool(file, key, PASSING);
        return new Database(pool, SQLDialect.H2, () -> packed(pool));
    }

    /// Packs a copy that nobody has open: nothing is left in it of what was written over.
    static void pack(Path file, String key) {
        packed(pool(file, key, PASSING));
    }

    private static JdbcConnectionPool pool(Path file, String key, String settings) {
        var url = "jdbc:h2:file:" + file.toAbsolutePath() + settings;
        // two words: the key of the file, and the password of H2's one user
        return JdbcConnectionPool.create(url, USER, key + " " + USER);
    }

    private static void packed(JdbcConnectionPool pool) {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        } catch (SQLException e) {
            throw new DataAccessException("packing a copy", e);
        } finally {
            pool.dispose();
        }
    }

    /// @param url `jdbc:postgresql://…`, with user and password as its parameters or in `.pgpass`
    static Database postgres(String url) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        return new Database(source, SQLDialect.POSTGRES, () -> {});
    }

    /// Whether `trouble` says that another process has the file.
    static boolean isInUse(Throwable trouble) {
        for (var cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
                return true;
            }
        }
        return false;
    }

    DSLContext db() {
        return db;
    }

    /// Runs `work` in a transaction that is rolled back.
    <T> T rehearse(Function<DSLContext, T> work) {
        return db.connectionResult(
                connection -> {
                    connection.setAutoCommit(false);
                    try {
                        return work.apply(DSL.using(connection, db.dialect(), db.settings()));
                    } finally {
                        connection.rollback();
                        connection.setAutoCommit(true);
                    }
                });
    }

    /// Writes the file as it is now, still encrypted, into a zip archive of its own, while others
    /// read and write.
    void backUp(Path archive) {
        db.execute("backup to ?", archive.toAbsolutePath().toString());
    }

    /// Returns when everything committed is on the disk.
    void sync() {
        if (db.dialect() == SQLDialect.H2) {
            db.execute("checkpoint sync");
        }
    }

    @Override
    public void close() {
        closing.run();
    }

    /// Unquoted lower case: H2 folds it up and PostgreSQL down, so both find their tables.
    private static Settings settings() {
        return new Settings()
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withRenderNameCase(RenderNameCase.LOWER_IF_UNQUOTED)
                .withRenderSchema(false);
    }
}
