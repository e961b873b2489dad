package cn.cunce.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.job.JobRunner;
import cn.cunce.text.Texts;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.BookLabel.Tier;
import cn.cunce.ui.shell.Messages.Level;
import cn.cunce.ui.shell.Messages.Message;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// What only a window can show: the rail goes places, keys reach it, long work is seen and stopped.
@ExtendWith(ApplicationExtension.class)
class ShellViewTest {

    private final Navigator navigator = new Navigator();
    private final ShellViewModel model = new ShellViewModel(navigator, ZoneId.of("Asia/Shanghai"));
    private final Messages messages = new Messages();
    private final List<Throwable> crashes = new ArrayList<>();
    private final JobRunner jobs = new JobRunner(Platform::runLater, crashes::add);
    private Scene scene;

    @Start
    void open(Stage stage) {
        navigator.place(Place.Register.class, place -> bare("list of " + place.search()));
        navigator.place(Place.Entry.class, _ -> bare("entry"));
        navigator.place(Place.Import.class, _ -> bare("import"));
        navigator.place(Place.Print.class, _ -> bare("print"));
        var view = new ShellView(model, messages, jobs.running(), () -> {}, Texts.chinese());
        scene = Windows.open(stage, view.load());
        model.open(
                new BookLabel(
                        "岩坳村",
                        Tier.VILLAGE,
                        "坡皎乡 • 澜瑶县",
                        Path.of("岩坳村"),
                        LocalDate.of(2018, 12, 31),
                        false));
        model.saved(Instant.parse("2019-01-10T02:42:18Z"));
        model.count(120, 450);
        navigator.go(Place.Register.WHOLE);
    }

    @Stop
    void stop() {
        jobs.close();
    }

    @Test
    void the_rail_goes_to_each_screen_and_marks_where_one_is(FxRobot robot) {
        robot.clickOn("录入");

        assertThat(shown(robot)).isEqualTo("entry");
        assertThat(robot.lookup(".rail-item:current").queryAllAs(javafx.scene.control.Button.class))
                .extracting(javafx.scene.control.Button::getText)
                .containsExactly("录入");
    }

    @Test
    void only_screens_that_exist_stand_in_the_rail(FxRobot robot) {
        assertThat(robot.lookup(".rail-item").queryAll()).hasSize(4);
    }

    @Test
    void keys_alone_reach_every_screen_and_back(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(shown(robot)).isEqualTo("import");
        robot.push(KeyCode.F3);
        assertThat(shown(robot)).isEqualTo("entry");
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(shown(robot)).isEqualTo("import");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(shown(robot)).isEqualTo("entry");
    }

    @Test
    void what_is_searched_for_narrows_the_list(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("lzf").type(KeyCode.ENTER);

        assertThat(shown(robot)).isEqualTo("list of lzf");
    }

    @Test
    void long_work_is_seen_and_can_be_stopped(FxRobot robot) {
        var cancelled = new CountDownLatch(1);
        jobs.run("shell.import", progress -> until(progress, cancelled), _ -> {});
        robot.interact(
                () ->
                        messages.say(
                                Message.of(Level.GOOD, "shell.done", 3, 4)
                                        .with("common.cancel", cancelled::countDown)));
        robot.type(KeyCode.F12);
        Windows.picture(scene, "shell");
        robot.clickOn(robot.lookup("#tasks .button").queryButton());
        robot.clickOn("#messageAction");
        jobs.close();
        robot.interact(() -> {});

        assertThat(robot.lookup("#noTasks").queryLabeled().isVisible()).isTrue();
        assertThat(crashes).isEmpty();
    }

    @Test
    void the_message_goes_with_escape(FxRobot robot) {
        robot.interact(() -> messages.say(Message.of(Level.LOOK, "shell.noTasks")));
        assertThat(robot.lookup("#message").queryLabeled().getText()).isEqualTo("没有正在做的事");
        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup("#messageBar").query().isVisible()).isFalse();
    }

    private static String until(cn.cunce.job.Progress progress, CountDownLatch latch)
            throws InterruptedException {
        progress.step("shell.import");
        progress.done(30, 120);
        latch.await();
        return "";
    }

    private static String shown(FxRobot robot) {
        return robot.lookup("#stage .label").queryLabeled().getText();
    }

    private static Screen bare(String words) {
        return () -> (Parent) new StackPane(new Label(words));
    }
}
