package cn.cunce.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.ledger.LedgerRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was acknowledged is there after the process was killed in the middle of the next save.
class KilledProcessTest {

    private static final int KILLS = 20;
    private static final int MOST_SAVES = 40;

    @TempDir private Path folder;

    @Test
    void every_acknowledged_save_survives_twenty_kills() throws Exception {
        var seed = Long.getLong("seed", 20180601L);
        var random = new Random(seed);
        var acknowledged = new ArrayList<UUID>();
        for (int kill = 1; kill <= KILLS; kill++) {
            acknowledged.addAll(savesUntilKilled(kill, 1 + random.nextInt(MOST_SAVES)));
        }

        try (var book = TestBooks.book(folder, "ledger")) {
            var kept = book.read(reader -> reader.all(TestBooks.VILLAGE, Entity.HOUSEHOLD));
            var ids = new HashSet<UUID>();
            kept.forEach(household -> ids.add(household.uuid()));
            System.out.printf(
                    "killed %d times, %d saves acknowledged%n", KILLS, acknowledged.size());
            assertThat(ids).as("seed %d", seed).containsAll(acknowledged);
            assertThat(kept).as("seed %d", seed).allMatch(KilledProcessTest::isWhole);
            assertThat(book.read(BookReader::verify).problems()).as("seed %d", seed).isEmpty();
        }
    }

    /// @return the saves that the process had acknowledged when it was killed
    private List<UUID> savesUntilKilled(int round, int saves) throws IOException {
        var process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                SavingProcess.class.getName(),
                                folder.toString(),
                                String.valueOf(round))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        var acknowledged = new ArrayList<UUID>();
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged.add(UUID.fromString(line));
                if (acknowledged.size() == saves) {
                    // not through `process`, which would close what is still to be read
                    assertThat(process.toHandle().destroyForcibly()).isTrue();
                }
            }
        }
        process.onExit().join();
        assertThat(acknowledged).as("round %d", round).hasSizeGreaterThanOrEqualTo(saves);
        return acknowledged;
    }

    private static boolean isWhole(LedgerRecord household) {
        return household.get(HouseholdFields.REMARK).isPresent();
    }
}
