package cn.cunce.settings;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.settings.Settings.KnownBook;
import cn.cunce.settings.Settings.Theme;
import cn.cunce.settings.Settings.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    private static final Instant THEN = Instant.parse("2018-06-30T08:00:00Z");

    @TempDir Path folder;

    @Test
    void what_is_written_is_read_again() throws IOException {
        var chosen =
                Settings.INITIAL
                        .with(Theme.DARK)
                        .withFontPercent(120)
                        .with(new Window(1024, 600, true))
                        .opened(book("岩坳村"))
                        .remembering("register.columns", "户号 = 1, 户主");
        new SettingsFile(folder.resolve("new")).write(chosen);

        assertThat(new SettingsFile(folder.resolve("new")).read()).isEqualTo(chosen);
    }

    @Test
    void a_first_start_has_the_initial_settings() {
        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.INITIAL);
    }

    @Test
    void a_spoiled_file_is_as_good_as_none() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "theme=PURPLE\nfont.percent=x");

        assertThat(new SettingsFile(folder).read()).isEqualTo(Settings.INITIAL);
    }

    @Test
    void the_book_opened_last_stands_first_and_only_once() {
        var settings = Settings.INITIAL.opened(book("甲")).opened(book("乙")).opened(book("甲"));

        assertThat(settings.books()).containsExactly(book("甲"), book("乙"));
    }

    @Test
    void an_empty_choice_is_forgotten() {
        var chosen = Settings.INITIAL.remembering("register.columns", "户号");

        assertThat(chosen.remembered()).containsEntry("register.columns", "户号");
        assertThat(chosen.remembering("register.columns", "")).isEqualTo(Settings.INITIAL);
    }

    @Test
    void the_font_never_leaves_its_bounds() {
        assertThat(Settings.INITIAL.withFontPercent(300).fontPercent()).isEqualTo(150);
        assertThat(Settings.INITIAL.withFontPercent(10).fontPercent()).isEqualTo(90);
    }

    private static KnownBook book(String name) {
        return new KnownBook(Path.of("/books", name), name, "village", THEN);
    }
}
