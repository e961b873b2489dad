package cn.cunce.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.job.Jobs;
import cn.cunce.service.ImportPreview.State;
import cn.cunce.service.OpenedBook;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.Windows;
import cn.cunce.ui.imports.ImportViewModel.Step;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// What only a window can show of an import: files are chosen, cells are mended where they stand,
/// old and new are looked at, keys write.
@ExtendWith(ApplicationExtension.class)
class ImportViewTest {

    @TempDir private Path folder;

    private final TestFiles files = new TestFiles();
    private final Messages messages = new Messages();
    private final CancelledAtWill jobs = new CancelledAtWill();
    private OpenedBook book;
    private ImportViewModel model;
    private ImportView view;
    private Scene scene;

    @Start
    void open(Stage stage) {
        book = TestVillage.empty(folder.resolve("book"));
        model = ImportViewModelTest.of(book, messages, List.of(), jobs);
        view = new ImportView(model, files, Texts.chinese(), 2018);
        scene = Windows.open(stage, view.load());
        view.shown();
    }

    @Stop
    void stop() {
        book.close();
    }

    private void choose(FxRobot robot) {
        files.answer(ImportViewModelTest.LEDGER);
        robot.clickOn("#chooseFirst");
        robot.clickOn("#year").write("2018").type(KeyCode.ENTER);
    }

    @Test
    void a_workbook_goes_from_its_columns_to_the_book(FxRobot robot) {
        Windows.picture(scene, "import-empty");
        choose(robot);
        Windows.picture(scene, "import-columns");
        robot.clickOn("#next");
        Windows.picture(scene, "import-check");
        robot.clickOn("#next");
        robot.clickOn("#householdsTab");
        Windows.picture(scene, "import-write");
        robot.clickOn("#write");
        assertThat(model.writing().writtenProperty().get()).isTrue();
        Windows.picture(scene, "import-written");
        robot.clickOn("#undo");
        assertThat(model.writing().writtenProperty().get()).isFalse();
    }

    @Test
    void the_year_stays_in_sight_and_open_to_another(FxRobot robot) {
        choose(robot);
        assertThat(robot.lookup("#yearAsked").query().isVisible()).isFalse();
        robot.clickOn("#next").clickOn("#next");
        robot.doubleClickOn("#year").write("2030").clickOn("#write");
        assertThat(messages.latestProperty().get().orElseThrow().key())
                .isEqualTo("import.yearWrong");
        assertThat(model.writing().writtenProperty().get()).isFalse();
        assertThat(scene.getFocusOwner().getId()).isEqualTo("year");
        robot.doubleClickOn("#year").write("2017").clickOn("#write");
        Windows.picture(scene, "import-year");
        assertThat(model.session().year()).hasValue(2017);
        assertThat(model.writing().writtenProperty().get()).isFalse();
        robot.clickOn("#write");

        assertThat(model.writing().writtenProperty().get()).isTrue();
        assertThat(robot.lookup("#year").query().isDisabled()).isTrue();
    }

    @Test
    void a_cell_is_mended_where_it_stands(FxRobot robot) {
        choose(robot);
        robot.clickOn("#next");
        perform(robot, "import.nextFinding");
        var spot = model.grid().spotProperty().get();
        assertThat(model.grid().found(spot)).isNotEmpty();
        Windows.picture(scene, "import-finding");
        robot.type(KeyCode.F2);
        Windows.picture(scene, "import-mending");
        robot.write("*").type(KeyCode.ENTER);

        assertThat(model.grid().text(spot)).isEqualTo("*");
        assertThat(robot.lookup("#restore").query().isVisible()).isTrue();
        TableView<Integer> cells = robot.lookup("#grid").queryTableView();
        assertThat(cells.isFocused()).isTrue();
        Windows.picture(scene, "import-mended");
        robot.clickOn("#restore");
        assertThat(model.grid().isMended(spot)).isFalse();
    }

    @Test
    void what_was_typed_into_a_cell_stays_when_another_is_looked_at(FxRobot robot) {
        choose(robot);
        robot.clickOn("#next");
        perform(robot, "import.nextFinding");
        var spot = model.grid().spotProperty().get();
        robot.type(KeyCode.F2).write("*");
        perform(robot, "import.nextFinding");

        assertThat(model.grid().text(spot)).isEqualTo("*");
    }

