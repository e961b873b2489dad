package cn.cunce.ui.filing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.service.OpenedBook;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Theme;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// What only a window can show of filings: made at the village, taken in at the township.
@ExtendWith(ApplicationExtension.class)
class FilingViewTest {

    @TempDir private Path folder;

    private final TestFiles files = new TestFiles();
    private OpenedBook village;
    private OpenedBook township;
    private FilingViewModel making;
    private Scene scene;

    @Start
    void open(Stage stage) {
        village = TestVillage.open(folder.resolve("village"));
        township = Filings.township(folder.resolve("township"));
        making = Filings.making(village, new Messages());
        var view = Filings.view(making, files);
        scene = Windows.open(stage, view.load());
        view.shown();
    }

    @Stop
    void stop() {
        village.close();
        township.close();
    }

    @Test
    void the_keys_go_into_the_form_when_the_desk_is_opened(FxRobot robot) {
        robot.interact(
                () -> {
                    var fresh = Filings.view(making, files);
                    scene.setRoot(fresh.load());
                    fresh.shown();
                });

        assertThat(scene.getFocusOwner().getId()).isEqualTo("period");
        robot.interact(() -> making.periodProperty().set("../2018"));
        assertThat(robot.lookup("#make").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#obstacle").queryAs(Label.class).getText()).startsWith("期间写成");
    }

    @Test
    void a_filing_is_made_at_the_village_and_taken_in_at_the_township(FxRobot robot) {
        robot.clickOn("#password").write(Filings.PASSWORD);
        robot.clickOn("#again").write(Filings.PASSWORD);
        files.answer(folder);
        robot.clickOn("#make");
        Windows.picture(scene, "filing");
        robot.clickOn("#plain");
        robot.interact(() -> Theme.DARK.dress(scene, 150));
        Windows.picture(scene, "filing-dark-150");
        robot.clickOn("#encrypted");
        var file = making.madeProperty().get().orElseThrow().file();

        var model = Filings.merging(township, new Messages());
        var view = Filings.view(model, files);
        robot.interact(() -> scene.setRoot(view.load()));
        robot.interact(() -> Theme.LIGHT.dress(scene, 100));
        robot.interact(view::shown);
        robot.clickOn("#password").write(Filings.PASSWORD);
        files.answer(file);
        robot.clickOn("#add");
        Windows.picture(scene, "merge-before");
        robot.clickOn("#takeIn");
        Windows.picture(scene, "merge-taken");

        assertThat(model.files().getFirst().state(Texts.chinese())).isEqualTo("✓ 已并入");
        var receipt = file.resolveSibling("回执.xlsx");
        files.answer(receipt);
        robot.clickOn("#answer");
        assertThat(receipt).exists();
    }
}
