package cn.cunce.ui.targeting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.job.Jobs;
import cn.cunce.model.ledger.HouseholdChecks;
import cn.cunce.model.rule.DecisionFilter;
import cn.cunce.service.ListDecisions;
import cn.cunce.service.OpenedBook;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestFiles;
import cn.cunce.ui.TestMemory;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.Windows;
import cn.cunce.ui.entry.BookEntryDesk;
import cn.cunce.ui.entry.EntryView;
import cn.cunce.ui.entry.EntryViewModel;
import cn.cunce.ui.entry.SheetRules;
import cn.cunce.ui.shell.BookLabel;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellView;
import cn.cunce.ui.shell.ShellViewModel;
import cn.cunce.ui.shell.Theme;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// What only a window can show of the desk of rulings: that keys alone lead from an open answer to
/// the field that is missing, and back to the answer.
@ExtendWith(ApplicationExtension.class)
class TargetingViewTest {

    @TempDir Path folder;
    private final TestFiles files = new TestFiles();
    private final Texts texts = Texts.chinese();
    private final Messages messages = new Messages();
    private final Navigator navigator = new Navigator();
    private final ShellViewModel shell = new ShellViewModel(navigator, ZoneId.of("Asia/Shanghai"));
    private OpenedBook book;
    private Scene scene;

    @Start
    void open(Stage stage) {
        book = PolicyVillage.open(folder.resolve("book"));
        navigator.place(Place.Card.class, _ -> Group::new);
        navigator.place(Place.Register.class, _ -> Group::new);
        navigator.place(Place.Entry.class, this::entry);
        navigator.place(Place.Targeting.class, _ -> targeting());
        var frame = new ShellView(shell, messages, Jobs.atOnce(), () -> {}, texts);
        scene = Windows.open(stage, frame.load());
        shell.open(
                new BookLabel(
                        "岩坳村",
                        BookLabel.Tier.VILLAGE,
                        "坡皎乡 • 澜瑶县",
                        Path.of("岩坳村"),
                        PolicyVillage.ON,
                        false));
        navigator.go(new Place.Targeting());
    }

    @Stop
    void close() {
        book.close();
    }

    @Test
    void a_missing_fact_is_found_filled_in_and_decides_the_household(FxRobot robot) {
        Windows.picture(scene, "targeting-before");
        robot.type(KeyCode.F5);
        Windows.picture(scene, "targeting");
        robot.clickOn("#oneByOne");
        robot.type(KeyCode.RIGHT, KeyCode.DOWN);
        Windows.picture(scene, "targeting-gaps");
        robot.type(KeyCode.F2);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("householdYear-wageIncome");
        Windows.picture(scene, "targeting-gap-field");
        robot.write("18000", 0).type(KeyCode.F10);

        assertThat(navigator.currentProperty().get().orElseThrow().place())
                .isEqualTo(new Place.Targeting());
        assertThat(text(robot, "#messageBar #message")).isEqualTo("补上后 覃玉莲户有了结果：「可退出」。");
        Windows.picture(scene, "targeting-decided");
        robot.type(KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).isSameAs(table(robot));
    }

    @Test
    void what_the_paper_does_not_ask_is_asked_beside_it(FxRobot robot) {
        robot.clickOn("#rule").clickOn("低保应保尽保").type(KeyCode.F5).clickOn("#oneByOne");
        robot.type(KeyCode.RIGHT, KeyCode.DOWN);
        Windows.picture(scene, "targeting-gaps-of-members");
        robot.type(KeyCode.F2);
        Windows.picture(scene, "targeting-gap-beside");

        assertThat(scene.getFocusOwner().getId()).startsWith("person-dibao-");
        assertThat(robot.lookup("#askedLine").query().isVisible()).isTrue();
    }

