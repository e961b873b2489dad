package cn.cunce.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.settings.Settings;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.Messages.Message;
import cn.cunce.ui.shell.Theme;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// What only a window can show of the settings: every tab, found by words and reached by keys.
@ExtendWith(ApplicationExtension.class)
class SettingsViewTest {

    @TempDir private Path folder;
    private SettingsDesk desk;
    private Scene scene;

    @Start
    void open(Stage stage) {
        desk = new SettingsDesk(folder);
        var view = desk.view();
        scene = Windows.open(stage, view.load());
        view.shown();
    }

    @Stop
    void close() {
        desk.book.close();
    }

    @Test
    void every_tab_is_reached_by_key(FxRobot robot) {
        for (var tab = 0; tab < 9; tab++) {
            Windows.picture(scene, "settings-" + tab);
            robot.type(KeyCode.DOWN);
        }

        assertThat(tabs(robot).getSelectionModel().getSelectedIndex()).isEqualTo(8);
        robot.clickOn("#openLogs");
        assertThat(desk.files.shown()).containsExactly(desk.book.folder());
    }

    @Test
    void a_word_finds_the_tab_that_speaks_of_it(FxRobot robot) {
        robot.clickOn("#search").write("U 盘");
        assertThat(tabs(robot).getItems())
                .singleElement()
                .extracting(Section::title)
                .isEqualTo("settings.backups");
        Windows.picture(scene, "settings-found");
        robot.clickOn("#search").eraseText(4).write("没有的东西");

        assertThat(robot.lookup("#nothing").query().isVisible()).isTrue();
        assertThat(robot.lookup("#scroll").queryAs(ScrollPane.class).isVisible()).isFalse();
    }

    @Test
    void a_backup_is_made_and_looked_into(FxRobot robot) {
        robot.interact(() -> tabs(robot).getSelectionModel().select(3));
        robot.clickOn("#backUp");
        robot.interact(() -> robot.lookup("#table").queryTableView().getSelectionModel().select(0));
        robot.clickOn("#look");
        Windows.picture(scene, "settings-backup-looked");

        assertThat(robot.lookup("#found").queryLabeled().getText()).startsWith("已验证：3 户 6 人");
        assertThat(scene.getFocusOwner().getId()).isEqualTo("openBeside");
        robot.clickOn("#replace");
        Windows.picture(scene, "settings-backup-sure");
        assertThat(robot.lookup("#replace").queryLabeled().getText()).isEqualTo("确定换成 3 户的这一份");
        assertThat(desk.told).isEmpty();
        robot.clickOn("#lookAway").clickOn("#look");
        assertThat(robot.lookup("#replace").queryLabeled().getText()).isEqualTo("用它替换本册");
        robot.interact(() -> Theme.DARK.dress(scene, 100));
        Windows.picture(scene, "settings-dark");
        robot.interact(() -> Theme.LIGHT.dress(scene, 150));
        Windows.picture(scene, "settings-150");
    }

    @Test
    void only_the_second_press_replaces_the_book(FxRobot robot) {
        robot.interact(() -> tabs(robot).getSelectionModel().select(3));
        robot.clickOn("#backUp");
        robot.interact(() -> robot.lookup("#table").queryTableView().getSelectionModel().select(0));
        robot.clickOn("#look").doubleClickOn("#replace");
        assertThat(desk.told).isEmpty();
        assertThat(robot.lookup("#replace").queryLabeled().getText()).isEqualTo("确定换成 3 户的这一份");
        robot.interact(() -> robot.lookup("#replace").queryButton().fire());
        assertThat(desk.told.map(Message::key)).contains("settings.restored");
    }

    @Test
    void a_new_key_is_shown_in_large_letters(FxRobot robot) {
        robot.interact(() -> tabs(robot).getSelectionModel().select(2));
        robot.clickOn("#renew");
        Windows.picture(scene, "settings-key");

        assertThat(robot.lookup(".settings-group").queryAll()).hasSize(6);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("group1");
    }

    @Test
    void letters_and_colours_change_at_once(FxRobot robot) {
        robot.interact(() -> tabs(robot).getSelectionModel().select(6));
        robot.interact(() -> robot.lookup("#size").queryAs(Slider.class).setValue(118));
        assertThat(desk.look.fontPercent().get()).isEqualTo(120);
        robot.clickOn("#dark");
        assertThat(desk.look.theme().get()).isEqualTo(Settings.Theme.DARK);
        robot.clickOn("#still");
        assertThat(desk.look.still().get()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static ListView<Section> tabs(FxRobot robot) {
        return robot.lookup("#tabs").queryAs(ListView.class);
    }
}
