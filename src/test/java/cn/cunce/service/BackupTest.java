package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.service.Backup.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups are made while work goes on, say what they hold, and come back as they were.
class BackupTest {

    @TempDir private Path folder;
    private Desk desk;
    private OpenedBook book;
    private HouseholdForm form;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
        book = desk.village("a");
        form = Desk.saved(book, Desk.empty(), Desk.household("5227000001", "石建", 100));
    }

    @Test
    void a_backup_is_opened_and_counted_before_it_counts() {
        var made = made(Reason.ASKED);

        assertThat(made.backup().counts().verified()).isTrue();
        assertThat(made.backup().counts().households()).isEqualTo(1);
        assertThat(made.backup().counts().people()).isEqualTo(1);
        assertThat(made.backup().name()).isEqualTo("岩坳村");
        assertThat(made.away()).isEqualTo(BackupBook.Away.NOT_WANTED);
        assertThat(list()).containsExactly(made.backup());
        book.close();
    }

    @Test
    void what_has_not_changed_is_not_backed_up_again() {
        made(Reason.CLOSING);

        assertThat(backing().ifChanged(Reason.CLOSING))
                .isInstanceOf(BackupBook.Result.Unchanged.class);
        group("上寨组");
        assertThat(backing().ifChanged(Reason.CLOSING)).isInstanceOf(BackupBook.Result.Made.class);
        assertThat(list()).hasSize(2);
        assertThat(backing().ifDue()).isEmpty();
        book.close();
    }

    @Test
    void saves_go_on_while_a_backup_is_made() throws Exception {
        var stop = new AtomicBoolean();
        try (var clerks = Executors.newSingleThreadExecutor()) {
            clerks.submit(
                    () -> {
                        for (var each = 0; !stop.get(); each++) {
                            group("第" + each + "组");
                        }
                    });
            var result = backing().make(Reason.ASKED);
            stop.set(true);

            assertThat(result).isInstanceOfAny(BackupBook.Result.Made.class);
        }
        assertThat(new RestoreBook(desk.surroundings()).look(book, list().getFirst().file()))
                .isInstanceOf(RestoreBook.Look.Sound.class);
        book.close();
    }

    @Test
    void a_backup_tells_how_many_changes_it_lacks() {
        var backup = made(Reason.ASKED).backup();
        group("上寨组");
        group("下寨组");

        var look = new RestoreBook(desk.surroundings()).look(book, backup.file());

        assertThat(look).isEqualTo(new RestoreBook.Look.Sound(backup, 2, 0));
        book.close();
    }

    @Test
    void restoring_keeps_what_was_there_and_begins_another_life() throws IOException {
        var before = Desk.digest(book);
        var backup = made(Reason.ASKED).backup();
        group("上寨组");
        var life = book.author().incarnation();
        var stick = Optional.of(Files.createDirectory(folder.resolve("stick")));

        var result = new RestoreBook(desk.surroundings()).replace(book, backup.file(), stick);

        var restored = (RestoreBook.Result.Restored) result;
        assertThat(restored.kept().orElseThrow().reason()).isEqualTo(Reason.RESTORE);
        assertThat(stick.get()).isNotEmptyDirectory();
        book = restored.book();
        assertThat(Desk.digest(book)).isEqualTo(before);
        assertThat(book.author().incarnation()).isGreaterThan(life);
        assertThat(list()).hasSize(2);
        var again = new RestoreBook(desk.surroundings()).look(book, list().getFirst().file());
        assertThat(again)
                .isInstanceOfSatisfying(
                        RestoreBook.Look.Sound.class,
                        look -> {
                            assertThat(look.lost()).isZero();
                            assertThat(look.gained()).isEqualTo(1);
                        });
        book.close();
    }

    @Test
    void a_closed_book_is_restored_by_its_password_and_a_damaged_one_is_kept_as_it_is()
            throws IOException {
        var backup = made(Reason.ASKED).backup();
        book.close();
        var ledger = folder.resolve("a/ledger.mv.db");
        var damaged = new byte[8192];
        Files.write(ledger, damaged);
        var restoring = new RestoreBook(desk.surroundings());

        assertThat(restoring.replace(folder.resolve("a"), "不是它", backup.file()))
                .isInstanceOf(RestoreBook.Result.WrongPassword.class);
        var result =
                (RestoreBook.Result.Restored)
                        restoring.replace(
                                folder.resolve("a"), new String(Desk.PASSWORD), backup.file());

        assertThat(result.kept().orElseThrow().counts().verified()).isFalse();
        assertThat(new VerifyBook(result.book()).verify().isWell()).isTrue();
        result.book().close();
        assertThat(
                        restoring.look(
                                folder.resolve("a"),
                                new String(Desk.PASSWORD),
                                result.kept().orElseThrow().file()))
                .isInstanceOf(RestoreBook.Look.Spoiled.class);
    }

    @Test
    void a_backup_that_somebody_has_touched_is_refused() throws IOException {
        var backup = made(Reason.ASKED).backup();
        var bytes = Files.readAllBytes(backup.file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup.file(), bytes);
        var restoring = new RestoreBook(desk.surroundings());

        assertThat(restoring.look(book, backup.file()))
                .isInstanceOf(RestoreBook.Look.Spoiled.class);
        assertThat(restoring.replace(book, backup.file()))
                .isInstanceOf(RestoreBook.Result.Spoiled.class);
        assertThat(new ListHouseholds(book).list(Desk.VILLAGE, 2018)).hasSize(1);
        book.close();
    }

    @Test
    void the_backup_of_another_book_is_refused() {
        var other = desk.village("b");
        var backup =
                (BackupBook.Result.Made) new BackupBook(other, Optional.empty()).make(Reason.ASKED);
        other.close();

        assertThat(new RestoreBook(desk.surroundings()).look(book, backup.backup().file()))
                .isInstanceOf(RestoreBook.Look.OtherBook.class);
        book.close();
    }

    @Test
    void a_second_folder_has_the_same_and_one_that_is_gone_stops_nothing() throws IOException {
        var stick = Files.createDirectory(folder.resolve("stick"));
        var away = new BackupBook(book, Optional.of(stick)).make(Reason.CLOSING);
        var gone = new BackupBook(book, Optional.of(folder.resolve("gone"))).make(Reason.ASKED);

        assertThat(((BackupBook.Result.Made) away).away()).isEqualTo(BackupBook.Away.WRITTEN);
        assertThat(((BackupBook.Result.Made) gone).away()).isEqualTo(BackupBook.Away.MISSING);
        var all = ListBackups.of(book.folder(), Optional.of(stick));
        assertThat(all).hasSize(2);
        assertThat(all.getLast().files()).hasSize(2);
        book.close();
    }

    @Test
    void a_disk_that_takes_nothing_is_told_and_leaves_the_book_alone() throws IOException {
        Files.writeString(folder.resolve("a/backups"), "not a folder");

        assertThat(backing().make(Reason.CLOSING)).isInstanceOf(BackupBook.Result.NotWritten.class);
        group("上寨组");
        book.close();
    }

    @Test
    void a_backup_opens_beside_the_book_and_what_is_done_there_stays_there() throws IOException {
        var backup = made(Reason.ASKED).backup();
        var restoring = new RestoreBook(desk.surroundings());

        try (var copy = ((OpenBook.Result.Opened) restoring.beside(book, backup.file())).book()) {
            assertThat(copy.folder()).isNotEqualTo(book.folder());
            assertThat(new ListHouseholds(copy).list(Desk.VILLAGE, 2018)).hasSize(1);
            Desk.saved(copy, Desk.empty(), Desk.household("5227000002", "石二", 100));
        }
        assertThat(new ListHouseholds(book).list(Desk.VILLAGE, 2018)).hasSize(1);
        book.close();
    }

    @Test
    void the_last_ten_stay_and_one_of_each_day() {
        var start = Instant.parse("2018-06-30T04:00:00Z");
        var backups = new ArrayList<Backup>();
        IntStream.range(0, 40).forEach(hour -> backups.add(at(start, Duration.ofHours(hour))));
        IntStream.range(2, 60).forEach(day -> backups.add(at(start, Duration.ofDays(day))));

        var old = Thinning.old(backups);

        assertThat(backups.size() - old.size()).isEqualTo(10 + 30 - 1);
        assertThat(old).doesNotContainAnyElementsOf(backups.subList(0, 10));
    }

    private static Backup at(Instant start, Duration before) {
        return new Backup(
                List.of(Path.of(before.toString())),
                "key",
                "岩坳村",
                "village",
                start.minus(before),
                Reason.DAILY,
                new Backup.Counts(true, 1, 1, 1),
                1);
    }

    private BackupBook backing() {
        return new BackupBook(book, Optional.empty());
    }

    private BackupBook.Result.Made made(Reason reason) {
        return (BackupBook.Result.Made) backing().make(reason);
    }

    private List<Backup> list() {
        return ListBackups.of(book.folder(), Optional.empty());
    }

    private void group(String name) {
        var changed = form.withHousehold(form.household().with(HouseholdFields.GROUP_NAME, name));
        form = Desk.saved(book, form, changed);
    }
}
