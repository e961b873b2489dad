package cn.cunce.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.text.Texts;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What only a window can show of packs: a broken one is checked, a sound one runs its cases.
@ExtendWith(ApplicationExtension.class)
class PacksViewTest {

    @TempDir private Path folder;
    private final TestFiles files = new TestFiles();
    private Scene scene;

    @Start
    void open(Stage stage) {
        var view = new PacksView(PacksViewModelTest.model(new Messages()), files, Texts.chinese());
        scene = Windows.open(stage, view.load());
        view.shown();
    }

    @Test
    void a_broken_pack_is_checked(FxRobot robot) throws IOException {
        Windows.picture(scene, "packs");
        var broken = PacksViewModelTest.copy(folder.resolve("yan_ao"));
        var rules = broken.resolve("rules/all.yaml");
        Files.writeString(rules, Files.readString(rules).replace("Road && ", "Road && 3 < "));
        files.answer(broken);
        robot.clickOn("#checkFolder");
        Windows.picture(scene, "packs-broken");

        assertThat(robot.lookup("#remarks").queryTableView().getItems()).isNotEmpty();
        assertThat(robot.lookup("#test").query().isDisabled()).isTrue();
    }

    @Test
    void cases_are_run_by_key(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Windows.picture(scene, "packs-cases");

        var tabs = robot.lookup("#tabs").queryAs(TabPane.class);
        assertThat(tabs.getSelectionModel().getSelectedIndex()).isEqualTo(2);
        assertThat(robot.lookup("#ran").queryLabeled().getText()).startsWith("自带的案例：共");
    }
}
