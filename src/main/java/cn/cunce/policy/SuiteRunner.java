package cn.cunce.policy;

import cn.cunce.policy.CaseRunner.Answer;
import cn.cunce.policy.PackCase.Cell;
import cn.cunce.policy.PackTester.Report;
import cn.cunce.policy.Suite.On;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Runs the rows of a published table of cases that a pack claims.
final class SuiteRunner {

    private static final String OUTCOME = "expectedOutcome";
    private static final String ERROR = "expectedError";
    private static final String MISSING = "expectedMissing";
    private static final String UNDETERMINED = "UNDETERMINED";

    private final Suite suite;
    private final CaseRunner runner;

    SuiteRunner(Suite suite, CaseRunner runner) {
        this.suite = suite;
        this.runner = runner;
    }

    Report run(String csv) {
        return new TableRun(csv).run(suite::takes, this::checked);
    }

    private TableRun.Checked checked(Map<String, String> row) {
        var on = on(row);
        var told = told(row);
        var answer = runner.ask(suite.question(), on, told);
        var expected = new TreeMap<String, String>();
        var actual = new TreeMap<String, String>();
        for (var column : row.keySet()) {
            if (column.startsWith("expected") && !suite.ignored().contains(column)) {
                expected.put(column, expected(column, row, on));
                actual.put(column, actual(column, answer, on, told));
            }
        }
        return new TableRun.Checked(expected, actual);
    }

    private String expected(String column, Map<String, String> row, LocalDate on) {
        var written = row.getOrDefault(column, "");
        return column.equals(MISSING) ? names(written, on) : written;
    }

    private String actual(String column, Answer answer, LocalDate on, List<Cell> told) {
        return switch (column) {
            case OUTCOME -> word(answer);
            case ERROR -> answer.error();
            case MISSING -> joined(MissingNames.of(anyones(answer.missing()), on));
            // of records that contradict each other nothing is computed
            default ->
                    Optional.ofNullable(suite.expected().get(column))
                            .filter(_ -> answer.error().isEmpty())
                            .map(what -> computed(what, answer, on, told))
                            .orElse(suite.expected().containsKey(column) ? "" : "?");
        };
    }

    private String computed(Suite.Answer what, Answer answer, LocalDate on, List<Cell> told) {
        return switch (what) {
            case Suite.Answer.Amount() -> answer.amount();
            case Suite.Answer.FirstDay(var result) -> firstDay(result, on, told);
            case Suite.Answer.Defined defined -> defined(defined, answer, on, told);
        };
    }

    private String defined(
            Suite.Answer.Defined what, Answer answer, LocalDate on, List<Cell> told) {
        if (!what.isToldBeside(word(answer))) {
            return "";
        }
        var value = runner.value(what.definition(), suite.question(), on, told);
        var number = what.end() == Suite.Answer.End.LOW ? value.low() : value.high();
        return number.map(BigDecimal::toPlainString).orElse("");
    }

    /// Empty if it does not come about within a year of the question.
    private String firstDay(String result, LocalDate on, List<Cell> told) {
        var days = on.minusYears(1).datesUntil(on.plusYears(1));
        return days.filter(day -> runner.ask(suite.question(), day, told).result().equals(result))
                .findFirst()
                .map(LocalDate::toString)
                .orElse("");
    }

    private static String word(Answer answer) {
        return answer.result().isEmpty() ? UNDETERMINED : answer.result();
    }

    private LocalDate on(Map<String, String> row) {
        return switch (suite.on()) {
            case On.Day(var day) -> day;
            case On.Column(var name) -> {
                var written = row.getOrDefault(name, "");
                yield written.length() == 4
                        ? LocalDate.of(Integer.parseInt(written), 12, 31)
                        : LocalDate.parse(written);
            }
        };
    }

    private List<Cell> told(Map<String, String> row) {
        var cells = new ArrayList<>(suite.fixed());
        for (var binding : suite.facts()) {
            var written = row.getOrDefault(binding.column(), "");
            cells.add(new Cell(binding.told(), binding.words().getOrDefault(written, written)));
        }
        cells.addAll(people(row));
        return cells;
    }

    private List<Cell> people(Map<String, String> row) {
        var cells = new ArrayList<Cell>();
        var index = 0;
        for (var people : suite.people()) {
            var written = row.getOrDefault(people.count(), "");
            var last = index + (written.isEmpty() ? 0 : Integer.parseInt(written));
            for (; index < last; index++) {
                for (var cell : people.told()) {
                    cells.add(of(cell, index));
                }
            }
        }
        return cells;
    }

    private static Cell of(Cell cell, int index) {
        return cell.told() instanceof Told.Fact(var field, var _, var of)
                ? new Cell(new Told.Fact(field, index, of), cell.text())
                : cell;
    }

    /// The short names of the table in full, each with its year.
    private String names(String written, LocalDate on) {
        var full =
                Arrays.stream(written.split(";"))
                        .filter(name -> !name.isEmpty())
                        .map(this::fullName)
                        .toList();
        return joined(MissingNames.of(full, on));
    }

    private String fullName(String name) {
        var at = name.indexOf('@');
        var bare = at < 0 ? name : name.substring(0, at);
        return suite.missing().getOrDefault(bare, bare) + (at < 0 ? "" : name.substring(at));
    }

    private static Set<String> anyones(Set<String> names) {
        var all = new TreeSet<String>();
        names.forEach(name -> all.add(MissingNames.ofAnyone(name)));
        return all;
    }

    private static String joined(Set<String> names) {
        return String.join(";", new TreeSet<>(names));
    }
}
