package cn.cunce.ui.village;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.service.OpenedBook;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.Windows;
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

/// The villages of a township beside each other.
@ExtendWith(ApplicationExtension.class)
class VillagesViewTest {

    private final OpenedBook book;
    private VillageViewModel model;
    private Scene scene;

    VillagesViewTest(@TempDir Path folder) {
        book = TestVillage.open(folder.resolve("book"));
    }

    @Start
    void open(Stage stage) {
        model = TestDesk.of(book).ofTownship();
        var view = new VillageView(model, Shipped.codeLists(), new Pinyin(), Texts.chinese());
        scene = Windows.open(stage, view.load());
        view.shown();
    }

    @Stop
    void stop() {
        book.close();
    }

    @Test
    void each_village_is_a_row_with_a_light_for_each_rule_and_leads_to_its_profile(FxRobot robot) {
        robot.interact(() -> model.profile().choose(Section.VILLAGES));
        Windows.picture(scene, "village-township");
        TableView<VillagesViewModel.Row> villages = robot.lookup("#villages").queryTableView();
        assertThat(villages.getItems()).hasSize(1);
        assertThat(villages.getColumns()).hasSize(8);

        robot.interact(
                () -> {
                    villages.requestFocus();
                    villages.getSelectionModel().selectFirst();
                });
        robot.type(KeyCode.ENTER);
        assertThat(model.profile().chosenProperty().get()).isEqualTo(Section.RULES);
    }
}
