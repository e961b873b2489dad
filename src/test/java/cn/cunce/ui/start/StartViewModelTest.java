package cn.cunce.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.job.Jobs;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.Surroundings;
import cn.cunce.settings.Settings.KnownBook;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.shell.Messages.Message;
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

    private StartViewModel page(Surroundings surroundings) {
        var known =
                new KnownBook(book, "岩坳村", "village", TestVillage.surroundings().clock().instant());
        var ways =
                new StartViewModel.Ways(
                        opened::add, _ -> new OpenBook.Result.Damaged("no sample here"));
        return new StartViewModel(
                List.of(known), new OpenBook(surroundings), Jobs.atOnce(), ways, ZoneOffset.UTC);
    }

    private static Optional<String> said(StartViewModel page) {
        return page.messageProperty().get().map(Message::key);
    }
}
