package cn.cunce.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.service.OpenedBook;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.Place;
import java.nio.file.Path;
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

/// What only a window can show of plans: keys ask, adopt, change a line with a reason, and print.
@ExtendWith(ApplicationExtension.class)
class PlanViewTest {

    @TempDir private Path folder;
    private final TestFiles files = new TestFiles();
    private OpenedBook book;
    private TestDesk desk;
    private Scene scene;

    @Start
    void open(Stage stage) {
        book = TestVillage.open(folder.resolve("book"));
        desk = TestDesk.of(book);
        var view =
                new PlanView(
                        desk.model(), files, Shipped.codeLists(), new Pinyin(), Texts.chinese());
        scene = Windows.open(stage, view.load());
        view.shown();
    }

    @Stop
    void stop() {
        book.close();
    }

    @Test
    void a_line_is_changed_with_a_reason_and_the_sheet_printed(FxRobot robot) {
        Windows.picture(scene, "plan-empty");
        robot.type(KeyCode.F5);
        Windows.picture(scene, "plan-proposed");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        TableView<LineRow> lines = robot.lookup("#lines").queryTableView();
        robot.interact(() -> lines.getSelectionModel().select(1));
        robot.interact(lines::requestFocus);
        robot.type(KeyCode.M).write("800").type(KeyCode.ENTER).write("只养了一头", 0);
        Windows.picture(scene, "plan-changing");
        robot.type(KeyCode.ENTER);
        Windows.picture(scene, "plan-changed");

        assertThat(lines.getItems().get(1).state()).isEqualTo(LineRow.State.CHANGED);
        assertThat(robot.lookup("#changeReason").queryLabeled().getText()).isEqualTo("改动理由：只养了一头");

        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertThat(desk.navigator().currentProperty().get().orElseThrow().place())
                .isInstanceOf(Place.Print.class);
    }

    @Test
    void a_need_is_written_down(FxRobot robot) {
        robot.type(KeyCode.F5).clickOn("#demand-demandKind").write("01");
        robot.clickOn("#demandText").write("想养两头牛", 0).clickOn("#addDemand");
        Windows.picture(scene, "plan-demand");

        assertThat(robot.lookup("想养两头牛").tryQuery()).isEmpty();
        assertThat(robot.lookup("产业发展（想养两头牛）").tryQuery()).isPresent();

        robot.clickOn("产业发展（想养两头牛）").clickOn("#demandText").eraseText(6);
        robot.write("想养五头牛", 0).clickOn("#addDemand");
        assertThat(robot.lookup("产业发展（想养五头牛）").tryQuery()).isPresent();
    }
}
