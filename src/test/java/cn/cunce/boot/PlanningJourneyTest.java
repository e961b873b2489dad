package cn.cunce.boot;

import static cn.cunce.boot.Sight.isReady;
import static cn.cunce.boot.Sight.message;
import static cn.cunce.boot.Sight.rows;
import static cn.cunce.boot.Sight.text;
import static cn.cunce.boot.Sight.until;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.ui.TestFiles;
import cn.cunce.ui.Windows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
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
import org.testfx.util.WaitForAsyncUtils;

/// From what a pack proposes to sheets that are signed, in the sample village and its whole window.
@ExtendWith(ApplicationExtension.class)
class PlanningJourneyTest {

    @TempDir private Path folder;
    private final TestFiles files = new TestFiles();
    private WindowHouse house;
    private Scene scene;

    @Start
    void open(Stage stage) {
        house = Sight.house(folder, files);
        scene = Windows.open(stage, house.begin());
    }

    @Stop
    void close() {
        house.close();
    }

    @Test
    void from_a_proposal_to_a_signed_plan(FxRobot robot) throws TimeoutException {
        robot.clickOn("#sample");
        until(() -> robot.lookup(".home-tile").tryQuery().isPresent());
        plan(robot);
        card(robot);
        village(robot);
        packs(robot);
    }

    private void plan(FxRobot robot) throws TimeoutException {
        robot.clickOn("帮扶");
        until(() -> isReady(robot, "#propose"));
        Windows.picture(scene, "journey-plan-1-empty");
        robot.type(KeyCode.F5);
        until(() -> rows(robot, "#table") > 10 && isReady(robot, "#adopt"));
        Windows.picture(scene, "journey-plan-2-proposed");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> message(robot).startsWith("已列入"));
        Windows.picture(scene, "journey-plan-3-adopted");
        var table = robot.lookup("#table").queryTableView();
        robot.interact(() -> table.getSelectionModel().select(1));
        until(() -> rows(robot, "#lines") == 4);
        robot.clickOn("#lines .table-row-cell").type(KeyCode.M).write("600");
        robot.type(KeyCode.ENTER).write("商量后少给一点", 0).type(KeyCode.ENTER);
        until(() -> text(robot, "#changeReason").contains("商量后少给一点"));
        Windows.picture(scene, "journey-plan-4-changed");
        robot.interact(() -> scene.getWindow().setWidth(1024));
        WaitForAsyncUtils.waitForFxEvents(30);
        Windows.picture(scene, "journey-plan-4-narrow");
        robot.interact(() -> scene.getWindow().setWidth(1366));
        var pdf = folder.resolve("计划单.pdf");
        files.answer(pdf);
        robot.clickOn("#printOne");
        until(
                () ->
                        !robot.lookup("#savePdf").queryAll().isEmpty()
                                && !robot.lookup("#savePdf").query().isDisabled());
        Windows.picture(scene, "journey-plan-4-sheet");
        robot.clickOn("#savePdf");
        until(() -> message(robot).startsWith("已存为"));

        assertThat(Files.exists(pdf)).isTrue();
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        until(() -> !robot.lookup("#openCard").queryAll().isEmpty());
    }

    private void card(FxRobot robot) throws TimeoutException {
        robot.clickOn("#openCard");
        until(() -> text(robot, "#planned").contains("年计划"));
        Windows.picture(scene, "journey-plan-5-card");
    }

    private void village(FxRobot robot) throws TimeoutException {
        robot.clickOn("村情");
        until(() -> rows(robot, "#rules") > 5);
        Windows.picture(scene, "journey-plan-6-village");
        robot.interact(() -> scene.getWindow().setWidth(1024));
        Windows.picture(scene, "journey-plan-6-narrow");
        robot.interact(() -> scene.getWindow().setWidth(1366));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> text(robot, ".village-rule #kept").startsWith("拟定"));
        Windows.picture(scene, "journey-plan-7-kept");
    }

    private void packs(FxRobot robot) throws TimeoutException {
        robot.clickOn("政策包");
        until(() -> isReady(robot, "#test"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> message(robot).contains("都对上了"));
        Windows.picture(scene, "journey-plan-8-packs");
    }
}
