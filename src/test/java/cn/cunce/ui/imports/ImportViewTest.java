package cn.cunce.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.service.OpenedBook;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.Windows;
import cn.cunce.ui.imports.ImportViewModel.Step;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import java.nio.file.Path;
import java.util.List;
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

/// What only a window can show of an import: files are chosen, findings are reached, keys write.
@ExtendWith(ApplicationExtension.class)
class ImportViewTest {

    @TempDir private Path folder;

    private final TestFiles files = new TestFiles();
    private OpenedBook book;
    private ImportViewModel model;
    private Scene scene;

    @Start
    void open(Stage stage) {
        book = TestVillage.empty(folder.resolve("book"));
        model = ImportViewModelTest.of(book, new Navigator(), new Messages(), List.of());
        var view = new ImportView(model, files, Texts.chinese());
        scene = Windows.open(stage, view.load());
        view.shown();
    }

    @Stop
    void stop() {
        book.close();
    }

    @Test
    void a_workbook_is_chosen_looked_at_and_written(FxRobot robot) {
        Windows.picture(scene, "import-empty");
        files.answer(ImportViewModelTest.LEDGER);
        robot.clickOn("#chooseFirst");
        robot.clickOn("#year").write("2018").type(KeyCode.ENTER);
        robot.type(KeyCode.F4);
        Windows.picture(scene, "import-check");
        TableView<HouseholdRow> rows = robot.lookup("#households").queryTableView();
        assertThat(rows.getSelectionModel().getSelectedItem()).isNotNull();

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(model.stepProperty().get()).isEqualTo(Step.WRITTEN);
        Windows.picture(scene, "import-written");
        robot.clickOn("#undo");
        assertThat(model.stepProperty().get()).isEqualTo(Step.CHECK);
    }
}
