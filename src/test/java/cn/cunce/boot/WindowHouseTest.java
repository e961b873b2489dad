package cn.cunce.boot;

import static cn.cunce.boot.Sight.until;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
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

/// The whole window, put together as it starts on a person's machine.
@ExtendWith(ApplicationExtension.class)
class WindowHouseTest {

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
    void a_new_book_is_made_by_keys_and_opens_empty(FxRobot robot) throws TimeoutException {
        Windows.picture(scene, "start");
        robot.clickOn("#create");
        robot.clickOn("#code").write(TestVillage.CODE);
        robot.clickOn("#name").write("岩坳村").type(KeyCode.ENTER);
        robot.write("坡皎乡").type(KeyCode.ENTER).write("澜瑶县");
        Windows.picture(scene, "start-where");
        robot.type(KeyCode.ENTER).write("石敏").type(KeyCode.ENTER);
        robot.write(TestVillage.PASSWORD).type(KeyCode.ENTER);
        robot.write(TestVillage.PASSWORD).type(KeyCode.ENTER);
        until(() -> robot.lookup("#keyGroup1").tryQuery().isPresent());
        Windows.picture(scene, "start-key");
        var groups = robot.lookup(".start-group").queryAllAs(Labeled.class).stream().toList();
        robot.clickOn("#keyGroup1").write(groups.get(1).getText()).type(KeyCode.ENTER);
        robot.write(groups.get(4).getText()).type(KeyCode.ENTER);
        robot.clickOn("#beginEmpty");
        until(() -> robot.lookup("#firstEntry").tryQuery().isPresent());
        Windows.picture(scene, "home-new");

        assertThat(robot.lookup("#bookName").queryLabeled().getText()).isEqualTo("岩坳村");
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> robot.lookup("#nothing").tryQuery().isPresent());
        assertThat(robot.lookup("#nothing").queryLabeled().getText()).startsWith("户册里还没有户");
        Windows.picture(scene, "register-empty");
    }

    @Test
    void a_book_is_opened_read_and_put_away(FxRobot robot) throws TimeoutException {
        var book = folder.resolve("book");
        TestVillage.open(book).close();
        files.answer(book);
        robot.clickOn("#find").write(TestVillage.PASSWORD).type(KeyCode.ENTER);
        until(() -> robot.lookup(".home-tile").tryQuery().isPresent());
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> robot.lookup("罗正芳").tryQuery().isPresent());
        robot.clickOn("罗正芳").type(KeyCode.ENTER);
        until(() -> robot.lookup("罗正芳户").tryQuery().isPresent());
        Windows.picture(scene, "card");

        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        until(() -> robot.lookup("石绍文户").tryQuery().isPresent());
        robot.type(KeyCode.DIGIT3);
        Windows.picture(scene, "card-income");
        robot.type(KeyCode.DIGIT9);
        Windows.picture(scene, "card-history");
        robot.interact(() -> Theme.DARK.dress(scene, 120));
        robot.type(KeyCode.DIGIT1);
        Windows.picture(scene, "card-dark-120");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        until(() -> robot.lookup("#table").tryQuery().isPresent());
        robot.clickOn("#closeBook");

        until(() -> opens(book));
    }

    @Test
    void the_sample_village_is_asked_by_the_pack_of_its_province(FxRobot robot)
            throws TimeoutException {
        robot.clickOn("#sample");
        until(() -> robot.lookup(".home-tile").tryQuery().isPresent());
        Windows.picture(scene, "home-sample");
        robot.clickOn("识别");
        until(() -> robot.lookup("#run").tryQuery().filter(run -> !run.isDisabled()).isPresent());
        ComboBox<?> rules = robot.lookup("#rule").queryAs(ComboBox.class);
        until(() -> isOffered(rules, "户有安全饮用水"));
        robot.interact(() -> choose(rules, "户有安全饮用水"));
        robot.type(KeyCode.F5);
        until(() -> count(robot) > 100);
        until(() -> !robot.lookup("#question").queryLabeled().getText().isEmpty());
        Windows.picture(scene, "targeting-sample");

        assertThat(robot.lookup("#example").query().isVisible()).isTrue();
    }

    private static <T> boolean isOffered(ComboBox<T> box, String words) {
        return List.copyOf(box.getItems()).stream()
                .anyMatch(one -> box.getConverter().toString(one).equals(words));
    }

    private static <T> void choose(ComboBox<T> box, String words) {
        box.getItems().stream()
                .filter(one -> box.getConverter().toString(one).equals(words))
                .findFirst()
                .ifPresent(box::setValue);
    }

    @Test
    void the_sample_village_is_there_to_be_looked_at(FxRobot robot) throws TimeoutException {
        robot.clickOn("#sample");
        until(() -> robot.lookup(".home-tile").tryQuery().isPresent());
        robot.clickOn("户册");
        until(() -> robot.lookup("#table").tryQuery().isPresent());
        until(() -> count(robot) > 100);
        Windows.picture(scene, "register-sample");
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#title").tryQuery().isPresent());
        until(() -> !robot.lookup("#title").queryLabeled().getText().isEmpty());

        Windows.picture(scene, "card-sample");
        assertThat(robot.lookup("#bookName").queryLabeled().getText()).isEqualTo("岩坳村");
    }

    @Test
    void a_locked_screen_shows_nothing_until_somebody_knows_the_password(FxRobot robot)
            throws TimeoutException {
        var book = folder.resolve("book");
        TestVillage.open(book).close();
        files.answer(book);
        robot.clickOn("#find").write(TestVillage.PASSWORD).type(KeyCode.ENTER);
        until(() -> robot.lookup("#bookName").tryQuery().isPresent());
        until(() -> robot.lookup("#bookName").queryLabeled().getText().equals("岩坳村"));
        robot.push(KeyCode.CONTROL, KeyCode.L);
        until(() -> robot.lookup(".lock-pane").tryQuery().isPresent());
        Windows.picture(scene, "lock");
        assertThat(scene.getRoot().getChildrenUnmodifiable().getFirst().isVisible()).isFalse();
        robot.write("wrong").type(KeyCode.ENTER);
        until(() -> !robot.lookup("#unlock").query().isDisabled());
        robot.write(TestVillage.PASSWORD).type(KeyCode.ENTER);

        until(() -> robot.lookup(".lock-pane").tryQuery().isEmpty());
        assertThat(robot.lookup("#bookName").query().isVisible()).isTrue();
    }

    @Test
    void what_nobody_expected_is_told_with_its_code_and_its_log(FxRobot robot)
            throws TimeoutException {
        robot.interact(
                () ->
                        house.crash()
                                .uncaughtException(
                                        Thread.currentThread(), new IllegalStateException("x")));
        until(() -> robot.lookup("#messageAction").query().isVisible());
        Windows.picture(scene, "crash");

        assertThat(robot.lookup("#messageAction").queryLabeled().getText()).isEqualTo("打开日志文件夹");
        robot.clickOn("#messageAction");
        assertThat(files.shown()).containsExactly(folder.resolve("settings/logs"));
        assertThat(folder.resolve("settings/logs")).isNotEmptyDirectory();
    }

    private static int count(FxRobot robot) {
        return robot.lookup("#table").queryTableView().getItems().size();
    }

    @Test
    void a_wrong_password_keeps_the_focus(FxRobot robot) throws TimeoutException {
        var book = folder.resolve("book");
        TestVillage.open(book).close();
        files.answer(book);
        robot.clickOn("#find").write("wrong").type(KeyCode.ENTER);
        until(() -> robot.lookup("#message").tryQuery().isPresent());
        until(
                () ->
                        robot.from(scene.lookup("#home"))
                                .lookup("#message")
                                .queryLabeled()
                                .isVisible());
        Windows.picture(scene, "start-wrong");

        assertThat(scene.getFocusOwner().getId()).isEqualTo("password");
    }

    private static boolean opens(Path book) {
        var opening = new OpenBook(TestVillage.surroundings());
        var result = opening.open(book, TestVillage.PASSWORD.toCharArray());
        if (result instanceof OpenBook.Result.Opened(OpenedBook opened)) {
            opened.close();
            return true;
        }
        return false;
    }
}
