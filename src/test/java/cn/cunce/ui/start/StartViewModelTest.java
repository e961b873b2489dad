package cn.cunce.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.job.Jobs;
import cn.cunce.service.Backup;
import cn.cunce.service.BackupBook;
import cn.cunce.service.GlanceAtBook;
import cn.cunce.service.ListBackups;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.RestoreBook;
import cn.cunce.service.Surroundings;
import cn.cunce.settings.Settings.KnownBook;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.shell.Messages.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartViewModelTest {

    @TempDir Path folder;
    private final List<OpenedBook> opened = new ArrayList<>();
    private Path book;

    @BeforeEach
    void make() {
        book = folder.resolve("book");
        TestVillage.open(book).close();
    }

    @AfterEach
    void close() {
        opened.forEach(OpenedBook::close);
    }

    @Test
    void the_last_book_is_chosen_and_a_password_opens_it() {
        var page = page(TestVillage.surroundings());
        assertThat(page.chosenName()).contains("岩坳村");
        page.open(TestVillage.PASSWORD);

        assertThat(opened).singleElement().extracting(OpenedBook::folder).isEqualTo(book);
    }

    @Test
    void a_wrong_password_says_so_and_offers_the_recovery_key() {
        var page = page(TestVillage.surroundings());
        page.open("not the password");

        var said = page.messageProperty().get().orElseThrow();
        assertThat(said.key()).isEqualTo("start.wrongPassword");
        said.action().orElseThrow().run().run();
        assertThat(page.byRecoveryKeyProperty().get()).isTrue();
        assertThat(opened).isEmpty();
    }

    @Test
    void a_folder_without_a_book_is_said_to_be_one() {
        var page = page(TestVillage.surroundings());
        page.choose(folder);
        page.open(TestVillage.PASSWORD);

        assertThat(said(page)).contains("start.noBook");
    }

    @Test
    void a_clock_that_stands_wrong_is_asked_about() {
        var now = TestVillage.surroundings();
        var later = Clock.offset(now.clock(), Duration.ofDays(-400));
        var early =
                new Surroundings(
                        Clock.fixed(later.instant(), ZoneOffset.UTC),
                        now.machine(),
                        now.hardness());
        var page = page(early);
        page.open(TestVillage.PASSWORD);
        assertThat(said(page)).contains("start.clock");
        page.messageProperty().get().orElseThrow().action().orElseThrow().run().run();

        assertThat(opened).hasSize(1);
    }

    @Test
    void five_wrong_passwords_cost_ten_seconds_and_no_more() {
        var page = page(TestVillage.surroundings());
        for (var trial = 0; trial < 5; trial++) {
            page.open("wrong");
        }
        assertThat(page.tries().pauseProperty().get()).isEqualTo(10);
        page.open(TestVillage.PASSWORD);
        assertThat(opened).isEmpty();

        for (var second = 0; second < 10; second++) {
            page.tries().second();
        }
        page.open(TestVillage.PASSWORD);
        assertThat(opened).hasSize(1);
    }

    @Test
    void a_glance_tells_the_size_and_a_folder_that_is_gone_can_be_found_again() throws IOException {
        var page = page(TestVillage.surroundings());
        page.glance();
        var glance = page.books().getFirst().glance().orElseThrow();
        assertThat(glance.there()).isTrue();
        assertThat(glance.bytes()).isPositive();
        assertThat(glance.saved()).isPresent();

        var moved = Files.move(book, folder.resolve("moved"));
        page.glance();
        assertThat(page.books().getFirst().isGone()).isTrue();
        page.moved(page.books().getFirst(), moved);
        assertThat(page.books().getFirst().isGone()).isFalse();
        page.open(TestVillage.PASSWORD);
        assertThat(opened).singleElement().extracting(OpenedBook::folder).isEqualTo(moved);
    }

    @Test
    void a_damaged_book_is_opened_from_its_newest_backup_and_kept_as_it_is() throws IOException {
        var surroundings = TestVillage.surroundings();
        var page = page(surroundings);
        page.open(TestVillage.PASSWORD);
        new BackupBook(opened.getFirst(), Optional.empty()).make(Backup.Reason.CLOSING);
        opened.removeFirst().close();
        Files.write(book.resolve("ledger.mv.db"), new byte[8192]);

        page.open(TestVillage.PASSWORD);
        assertThat(said(page)).contains("start.damaged");
        assertThat(page.messageProperty().get().orElseThrow().args()).contains(3, 6);
        page.messageProperty().get().orElseThrow().action().orElseThrow().run().run();

        assertThat(opened).hasSize(1);
        assertThat(ListBackups.of(book, Optional.empty())).hasSize(2);
    }

    @Test
    void a_damaged_book_without_a_backup_says_what_to_do() throws IOException {
        Files.write(book.resolve("ledger.mv.db"), new byte[8192]);
        var page = page(TestVillage.surroundings());
        page.open(TestVillage.PASSWORD);

        assertThat(said(page)).contains("start.noBackup");
    }

    @Test
    void who_has_the_book_open_has_left_a_note_and_takes_it_away() {
        var page = page(TestVillage.surroundings());
        page.open(TestVillage.PASSWORD);
        assertThat(book.resolve("holder.json")).exists();
        opened.removeFirst().close();

        assertThat(book.resolve("holder.json")).doesNotExist();
    }

    private StartViewModel page(Surroundings surroundings) {
        var known =
                new KnownBook(book, "岩坳村", "village", TestVillage.surroundings().clock().instant());
        var ways =
                new StartViewModel.Ways(
                        opened::add, _ -> new OpenBook.Result.Damaged("no sample here"));
        var desk =
                new StartViewModel.Desk(
                        new OpenBook(surroundings),
                        new RestoreBook(surroundings),
                        new GlanceAtBook(),
                        Optional.empty());
        return new StartViewModel(List.of(known), desk, Jobs.atOnce(), ways, ZoneOffset.UTC);
    }

    private static Optional<String> said(StartViewModel page) {
        return page.messageProperty().get().map(Message::key);
    }
}
