package cn.cunce.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.job.Jobs;
import cn.cunce.service.GlanceAtBook;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.RestoreBook;
import cn.cunce.settings.Settings.KnownBook;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.Theme;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// What only a window can show of the first page: the list, the focus, the pause.
@ExtendWith(ApplicationExtension.class)
class StartViewTest {

    @TempDir private Path folder;
    private final TestFiles files = new TestFiles();
    private final List<OpenedBook> opened = new ArrayList<>();
    private Scene scene;

    @Start
    void open(Stage stage) {
        var book = folder.resolve("book");
        TestVillage.open(book).close();
        var at = TestVillage.surroundings().clock().instant();
        var known =
                List.of(
                        new KnownBook(book, "岩坳村", "village", at),
                        new KnownBook(folder.resolve("stick/pojiao"), "坡皎乡", "township", at),
                        new KnownBook(folder.resolve("county"), "澜瑶县", "county", at));
        var desk =
                new StartViewModel.Desk(
                        new OpenBook(TestVillage.surroundings()),
                        new RestoreBook(TestVillage.surroundings()),
                        new GlanceAtBook(),
                        Optional.empty());
        var ways =
                new StartViewModel.Ways(
                        opened::add, _ -> new OpenBook.Result.Damaged("no sample here"));
        var model =
                new StartViewModel(known, desk, Jobs.atOnce(), ways, ZoneId.of("Asia/Shanghai"));
        var view =
                new StartView(
                        model,
                        _ -> {
                            throw new AssertionError("no new book here");
                        },
                        files,
                        Texts.chinese());
        scene = Windows.open(stage, view.load());
        view.shown();
    }

    @Stop
    void close() {
        opened.forEach(OpenedBook::close);
    }

    @Test
    void the_last_book_opens_by_its_password_and_enter(FxRobot robot) {
        Windows.picture(scene, "start-known");
        assertThat(scene.getFocusOwner().getId()).isEqualTo("password");
        robot.write(TestVillage.PASSWORD).type(KeyCode.ENTER);

        assertThat(opened).hasSize(1);
    }

    @Test
    void five_wrong_passwords_show_a_countdown(FxRobot robot) {
        for (var trial = 0; trial < 5; trial++) {
            robot.write("wrong").type(KeyCode.ENTER);
        }
        Windows.picture(scene, "start-pause");

        assertThat(robot.lookup("#pause").queryLabeled().getText()).startsWith("口令错了 5 次");
        assertThat(robot.lookup("#open").query().isDisabled()).isTrue();
        assertThat(scene.getFocusOwner().getId()).isEqualTo("password");
        robot.interact(() -> Theme.DARK.dress(scene, 120));
        Windows.picture(scene, "start-dark-120");
    }
}
