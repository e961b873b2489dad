package cn.cunce.policy;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Parameter;
import cn.cunce.policy.CaseRunner.Answer;
import cn.cunce.policy.PackCase.Expected;
import cn.cunce.policy.PackReader.Result.Read;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/// Runs the cases of a pack, so that whoever changes a number sees what it changes.
public final class PackTester {

    /// What came of a set of cases.
    ///
    /// @param cases how many there are
    public record Report(int cases, List<Failed> failed) {
        public Report {
            failed = List.copyOf(failed);
        }

        public int passed() {
            return cases - failed.size();
        }
    }

    /// @param name of the case, as its file calls it
    /// @param expected and `actual` in the words of the case file
    public record Failed(String name, String expected, String actual) {}

    private final CodeLists codes;
    private final Map<String, UnaryOperator<Map<String, String>>> functions;

    /// @param functions that answer rows of tables by column, by the name that packs call them
    public PackTester(CodeLists codes, Map<String, UnaryOperator<Map<String, String>>> functions) {
        this.codes = codes;
        this.functions = Map.copyOf(functions);
    }

    /// The cases that the pack brings along.
    public Report cases(Read read) {
        return cases(read, _ -> {});
    }

    /// @param heard how many have been run so far
    public Report cases(Read read, IntConsumer heard) {
        return cases(read, UnaryOperator.identity(), heard);
    }

    /// A published table of cases, if the pack says how it answers it.
    ///
    /// @param table name of the table, without its ending: `cs_exit`
    /// @param csv its text; rows that the pack does not claim are not counted
    public Optional<Report> table(Read read, String table, String csv) {
        var suites =
                read.proof().suites().stream().filter(one -> one.table().equals(table)).toList();
        var computed =
                read.proof().computed().stream().filter(one -> one.table().equals(table)).toList();
        if (suites.isEmpty() && computed.isEmpty()) {
            return Optional.empty();
        }
        var runner = new CaseRunner(read.pack(), codes, UnaryOperator.identity());
        var count = 0;
        var failed = new ArrayList<Failed>();
        for (var suite : suites) {
            var report = new SuiteRunner(suite, runner).run(csv);
            count += report.cases();
            failed.addAll(report.failed());
        }
        for (var one : computed) {
            var report = report(csv, Objects.requireNonNull(functions.get(one.function())));
            count += report.cases();
            failed.addAll(report.failed());
        }
        return Optional.of(new Report(count, failed));
    }

    private static Report report(String csv, UnaryOperator<Map<String, String>> answer) {
        return new TableRun(csv).run(_ -> true, row -> checked(row, answer));
    }

    /// A published table about what the program reads, in which no pack has a say.
    ///
    /// @param table name of the table, without its ending: `id_number`
    public Optional<Report> table(String table, String csv) {
        return new ReadingTables(codes).answering(table).map(answer -> report(csv, answer));
    }

    private static TableRun.Checked checked(
            Map<String, String> row, UnaryOperator<Map<String, String>> answer) {
        var expected = new TreeMap<>(row);
        expected.keySet().removeIf(column -> !column.startsWith("expected"));
        return new TableRun.Checked(expected, answer.apply(row));
    }

    /// @param change what becomes of every parameter before it is read
    Report cases(Read read, UnaryOperator<Parameter> change) {
        return cases(read, change, _ -> {});
    }

    private Report cases(Read read, UnaryOperator<Parameter> change, IntConsumer heard) {
        var runner = new CaseRunner(read.pack(), codes, change);
        var failed = new ArrayList<Failed>();
        var run = 0;
        for (var one : read.proof().cases()) {
            var answer = runner.ask(one.question(), one.on(), one.told());
            var names = MissingNames.of(answer.missing(), one.on());
            if (!agrees(one.expected(), answer) || !one.expected().missing().equals(names)) {
                failed.add(new Failed(one.name(), told(one.expected()), told(answer)));
            }
            heard.accept(++run);
        }
        return new Report(read.proof().cases().size(), failed);
    }

    private static boolean agrees(Expected expected, Answer answer) {
        return expected.outcome().equals(answer.outcome())
                && isPromised(expected.result(), answer.result())
                && isPromised(expected.error(), answer.error())
                && (expected.amount().isEmpty() || sameNumber(expected.amount(), answer.amount()));
    }

    /// What a case leaves out it does not promise.
    private static boolean isPromised(String expected, String actual) {
        return expected.isEmpty() || expected.equals(actual);
    }

    static boolean sameNumber(String expected, String actual) {
        return expected.isEmpty() || actual.isEmpty()
                ? expected.equals(actual)
                : new BigDecimal(expected).compareTo(new BigDecimal(actual)) == 0;
    }

    static String told(Expected expected) {
        return told(
                new Answer(
                        expected.outcome(),
                        expected.result(),
                        expected.error(),
                        expected.amount(),
                        expected.missing()));
    }

    static String told(Answer answer) {
        var words =
                new ArrayList<>(
                        List.of(
                                answer.outcome(),
                                answer.result(),
                                answer.error(),
                                answer.amount(),
                                String.join(";", answer.missing())));
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }
}
