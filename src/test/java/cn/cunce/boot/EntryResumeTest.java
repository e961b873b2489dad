package cn.cunce.boot;

import static cn.cunce.boot.Sight.until;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.TickingClock;
import cn.cunce.model.value.IdNumber;
import cn.cunce.service.Surroundings;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.Windows;
import cn.cunce.ui.entry.Keyboard;
import cn.cunce.ui.part.FieldEditor;
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

/// The window is closed in the middle of a household, and opened again.
@ExtendWith(ApplicationExtension.class)
class EntryResumeTest {

    @TempDir Path folder;
    private final TestFiles files = new TestFiles();
    private final TickingClock clock = new TickingClock("2019-01-10T02:42:18Z");
    private Stage stage;
    private WindowHouse house;
    private Scene scene;

    @Start
    void open(Stage first) {
        stage = first;
        begin();
    }

    @Stop
    void close() {
        house.close();
    }

    private void begin() {
        var surroundings = new Surroundings(clock, "test machine", Surroundings.Hardness.LIGHT);
        house = Sight.house(surroundings, folder, files);
        scene = Windows.open(stage, house.begin());
    }

    @Test
    void typing_goes_on_at_the_household_the_person_and_the_field(FxRobot robot)
            throws TimeoutException {
        var book = folder.resolve("book");
        TestVillage.empty(book).close();
        enter(robot);
        robot.push(KeyCode.CONTROL, KeyCode.B);
        new Keyboard(robot).lines("18", "20");
        until(() -> focusedOn("household-nationalHouseholdNo"));
        until(() -> robot.lookup("018").tryQuery().isPresent());
        new Keyboard(robot).lines("5227990001");
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        until(() -> text(robot, "#household-nationalHouseholdNo").isEmpty());
        until(() -> focusedOn("household-nationalHouseholdNo"));
        var keys = new Keyboard(robot).lines("5227990002", "田家湾组");
        robot.interact(() -> robot.lookup("#person-name-1").query().requestFocus());
        keys.lines("覃桂香").write(id("52279919680412002")).lines("苗族").write("2");
        robot.interact(() -> robot.lookup("#person-health-1").query().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();

        robot.interact(
                () -> {
                    house.close();
                    begin();
                });
        enter(robot);

        until(() -> !text(robot, "#household-nationalHouseholdNo").isEmpty());
        Windows.picture(scene, "entry-resumed");
        until(() -> focusedOn("person-educationLevel-1") || focusedOn("person-health-1"));
        assertThat(text(robot, "#household-groupName")).isEqualTo("田家湾组");
        assertThat(text(robot, "#person-birthDate-1")).isEqualTo("1968-04-12");
        robot.push(KeyCode.CONTROL, KeyCode.UP);
        until(() -> text(robot, "#household-nationalHouseholdNo").equals("5227990001"));
    }

    private void enter(FxRobot robot) throws TimeoutException {
        files.answer(folder.resolve("book"));
        until(() -> robot.lookup("#find").tryQuery().isPresent());
        robot.clickOn("#find").write(TestVillage.PASSWORD, 0).type(KeyCode.ENTER);
        until(() -> robot.lookup("#rail").tryQuery().isPresent());
        until(() -> robot.lookup("#password").tryQuery().isEmpty());
        robot.type(KeyCode.F3);
        until(() -> robot.lookup("#person-name-1").tryQuery().isPresent());
    }

    private boolean focusedOn(String id) {
        return scene.getFocusOwner() != null && id.equals(scene.getFocusOwner().getId());
    }

    private static String text(FxRobot robot, String field) {
        return robot.lookup(field).queryAs(FieldEditor.class).getText();
    }

    private static String id(String seventeen) {
        return seventeen + IdNumber.check(seventeen);
    }
}
