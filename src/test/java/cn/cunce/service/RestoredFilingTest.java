package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.service.Backup.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A restored book goes on filing, and backups are made before the steps that cannot be undone.
class RestoredFilingTest {

    @TempDir private Path folder;
    private Desk desk;
    private OpenedBook village;
    private OpenedBook county;

    @BeforeEach
    void a_village_and_a_county() {
        desk = new Desk(folder);
        village = desk.village("village");
        county = desk.county("county");
        Desk.saved(village, Desk.empty(), Desk.household("5227000001", "石建", 960_050));
    }

    @AfterEach
    void close() {
        village.close();
        county.close();
    }

    @Test
    void a_backup_restored_twice_never_writes_into_the_same_lane() {
        var backup =
                (BackupBook.Result.Made)
                        new BackupBook(village, Optional.empty()).make(Reason.ASKED);

        restore(backup.backup());
        Desk.saved(village, Desk.empty(), Desk.household("5227000002", "田仁", 100));
        receive(county, file());
        restore(backup.backup());
        Desk.saved(village, Desk.empty(), Desk.household("5227000003", "罗正", 100));
        receive(county, file());

        assertThat(new ListHouseholds(county).list(Desk.VILLAGE, 2018)).hasSize(3);
        assertThat(new VerifyBook(county).verify().isWell()).isTrue();
    }

    @Test
    void before_the_first_filing_of_a_sitting_that_has_something_to_lose_there_is_a_backup() {
        receive(county, file());
        assertThat(backups(county)).isEmpty();
        Desk.saved(village, Desk.empty(), Desk.household("5227000002", "田仁", 100));
        receive(county, file());
        assertThat(backups(county)).extracting(Backup::reason).containsExactly(Reason.MERGE);
        Desk.saved(village, Desk.empty(), Desk.household("5227000003", "罗正", 100));
        receive(county, file());

        assertThat(backups(county)).hasSize(1);
    }

    @Test
    void where_no_backup_can_be_made_nothing_is_taken_in() throws Exception {
        receive(county, file());
        Desk.saved(village, Desk.empty(), Desk.household("5227000002", "田仁", 100));
        Files.writeString(county.folder().resolve("backups"), "no folder");
        var receiving = new ReceiveFiling(county, Desk.filing());
        var preview = (ReceiveFiling.Preview.Ready) receiving.read(file(), Optional.empty());

        assertThat(receiving.apply(preview))
                .isInstanceOfSatisfying(
                        ReceiveFiling.Result.Refused.class,
                        refused ->
                                assertThat(refused.problem().code()).isEqualTo("NO_RESTORE_POINT"));
        assertThat(new ListHouseholds(county).list(Desk.VILLAGE, 2018)).hasSize(1);
    }

    private void restore(Backup backup) {
        var result = new RestoreBook(desk.surroundings()).replace(village, backup.file());
        village = ((RestoreBook.Result.Restored) result).book();
    }

    private static List<Backup> backups(OpenedBook book) {
        return ListBackups.of(book.folder(), Optional.empty());
    }

    private Path file() {
        var order =
                new MakeFiling.Order(Desk.VILLAGE, 2018, "2018年", "石敏", Optional.empty(), folder);
        return ((MakeFiling.Result.Made) new MakeFiling(village, Desk.filing()).make(order)).file();
    }

    private static void receive(OpenedBook book, Path file) {
        var receiving = new ReceiveFiling(book, Desk.filing());
        var preview = (ReceiveFiling.Preview.Ready) receiving.read(file, Optional.empty());
        assertThat(receiving.apply(preview)).isInstanceOf(ReceiveFiling.Result.Taken.class);
    }
}
