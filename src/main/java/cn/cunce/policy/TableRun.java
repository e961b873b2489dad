package cn.cunce.policy;

import cn.cunce.policy.PackTester.Failed;
import cn.cunce.policy.PackTester.Report;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;

/// Goes through the rows of a published table of cases and compares what is promised with what is
/// answered.
final class TableRun {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().get();

    /// What a row promises and what was answered, by column.
    record Checked(Map<String, String> expected, Map<String, String> actual) {

        private Optional<Failed> failed(String name) {
            var wrong = new TreeMap<>(expected);
            wrong.keySet().removeIf(this::agrees);
            var instead = new TreeMap<>(actual);
            instead.keySet().retainAll(wrong.keySet());
            return wrong.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Failed(name, wrong.toString(), instead.toString()));
        }

        private boolean agrees(String column) {
            var promised = expected.getOrDefault(column, "");
            var answered = actual.getOrDefault(column, "");
            return promised.equals(answered)
                    || (isNumber(promised)
                            && isNumber(answered)
                            && PackTester.sameNumber(promised, answered));
        }

        private static boolean isNumber(String text) {
            return text.matches("-?\\d+(\\.\\d+)?");
        }
    }

    private final String csv;

    TableRun(String csv) {
        this.csv = csv;
    }

    /// @param claimed which rows are meant
    Report run(
            Predicate<Map<String, String>> claimed, Function<Map<String, String>, Checked> check) {
        try (var rows = FORMAT.parse(new StringReader(csv))) {
            var count = 0;
            var failed = new ArrayList<Failed>();
            for (var row : rows) {
                var cells = row.toMap();
                if (claimed.test(cells)) {
                    count++;
                    check.apply(cells)
                            .failed(cells.getOrDefault("caseId", ""))
                            .ifPresent(failed::add);
                }
            }
            return new Report(count, failed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
