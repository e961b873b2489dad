package cn.cunce.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.job.Jobs;
import cn.cunce.text.Texts;
import cn.cunce.ui.Windows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A screen about one village of several.
@ExtendWith(ApplicationExtension.class)
class VillageScreenTest {

    private final Map<String, String> villages = new LinkedHashMap<>();
    private final VillageChoice choice = new VillageChoice("1", () -> villages);
    private final List<String> events = new ArrayList<>();
    private VillageScreen screen;
    private Scene scene;

    @Start
    void open(Stage stage) {
        villages.put("1", "岩坳村");
        screen = new VillageScreen(choice, this::of, Jobs.atOnce(), Texts.chinese());
        scene = Windows.open(stage, screen.load());
        screen.shown();
    }

    @Test
    void one_village_needs_no_choice(FxRobot robot) {
        assertThat(box(robot).getParent().isVisible()).isFalse();
        assertThat(events).containsExactly("shown 1");
    }

    @Test
    void another_village_has_a_screen_of_its_own(FxRobot robot) {
        villages.put("2", "松溪村");
        robot.interact(screen::shown);
        Windows.picture(scene, "village-choice");
        robot.interact(() -> box(robot).setValue("2"));

        assertThat(events).containsExactly("shown 1", "shown 1", "left 1", "shown 2");
        assertThat(robot.lookup("of 2").tryQuery()).isPresent();
        assertThat(choice.code()).isEqualTo("2");
    }

    @Test
    void the_choice_of_another_screen_holds_here_too(FxRobot robot) {
        villages.put("2", "松溪村");
        choice.choose("2");
        robot.interact(screen::shown);

        assertThat(robot.lookup("of 2").tryQuery()).isPresent();
        assertThat(box(robot).getValue()).isEqualTo("2");
    }

    private static ChoiceBox<String> box(FxRobot robot) {
        return robot.lookup("#villageOfBook").queryAs(ChoiceBox.class);
    }

    private Screen of(String village) {
        return new Screen() {
            @Override
            public Parent load() {
                return new StackPane(new Label("of " + village));
            }

            @Override
            public void shown() {
                events.add("shown " + village);
            }

            @Override
            public void left() {
                events.add("left " + village);
            }
        };
    }
}
