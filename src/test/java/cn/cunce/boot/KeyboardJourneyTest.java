package cn.cunce.boot;

import static cn.cunce.boot.Sight.isDisabled;
import static cn.cunce.boot.Sight.isReady;
import static cn.cunce.boot.Sight.message;
import static cn.cunce.boot.Sight.rows;
import static cn.cunce.boot.Sight.shows;
import static cn.cunce.boot.Sight.text;
import static cn.cunce.boot.Sight.until;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.value.IdNumber;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.Windows;
import cn.cunce.ui.entry.Keyboard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
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

/// A work team's week without a mouse: first start, two households, a table taken in, rulings, a
/// plan that is changed, paper, a filing; and undo from wherever one is.
@ExtendWith(ApplicationExtension.class)
class KeyboardJourneyTest {

    private static final int MOST_TABS = 80;
    private static final int MOST_DOWNS = 40;
    private static final Path LEDGER = Path.of("resources/samples/guizhou/户人台账.xlsx");
    private static final String FILING_PASSWORD = "yan-ao-2018-filing";

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
    void a_week_goes_by_without_a_mouse(FxRobot robot) throws TimeoutException, IOException {
        makeBook(robot);
        typeHouseholds(robot);
        undoFromElsewhere(robot);
        takeIn(robot);
        findSomebody(robot);
        openAgain(robot);
        decide(robot);
        plan(robot);
        print(robot);
        file(robot);
    }

    private void makeBook(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.N);
        tabTo(robot, "code");
        robot.write(TestVillage.CODE, 0);
        tabTo(robot, "name");
        robot.write("岩坳村", 0).type(KeyCode.ENTER);
        robot.write("坡皎乡", 0).type(KeyCode.ENTER).write("澜瑶县", 0);
        robot.type(KeyCode.ENTER).write("石敏", 0).type(KeyCode.ENTER);
        robot.write(TestVillage.PASSWORD, 0).type(KeyCode.ENTER);
        robot.write(TestVillage.PASSWORD, 0).type(KeyCode.ENTER);
        until(() -> robot.lookup("#keyGroup1").tryQuery().isPresent());
        var groups = robot.lookup(".start-group").queryAllAs(Labeled.class).stream().toList();
        tabTo(robot, "keyGroup1");
        robot.write(groups.get(1).getText(), 0).type(KeyCode.ENTER);
        robot.write(groups.get(4).getText(), 0).type(KeyCode.ENTER);
        tabTo(robot, "beginEmpty");
        robot.type(KeyCode.SPACE);
        until(() -> shows(robot, "#firstEntry"));
    }

    private void typeHouseholds(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.F3);
        until(() -> focusedOn("household-nationalHouseholdNo"));
        type(robot, "5227990001", "覃桂香", "52279919680412002");
        until(() -> message(robot).startsWith("已存 覃桂香 户"));
        type(robot, "5227990002", "罗成礼", "52279919651103001");
        until(() -> message(robot).startsWith("已存 罗成礼 户"));
    }

    private static void type(FxRobot robot, String number, String name, String id) {
        var keys = new Keyboard(robot);
        keys.lines(number, "田家湾组").write("13800000000").write("1B1").write("01");
        keys.lines(name).write(id + IdNumber.check(id));
        keys.lines("苗族").write("2").write("2").write("5").write("0").write("11");
        keys.press(KeyCode.ENTER).write("111111");
        keys.lines("3200*10", "4600", "900", "300", "1200").press(KeyCode.F10);
    }

    /// What was typed on one screen is taken back on another.
    private void undoFromElsewhere(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> rows(robot, "#table") == 2);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until(() -> rows(robot, "#table") == 1);
        assertThat(message(robot)).startsWith("已撤销");
        Windows.picture(scene, "keys-1-undone");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        until(() -> rows(robot, "#table") == 2);
    }

    private void takeIn(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.ALT, KeyCode.DIGIT4);
        files.answer(LEDGER);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        until(() -> rows(robot, "#columns") > 50);
        tabTo(robot, "year");
        robot.write("2018", 0).type(KeyCode.ENTER);
        until(() -> !shows(robot, "#yearAsked"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> !isDisabled(robot, "#write") && shows(robot, "#write"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> message(robot).startsWith("表里 120 户：写入"));
    }

    private void findSomebody(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("lcl", 0);
        until(() -> robot.lookup("罗成礼").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("罗成礼户").tryQuery().isPresent());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
    }

    /// By the palette out of the book, by the password in again: its latest year is over now.
    private void openAgain(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.write("合上", 0);
        until(() -> robot.lookup(".palette-row").queryAll().size() == 2);
        robot.type(KeyCode.ENTER);
        until(() -> focusedOn("password"));
        robot.write(TestVillage.PASSWORD, 0).type(KeyCode.ENTER);
        until(() -> robot.lookup(".home-tile").tryQuery().isPresent());
        Windows.picture(scene, "keys-2-today");
    }

    private void decide(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.ALT, KeyCode.DIGIT6);
        until(() -> isReady(robot, "#run"));
        robot.type(KeyCode.F5);
        until(() -> rows(robot, "#table") > 20);
        Windows.picture(scene, "keys-3-decided");
    }

    private void plan(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.ALT, KeyCode.DIGIT7);
        until(() -> isReady(robot, "#propose"));
        tabTo(robot, "pack");
        robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        until(() -> shows(robot, "#example"));
        until(() -> isReady(robot, "#propose"));
        robot.type(KeyCode.F5);
        until(() -> rows(robot, "#table") > 10 && isReady(robot, "#adopt"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> message(robot).startsWith("已列入"));
        tabTo(robot, "table");
        for (var down = 0; down < MOST_DOWNS && rows(robot, "#lines") == 0; down++) {
            robot.type(KeyCode.DOWN);
            WaitForAsyncUtils.waitForFxEvents();
        }
        tabTo(robot, "lines");
        robot.type(KeyCode.DOWN, KeyCode.UP, KeyCode.M).write("600", 0);
        robot.type(KeyCode.ENTER).write("商量后少给一点", 0).type(KeyCode.ENTER);
        until(() -> text(robot, "#changeReason").contains("商量后少给一点"));
        Windows.picture(scene, "keys-4-changed");
    }

    private void print(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.ALT, KeyCode.DIGIT9);
        until(() -> shows(robot, "#page") && !isDisabled(robot, "#savePdf"));
        var pdf = folder.resolve("村册.pdf");
        files.answer(pdf);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> message(robot).contains("村册.pdf"));

        assertThat(pdf).isNotEmptyFile();
    }

    private void file(FxRobot robot) throws TimeoutException, IOException {
        var outbox = Files.createDirectories(folder.resolve("out"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT0);
        until(() -> shows(robot, "#counted") && !text(robot, "#counted").isEmpty());
        tabTo(robot, "password");
        robot.write(FILING_PASSWORD, 0);
        tabTo(robot, "again");
        robot.write(FILING_PASSWORD, 0);
        files.answer(outbox);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> message(robot).startsWith("报送文件已生成"));

        try (var made = Files.list(outbox)) {
            assertThat(made).hasSize(1);
        }
    }

    /// As a person does who has no mouse: Tab until the focus is there.
    private void tabTo(FxRobot robot, String id) {
        for (var tab = 0; tab < MOST_TABS && !focusedOn(id); tab++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(focusedOn(id)).as("%s is reached by Tab", id).isTrue();
    }

    private boolean focusedOn(String id) {
        return scene.getFocusOwner() != null && id.equals(scene.getFocusOwner().getId());
    }
}