    @Test
    void the_panel_follows_the_table_and_its_lines_fold(FxRobot robot) {
        robot.type(KeyCode.F5).type(KeyCode.DOWN);
        assertThat(text(robot, "#question")).isEqualTo("石绍文户为什么是「观察」？");
        Windows.picture(scene, "targeting-observation");
        robot.type(KeyCode.F6);
        ListView<?> lines = robot.lookup("#lines").queryAllAs(ListView.class).iterator().next();
        var shown = lines.getItems().size();
        robot.type(KeyCode.LEFT);
        assertThat(lines.getItems().size()).isEqualTo(1);
        robot.type(KeyCode.RIGHT);
        assertThat(lines.getItems().size()).isEqualTo(shown);
        robot.type(KeyCode.F6, KeyCode.ENTER);
        assertThat(navigator.currentProperty().get().orElseThrow().place())
                .isInstanceOf(Place.Card.class);
    }

    @Test
    void a_kept_answer_is_confirmed_and_taken_back_with_a_reason(FxRobot robot) {
        robot.type(KeyCode.F5).clickOn("#keep");
        assertThat(text(robot, "#state")).isEqualTo("拟定");
        robot.clickOn("#confirm");
        assertThat(text(robot, "#state")).isEqualTo("✓ 已确认");
        Windows.picture(scene, "targeting-confirmed");
        robot.clickOn("#revoke").write("登记有误", 0);
        Windows.picture(scene, "targeting-revoking");
        robot.type(KeyCode.ENTER);
        assertThat(text(robot, "#state")).isEqualTo("已撤销");
        robot.interact(() -> Theme.DARK.dress(scene, 120));
        Windows.picture(scene, "targeting-dark-120");
        robot.interact(() -> Theme.DARK.dress(scene, 150));
        Windows.picture(scene, "targeting-dark-150");
    }

    @Test
    void what_is_seen_is_given_out_and_the_reason_is_printed(FxRobot robot) {
        var workbook = folder.resolve("out.xlsx");
        var pdf = folder.resolve("out.pdf");
        files.answer(workbook);
        files.answer(pdf);
        robot.type(KeyCode.F5).push(KeyCode.CONTROL, KeyCode.E);
        assertThat(text(robot, "#messageBar #message")).startsWith("已导出到 out.xlsx，5 户");
        robot.clickOn("#print");

        assertThat(text(robot, "#messageBar #message")).isEqualTo("说明已存到 out.pdf。");
        assertThat(workbook).isNotEmptyFile();
        assertThat(pdf).isNotEmptyFile();
    }

    @Test
    void other_numbers_are_tried_beside_each_other_and_never_kept(FxRobot robot) {
        robot.type(KeyCode.F5).clickOn("#tryOut");
        robot.clickOn("#try-exit_line_household_yuan-1").write("6500", 0).type(KeyCode.ENTER);
        robot.clickOn("#add");
        robot.clickOn("#try-exit_line_household_yuan-2").eraseText(4).write("四千", 0);
        robot.type(KeyCode.ENTER);
        robot.clickOn("#scenario1");
        Windows.picture(scene, "targeting-trial");
        assertThat(robot.lookup("#moved").queryTableView().getItems()).hasSize(1);
        robot.clickOn("#compare");
        Windows.picture(scene, "targeting-compared-with-trial");

        assertThat(table(robot).getItems()).hasSize(5);
        assertThat(new ListDecisions(book).list(DecisionFilter.ALL)).isEmpty();
    }

