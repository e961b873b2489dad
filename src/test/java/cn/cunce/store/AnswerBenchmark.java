package cn.cunce.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.TickingClock;
import cn.cunce.model.field.Catalogue;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.rule.AnswerCount;
import cn.cunce.model.rule.AnswerQuestion;
import cn.cunce.policy.BenchmarkRules;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// Twenty rules asked of a hundred thousand households inside H2 and PostgreSQL, against one
/// statement written by hand for the same rules. `mvn -Pbench verify -Dtest=AnswerBenchmark`
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(0)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnswerBenchmark {

    private static final int HOUSEHOLDS = Integer.getInteger("cunce.bench.households", 100_000);
    private static final int OF_VILLAGE = 500;
    private static final List<String> RESULTS = List.of("YES", "NO", "INVALID", "");

    /// A book in a database, filled once for all measurements.
    private record Filled(Database database, AutoCloseable server) {}

    private static final Map<String, Filled> FILLED = new TreeMap<>();

    @Param({"h2", "postgres"})
    String kind = "h2";

    private @Nullable Database database;
    private String byHand = "";
    private @Nullable AnswerQuestion question;

    @Setup
    public void prepare() {
        database = open(kind).database();
        byHand = byHand(kind);
        question = question();
    }

    @TearDown
    public void check() {
        assertThat(compiled()).isEqualTo(handWritten());
    }

    @Benchmark
    public Map<String, Long> compiled() {
        return store().counts(Objects.requireNonNull(question)).stream()
                .collect(
                        Collectors.toMap(
                                count -> count.rule() + count.result(), AnswerCount::subjects));
    }

    private Database database() {
        return Objects.requireNonNull(database);
    }

    private AnswerStore store() {
        return new AnswerStore(database().db(), new RecordTables(Catalogue.LEDGER));
    }

    private static AnswerQuestion question() {
        try {
            var pack = BenchmarkRules.pack();
            return new AnswerQuestion(
                    pack, List.copyOf(pack.rules().values()), BenchmarkRules.ON, "");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Benchmark
    public Map<String, Long> handWritten() {
        var row = Objects.requireNonNull(database().db().fetchSingle(byHand));
        var counts = new TreeMap<String, Long>();
        for (var rule = 0; rule < BenchmarkRules.size(); rule++) {
            for (var result = 0; result < RESULTS.size(); result++) {
                var number = row.get(rule * RESULTS.size() + result, Long.class);
                if (number != 0) {
                    counts.put("r" + rule + RESULTS.get(result), number);
                }
            }
        }
        return counts;
    }

    private static String byHand(String kind) {
        try (var text = AnswerBenchmark.class.getResourceAsStream("twenty-rules.sql")) {
            var sql =
                    new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
            return sql.replace("COUNTS", counts())
                    .replace("MATERIALIZED", kind.equals("h2") ? "" : "materialized");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String counts() {
        return IntStream.range(0, BenchmarkRules.size())
                .mapToObj(rule -> "r" + rule)
                .flatMap(
                        rule ->
                                RESULTS.stream()
                                        .map(
                                                result ->
                                                        result.isEmpty()
                                                                ? " is null"
                                                                : " = '" + result + "'")
                                        .map(is -> "count(case when " + rule + is + " then 1 end)"))
                .collect(Collectors.joining(",\n"));
    }

    private static Filled open(String kind) {
        return FILLED.computeIfAbsent(kind, AnswerBenchmark::filled);
    }

    private static Filled filled(String kind) {
        try {
            var filled = kind.equals("h2") ? h2() : postgres();
            fill(filled.database());
            filled.database().db().execute("analyze");
            return filled;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Filled h2() throws IOException {
        var file = Files.createTempDirectory("cunce-bench").resolve("book");
        return new Filled(Database.h2(file, TestBooks.KEY), () -> delete(file));
    }

    private static void delete(Path file) throws IOException {
        Files.deleteIfExists(Path.of(file + ".mv.db"));
    }

    private static Filled postgres() throws IOException {
        var server = EmbeddedPostgres.builder().start();
        DSL.using(server.getPostgresDatabase(), SQLDialect.POSTGRES)
                .createDatabase("county")
                .execute();
        return new Filled(
                Database.postgres(server.getJdbcUrl("postgres", "county")), server::close);
    }

    private static void fill(Database database) {
        var tables = new RecordTables(Catalogue.LEDGER);
        var clock = new TickingClock("2018-06-01T00:00:00Z");
        for (var village = 0; village < HOUSEHOLDS / OF_VILLAGE; village++) {
            var code = String.valueOf(522_700_101_001L + village);
            var edits = BenchmarkRules.edits(village, code, OF_VILLAGE);
            database.db()
                    .transaction(
                            transaction ->
                                    new BookWriter(
                                                    transaction.dsl(),
                                                    Catalogue.LEDGER,
                                                    tables,
                                                    clock)
                                            .save(TestBooks.author("aaaa"), edits, Cause.TYPED));
        }
    }

    @Test
    void twenty_rules_are_asked_of_a_hundred_thousand_households() throws Exception {
        var results = run();
        for (var kind : List.of("h2", "postgres")) {
            var compiled = millis(results, "compiled", kind);
            var hand = millis(results, "handWritten", kind);
            System.out.printf(
                    "%s, %,d households: compiled %.0f ms, by hand %.0f ms, %.2f×%n",
                    kind, HOUSEHOLDS, compiled, hand, compiled / hand);
        }
        for (var filled : FILLED.values()) {
            filled.database().close();
            filled.server().close();
        }
    }

    private static List<RunResult> run() throws RunnerException {
        var options = new OptionsBuilder().include(AnswerBenchmark.class.getSimpleName()).build();
        return List.copyOf(new Runner(options).run());
    }

    private static double millis(List<RunResult> results, String what, String kind) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith(what))
                .filter(result -> result.getParams().getParam("kind").equals(kind))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }
}
