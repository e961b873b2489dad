package cn.cunce.boot;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.ui.CutOff;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
import org.testfx.util.WaitForAsyncUtils;

/// Every screen of the sample village in the whole window, pictured; nothing that can be read on it
/// is cut off, light at 100 %, dark, at 150 %.
@ExtendWith(ApplicationExtension.class)
class TourTest {

    private static final Map<String, Place> PLACES = new TreeMap<>();

    static {
        PLACES.put("home", new Place.Home());
        PLACES.put("charts", new Place.Charts());
        PLACES.put("register", Place.Register.WHOLE);
        PLACES.put("entry", Place.Entry.FRESH);
        PLACES.put("import", Place.Import.FRESH);
        PLACES.put("waiting", new Place.Waiting());
        PLACES.put("targeting", new Place.Targeting());
        PLACES.put("plan", Place.Plan.WHOLE);
        PLACES.put("village", Place.Village.WHOLE);
        PLACES.put("print", Place.Print.FRESH);
        PLACES.put("filing", new Place.Filing());
        PLACES.put("merge", new Place.Merge());
        PLACES.put("packs", new Place.Packs());
        PLACES.put("operations", new Place.Operations());
        PLACES.put("settings", new Place.Settings());
    }

    private final Map<String, Place> places = new TreeMap<>(PLACES);

    @TempDir private Path folder;
    private WindowHouse house;
    private Scene scene;

    @Start
    void open(Stage stage) {
        house = Sight.house(folder, new TestFiles());
        scene = Windows.open(stage, house.begin());
    }

    @Stop
    void close() {
        house.close();
    }

    @Test
    void every_screen_can_be_read_whole(FxRobot robot) throws TimeoutException {
        robot.clickOn("#sample");
        WaitForAsyncUtils.waitFor(
                120,
                TimeUnit.SECONDS,
                () -> robot.lookup("#rail .rail-item").tryQuery().isPresent());
        var cut = new ArrayList<String>();
        places.put("card", firstCard(robot));
        visit(robot, places.keySet(), "tour-", cut);
        robot.interact(() -> Theme.DARK.dress(scene, 100));
        visit(robot, List.of("home", "register", "targeting"), "tour-dark-", cut);
        robot.interact(
                () -> {
                    house.shell().fontPercentProperty().set(150);
                    Theme.LIGHT.dress(scene, 150);
                });
        visit(robot, List.of("home", "register", "entry", "card"), "tour-150-", cut);

        assertThat(cut).isEmpty();
    }

    /// As somebody opens it: from the register, so that it has neighbours.
    private Place firstCard(FxRobot robot) {
        Navigator navigator = house.shell().navigator();
        robot.interact(() -> navigator.go(PLACES.get("register")));
        settle();
        robot.interact(
                () -> {
                    var table = robot.lookup("#table").queryTableView();
                    table.getSelectionModel().select(0);
                    table.requestFocus();
                });
        robot.type(KeyCode.ENTER);
        settle();
        return navigator.currentProperty().get().orElseThrow().place();
    }

    private void visit(FxRobot robot, Iterable<String> names, String picture, List<String> cut) {
        Navigator navigator = house.shell().navigator();
        for (var name : names) {
            robot.interact(() -> navigator.go(places.get(name)));
            settle();
            Windows.picture(scene, picture + name);
            var found = new ArrayList<String>();
            robot.interact(() -> found.addAll(CutOff.in(scene)));
            found.forEach(words -> cut.add(picture + name + ": " + words));
        }
    }

    /// What is read off the window's thread has come when nothing has changed for a while.
    private static void settle() {
        for (var i = 0; i < 12; i++) {
            WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }
}
