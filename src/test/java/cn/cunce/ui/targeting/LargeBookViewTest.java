package cn.cunce.ui.targeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.service.CountAnswers;
import cn.cunce.service.ListAnswers;
import cn.cunce.service.OpenedBook;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.BookLabel;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellView;
import cn.cunce.ui.shell.ShellViewModel;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// What the desk of rulings shows of a book that is too large to be walked through, and what it
/// says of what it has not worked out.
@ExtendWith(ApplicationExtension.class)
class LargeBookViewTest {

    private static final Map<String, String> VILLAGES =
            new TreeMap<>(Map.of(TestVillage.CODE, "岩坳村", "522799100299", "木洞村"));

    @TempDir Path folder;
    private final Texts texts = Texts.chinese();
    private final Messages messages = new Messages();
    private final LaterJobs jobs = new LaterJobs();
    private OpenedBook book;
    private Scene scene;

    @Start
    void open(Stage stage) {
        book = PolicyVillage.open(folder.resolve("book"));
        var navigator = new Navigator();
        var shell = new ShellViewModel(navigator, ZoneId.of("Asia/Shanghai"));
        navigator.place(Place.Targeting.class, _ -> targeting(shell));
        var frame = new ShellView(shell, messages, jobs, () -> {}, texts);
        scene = Windows.open(stage, frame.load());
        shell.open(
                new BookLabel(
                        "坡皎乡",
                        BookLabel.Tier.TOWNSHIP,
                        "澜瑶县",
                        Path.of("坡皎乡"),
                        PolicyVillage.ON,
                        false));
        navigator.go(new Place.Targeting());
        jobs.all();
    }

    @Stop
    void close() {
        book.close();
    }

    @Test
    void what_is_missing_is_not_said_before_it_is_read(FxRobot robot) {
        robot.type(KeyCode.F5).interact(jobs::all);
        assertThat(robot.lookup("#table").queryTableView().getItems()).hasSize(5);
        assertThat(text(robot, "#promise")).contains("户多，只列结果");
        Windows.picture(scene, "targeting-large");
        robot.clickOn("#oneByOne");
        assertThat(text(robot, "#progressText")).isEqualTo("正在逐户核对缺什么");
        assertThat(text(robot, "#title")).isEqualTo("逐项补：缺什么还没有核对");
        Windows.picture(scene, "targeting-large-unread");
        robot.interact(jobs::all);

        assertThat(text(robot, "#title")).isEqualTo("逐项补：缺 2 项");
        assertThat(lines(robot)).hasSize(2);
        robot.type(KeyCode.RIGHT);
        assertThat(lines(robot)).hasSize(3);
        Windows.picture(scene, "targeting-large-gaps");
    }

    private TargetingView targeting(ShellViewModel shell) {
        var codes = Shipped.codeLists();
        var database = new DatabaseDesk(new CountAnswers(book), new ListAnswers(book, codes), 3);
        var packs = new PolicyVillage.Shelf(List.of(PolicyVillage.pack()));
        var desk = PolicyVillage.desk(book, packs, VILLAGES, database);
        var window = new TargetingViewModel.Window(shell, messages);
        return new TargetingView(
                new TargetingViewModel(desk, jobs, window), new TestFiles(), texts);
    }

    private static List<?> lines(FxRobot robot) {
        return robot.lookup("#lines")
                .match(Node::isVisible)
                .match(LargeBookViewTest::isShown)
                .<ListView<?>>query()
                .getItems();
    }

    private static String text(FxRobot robot, String label) {
        return robot.lookup(label)
                .match(Node::isVisible)
                .match(LargeBookViewTest::isShown)
                .queryLabeled()
                .getText();
    }

    /// It and everything around it.
    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
