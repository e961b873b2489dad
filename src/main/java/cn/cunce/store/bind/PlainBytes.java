package cn.cunce.store.bind;

import java.sql.SQLException;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.impl.AbstractBinding;

/// Bytes in a column are bound as bytes. jOOQ's own binding makes a BLOB of each value first, which
/// H2 writes to its file and throws away again: a book then grows many times beyond what it holds.
/// The build names this class in the generated tables.
public final class PlainBytes extends AbstractBinding<byte[], byte[]> {

    private static final long serialVersionUID = 1L;

    @Override
    public Converter<byte[], byte[]> converter() {
        return Converter.of(byte[].class, byte[].class, bytes -> bytes, bytes -> bytes);
    }

    /// With its type, which no place of a statement has to tell then.
    @Override
    protected void sqlBind(BindingSQLContext<byte[]> context) {
        context.render().sql("cast(").sql(context.variable()).sql(" as bytea)");
    }

    @Override
    public void set(BindingSetStatementContext<byte[]> context) throws SQLException {
        context.statement().setBytes(context.index(), context.value());
    }

    @Override
    public void get(BindingGetResultSetContext<byte[]> context) throws SQLException {
        context.value(context.resultSet().getBytes(context.index()));
    }
}
