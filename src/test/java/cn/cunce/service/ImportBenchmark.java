package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.sample.LedgerWorkbook;
import cn.cunce.sample.VillageGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How long a large import takes, how much memory, and how large the book is afterwards: figures
/// to look at, printed, not judged. `mvn -Pbench verify`
class ImportBenchmark {

    private static final long SEED = 20_180_601;
    private static final String VILLAGE = "522700000000";
    private static final int YEAR = 2018;

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000})
    void people_are_taken_in_from_one_workbook(int persons) throws IOException {
        var file = folder.resolve("ledger.xlsx");
        try (var to = Files.newOutputStream(file)) {
            LedgerWorkbook.write(
                    to,
                    new VillageGenerator(SEED, YEAR, persons),
                    SampleBook.CODES,
                    LedgerWorkbook.Layout.ON_THE_FIRST_ROW);
        }
        try (var book = SampleBook.ofVillage(folder, VILLAGE)) {
            System.out.printf("%,d persons, seed %d%n", persons, SEED);
            var importing = book.importing();
            Meter.forgetPeak();
            var read = Meter.timed("read", () -> importing.read(List.of(file), SampleBook.IN_2018));
            var preview = Meter.timed("compare", () -> importing.preview(read));
            var applied = Meter.timed("write", () -> importing.apply(preview));
            System.out.printf("  book %,d KB%n", bytes(book) / 1024);
            var again =
                    Meter.timed(
                            "again",
                            () ->
                                    importing.preview(
                                            importing.read(List.of(file), SampleBook.IN_2018)));

            assertThat(SampleBook.applied(applied).persons().created()).isPositive();
            assertThat(again.householdCounts().updated()).isZero();
            var compacted = Meter.timed("compact", () -> new CompactBook(book.opened()).compact());
            System.out.println("  " + compacted);
        }
    }

    private static long bytes(SampleBook book) throws IOException {
        try (var files = Files.list(book.opened().folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith("ledger"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
