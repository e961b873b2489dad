package cn.cunce.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.job.Jobs;
import cn.cunce.service.OpenedBook;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
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

/// The pictures of a village of sixty households in a window.
@ExtendWith(ApplicationExtension.class)
class ChartsViewTest {

    @TempDir Path folder;
    private final Navigator navigator = new Navigator();
    private final List<Place> gone = new ArrayList<>();
    private final TestFiles files = new TestFiles();
    private OpenedBook book;
    private ChartsView view;
    private Scene scene;

    @Start
    void open(Stage stage) {
        navigator.place(
                Place.Register.class,
                place -> {
                    gone.add(place);
                    return Group::new;
                });
        book = HomeBooks.changsha(folder.resolve("book"));
        var desk = HomeBooks.desk(book, HomeBooks.ON);
        view =
                new ChartsView(
                        new ChartsViewModel(desk, Jobs.atOnce(), new Messages(), navigator),
                        files,
                        Texts.chinese());
        scene = Windows.open(stage, view.load());
        view.shown();
    }

    @Stop
    void close() {
        book.close();
    }

    @Test
    void each_question_has_its_picture_and_is_reached_by_keys(FxRobot robot) {
        for (var question : Question.values()) {
            Windows.picture(scene, "charts-" + question.name().toLowerCase(Locale.ROOT));
            assertThat(robot.lookup("#finding").queryLabeled().getText()).isNotEmpty();
            robot.type(KeyCode.DOWN);
        }
    }

    @Test
    void a_bar_lists_whom_it_counts(FxRobot robot) {
        robot.type(KeyCode.DOWN);
        robot.clickOn(".chart-bar");

        assertThat(gone)
                .singleElement()
                .isInstanceOfSatisfying(
                        Place.Register.class,
                        place -> assertThat(place.only().orElseThrow().called()).isNotEmpty());
    }

    @Test
    void the_picture_is_kept_as_a_file_and_seen_as_a_table(FxRobot robot) {
        var file = folder.resolve("income.png");
        files.answer(file);
        robot.interact(() -> Theme.DARK.dress(scene, 150));
        robot.clickOn("#asTable");
        Windows.picture(scene, "charts-dark-150");
        robot.interact(() -> command("Ctrl+P").run().run());

        assertThat(file).isNotEmptyFile();
        assertThat(robot.lookup("#table").queryTableView().getItems()).isNotEmpty();
    }

    private cn.cunce.ui.shell.Command command(String key) {
        return view.commands().stream()
                .filter(each -> each.keys().contains(key))
                .findFirst()
                .orElseThrow();
    }
}
