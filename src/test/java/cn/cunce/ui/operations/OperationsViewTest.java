package cn.cunce.ui.operations;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.job.Jobs;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.ListOperations;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.UndoBatch;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.Messages;
import java.nio.file.Path;
import java.time.ZoneId;
import javafx.scene.Scene;
import javafx.scene.control.Button;
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

@ExtendWith(ApplicationExtension.class)
class OperationsViewTest {

    @TempDir private static Path folder;
    private final Messages messages = new Messages();
    private OpenedBook book;
    private OperationsView view;
    private Scene scene;

    @Start
    void open(Stage stage) {
        book = TestVillage.open(folder);
        var source =
                new OperationsViewModel.Source(
                        new ListOperations(book), new UndoBatch(book), book.device().id());
        view =
                new OperationsView(
                        new OperationsViewModel(source, Jobs.atOnce(), messages),
                        ZoneId.of("Asia/Shanghai"),
                        Texts.chinese());
        scene = Windows.open(stage, view.load());
        view.shown();
    }

    @Stop
    void stop() {
        book.close();
    }

    @Test
    void a_line_is_taken_back_and_brought_back(FxRobot robot) {
        var households = households();
        Windows.picture(scene, "operations");
        assertThat(table(robot).getItems()).isNotEmpty();
        robot.interact(() -> table(robot).getSelectionModel().selectFirst());
        robot.interact(() -> view.commands().getFirst().run().run());

        assertThat(households()).isEqualTo(households - 1);
        assertThat(robot.lookup("#turn").queryAs(Button.class).getText()).isEqualTo("取回");
        Windows.picture(scene, "operations-undone");
        robot.clickOn("#turn");
        assertThat(households()).isEqualTo(households);
        assertThat(messages.past()).hasSize(2);
        robot.type(KeyCode.DOWN);
    }

    private int households() {
        var list = new ListHouseholds(book);
        return list.list(list.villages().getFirst(), 2018).size();
    }

    @SuppressWarnings("unchecked")
    private static TableView<OperationRow> table(FxRobot robot) {
        return robot.lookup("#table").queryAs(TableView.class);
    }
}