    @Test
    void old_and_new_of_known_households_are_shown(FxRobot robot) {
        choose(robot);
        robot.clickOn("#next").clickOn("#next").clickOn("#write");
        robot.interact(
                () -> {
                    var row =
                            model.writing().households().stream()
                                    .filter(each -> each.state() == State.CREATED)
                                    .findFirst()
                                    .orElseThrow();
                    var phone =
                            model.columns().lines().stream()
                                    .filter(line -> line.header().equals("联系电话"))
                                    .findFirst()
                                    .orElseThrow();
                    model.choose(List.of(ImportViewModelTest.LEDGER));
                    model.setYear("2018");
                    var spot =
                            new GridViewModel.Spot(ImportViewModelTest.rowOf(row), phone.index());
                    model.grid().mend(spot, "13900000009");
                    model.go(Step.WRITE);
                });
        robot.clickOn("#changesTab");
        robot.interact(
                () -> robot.lookup("#changes").queryTableView().getSelectionModel().select(0));
        robot.clickOn("#keepOne");
        Windows.picture(scene, "import-changes");
        assertThat(robot.lookup("#counts").queryAs(Label.class).getText()).contains("更新 0");
    }

    @Test
    void it_is_legible_in_the_dark_and_in_large_type(FxRobot robot) {
        choose(robot);
        robot.clickOn("#next");
        perform(robot, "import.nextFinding");
        robot.interact(() -> Theme.DARK.dress(scene, 100));
        Windows.picture(scene, "import-check-dark");
        robot.interact(() -> Theme.LIGHT.dress(scene, 150));
        Windows.picture(scene, "import-check-150");
        assertThat(robot.lookup("#next").query().isVisible()).isTrue();
    }

    @Test
    void a_protected_workbook_asks_for_its_password_in_place(FxRobot robot) {
        robot.interact(() -> model.choose(List.of(locked())));
        Windows.picture(scene, "import-locked");
        robot.clickOn("#password").write("1949").type(KeyCode.ENTER);
        assertThat(model.stepProperty().get()).isEqualTo(Step.CHOOSE);
        robot.clickOn("#password").write("2018").type(KeyCode.ENTER);

        assertThat(model.stepProperty().get()).isEqualTo(Step.COLUMNS);
        assertThat(model.columns().lines()).isNotEmpty();
    }

    private Path locked() {
        var file = folder.resolve("密.xlsx");
        try (var files = new POIFSFileSystem();
                var plain = OPCPackage.open(ImportViewModelTest.LEDGER.toFile())) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("2018");
            try (var inside = encryptor.getDataStream(files)) {
                plain.save(inside);
            }
            try (var out = Files.newOutputStream(file)) {
                files.writeFilesystem(out);
            }
            plain.revert();
            return file;
        } catch (IOException | OpenXML4JException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_word_is_explained_where_its_column_is(FxRobot robot) {
        choose(robot);
        robot.clickOn("#next");
        robot.interact(
                () -> {
                    var unread =
                            model.grid().groups().stream()
                                    .flatMap(group -> group.findings().stream())
                                    .filter(ColumnLine::isUnread)
                                    .findFirst()
                                    .orElseThrow();
                    model.grid().go(unread);
                });
        robot.clickOn("#explain");
        assertThat(robot.lookup("#wordsPane").query().isVisible()).isTrue();
        Windows.picture(scene, "import-word");
        var words = robot.lookup("#words").queryListView().getItems().size();
        ComboBox<?> codes = robot.lookup("#codes").queryComboBox();
        robot.interact(() -> codes.getSelectionModel().select(0));
        robot.clickOn("#mean");

        assertThat(robot.lookup("#words").queryListView().getItems()).hasSize(words - 1);
    }

    @Test
    void writing_that_is_cancelled_can_be_begun_again(FxRobot robot) {
        choose(robot);
        robot.clickOn("#next").clickOn("#next");
        jobs.cancels = true;
        robot.clickOn("#write");
        assertThat(messages.latestProperty().get().orElseThrow().key()).isEqualTo("import.stopped");
        assertThat(robot.lookup("#write").query().isDisabled()).isFalse();
        jobs.cancels = false;
        robot.clickOn("#write");

        assertThat(model.writing().writtenProperty().get()).isTrue();
    }

    /// The drawer's cancel, pressed as soon as something is written.
    private static final class CancelledAtWill implements Jobs {

        private boolean cancels;

        @Override
        public <T> void run(String name, Callable<T> work, Consumer<T> then) {
            Jobs.atOnce().run(name, work, then);
        }

        @Override
        public <T> void run(String name, LongWork<T> work, Consumer<T> then) {
            var jobs = cancels ? new ImportViewModelTest.CancelledWriting() : Jobs.atOnce();
            jobs.run(name, work, then);
        }
    }

    /// As the frame does when its key is pressed.
    private void perform(FxRobot robot, String name) {
        robot.interact(
                () ->
                        view.commands().stream()
                                .filter(command -> command.name().equals(name))
                                .map(Command::run)
                                .forEach(Runnable::run));
    }
}
