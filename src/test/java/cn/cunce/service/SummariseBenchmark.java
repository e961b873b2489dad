package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.sample.LedgerWorkbook;
import cn.cunce.sample.VillageGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long the first screen counts twenty thousand households, and with how much memory: figures
/// to look at, printed, not judged. `mvn -Pbench verify`
class SummariseBenchmark {

    private static final long SEED = 20_171_231;
    private static final String VILLAGE = "430100000000";
    private static final int YEAR = 2017;
    private static final int PERSONS = 75_000;

    @TempDir Path folder;

    @Test
    void twenty_thousand_households_are_counted() throws IOException {
        var file = folder.resolve("ledger.xlsx");
        try (var to = Files.newOutputStream(file)) {
            LedgerWorkbook.write(
                    to,
                    new VillageGenerator(SEED, YEAR, PERSONS),
                    SampleBook.CODES,
                    LedgerWorkbook.Layout.ON_THE_FIRST_ROW);
        }
        try (var book = SampleBook.ofVillage(folder, VILLAGE)) {
            var importing = book.importing();
            var read = importing.read(List.of(file), ImportOptions.NONE.year(YEAR));
            importing.apply(importing.preview(read));
            var counting = new SummariseBook(book.opened());
            var state = new ReadBookState(book.opened());
            var on = LocalDate.of(YEAR, 12, 31);
            for (var round = 0; round < 3; round++) {
                Meter.forgetPeak();
                Meter.timed("state", state::read);
                var figures = Meter.timed("count", () -> counting.count(on));
                System.out.printf(
                        "  %,d households, %,d people%n",
                        figures.households().count(), figures.people());
                assertThat(figures.people()).isPositive();
            }
        }
    }
}
