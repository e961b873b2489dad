package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.ledger.Cause;
import cn.cunce.policy.BenchmarkRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A county of a hundred thousand households in a real book, decided by a program that may use no
/// more than 256 MB: figures to look at, printed; that it comes to an end is judged.
/// `mvn -Pbench verify -Dtest=DecideScaleBenchmark`
class DecideScaleBenchmark {

    private static final int VILLAGES = Integer.getInteger("scale.villages", 100);
    private static final int HOUSEHOLDS = 1_000;

    @TempDir Path folder;

    @Test
    void a_county_is_decided_within_256_megabytes() throws Exception {
        var card = new BookCard(Tier.COUNTY, "430100", "县", List.of(), List.of(), true);
        try (var book = SampleBook.of(folder, card)) {
            Meter.timed("write", () -> write(book.opened()));
            System.out.printf("  %,d MB before closing%n", size() >> 20);
        }
        System.out.printf("  %,d MB closed%n", size() >> 20);
        for (var pack : List.of("cs_example", "gs_example")) {
            var process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-Xmx256m",
                                    "--enable-native-access=ALL-UNNAMED",
                                    "--sun-misc-unsafe-memory-access=allow",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    DecideScale.class.getName(),
                                    folder.resolve("book").toString(),
                                    pack,
                                    "2017-12-31")
                            .inheritIO()
                            .start();
            assertThat(process.waitFor()).isZero();
        }
    }

    private long size() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static int write(OpenedBook opened) {
        for (var i = 1; i <= VILLAGES; i++) {
            var village = "430100%06d".formatted(i);
            var edits = BenchmarkRules.edits(i, village, HOUSEHOLDS);
            opened.book()
                    .write(
                            writer ->
                                    writer.save(
                                            opened.author(),
                                            edits,
                                            new Cause(Cause.Kind.TYPED, opened.newReference())));
        }
        return VILLAGES;
    }
}
