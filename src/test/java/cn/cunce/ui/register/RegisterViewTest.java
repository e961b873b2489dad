package cn.cunce.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.job.Jobs;
import cn.cunce.service.OpenedBook;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.TestMemory;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.time.ZoneOffset;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// What only a window can show of the list: columns, keys, and what stands there when nothing does.
@ExtendWith(ApplicationExtension.class)
class RegisterViewTest {

    @TempDir Path folder;
    private final Navigator navigator = new Navigator();
    private final ShellViewModel shell = new ShellViewModel(navigator, ZoneOffset.UTC);
    private final Texts texts = Texts.chinese();
    private OpenedBook book;
    private RegisterViewModel model;
    private Scene scene;

    @Start
    void open(Stage stage) {
        book = TestVillage.open(folder.resolve("book"));
        navigator.place(Place.Card.class, _ -> Group::new);
        navigator.place(Place.Print.class, _ -> Group::new);
        var window = new RegisterViewModel.Window(shell, new Messages(), new TestMemory());
        model =
                new RegisterViewModel(
                        Place.Register.WHOLE, TestRegister.desk(book), Jobs.atOnce(), window);
        var view = new RegisterView(model, new TestFiles(), texts);
        scene = Windows.open(stage, view.load());
        view.shown();
    }

    @Stop
    void close() {
        book.close();
    }

    @Test
    void three_households_and_their_count_are_seen(FxRobot robot) {
        Windows.picture(scene, "register");

        assertThat(table(robot).getItems()).hasSize(3);
        assertThat(robot.lookup("#counts").queryLabeled().getText()).startsWith("共 3 户 6 人");
    }

    @Test
    void the_list_is_searched_and_opened_by_keys_alone(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F).write("qyl").type(KeyCode.ENTER, KeyCode.ENTER);

        assertThat(navigator.currentProperty().get().orElseThrow().place())
                .isInstanceOf(Place.Card.class);
    }

    @Test
    void letters_typed_on_the_list_jump_to_a_name(FxRobot robot) {
        robot.write("ssw");

        assertThat(table(robot).getSelectionModel().getSelectedItem().head()).isEqualTo("石绍文");
    }

    @Test
    void an_empty_list_says_what_to_drop(FxRobot robot) {
        robot.clickOn("#search").write("nobody");

        assertThat(robot.lookup("#nothing").queryLabeled().getText())
                .isEqualTo("没有符合条件的户。去掉搜索词还有 3 户。");
    }

    private static TableView<RegisterRow> table(FxRobot robot) {
        return robot.lookup("#table").queryTableView();
    }
}
