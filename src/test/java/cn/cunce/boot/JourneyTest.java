package cn.cunce.boot;

import static cn.cunce.boot.Sight.isDisabled;
import static cn.cunce.boot.Sight.message;
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

/// The whole way of a village's work team through the program, in the window it starts with.
@ExtendWith(ApplicationExtension.class)
class JourneyTest {

    private static final Path LEDGER = Path.of("resources/samples/guizhou/户人台账.xlsx");
    private static final String FILING_PASSWORD = "yan-ao-2018-filing";

    @TempDir Path folder;
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
    void from_the_first_start_to_a_filing(FxRobot robot) throws TimeoutException, IOException {
        makeBook(robot);
        typeHousehold(robot);
        print(robot);
        file(robot);
    }

    @Test
    void from_a_table_with_findings_to_a_mended_household_and_back(FxRobot robot)
            throws TimeoutException {
        var book = folder.resolve("book");
        TestVillage.empty(book).close();
        files.answer(book);
        robot.clickOn("#find").write(TestVillage.PASSWORD, 0).type(KeyCode.ENTER);
        until(() -> shows(robot, "#firstImport"));
        takeIn(robot);
        mend(robot);
    }

    private void makeBook(FxRobot robot) throws TimeoutException {
        robot.clickOn("#create");
        robot.clickOn("#code").write(TestVillage.CODE, 0);
        robot.clickOn("#name").write("岩坳村", 0).type(KeyCode.ENTER);
        robot.write("坡皎乡", 0).type(KeyCode.ENTER).write("澜瑶县", 0);
        robot.type(KeyCode.ENTER).write("石敏", 0).type(KeyCode.ENTER);
        robot.write(TestVillage.PASSWORD, 0).type(KeyCode.ENTER);
        robot.write(TestVillage.PASSWORD, 0).type(KeyCode.ENTER);
        until(() -> robot.lookup("#keyGroup1").tryQuery().isPresent());
        var groups = robot.lookup(".start-group").queryAllAs(Labeled.class).stream().toList();
        robot.clickOn("#keyGroup1").write(groups.get(1).getText(), 0).type(KeyCode.ENTER);
        robot.write(groups.get(4).getText(), 0).type(KeyCode.ENTER);
        robot.clickOn("#beginEmpty");
        until(() -> shows(robot, "#firstEntry"));
        Windows.picture(scene, "journey-1-new-book");
    }

    /// No mouse from here to the saved household.
    private void typeHousehold(FxRobot robot) throws TimeoutException {
        robot.type(KeyCode.F3);
        until(() -> focusedOn("household-nationalHouseholdNo"));
        var keys = new Keyboard(robot);
        keys.lines("5227990001", "田家湾组").write("13800000000").write("1B1").write("01");
        keys.lines("覃桂香").write(id("52279919680412002"));
        keys.lines("苗族").write("2").write("2").write("5").write("0").write("11");
        keys.lines("罗成礼").write("02").write(id("52279919651103001"));
        keys.write("  ").write("1").write("1").write("8").write("  ");
        keys.lines("罗小军").write("03").write(id("52279919910720001"));
        keys.write(" ").write("3").write("1").write("1").write("10").write("  ");
        keys.lines("罗雨欣").write("08").write(id("52279920070906002"));
        keys.write(" ").write("2").write("04").write("1").write("4").write(" ");
        keys.lines("罗雨晨").write("07").write(id("52279920120301001"));
        keys.write("  ").write("04").write("1").write("4").write(" ");
        keys.press(KeyCode.ENTER).write("111111");
        keys.lines("3200*10", "4600", "900", "300", "1200");
        Windows.picture(scene, "journey-2-typed");
        keys.press(KeyCode.F10);
        until(() -> message(robot).startsWith("已存 覃桂香 户"));
        System.out.println("keys for a household of five: " + keys.pressed());
        assertThat(keys.pressed()).isLessThanOrEqualTo(275);
        Windows.picture(scene, "journey-3-saved");
    }

    private void print(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        until(() -> shows(robot, "#page") && !isDisabled(robot, "#savePdf"));
        Windows.picture(scene, "journey-4-print");
        var pdf = folder.resolve("村册.pdf");
        files.answer(pdf);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> Files.exists(pdf));

        assertThat(pdf).isNotEmptyFile();
    }

    private void file(FxRobot robot) throws TimeoutException, IOException {
        var outbox = Files.createDirectories(folder.resolve("out"));
        robot.clickOn("报送");
        until(() -> shows(robot, "#counted") && !text(robot, "#counted").isEmpty());
        robot.clickOn("#password").write(FILING_PASSWORD, 0);
        robot.clickOn("#again").write(FILING_PASSWORD, 0);
        files.answer(outbox);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> message(robot).startsWith("报送文件已生成"));
        until(() -> robot.lookup("#past").queryTableView().getItems().size() == 1);
        Windows.picture(scene, "journey-5-filed");

        try (var made = Files.list(outbox)) {
            assertThat(made)
                    .extracting(path -> path.getFileName().toString())
                    .allMatch(name -> name.startsWith("澜瑶县-坡皎乡-岩坳村_"))
                    .allMatch(name -> name.endsWith("_第1次.xlsx"))
                    .hasSize(1);
        }
    }

    private void takeIn(FxRobot robot) throws TimeoutException {
        robot.clickOn("导入");
        Windows.picture(scene, "journey-6-import");
        files.answer(LEDGER);
        robot.clickOn("#chooseFirst");
        until(() -> robot.lookup("#columns").queryTableView().getItems().size() > 50);
        robot.clickOn("#year").write("2018").type(KeyCode.ENTER);
        until(() -> !shows(robot, "#yearAsked"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.type(KeyCode.F4);
        Windows.picture(scene, "journey-7-findings");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> !isDisabled(robot, "#write") && shows(robot, "#write"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> message(robot).startsWith("表里 120 户：写入"));
        Windows.picture(scene, "journey-8-written");
    }

    private void mend(FxRobot robot) throws TimeoutException {
        robot.clickOn("#seeWaiting");
        until(() -> robot.lookup("#rows").tryQuery().isPresent());
        until(() -> !robot.lookup("#rows").queryTableView().getItems().isEmpty());
        Windows.picture(scene, "journey-9-waiting");
        var waiting = robot.lookup("#rows").queryTableView().getItems().size();
        robot.clickOn("#person-idNumber").write("*", 0).type(KeyCode.ENTER);
        until(() -> !isDisabled(robot, "#take"));
        Windows.picture(scene, "journey-10-mended");
        robot.clickOn("#take");
        until(() -> message(robot).startsWith("已收进 1 户"));
        assertThat(robot.lookup("#rows").queryTableView().getItems()).hasSize(waiting - 1);
        Windows.picture(scene, "journey-11-taken");
        robot.clickOn("#messageAction");
        until(() -> robot.lookup("#rows").queryTableView().getItems().size() == waiting);
        Windows.picture(scene, "journey-12-undone");
    }

    private boolean focusedOn(String id) {
        return scene.getFocusOwner() != null && id.equals(scene.getFocusOwner().getId());
    }

    private static String id(String seventeen) {
        return seventeen + IdNumber.check(seventeen);
    }
}
