package cn.cunce.ui.packs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.service.OpenedBook;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What only a window can show of packs: a broken one is checked, a sound one runs its cases.
@ExtendWith(ApplicationExtension.class)
class PacksViewTest {

    @TempDir private Path folder;
    private final TestFiles files = new TestFiles();
    private Scene scene;
    private OpenedBook book;

    @AfterEach
    void close() {
        book.close();
    }

    @Start
    void open(Stage stage) {
        book = PacksViewModelTest.book(folder.resolve("book"));
        var model = PacksViewModelTest.model(book, new Messages());
        var view = new PacksView(model, files, Texts.chinese());
        scene = Windows.open(stage, view.load());
        view.shown();
    }

    @Test
    void a_broken_pack_is_checked(FxRobot robot) throws IOException {
        Windows.picture(scene, "packs");
        var broken = PacksViewModelTest.copy(folder.resolve("yan_ao"));
        var rules = broken.resolve("rules/all.yaml");
        Files.writeString(rules, Files.readString(rules).replace("Road && ", "Road && 3 < "));
        files.answer(broken);
        robot.clickOn("#checkFolder");
        Windows.picture(scene, "packs-broken");

        assertThat(robot.lookup("#remarks").queryTableView().getItems()).isNotEmpty();
        assertThat(robot.lookup("#test").query().isDisabled()).isTrue();
    }

    @Test
    void a_rule_is_read_beside_the_lines_of_its_file(FxRobot robot) {
        var entries = robot.lookup("#entries").<RuleEntry>queryTableView();
        robot.interact(() -> entries.getSelectionModel().select(0));
        Windows.picture(scene, "packs-rule");

        assertThat(robot.lookup(".rule-sheet .rule-source").queryAs(Label.class).getText())
                .startsWith(entries.getItems().getFirst().id() + ":");
    }

    @Test
    void a_number_is_set_with_its_days_and_its_reason(FxRobot robot) {
        var tabs = robot.lookup("#tabs").queryAs(TabPane.class);
        robot.interact(() -> tabs.getSelectionModel().select(1));
        robot.clickOn("#onlyUnset");
        var parameters = robot.lookup("#parameters").<ParameterRow>queryTableView();
        robot.interact(() -> parameters.getSelectionModel().select(2));
        robot.clickOn("#setButton");
        robot.clickOn("#newValue").write("30");
        Windows.picture(scene, "packs-setting");
        robot.clickOn("#set");
        assertThat(robot.lookup("#panel").query().isVisible()).isTrue();

        robot.clickOn("#reason").write("test order 3").clickOn("#set");
        assertThat(robot.lookup("#panel").query().isVisible()).isFalse();
        robot.interact(() -> tabs.getSelectionModel().select(2));
        Windows.picture(scene, "packs-history");
        assertThat(robot.lookup("#acts").queryTableView().getItems()).hasSize(1);
    }

    @Test
    void a_clause_is_read_with_what_stands_on_it(FxRobot robot) {
        var tabs = robot.lookup("#tabs").queryAs(TabPane.class);
        robot.interact(() -> tabs.getSelectionModel().select(3));
        var clauses = robot.lookup("#clauses").<ClauseRow>queryTableView();
        robot.interact(() -> clauses.getSelectionModel().select(33));
        Windows.picture(scene, "packs-clauses");

        assertThat(robot.lookup("#whole").queryAs(Label.class).getText())
                .isEqualTo(clauses.getItems().get(33).clause().quote());
    }

    @Test
    void cases_are_run_by_key(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Windows.picture(scene, "packs-cases");

        var tabs = robot.lookup("#tabs").queryAs(TabPane.class);
        assertThat(tabs.getSelectionModel().getSelectedIndex()).isEqualTo(5);
        assertThat(robot.lookup("#ran").queryLabeled().getText()).startsWith("自带的案例：共");
    }
}
