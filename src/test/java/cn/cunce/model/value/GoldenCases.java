package cn.cunce.model.value;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// The published cases of a reading function, one map a case, by column.
final class GoldenCases {

    record Case(Map<String, String> columns) {

        String get(String column) {
            return Objects.requireNonNull(columns.get(column), column);
        }

        @Override
        public String toString() {
            return get("caseId") + " " + get("why");
        }
    }

    static List<Case> of(String suite) {
        var stream = GoldenCases.class.getResourceAsStream("/golden/" + suite + ".csv");
        try (var text = new InputStreamReader(stream, StandardCharsets.UTF_8);
                var rows = CSVFormat.DEFAULT.builder().setHeader().get().parse(text)) {
            return rows.stream().map(CSVRecord::toMap).map(Case::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GoldenCases() {}
}