    @Test
    void missing_facts_are_typed_in_place_one_after_the_other(FxRobot robot) {
        robot.clickOn("#rule").clickOn("低保应保尽保").type(KeyCode.F5).clickOn("#oneByOne");
        robot.type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER);
        var first = scene.getFocusOwner();
        assertThat(first.getId()).startsWith("person-dibao");
        robot.write("2", 0);
        Windows.picture(scene, "targeting-fill-in-place");
        robot.type(KeyCode.ENTER);
        var second = scene.getFocusOwner();
        assertThat(second.getId()).isEqualTo(first.getId());
        assertThat(second).isNotSameAs(first);
        Windows.picture(scene, "targeting-filled-in-place");
        robot.type(KeyCode.ESCAPE, KeyCode.ESCAPE);
        assertThat(scene.getFocusOwner()).isSameAs(table(robot));
    }

    @Test
    void a_kept_answer_goes_stale_and_is_taken_back(FxRobot robot) {
        robot.type(KeyCode.F5).type(KeyCode.DOWN).clickOn("#keep");
        var household = robot.lookup("#table").<TargetingRow>queryTableView();
        var observed = household.getSelectionModel().getSelectedItem().who().id();
        PolicyVillage.wages(book, observed, 2016, 12_000);
        robot.type(KeyCode.F5);
        Windows.picture(scene, "targeting-stale");
        assertThat(text(robot, "#changes")).contains("观察 → 可退出");
        robot.clickOn("#whyChanged").type(KeyCode.RIGHT);
        Windows.picture(scene, "targeting-changes");
        robot.type(KeyCode.DOWN, KeyCode.ENTER).clickOn("#revoke").write("收入核错了", 0);
        robot.type(KeyCode.ENTER);

        assertThat(text(robot, "#state")).isEqualTo("已撤销");
    }

    /// The whole way: ask, look, try, fill in, keep, be told of what changed, take back.
    @Test
    void a_day_at_the_desk(FxRobot robot) {
        robot.type(KeyCode.F5).type(KeyCode.DOWN);
        assertThat(text(robot, "#flips")).contains("即变为");
        robot.clickOn("#tryOut").clickOn("#try-exit_line_household_yuan-1").write("4600", 0);
        robot.type(KeyCode.ENTER, KeyCode.ESCAPE);
        robot.clickOn("#oneByOne").type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER);
        robot.write("18000", 0).type(KeyCode.ENTER);
        assertThat(text(robot, "#messageBar #message")).isEqualTo("补上后 覃玉莲户有了结果：「可退出」。");
        robot.type(KeyCode.ESCAPE).clickOn("#keep");
        var first = table(robot).getItems().getFirst().who().id();
        PolicyVillage.wages(book, first, 2017, 9_000);
        robot.type(KeyCode.F5).clickOn("只看存后有变 1");
        assertThat(table(robot).getItems()).hasSize(1);
        robot.clickOn(table(robot)).type(KeyCode.UP);
        robot.interact(() -> table(robot).getSelectionModel().selectFirst());
        assertThat(text(robot, "#changes")).contains("可退出 → 未达标");
        Windows.picture(scene, "targeting-journey-stale");
        robot.clickOn("看说明").clickOn("#revoke").write("收入变了", 0).type(KeyCode.ENTER);
        assertThat(text(robot, "#state")).isEqualTo("已撤销");
    }

    private TargetingView targeting() {
        var packs = new PolicyVillage.Shelf(List.of(PolicyVillage.pack()));
        var window = new TargetingViewModel.Window(shell, messages);
        return new TargetingView(
                new TargetingViewModel(PolicyVillage.desk(book, packs), Jobs.atOnce(), window),
                files,
                texts);
    }

    private EntryView entry(Place.Entry place) {
        var codes = Shipped.codeLists();
        var desk = new BookEntryDesk(book, TestVillage.CODE, TestVillage.surroundings().clock());
        var rules = SheetRules.of(codes, PolicyVillage.ON, HouseholdChecks::check, texts);
        var window = new EntryViewModel.Window(shell, messages, new TestMemory());
        return new EntryView(
                new EntryViewModel(place, desk, rules, Jobs.atOnce(), window),
                codes,
                new Pinyin(),
                Shipped.typefaces(),
                texts);
    }

    private static TableView<TargetingRow> table(FxRobot robot) {
        return robot.lookup("#table").queryTableView();
    }

    private static String text(FxRobot robot, String label) {
        return robot.lookup(label).match(Node::isVisible).queryLabeled().getText();
    }
}
