package cn.cunce.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.job.Jobs;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdChecks;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.Problem;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestMemory;
import cn.cunce.ui.Windows;
import cn.cunce.ui.part.FieldEditor;
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
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What only a window can show of typing a household: that no mouse is needed, and where keys go.
@ExtendWith(ApplicationExtension.class)
class EntryViewTest {

    private static final LocalDate ON = LocalDate.of(2018, 12, 31);

    private final Texts texts = Texts.chinese();
    private final PaperDesk desk = new PaperDesk();
    private final Messages messages = new Messages();
    private final Navigator navigator = new Navigator();
    private final ShellViewModel shell = new ShellViewModel(navigator, ZoneId.of("Asia/Shanghai"));
    private Scene scene;

    @Start
    void open(Stage stage) {
        var codes = Shipped.codeLists();
        navigator.place(
                Place.Entry.class,
                place ->
                        new EntryView(
                                new EntryViewModel(
                                        place,
                                        desk,
                                        SheetRules.of(codes, ON, HouseholdChecks::check, texts),
                                        Jobs.atOnce(),
                                        new EntryViewModel.Window(
                                                shell, messages, new TestMemory())),
                                codes,
                                new Pinyin(),
                                Shipped.typefaces(),
                                texts));
        var frame = new ShellView(shell, messages, Jobs.atOnce(), () -> {}, texts);
        scene = Windows.open(stage, frame.load());
        shell.open(
                new BookLabel(
                        "岩坳村", BookLabel.Tier.VILLAGE, "坡皎乡 • 澜瑶县", Path.of("岩坳村"), ON, false));
        navigator.go(Place.Entry.FRESH);
    }

    /// The second household of a sitting: the group of the first is the same by Space. What goes on
    // by
    /// itself: codes, a number of identity whose last digit fits, a mobile telephone, months.
    @Test
    void a_household_of_five_is_typed_by_keys_alone(FxRobot robot) {
        new Keyboard(robot).lines("5227990001", "田家湾组").press(KeyCode.F10);
        var keys = new Keyboard(robot);
        keys.lines("5227990002").write(" ").write("13800000000").write("1B1").write("01");
        keys.group("strip");
        keys.lines("覃桂香").write(id("52279919680412002"));
        keys.lines("苗族").write("2").write("2").write("5").write("0").write("11").group("1");
        keys.lines("罗成礼").write("02").write(id("52279919651103001"));
        keys.write("  ").write("1").write("1").write("8").write("  ").group("2");
        keys.lines("罗小军").write("03").write(id("52279919910720001"));
        keys.write(" ").write("3").write("1").write("1").write("10").write("  ").group("3");
        keys.lines("罗雨欣").write("08").write(id("52279920070906002"));
        keys.write(" ").write("2").write("04").write("1").write("4").group("4");
        Windows.picture(scene, "entry-fourth-person");
        keys.write(" ").group("4");
        keys.lines("罗雨晨").write("07").write(id("52279920120301001"));
        keys.write("  ").write("04").write("1").write("4").write(" ").group("5");
        keys.press(KeyCode.ENTER).write("111111").group("guarantees");
        keys.lines("3200*10", "4600", "900", "300", "*");
        Windows.picture(scene, "entry");
        keys.press(KeyCode.F10).group("income");
        System.out.println("keys for a household of five: " + keys.told());

        assertThat(desk.saved).hasSize(2);
        var saved = desk.saved.getLast();
        assertThat(saved.household().get(HouseholdFields.GROUP_NAME)).hasValue("田家湾组");
        assertThat(saved.members()).hasSize(5);
        assertThat(saved.members().get(3).person().get(PersonFields.ETHNICITY)).hasValue("06");
        assertThat(saved.members().get(2).person().get(PersonFields.WORK_MONTHS)).hasValue(10L);
        assertThat(saved.householdYear().get(IncomeFields.WAGE_INCOME).orElseThrow().fen())
                .isEqualTo(3_200_000);
        assertThat(keys.pressed()).isLessThanOrEqualTo(260);
        assertThat(focused().getId()).isEqualTo("household-nationalHouseholdNo");
        Windows.picture(scene, "entry-saved");
    }

