package cn.cunce.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.ui.Windows;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PanesTest {

    private final VBox screen = new VBox();
    private Scene scene;

    @Start
    void open(Stage stage) {
        var hidden = named(new ListView<String>(), "hidden");
        hidden.setVisible(false);
        screen.getChildren()
                .addAll(
                        named(new TextField(), "search"),
                        named(new TextField(), "year"),
                        named(new Button("go"), "go"),
                        named(new TableView<String>(), "table"),
                        hidden,
                        named(new ListView<String>(), "findings"),
                        named(new TextField(), "reason"));
        scene = Windows.open(stage, screen);
    }

    @Test
    void each_pane_is_entered_in_turn_and_round_again(FxRobot robot) {
        robot.interact(() -> screen.lookup("#year").requestFocus());

        assertThat(walk(robot, false, 5))
                .containsExactly("table", "findings", "reason", "search", "table");
        assertThat(walk(robot, true, 3)).containsExactly("search", "reason", "findings");
    }

    private List<String> walk(FxRobot robot, boolean backwards, int steps) {
        var walked = new ArrayList<String>();
        for (var step = 0; step < steps; step++) {
            robot.interact(() -> Panes.next(screen, backwards));
            walked.add(scene.getFocusOwner().getId());
        }
        return walked;
    }

    private static <N extends Node> N named(N node, String id) {
        node.setId(id);
        return node;
    }
}
