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
import javafx.scene.control.ListView;
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

    @Test
    void a_fact_of_a_section_is_typed_where_it_stands(FxRobot robot) {
        choose(robot, Section.SERVICES);
        robot.type(KeyCode.F2).write("1");
        robot.type(KeyCode.ESCAPE);
        Windows.picture(scene, "village-services");

        assertThat(sheet(robot, Section.SERVICES).lines().getFirst().state().text()).isEqualTo("是");
    }

    @Test
    void the_items_of_the_collective_income_are_typed_one_by_one(FxRobot robot) {
        choose(robot, Section.COLLECTIVE);
        robot.clickOn("#villageYear-collectiveIncomeYear").write("50000").type(KeyCode.ENTER);
        robot.clickOn("#villageYear-collectiveIncomeBySource-1").write("46200").type(KeyCode.ENTER);
        Windows.picture(scene, "village-collective");

        assertThat(sheet(robot, Section.COLLECTIVE).light()).isEqualTo(Light.LOOK);
    }

    @Test
    void settlements_are_begun_and_described(FxRobot robot) {
        choose(robot, Section.SETTLEMENTS);
        robot.clickOn("#newName").write("shangzhai").type(KeyCode.ENTER);
        robot.clickOn("#naturalVillage-roadHardened").write("1");
        robot.type(KeyCode.ESCAPE);
        Windows.picture(scene, "village-settlements");

        assertThat(sheet(robot, Section.SETTLEMENTS).light()).isEqualTo(Light.GOOD);
    }

    @Test
    void the_figures_of_people_stand_beside_what_the_households_come_to(FxRobot robot) {
        choose(robot, Section.ETHNIC);
        Windows.picture(scene, "village-ethnic");
        choose(robot, Section.POVERTY);
        Windows.picture(scene, "village-poverty");

        assertThat(robot.lookup("#light").queryLabeled().getText()).startsWith("◇");
    }

    @Test
    void facts_of_the_township_and_the_county_are_typed_as_those_of_the_village(FxRobot robot) {
        choose(robot, Section.TOWNSHIP);
        robot.clickOn("#townshipYear-gpCount").write("5").type(KeyCode.ENTER);
        robot.type(KeyCode.ESCAPE);
        Windows.picture(scene, "village-township-facts");
        choose(robot, Section.COUNTY);
        robot.clickOn("#county-isDeepPovertyCounty").write("1").type(KeyCode.ESCAPE);
        robot.clickOn("#countyYear-specialFundTotal").write("28000000").type(KeyCode.ESCAPE);
        Windows.picture(scene, "village-county");

        assertThat(line(robot, Section.TOWNSHIP, "gpCount")).isEqualTo("5");
        assertThat(line(robot, Section.COUNTY, "isDeepPovertyCounty")).isEqualTo("是");
    }

    private static String line(FxRobot robot, Section section, String key) {
        return sheet(robot, section).lines().stream()
                .filter(line -> line.field().key().equals(key))
                .map(line -> line.state().text())
                .findFirst()
                .orElse("");
    }

    @Test
    void meetings_projects_and_trainings_are_begun_and_described(FxRobot robot) {
        choose(robot, Section.MEETINGS);
        robot.clickOn("#newOne").write("2018-03-01").type(KeyCode.ENTER);
        robot.clickOn("#meeting-attendanceDue").write("45").type(KeyCode.ESCAPE);
        Windows.picture(scene, "village-meetings");
        assertThat(robot.lookup("#rows").queryTableView().getItems()).hasSize(1);

        choose(robot, Section.PROJECTS);
        robot.clickOn("#newOne").write("tongshelu").type(KeyCode.ENTER);
        robot.clickOn("#project-centralFund").write("1000000").type(KeyCode.ESCAPE);
        Windows.picture(scene, "village-projects");
        assertThat(robot.lookup("#rows").queryTableView().getItems()).hasSize(1);
    }

    private static void choose(FxRobot robot, Section section) {
        robot.interact(() -> sections(robot).getSelectionModel().select(sheet(robot, section)));
    }

    private static SectionSheet sheet(FxRobot robot, Section section) {
        return sections(robot).getItems().stream()
                .filter(one -> one.section() == section)
                .findFirst()
                .orElseThrow();
    }

    private static ListView<SectionSheet> sections(FxRobot robot) {
        return robot.lookup("#sections").queryListView();
    }

    private static TableView<RuleRow> rules(FxRobot robot) {
        return robot.lookup("#rules").queryTableView();
    }
}
