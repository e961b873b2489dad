package cn.cunce.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class CatalogueColumnsTest {

    @Test
    void every_kept_field_has_its_column_in_a_book() throws Exception {
        var memory = new JdbcDataSource();
        memory.setUrl("jdbc:h2:mem:columns;DB_CLOSE_DELAY=-1");
        check(memory);
        try (var connection = memory.getConnection()) {
            connection.createStatement().execute("shutdown");
        }
    }

    @Test
    void every_kept_field_has_its_column_in_a_county() throws Exception {
        try (var server = EmbeddedPostgres.start()) {
            check(server.getPostgresDatabase());
        }
    }

    private static void check(DataSource database) throws Exception {
        Flyway.configure().dataSource(database).load().migrate();
        try (var connection = database.getConnection()) {
            for (var entity : Entity.values()) {
                assertThat(columns(connection, entity)).as(entity.key()).isEqualTo(wanted(entity));
            }
        }
    }

    private static Map<String, String> wanted(Entity entity) {
        var columns =
                new TreeMap<>(Map.of("village", "varchar", "id", "uuid", "missing", "varchar"));
        for (var field : Catalogue.LEDGER.kept(entity)) {
            assertThat(columns.put(field.column(), type(field))).as(field.name()).isNull();
            if (field.kind() instanceof Kind.Date) {
                assertThat(columns.put(field.lastColumn(), "date")).as(field.name()).isNull();
            }
        }
        return columns;
    }

    private static String type(LedgerField<?> field) {
        return switch (field.kind()) {
            case Kind.Count _ -> "bigint";
            case Kind.Decimal _ -> "decimal 6";
            case Kind.Amount _ -> "decimal 2";
            case Kind.Date _ -> "date";
            case Kind.YesNo _ -> "boolean";
            case Kind.Ref _ -> "uuid";
            case Kind.Text _,
                    Kind.IdNumber _,
                    Kind.Code _,
                    Kind.Codes _,
                    Kind.Texts _,
                    Kind.Refs _,
                    Kind.ByCode<?> _ ->
                    "varchar";
        };
    }

    private static Map<String, String> columns(Connection connection, Entity entity)
            throws Exception {
        var columns = new TreeMap<String, String>();
        try (var query = connection.prepareStatement(COLUMNS)) {
            query.setString(1, entity.table());
            var rows = query.executeQuery();
            while (rows.next()) {
                columns.put(rows.getString(1), type(rows.getString(2), rows.getInt(3)));
            }
        }
        return columns;
    }

    private static final String COLUMNS =
            "select lower(column_name), lower(data_type), numeric_scale"
                    + " from information_schema.columns where lower(table_name) = ?";

    private static String type(String standard, int scale) {
        return switch (standard) {
            case "character varying" -> "varchar";
            case "numeric", "decimal" -> "decimal " + scale;
            default -> standard;
        };
    }
}
