package cn.cunce.store;

import cn.cunce.TickingClock;
import cn.cunce.model.field.Catalogue;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// A real PostgreSQL with a database for each book.
public final class TestServer implements AutoCloseable {

    private final EmbeddedPostgres server;

    public TestServer() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    public Book book(String name) {
        return book(name, "2018-06-01T00:00:00Z");
    }

    /// @param now changes of a later time wait
    public Book book(String name, String now) {
        DSL.using(server.getPostgresDatabase(), SQLDialect.POSTGRES).createDatabase(name).execute();
        var url = server.getJdbcUrl("postgres", name);
        var opening = Book.onServer(url, Catalogue.LEDGER, new TickingClock(now));
        return ((Book.Opening.Opened) opening).book();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
