package cn.cunce.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.service.OpenedBook;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Place;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// What only a window can show of printing: the page is there, and keys save it.
@ExtendWith(ApplicationExtension.class)
class PrintViewTest {

    @TempDir private Path folder;

    private final TestFiles files = new TestFiles();
    private OpenedBook book;
    private Scene scene;

    @Start
    void open(Stage stage) {
        book = TestVillage.open(folder.resolve("book"));
        var model = PrintViewModelTest.of(book, Place.Print.FRESH, new Messages());
        var view = new PrintView(model, files, Texts.chinese());
        scene = Windows.open(stage, view.load());
        view.shown();
    }

    @Stop
    void stop() {
        book.close();
    }

    @Test
    void the_page_in_sight_is_saved_by_key(FxRobot robot) {
        assertThat(robot.lookup("#page").queryAs(ImageView.class).getImage()).isNotNull();
        Windows.picture(scene, "print-register");
        robot.clickOn("#cards").clickOn("#after");
        Windows.picture(scene, "print-card");
        var file = folder.resolve("户卡.pdf");
        files.answer(file);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        assertThat(file).isNotEmptyFile();
    }
}
