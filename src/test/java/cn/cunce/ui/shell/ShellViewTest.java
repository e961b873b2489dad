package cn.cunce.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.job.JobRunner;
import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.HybridTime;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.service.FindPeople;
import cn.cunce.service.FindPeople.Found;
import cn.cunce.service.ListOperations;
import cn.cunce.service.UndoBatch;
import cn.cunce.service.UndoLast.Step;
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
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// What only a window can show: the rail goes places, keys reach it, long work is seen and stopped.
@ExtendWith(ApplicationExtension.class)
class ShellViewTest {

    private final Navigator navigator = new Navigator();
    private final ShellViewModel model = new ShellViewModel(navigator, ZoneId.of("Asia/Shanghai"));
    private final Messages messages = new Messages();
    private final List<Throwable> crashes = new ArrayList<>();
    private final JobRunner jobs = new JobRunner(Platform::runLater, crashes::add);
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private boolean possible;
    private Scene scene;

    @Start
    void open(Stage stage) {
        navigator.place(Place.Register.class, place -> bare("list of " + place.search()));
        navigator.place(Place.Entry.class, _ -> bare("entry"));
        navigator.place(Place.Import.class, _ -> bare("import"));
        navigator.place(Place.Print.class, _ -> bare("print"));
        var view = new ShellView(model, messages, jobs, () -> {}, Texts.chinese());
        scene = Windows.open(stage, view.load());
        model.serve(new Served());
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
    void the_palette_finds_people_commands_and_the_list(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("lzf");
        Windows.picture(scene, "palette");

        assertThat(titles(robot)).containsExactly("罗正芳", "在户册里找「lzf」");
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(shown(robot)).isEqualTo("list of lzf");
        robot.push(KeyCode.CONTROL, KeyCode.K).write("luru");
        robot.type(KeyCode.ENTER);
        assertThat(shown(robot)).isEqualTo("entry");
    }

    @Test
    void the_palette_opens_with_what_was_used_last_and_goes_without_a_trace(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K).write("dy");
        robot.type(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.K);
        assertThat(titles(robot)).containsExactly("打印");
        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup("#palette").query().isVisible()).isFalse();
        assertThat(shown(robot)).isEqualTo("print");
    }

    @Test
    void help_tells_what_can_be_done_here_and_everywhere(FxRobot robot) {
        robot.type(KeyCode.F1);
        Windows.picture(scene, "help");

        assertThat(robot.lookup("#here .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("F4", "村情");
        robot.type(KeyCode.F1);
        assertThat(robot.lookup(".help-drawer").query().isVisible()).isFalse();
    }

    @Test
    void keys_of_a_screen_are_heard_and_tell_why_not(FxRobot robot) {
        robot.type(KeyCode.F4);
        assertThat(robot.lookup("#message").queryLabeled().getText()).isEqualTo("先打开一本村册");
        possible = true;
        robot.type(KeyCode.F4);

        assertThat(heard).containsExactly("F4");
    }

    @Test
    void undo_and_redo_reach_the_book_and_the_screen_reads_again(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle(robot);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#message").queryLabeled().getText()).isEqualTo("已撤销上一次保存，3 条记录还原");
        robot.clickOn("#messageAction");
        settle(robot);
        assertThat(heard).containsExactly("undo", "changed", "redo", "changed");
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

    /// Short work runs in its order: when this has come back, so has what was asked before.
    private void settle(FxRobot robot) {
        var back = new CountDownLatch(1);
        jobs.run("shell.finding", () -> "", _ -> back.countDown());
        try {
            assertThat(back.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        robot.interact(() -> {});
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> titles(FxRobot robot) {
        settle(robot);
        return robot.lookup(".palette-row").queryAll().stream()
                .map(row -> ((Label) ((HBox) row).getChildren().get(1)).getText())
                .toList();
    }

    private Screen bare(String words) {
        return new Screen() {
            @Override
            public Parent load() {
                return new StackPane(new Label(words));
            }

            @Override
            public void changed() {
                heard.add("changed");
            }

            @Override
            public List<Command> commands() {
                return List.of(
                        Command.named("shell.profile", () -> heard.add("F4"), "F4")
                                .unless(
                                        () ->
                                                possible
                                                        ? Optional.empty()
                                                        : Optional.of("shell.noBook")));
            }
        };
    }

    private final class Served implements FrameDesk {

        @Override
        public String user() {
            return "石敏";
        }

        @Override
        public List<Found> find(String typed, int most) {
            return typed.equals("lzf") ? List.of(LUO) : List.of();
        }

        @Override
        public Optional<Step> undo() {
            heard.add("undo");
            return Optional.of(STEP);
        }

        @Override
        public Optional<Step> redo() {
            heard.add("redo");
            return Optional.of(STEP);
        }
    }

    private static final Found LUO =
            new Found(
                    new RecordId(Entity.HOUSEHOLD, "522700000000", new UUID(0, 1)),
                    "522700123",
                    "田家湾组",
                    "罗正芳",
                    FindPeople.Why.NAME,
                    false);
    private static final Step STEP =
            new Step(
                    new ListOperations.Done(
                            "r",
                            Cause.Kind.TYPED,
                            "石敏",
                            "d",
                            HybridTime.NEVER,
                            HybridTime.NEVER,
                            3,
                            ListOperations.State.LIVE),
                    new UndoBatch.Result.Undone("u", 3, List.of()));
}
