package cn.cunce.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.job.Jobs;
import cn.cunce.service.OpenedBook;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import cn.cunce.ui.shell.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What only a window can show of the first screen.
@ExtendWith(ApplicationExtension.class)
class HomeViewTest {

    @TempDir Path folder;
    private final Navigator navigator = new Navigator();
    private final ShellViewModel shell = new ShellViewModel(navigator, ZoneOffset.UTC);
    private final List<Place> gone = new ArrayList<>();
    private final List<OpenedBook> books = new ArrayList<>();
    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @BeforeEach
    void places() {
        for (var kind :
                List.of(
                        Place.Register.class,
                        Place.Entry.class,
                        Place.Import.class,
                        Place.Print.class,
                        Place.Charts.class,
                        Place.Filing.class,
                        Place.Merge.class,
                        Place.Packs.class,
                        Place.Settings.class,
                        Place.Waiting.class)) {
            navigator.place(kind, this::note);
        }
    }

    @AfterEach
    void close() {
        books.forEach(OpenedBook::close);
    }

    @Test
    void the_village_is_seen_at_a_glance_and_gone_into_by_keys(FxRobot robot) {
        var scene = show(robot, HomeBooks.changsha(folder), HomeBooks.ON, Theme.LIGHT, 100);
        Windows.picture(scene, "home-village");

        ListView<Due> dues = robot.lookup("#dues").queryListView();
        assertThat(scene.getFocusOwner()).isSameAs(dues);
        assertThat(dues.getItems()).isNotEmpty();
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(gone).containsExactly(dues.getItems().get(1).place());
    }

    @Test
    void a_tile_leads_to_the_households_that_it_counts(FxRobot robot) {
        show(robot, HomeBooks.changsha(folder), HomeBooks.ON, Theme.DARK, 100);
        var scene = stage.getScene();
        Windows.picture(scene, "home-dark");

        robot.clickOn("帮扶对象");

        assertThat(gone)
                .singleElement()
                .isInstanceOfSatisfying(
                        Place.Register.class, place -> assertThat(place.only()).isPresent());
    }

    @Test
    void nothing_is_out_of_reach_with_large_letters(FxRobot robot) {
        var scene = show(robot, HomeBooks.changsha(folder), HomeBooks.ON, Theme.LIGHT, 150);
        Windows.picture(scene, "home-150");

        assertThat(robot.lookup("#right").query().getBoundsInParent().getMinY()).isPositive();
    }

    @Test
    void a_township_has_its_own_words(FxRobot robot) {
        var scene = show(robot, HomeBooks.township(folder), TestVillage.ON, Theme.LIGHT, 100);
        Windows.picture(scene, "home-township");

        assertThat(robot.lookup("#primary").queryLabeled().getText()).isEqualTo("合并报送");
    }

    @Test
    void a_new_book_has_three_ways_to_begin(FxRobot robot) {
        var scene = show(robot, HomeBooks.empty(folder), TestVillage.ON, Theme.LIGHT, 100);
        Windows.picture(scene, "home-empty");

        assertThat(scene.getFocusOwner().getId()).isEqualTo("firstEntry");
        robot.type(KeyCode.ENTER);
        assertThat(gone).containsExactly(Place.Entry.FRESH);
    }

    private Scene show(FxRobot robot, OpenedBook book, LocalDate on, Theme theme, int fontPercent) {
        books.add(book);
        var desk = HomeBooks.desk(book, on);
        robot.interact(
                () -> {
                    var model = new HomeViewModel(desk, Jobs.atOnce(), shell, new Messages());
                    var view = new HomeView(model, HomeBooks.words(), Texts.chinese());
                    Windows.open(stage, view.load(), theme, fontPercent);
                    view.shown();
                });
        return stage.getScene();
    }

    private cn.cunce.ui.shell.Screen note(Place place) {
        gone.add(place);
        return Group::new;
    }
}
