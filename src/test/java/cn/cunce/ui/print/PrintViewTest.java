package cn.cunce.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.service.FakePrinter;
import cn.cunce.service.OpenedBook;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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

/// What only a window can show of printing: the page is there, keys turn it, and buttons save it.
@ExtendWith(ApplicationExtension.class)
class PrintViewTest {

    @TempDir private Path folder;

    private final TestFiles files = new TestFiles();
    private final FakePrinter printer = FakePrinter.able("村委会 HP M1005");
    private OpenedBook book;
    private Stage window;
    private Scene scene;

    @Start
    void open(Stage stage) {
        window = stage;
        book = TestVillage.open(folder.resolve("book"));
        var printing = new TestPrinting(book, List.of(printer), new Messages());
        show(printing.model(Place.Print.list(printing.seen())), Theme.LIGHT, 100);
    }

    private void show(PrintViewModel model, Theme theme, int percent) {
        var view = new PrintView(model, files, Texts.chinese());
        scene = Windows.open(window, view.load(), theme, percent);
        view.shown();
    }

    @Stop
    void stop() {
        book.close();
    }

    @Test
    void a_list_the_register_and_cards_are_looked_at_turned_and_saved(FxRobot robot) {
        Windows.picture(scene, "print-list");
        robot.clickOn("#register");
        assertThat(robot.lookup("#page").queryAs(ImageView.class).getImage()).isNotNull();
        Windows.picture(scene, "print-register");
        robot.clickOn("#cards").push(KeyCode.PAGE_DOWN);
        assertThat(robot.lookup("#pageNumber").queryAs(Label.class).getText()).contains("2 / 4");
        robot.clickOn("#wholeNumbers");
        robot.clickOn("#pages").write("2-3");
        Windows.picture(scene, "print-card");
        var file = folder.resolve("户卡.pdf");
        files.answer(file);
        robot.clickOn("#savePdf");

        assertThat(file).isNotEmptyFile();
    }

    @Test
    void sheets_of_policy_have_their_pack_and_question(FxRobot robot) {
        robot.clickOn("#explanations");
        Windows.picture(scene, "print-explanation");

        assertThat(robot.lookup("#rule").query().isVisible()).isTrue();
        assertThat(robot.lookup("#print").queryAs(Button.class).isDisabled()).isFalse();
    }

    @Test
    void it_is_readable_in_the_dark_and_large(FxRobot robot) {
        robot.interact(
                () -> {
                    var printing = new TestPrinting(book, List.of(), new Messages());
                    show(printing.model(Place.Print.FRESH), Theme.DARK, 150);
                });
        Windows.picture(scene, "print-dark-150");

        assertThat(robot.lookup("#noPrinter").queryAs(Label.class).getText()).contains("没有打印机");
    }
}
