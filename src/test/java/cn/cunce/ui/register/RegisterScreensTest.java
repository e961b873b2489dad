package cn.cunce.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.job.Jobs;
import cn.cunce.service.OpenedBook;
import cn.cunce.text.Texts;
import cn.cunce.ui.GeneratedVillage;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.TestMemory;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import cn.cunce.ui.shell.Theme;
import java.nio.file.Path;
import java.time.ZoneOffset;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
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

/// The list with as many households as a village has: narrowed, marked, with other columns,
// scrolled,
/// dark and large.
@ExtendWith(ApplicationExtension.class)
class RegisterScreensTest {

    private static final int PERSONS = 600;

    @TempDir Path folder;
    private final Navigator navigator = new Navigator();
    private final ShellViewModel shell = new ShellViewModel(navigator, ZoneOffset.UTC);
    private OpenedBook book;
    private RegisterViewModel model;
    private Scene scene;

    @Start
    void open(Stage stage) {
        book = GeneratedVillage.open(folder.resolve("book"), PERSONS);
        navigator.place(Place.Card.class, _ -> Group::new);
        navigator.place(Place.Print.class, _ -> Group::new);
        var window = new RegisterViewModel.Window(shell, new Messages(), new TestMemory());
        model =
                new RegisterViewModel(
                        Place.Register.WHOLE, TestRegister.desk(book), Jobs.atOnce(), window);
        var view = new RegisterView(model, new TestFiles(), Texts.chinese());
        scene = Windows.open(stage, view.load());
        view.shown();
    }

    @Stop
    void close() {
        book.close();
    }

    @Test
    void the_list_is_narrowed_marked_and_put_into_a_group_by_keys(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.END).type(KeyCode.HOME);
        robot.interact(() -> model.narrow(model.filter().group("下寨组").missing(true)));
        robot.interact(() -> model.sort(model.columns().find("tag").orElseThrow(), false));
        robot.interact(() -> model.sort(model.columns().find("perHead").orElseThrow(), true));
        robot.interact(() -> model.add("perHead"));
        Windows.picture(scene, "register-filtered");

        robot.type(KeyCode.SPACE)
                .push(KeyCode.SHIFT, KeyCode.DOWN)
                .push(KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(model.marks().size()).isEqualTo(3);
        Windows.picture(scene, "register-marked");

        robot.clickOn("调整小组").write("新寨组");
        Windows.picture(scene, "register-group");
        robot.clickOn("#changeGroup");
        assertThat(model.answerProperty().get().words().groups()).contains("新寨组");

        robot.clickOn("#table").push(KeyCode.CONTROL, KeyCode.A);
        var shown = model.answerProperty().get().rows().size();
        assertThat(model.marks().size()).isEqualTo(shown + 3);
    }

    @Test
    void columns_are_found_and_shown_by_keys_and_the_first_two_stay(FxRobot robot) {
        robot.clickOn("#chooseColumns").write("gd").type(KeyCode.DOWN, KeyCode.SPACE);
        assertThat(model.layout().shownProperty().get())
                .extracting(RegisterColumn::label)
                .contains("耕地面积");
        robot.interact(() -> model.columns().all().stream().skip(16).limit(12).forEach(this::show));
        Windows.picture(scene, "register-columns");
        robot.type(KeyCode.ESCAPE);
        var bar = bar(robot, Orientation.HORIZONTAL);
        robot.interact(() -> bar.setValue(bar.getMax()));
        robot.push(KeyCode.CONTROL, KeyCode.END);
        Windows.picture(scene, "register-scrolled");

        var frozen = bar((TableView<?>) scene.lookup("#frozen"), Orientation.VERTICAL);
        assertThat(frozen.getValue()).isEqualTo(bar(robot, Orientation.VERTICAL).getValue());
        robot.clickOn("#chooseColumns").clickOn("#resetColumns");
        assertThat(model.layout().shownProperty().get()).hasSizeLessThan(12);
    }

    @Test
    void it_is_read_in_the_dark_and_in_large_letters(FxRobot robot) {
        robot.interact(() -> Theme.DARK.dress(scene, 100));
        robot.type(KeyCode.SPACE, KeyCode.DOWN);
        Windows.picture(scene, "register-dark");
        robot.interact(() -> Theme.LIGHT.dress(scene, 150));
        Windows.picture(scene, "register-150");

        assertThat(scene.lookup("#table").isVisible()).isTrue();
    }

    private void show(RegisterColumn column) {
        if (!model.layout().shows(column)) {
            model.layout().toggle(column);
        }
    }

    private static ScrollBar bar(FxRobot robot, Orientation orientation) {
        return bar(robot.lookup("#table").queryTableView(), orientation);
    }

    private static ScrollBar bar(TableView<?> table, Orientation orientation) {
        return table.lookupAll(".scroll-bar").stream()
                .map(ScrollBar.class::cast)
                .filter(one -> one.getOrientation() == orientation)
                .findFirst()
                .orElseThrow();
    }
}
