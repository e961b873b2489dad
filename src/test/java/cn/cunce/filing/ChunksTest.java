package cn.cunce.filing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.filing.Chunks.Read;
import cn.cunce.model.value.Written;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChunksTest {

    private static final byte[] CHANGES = "变更".getBytes(UTF_8);

    @Test
    void bytes_come_back_from_as_many_cells_as_they_need() {
        var many = new byte[100_000];
        new Random(7).nextBytes(many);
        var rows = Chunks.rows("payload", many);

        assertThat(rows).hasSize(6);
        assertThat(rows).allMatch(row -> row.get(1).length() <= 32_767);
        assertThat(((Read.Whole) Chunks.read("payload", cells(rows))).bytes()).isEqualTo(many);
        assertThat(read(Chunks.rows("payload", new byte[0]))).isInstanceOf(Read.Whole.class);
    }

    @Test
    void every_changed_character_is_damage() {
        var rows = Chunks.rows("payload", CHANGES);
        var text = rows.get(1).get(1);
        for (int at = 0; at < text.length(); at++) {
            var changed = new StringBuilder(text);
            changed.setCharAt(at, text.charAt(at) == 'A' ? 'Q' : 'A');
            var spoiled = List.of(rows.get(0), List.of("payload.1", changed.toString()));

            assertThat(read(spoiled)).isEqualTo(new Read.Broken("FILING_DAMAGED"));
        }
    }

    @Test
    void whatever_is_cut_off_is_truncation() {
        var rows = Chunks.rows("payload", CHANGES);
        var text = rows.get(1).get(1);
        for (int length = 0; length < text.length(); length++) {
            var cut = List.of(rows.get(0), List.of("payload.1", text.substring(0, length)));

            assertThat(read(cut)).isEqualTo(new Read.Broken("FILING_TRUNCATED"));
        }
        assertThat(read(rows.subList(1, 2))).isEqualTo(new Read.Broken("FILING_TRUNCATED"));
    }

    private static Read read(List<List<String>> rows) {
        return Chunks.read("payload", cells(rows));
    }

    private static Map<String, GridRow> cells(List<List<String>> rows) {
        var cells = new HashMap<String, GridRow>();
        for (var row : rows) {
            var written =
                    row.stream()
                            .map(text -> new GridCell(Written.text(text), false))
                            .toArray(GridCell[]::new);
            cells.put(row.getFirst(), new GridRow(cells.size() + 1, false, written));
        }
        return cells;
    }
}
