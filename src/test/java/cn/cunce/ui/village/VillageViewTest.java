package cn.cunce.ui.village;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.service.OpenedBook;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
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

/// What only a window can show of the village: facts are typed by keys, and the lights turn.
@ExtendWith(ApplicationExtension.class)
class VillageViewTest {

    @TempDir private Path folder;
    private OpenedBook book;
    private Scene scene;

    @Start
    void open(Stage stage) {
        book = TestVillage.open(folder.resolve("book"));
        var view =
                new VillageView(
                        TestDesk.of(book).model(Place.Village.WHOLE),
                        Shipped.codeLists(),
                        new Pinyin(),
                        Texts.chinese());
        scene = Windows.open(stage, view.load());
        view.shown();
    }

    @Stop
    void stop() {
        book.close();
    }

    @Test
    void a_light_turns_while_the_facts_are_typed(FxRobot robot) {
        Windows.picture(scene, "village-open");
        robot.type(KeyCode.F2).write("0").type(KeyCode.ENTER).write("1");
        robot.type(KeyCode.ESCAPE);
        Windows.picture(scene, "village-good");

        assertThat(rules(robot).getItems().getFirst().light()).isEqualTo(Light.GOOD);
        assertThat(robot.lookup("#counts").queryLabeled().getText()).startsWith("● 达标 1");
    }

    @Test
    void rulings_are_kept_and_confirmed(FxRobot robot) {
        robot.type(KeyCode.F2).write("2").type(KeyCode.ENTER).write("1").type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER).clickOn("#confirm");
        Windows.picture(scene, "village-confirmed");

        assertThat(robot.lookup("#kept").queryLabeled().getText()).startsWith("✓ 已确认");
    }

    @Test
    void what_people_lack_is_a_list_of_links(FxRobot robot) {
        robot.type(KeyCode.END);
        Windows.picture(scene, "village-people");

        assertThat(robot.lookup("#elsewhere").queryListView().getItems()).hasSize(6);
    }

    private static TableView<RuleRow> rules(FxRobot robot) {
        return robot.lookup("#rules").queryTableView();
    }
}
