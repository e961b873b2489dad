package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.ShippedPacks;
import cn.cunce.sample.LedgerWorkbook;
import cn.cunce.sample.VillageGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long deciding and planning ten thousand households takes, and how much memory: figures to
/// look at, printed, not judged. `mvn -Pbench verify`
class DecideBenchmark {

    private static final long SEED = 20_171_231;
    private static final String VILLAGE = "430100000000";
    private static final int YEAR = 2017;
    private static final int PERSONS = 37_500;

    @TempDir Path folder;

    @Test
    void ten_thousand_households_are_decided_and_planned() throws IOException {
        var file = folder.resolve("ledger.xlsx");
        try (var to = Files.newOutputStream(file)) {
            LedgerWorkbook.write(
                    to,
                    new VillageGenerator(SEED, YEAR, PERSONS),
                    SampleBook.CODES,
                    LedgerWorkbook.Layout.ON_THE_FIRST_ROW);
        }
        var pack = ShippedPacks.library().find("cs_example").orElseThrow();
        try (var book = SampleBook.ofVillage(folder, VILLAGE)) {
            var importing = book.importing();
            var read = importing.read(List.of(file), ImportOptions.NONE.year(YEAR));
            importing.apply(importing.preview(read));
            var on = LocalDate.of(YEAR, 12, 31);
            var question = new DecideBook.Question(VILLAGE, pack, on);
            var deciding = new DecideBook(book.opened(), SampleBook.CODES);
            for (var round = 0; round < 3; round++) {
                Meter.forgetPeak();
                var rulings = new AtomicLong();
                Meter.timed(
                        "decide",
                        () -> {
                            deciding.decide(
                                    question, DecideBook.Ear.of(_ -> rulings.incrementAndGet()));
                            return rulings;
                        });
                var task = new ProposePlan.Task(VILLAGE, pack, YEAR, Map.of());
                var plan =
                        Meter.timed(
                                "plan",
                                () ->
                                        new ProposePlan(book.opened(), SampleBook.CODES)
                                                .propose(task, () -> false)
                                                .orElseThrow());
                System.out.printf(
                        "  %,d rulings, %,d households planned for%n",
                        rulings.get(), plan.households().size());
                assertThat(rulings.get()).isPositive();
            }
        }
    }
}
