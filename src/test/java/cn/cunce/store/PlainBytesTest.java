package cn.cunce.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.store.bind.PlainBytes;
import cn.cunce.store.schema.DefaultSchema;
import java.nio.file.Path;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainBytesTest {

    @Test
    void every_column_of_bytes_is_bound_plainly() {
        var columns =
                DefaultSchema.DEFAULT_SCHEMA
                        .tableStream()
                        .flatMap(table -> table.fieldStream())
                        .filter(field -> field.getType() == byte[].class)
                        .toList();
        assertThat(columns)
                .isNotEmpty()
                .extracting(Field::getBinding)
                .allMatch(PlainBytes.class::isInstance);
    }

    @Test
    void bytes_come_back_as_they_went(@TempDir Path folder) throws Exception {
        byte[] bytes = {0, 1, -1, 127, -128};
        var type = SQLDataType.VARBINARY.asConvertedDataType(new PlainBytes());
        try (var database = Database.h2(folder.resolve("book"), TestBooks.KEY)) {
            var back = database.db().select(DSL.val(bytes, type)).fetchSingle().value1();
            assertThat(back).isEqualTo(bytes);
        }
    }
}
