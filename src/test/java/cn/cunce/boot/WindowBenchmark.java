package cn.cunce.boot;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.ui.GeneratedVillage;
import cn.cunce.ui.PulseRecorder;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// How long the window does not answer in a book of 20 000 households: figures to look at, printed,
/// not judged. `mvn -Pbench verify -Dtest=WindowBenchmark`
@ExtendWith(ApplicationExtension.class)
class WindowBenchmark {

    private static final int PATIENCE_SECONDS = 600;
    private static final int PERSONS = 80_000;
    private static final int HOUSEHOLDS = 20_000;
    private static final int MORE_PERSONS = 4_000;
    private static final long OTHER_SEED = 20_190_601;

    @TempDir Path folder;
    private final TestFiles files = new TestFiles();
    private WindowHouse house;
    private Scene scene;

    @Start
    void open(Stage stage) {
        house = Sight.house(folder, files);
        scene = Windows.open(stage, house.begin());
    }

    /// Putting away a book of this size, with its backup, takes longer than a test usually waits.
    @BeforeAll
    static void wait_long() {
        FxToolkit.toolkitContext().setSetupTimeoutInMillis(PATIENCE_SECONDS * 1000L);
    }

    @Stop
    void close() {
        house.close();
    }

    @Test
    void the_window_answers_whatever_it_is_asked(FxRobot robot) throws TimeoutException {
        var book = folder.resolve("book");
        GeneratedVillage.open(book, PERSONS).close();
        var more = GeneratedVillage.workbook(folder.resolve("more.xlsx"), OTHER_SEED, MORE_PERSONS);
        try (var pulses = new PulseRecorder()) {
            openList(robot, pulses, book);
            narrow(robot, pulses);
            sort(robot, pulses);
            scroll(robot, pulses, "scroll");
            openCard(robot, pulses);
            importBehind(robot, pulses, more);
        }
    }

    private void openList(FxRobot robot, PulseRecorder pulses, Path book) throws TimeoutException {
        files.answer(book);
        robot.clickOn("#find").write(TestVillage.PASSWORD);
        pulses.begin("open the book");
        robot.type(KeyCode.ENTER);
        until(() -> isAt(Place.Home.class));
        pulses.end();
        pulses.begin("open the list");
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> isAt(Place.Register.class));
        until(() -> shown(robot) > 0);
        pulses.end();
        pulses.begin("read 20 000 households");
        until(() -> shown(robot) >= HOUSEHOLDS * 9 / 10 && !isBusy());
        pulses.end();
        Windows.picture(scene, "register-20000");
        assertThat(shown(robot)).isGreaterThan(HOUSEHOLDS * 9 / 10);
    }

    private void narrow(FxRobot robot, PulseRecorder pulses) throws TimeoutException {
        pulses.begin("narrow and widen");
        robot.clickOn("#onlyMissing");
        until(() -> !isBusy());
        robot.clickOn("#onlyDoubts");
        until(() -> !isBusy());
        robot.clickOn("#onlyDoubts").clickOn("#onlyMissing");
        until(() -> !isBusy());
        pulses.end();
        for (var words : List.of("lzf", "5227000119", ">65")) {
            pulses.begin("search " + words);
            robot.clickOn("#search").write(words, 40);
            until(() -> !isBusy());
            robot.type(KeyCode.ESCAPE);
            until(() -> !isBusy());
            pulses.end();
        }
    }

    private void sort(FxRobot robot, PulseRecorder pulses) throws TimeoutException {
        pulses.begin("sort by three keys");
        robot.clickOn(header(robot, "小组"));
        until(() -> !isBusy());
        robot.press(KeyCode.SHIFT).clickOn(header(robot, "人均收入"));
        until(() -> !isBusy());
        robot.clickOn(header(robot, "户主")).release(KeyCode.SHIFT);
        until(() -> !isBusy());
        pulses.end();
    }

    private static Labeled header(FxRobot robot, String name) {
        return robot.lookup(".sort-header").queryAllAs(Labeled.class).stream()
                .filter(label -> label.getText().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private void scroll(FxRobot robot, PulseRecorder pulses, String action) {
        var bar =
                robot.lookup("#table").queryTableView().lookupAll(".scroll-bar").stream()
                        .map(ScrollBar.class::cast)
                        .filter(one -> one.getOrientation() == Orientation.VERTICAL)
                        .findFirst()
                        .orElseThrow();
        pulses.begin(action);
        for (var step = 0; step <= 100; step++) {
            var at = step / 100.0;
            robot.interact(() -> bar.setValue(at * bar.getMax()));
        }
        robot.clickOn("#table");
        for (var step = 0; step < 20; step++) {
            robot.type(step % 2 == 0 ? KeyCode.PAGE_UP : KeyCode.UP);
        }
        pulses.end();
    }

    private void openCard(FxRobot robot, PulseRecorder pulses) throws TimeoutException {
        for (var time : List.of("first", "second")) {
            robot.clickOn("#table");
            pulses.begin("open a card, " + time);
            robot.type(KeyCode.ENTER);
            until(() -> robot.lookup("#title").tryQuery().isPresent());
            until(() -> !robot.lookup("#title").queryLabeled().getText().isEmpty());
            pulses.end();
            pulses.begin("the next card, " + time);
            robot.push(KeyCode.CONTROL, KeyCode.DOWN);
            robot.push(KeyCode.CONTROL, KeyCode.DOWN);
            pulses.end();
            pulses.begin("back to the list, " + time);
            robot.push(KeyCode.ALT, KeyCode.LEFT);
            until(() -> robot.lookup("#table").tryQuery().isPresent());
            until(() -> !isBusy());
            pulses.end();
        }
    }

    /// The list is scrolled while a workbook is written into the book.
    private void importBehind(FxRobot robot, PulseRecorder pulses, Path more)
            throws TimeoutException {
        pulses.begin("read a workbook");
        robot.interact(() -> house.shell().navigator().go(new Place.Import(List.of(more))));
        until(() -> isSeen("#year") || isSeen("#next") || isSeen("#write"));
        pulses.end();
        if (isSeen("#year")) {
            robot.clickOn("#year").write(String.valueOf(GeneratedVillage.YEAR)).type(KeyCode.ENTER);
        }
        while (!isSeen("#write")) {
            until(() -> isSeen("#next") || isSeen("#write"));
            if (isSeen("#next")) {
                robot.clickOn("#next");
            }
        }
        robot.clickOn("#write");
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        until(() -> isAt(Place.Register.class));
        until(() -> shown(robot) > 0);
        scroll(robot, pulses, "scroll while it is written");
        until(() -> robot.lookup("#taskCount").queryLabeled().getText().endsWith(" 0"));
    }

    private boolean isAt(Class<? extends Place> kind) {
        return house.shell()
                .navigator()
                .currentProperty()
                .get()
                .filter(stop -> kind.isInstance(stop.place()))
                .isPresent();
    }

    private boolean isSeen(String query) {
        var node = scene.lookup(query);
        return node != null
                && node.isVisible()
                && node.getParent().isVisible()
                && !node.isDisabled();
    }

    private boolean isBusy() {
        return scene.lookup("#progress").isVisible();
    }

    private static int shown(FxRobot robot) {
        TableView<?> table = robot.lookup("#table").queryTableView();
        return table.getItems().size();
    }

    /// A machine that measures may be slow.
    private static void until(Callable<Boolean> seen) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, seen);
    }
}
