package cn.cunce.ui.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.service.OpenedBook;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.Messages;
import java.nio.file.Path;
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

/// What only a window can show of the 待改区: the answer in question is a live field.
@ExtendWith(ApplicationExtension.class)
class WaitingViewTest {

    @TempDir private Path folder;

    private OpenedBook book;
    private Scene scene;
    private WaitingView view;

    @Start
    void open(Stage stage) {
        book = WaitingViewModelTest.imported(folder.resolve("book"));
        var model = WaitingViewModelTest.of(book, new Messages());
        view =
                new WaitingView(
                        model, Shipped.codeLists(), new Pinyin(), new TestFiles(), Texts.chinese());
        scene = Windows.open(stage, view.load());
        view.shown();
    }

    @Stop
    void stop() {
        book.close();
    }

    @Test
    void an_answer_is_mended_where_it_stands(FxRobot robot) {
        Windows.picture(scene, "waiting");
        assertThat(robot.lookup("#take").query().isDisabled()).isTrue();
        robot.clickOn("#person-idNumber").write("*").type(KeyCode.ENTER);
        Windows.picture(scene, "waiting-mended");

        assertThat(robot.lookup("#take").query().isDisabled()).isFalse();
        assertThat(robot.lookup("#takeAll").queryButton().getText()).isEqualTo("改好的 1 户都收进册里");
    }

    @Test
    void a_finding_leads_to_its_field(FxRobot robot) {
        robot.interact(
                () ->
                        view.commands().stream()
                                .filter(command -> command.name().equals("waiting.nextFinding"))
                                .forEach(command -> command.run().run()));

        assertThat(scene.getFocusOwner().getId()).isEqualTo("person-idNumber");
        Windows.picture(scene, "waiting-jump");
    }

    @Test
    void enter_on_a_row_goes_to_the_first_answer_to_mend(FxRobot robot) {
        robot.interact(() -> robot.lookup("#rows").query().requestFocus());
        robot.type(KeyCode.ENTER);

        assertThat(scene.getFocusOwner().getId()).isEqualTo("person-idNumber");
    }
}
