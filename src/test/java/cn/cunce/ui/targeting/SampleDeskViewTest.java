package cn.cunce.ui.targeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.ShippedPacks;
import cn.cunce.job.Jobs;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Subject;
import cn.cunce.service.OpenedBook;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.BookLabel;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellView;
import cn.cunce.ui.shell.ShellViewModel;
import cn.cunce.ui.shell.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// The desk as it looks with a whole village: households near the line, a question about the
/// village itself, the trial, and large letters in the dark.
@ExtendWith(ApplicationExtension.class)
class SampleDeskViewTest {

    private static final LocalDate ON = LocalDate.of(2017, 12, 31);

    @TempDir Path folder;
    private final Texts texts = Texts.chinese();
    private final Messages messages = new Messages();
    private final Navigator navigator = new Navigator();
    private final ShellViewModel shell = new ShellViewModel(navigator, ZoneId.of("Asia/Shanghai"));
    private OpenedBook book;
    private TargetingViewModel desk;
    private Scene scene;

    @Start
    void open(Stage stage) {
        book = SampleVillages.open(folder.resolve("book"), "gansu");
        var packs =
                new PolicyVillage.Shelf(
                        List.of(ShippedPacks.library().find("gs_example").orElseThrow()));
        var window = new TargetingViewModel.Window(shell, messages);
        desk = new TargetingViewModel(PolicyVillage.desk(book, packs), Jobs.atOnce(), window);
        navigator.place(
                Place.Targeting.class, _ -> new TargetingView(desk, new TestFiles(), texts));
        var frame = new ShellView(shell, messages, Jobs.atOnce(), () -> {}, texts);
        scene = Windows.open(stage, frame.load());
        shell.open(new BookLabel("阳洼村", BookLabel.Tier.VILLAGE, "红柳乡", Path.of("阳洼村"), ON, false));
        navigator.go(new Place.Targeting());
    }

    @Stop
    void close() {
        book.close();
    }

    @Test
    void a_village_is_asked_one_question_after_the_other(FxRobot robot) {
        choose(robot, Rule.Kind.EXIT, Subject.Kind.HOUSEHOLD);
        robot.type(KeyCode.F5);
        Windows.picture(scene, "desk-sample-exit");
        robot.interact(() -> robot.lookup("#rule").queryAs(ComboBox.class).show());
        Windows.picture(scene, "desk-sample-rules");
        robot.interact(() -> robot.lookup("#rule").queryAs(ComboBox.class).hide());
        choose(robot, Rule.Kind.IDENTIFY, Subject.Kind.VILLAGE);
        Windows.picture(scene, "desk-sample-village");
        assertThat(desk.answers().rows()).hasSize(1);
        choose(robot, Rule.Kind.IDENTIFY, Subject.Kind.HOUSEHOLD);
        robot.clickOn("#tryOut");
        Windows.picture(scene, "desk-sample-trial");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> Theme.DARK.dress(scene, 150));
        Windows.picture(scene, "desk-sample-dark-150");
    }

    private void choose(FxRobot robot, Rule.Kind kind, Subject.Kind subject) {
        robot.interact(
                () ->
                        desk.question().rules().stream()
                                .filter(rule -> rule.kind() == kind && rule.subject() == subject)
                                .findFirst()
                                .ifPresent(desk.question()::choose));
    }
}