    @Test
    void a_queue_is_made_by_keys_and_walked(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.B);
        new Keyboard(robot).lines("18", "24");
        assertThat(focused().getId()).isEqualTo("household-nationalHouseholdNo");
        new Keyboard(robot).lines("5227990001", "田家湾组");
        focus(robot, "#person-name-1");
        new Keyboard(robot).lines("覃桂香");
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        focus(robot, "#person-name-1");
        new Keyboard(robot).lines("罗成礼");
        Windows.picture(scene, "entry-queue");
        robot.push(KeyCode.CONTROL, KeyCode.UP);

        assertThat(editor(robot, "#person-name-1").getText()).isEqualTo("覃桂香");
        assertThat(focused().getId()).isEqualTo("person-name-1");
    }

    @Test
    void the_names_of_five_letters_fit_their_columns(FxRobot robot) {
        focus(robot, "#person-name-1");
        new Keyboard(robot).lines("覃桂香");
        focus(robot, "#person-schoolingState-1");
        new Keyboard(robot).write("22").write("2").write("2");
        Windows.picture(scene, "entry-columns");

        for (var field : List.of("schoolingState", "health", "labourAbility")) {
            var cell = editor(robot, "#person-" + field + "-1");
            var letters = new Text("本科二年级");
            letters.setFont(cell.getFont());
            assertThat(cell.getWidth() - cell.getInsets().getLeft() - cell.getInsets().getRight())
                    .as(field)
                    .isGreaterThanOrEqualTo(letters.getLayoutBounds().getWidth());
        }
    }

    @Test
    void a_year_that_is_none_is_said_and_put_back(FxRobot robot) {
        robot.doubleClickOn(".entry-year").write("abcd", 0).type(KeyCode.TAB);

        assertThat(robot.lookup(".entry-year").queryAs(TextField.class).getText())
                .isEqualTo("2018");
        assertThat(messages.latestProperty().get().orElseThrow().key())
                .isEqualTo("entry.yearUnread");
        Windows.picture(scene, "entry-year");
    }

    @Test
    void a_doubt_is_noted_by_keys_and_the_caret_comes_back(FxRobot robot) {
        focus(robot, "#person-workMonths-1");
        new Keyboard(robot).write("10");
        focus(robot, "#person-workMonths-1");
        new Keyboard(robot).press(KeyCode.F8).write("9 还是 10");
        Windows.picture(scene, "entry-doubt-note");
        robot.type(KeyCode.ENTER);

        assertThat(focused().getId()).isEqualTo("person-workMonths-1");
        assertThat(focused().getText()).isEqualTo("10");
        assertThat(focused().getTooltip().getText()).isEqualTo("存疑：9 还是 10");
        Windows.picture(scene, "entry-doubt");
    }

    @Test
    void what_was_typed_is_read_back_line_by_line(FxRobot robot) {
        focus(robot, "#person-name-1");
        new Keyboard(robot).lines("覃桂香").write(id("52279919680412002"));
        new Keyboard(robot).lines("苗族").write("2");
        focus(robot, "#person-name-1");
        robot.type(KeyCode.F9);
        robot.type(KeyCode.SPACE, KeyCode.SPACE, KeyCode.F8);
        new Keyboard(robot).write("证上看不清").press(KeyCode.ENTER, KeyCode.F9, KeyCode.DOWN);
        Windows.picture(scene, "entry-read-back");
        robot.type(KeyCode.ENTER);

        assertThat(focused().getId()).isEqualTo("person-sex-1");
    }

    @Test
    void f7_brings_last_year_and_enter_confirms_it(FxRobot robot) {
        desk.lastYear = Optional.of(LastYear.ofTwo());
        focus(robot, "#household-phone");
        robot.type(KeyCode.F7, KeyCode.F7);
        Windows.picture(scene, "entry-carried");
        focus(robot, "#person-ethnicity-1");
        robot.type(KeyCode.ENTER);

        assertThat(states(robot, "#person-ethnicity-1")).doesNotContain("carried");
        assertThat(states(robot, "#person-educationLevel-1")).contains("carried");
    }

    @Test
    void the_arrows_go_from_cell_to_cell_even_where_enter_does_not(FxRobot robot) {
        focus(robot, "#person-name-1");
        new Keyboard(robot).lines("覃桂香").write(id("52279919680412002"));
        focus(robot, "#person-ethnicity-1");
        robot.type(KeyCode.LEFT);
        assertThat(focused().getId()).isEqualTo("person-birthDate-1");
        robot.type(KeyCode.LEFT, KeyCode.LEFT, KeyCode.DOWN);

        assertThat(focused().getId()).isEqualTo("person-idNumber-2");
    }

    @Test
    void findings_are_walked_by_key_and_cover_nothing(FxRobot robot) {
        focus(robot, "#person-name-1");
        new Keyboard(robot).lines("覃桂香", "522799196804120011");
        focus(robot, "#person-workMonths-1");
        new Keyboard(robot).write("13");
        robot.type(KeyCode.F4);
        assertThat(focused().getId()).isEqualTo("person-idNumber-1");
        Windows.picture(scene, "entry-findings");
        robot.type(KeyCode.F4);

        assertThat(focused().getId()).isNotEqualTo("person-idNumber-1");
    }

    @Test
    void rare_characters_are_seen_while_they_are_typed_and_after(FxRobot robot) {
        focus(robot, "#person-name-1");
        robot.interact(() -> focused().setText("𠮷𣲗祥"));
        Windows.picture(scene, "entry-rare");
        robot.type(KeyCode.ENTER);
        focus(robot, "#person-name-2");
        robot.interact(() -> focused().setText("罗\uD883\uDF50"));
        Windows.picture(scene, "entry-rare-by-hand");

        assertThat(robot.lookup(".rare-in-place").tryQuery()).isPresent();
        focus(robot, "#person-name-1");
        robot.interact(() -> focused().setText("覃桂香"));
        robot.type(KeyCode.ENTER);
        assertThat(editor(robot, "#person-name-1").getText()).isEqualTo("覃桂香");
    }

    @Test
    void undo_goes_through_the_draft_and_then_to_the_frame(FxRobot robot) {
        focus(robot, "#household-phone");
        new Keyboard(robot).lines("138").write("1");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(editor(robot, "#household-phone").getText()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Y);

        assertThat(editor(robot, "#household-phone").getText()).isEqualTo("138");
    }

    @Test
    void large_letters_leave_everything_reachable(FxRobot robot) {
        robot.interact(() -> Theme.LIGHT.dress(scene, 150));
        focus(robot, "#householdYear-transferIncome");
        Windows.picture(scene, "entry-150");
        robot.interact(() -> Theme.DARK.dress(scene, 100));
        focus(robot, "#person-name-1");
        Windows.picture(scene, "entry-dark");

        assertThat(focused().getId()).isEqualTo("person-name-1");
    }

    private static List<String> states(FxRobot robot, String field) {
        return editor(robot, field).getPseudoClassStates().stream().map(Object::toString).toList();
    }

    private static FieldEditor editor(FxRobot robot, String field) {
        return robot.lookup(field).queryAs(FieldEditor.class);
    }

    @Test
    void escape_loses_nothing(FxRobot robot) {
        new Keyboard(robot).lines("5227990001").write("田家").press(KeyCode.ESCAPE);

        assertThat(focused().getText()).isEqualTo("田家");
    }

    @Test
    void the_slash_goes_to_the_next_person(FxRobot robot) {
        focus(robot, "#person-name-1");
        new Keyboard(robot).lines("覃桂香").write("52").write("/");

        assertThat(focused().getId()).isEqualTo("person-name-2");
    }

    @Test
    void a_finding_is_a_way_to_its_field(FxRobot robot) {
        focus(robot, "#person-name-1");
        new Keyboard(robot).lines("覃桂香", "522799196804120011");
        robot.clickOn(texts.of(Problem.of("ID_CHECKSUM")));

        assertThat(focused().getId()).isEqualTo("person-idNumber-1");
    }

    private void focus(FxRobot robot, String field) {
        robot.interact(() -> robot.lookup(field).query().requestFocus());
    }

    private FieldEditor focused() {
        return (FieldEditor) scene.getFocusOwner();
    }

    private static String id(String seventeen) {
        return seventeen + IdNumber.check(seventeen);
    }
}
