package cn.cunce.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.SlopePlotFields;
import cn.cunce.model.value.Money;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.Windows;
import cn.cunce.ui.shell.Command;
import cn.cunce.ui.shell.Theme;
import java.math.BigDecimal;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
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

/// What only a window can show of a card: its tabs by keys, a suggestion taken over by one key, the
/// history of the cell that has the focus, and another day.
@ExtendWith(ApplicationExtension.class)
class CardViewTest {

    private final CardBook cards;
    private CardViewModel model;
    private CardView view;
    private Scene scene;

    /// The book is made before there is a window: making it takes a while.
    CardViewTest(@TempDir Path folder) {
        cards = new CardBook(folder);
        cards.yearBefore();
        cards.need("05", "慢性病要长期吃药");
        cards.need("06", "旧房漏雨，想修屋顶");
        cards.adopt();
        cards.decide();
        cards.later();
        cards.tell(
                0,
                TestVillage.YEAR,
                Answers.NONE
                        .with(IncomeFields.WAGE_INCOME, new Money(990_000))
                        .with(ConditionFields.WATER_OK, false));
        cards.need("04", "孩子上学的路费");
    }

    @Start
    void open(Stage stage) {
        model = cards.model(0);
        view = new CardView(model, Texts.chinese());
        scene = Windows.open(stage, view.load());
        view.shown();
    }

    @Stop
    void stop() {
        cards.close();
    }

    @Test
    void plots_claims_and_alerts_are_begun_and_described(FxRobot robot) {
        robot.type(KeyCode.DIGIT0);
        Windows.picture(scene, "card-10-lists");
        robot.clickOn("#newOne").write("yangpo").type(KeyCode.ENTER);
        robot.clickOn("#slopePlot-areaMu").write("2.5").type(KeyCode.ENTER);
        robot.clickOn("#slopePlot-slopeDegree").write("30").type(KeyCode.ENTER);
        Windows.picture(scene, "card-10-plot");

        var plots = model.lists().keptProperty().get().orElseThrow().of(Entity.SLOPE_PLOT);
        assertThat(plots).hasSize(1);
        assertThat(plots.getFirst().get(SlopePlotFields.SLOPE_DEGREE))
                .contains(BigDecimal.valueOf(30));
    }

    @Test
    void each_tab_is_one_digit_away(FxRobot robot) {
        Windows.picture(scene, "card-1-overview");
        var names =
                new String[] {
                    "members",
                    "income",
                    "guarantees",
                    "needs",
                    "measures",
                    "rulings",
                    "conditions",
                    "history"
                };
        for (var i = 0; i < names.length; i++) {
            robot.type(KeyCode.valueOf("DIGIT" + (i + 2)));
            Windows.picture(scene, "card-" + (i + 2) + "-" + names[i]);
            assertThat(tab(robot)).isEqualTo(i + 1);
        }
    }

    @Test
    void the_overview_in_the_dark_and_with_large_letters(FxRobot robot) {
        robot.interact(() -> Theme.DARK.dress(scene, 100));
        Windows.picture(scene, "card-overview-dark");
        robot.interact(() -> Theme.LIGHT.dress(scene, 150));
        Windows.picture(scene, "card-overview-150");

        assertThat(robot.lookup("#timelinePane").query().isVisible()).isFalse();
    }

    @Test
    void a_suggestion_is_taken_over_with_the_space_bar(FxRobot robot) {
        robot.type(KeyCode.DIGIT4);
        robot.interact(() -> table(robot, "#guarantees").requestFocus());
        robot.type(KeyCode.DOWN, 2).type(KeyCode.SPACE);
        Windows.picture(scene, "card-guarantee-taken");

        assertThat(cards.said()).isEqualTo("card.taken");
        assertThat(model.sheetProperty().get().orElseThrow().guarantees().get(2).holds())
                .contains(true);
    }

    @Test
    void the_history_of_the_cell_with_the_focus_is_shown(FxRobot robot) {
        robot.type(KeyCode.DIGIT2);
        robot.interact(
                () -> {
                    TableView<CardSheet.PersonLine> members =
                            robot.lookup("#members").queryTableView();
                    members.requestFocus();
                    members.getFocusModel().focus(0, members.getColumns().get(1));
                });
        run(robot, "card.showHistory");
        Windows.picture(scene, "card-history-of-value");

        assertThat(tab(robot)).isEqualTo(CardView.HISTORY - 1);
        assertThat(model.history().lines())
                .extracting(CardSheet.HistoryLine::field)
                .containsExactly("与户主关系");
    }

    @Test
    void another_day_is_typed_into_a_bar_and_compared_with_today(FxRobot robot) {
        run(robot, "card.askDay");
        robot.write("2019-01-31").type(KeyCode.ENTER);
        assertThat(robot.lookup("#told").queryLabeled().getText()).startsWith("2019-01-31 的样子，只读");
        robot.interact(model::compare);
        Windows.picture(scene, "card-then");
        robot.type(KeyCode.DIGIT3);
        Windows.picture(scene, "card-then-income");
        assertThat(model.marked()).hasSize(6);

        run(robot, "card.toNow");
        assertThat(robot.lookup("#band").query().isVisible()).isFalse();
    }

    @Test
    void a_need_is_typed_on_the_card(FxRobot robot) {
        robot.type(KeyCode.DIGIT5);
        robot.clickOn("#demand-demandKind").write("07").write("ziliu");
        robot.clickOn("#save");
        Windows.picture(scene, "card-need-typed");

        assertThat(model.sheetProperty().get().orElseThrow().needs().needs())
                .extracting(CardNeeds.Need::kind)
                .contains("饮水");
    }

    @Test
    void numbers_of_identity_are_shown_when_asked_for(FxRobot robot) {
        robot.type(KeyCode.DIGIT2);
        run(robot, "card.revealIds");
        Windows.picture(scene, "card-revealed");

        assertThat(cards.said()).isEqualTo("card.revealed");
    }

    private void run(FxRobot robot, String command) {
        var found = view.commands().stream().filter(one -> one.name().equals(command)).findFirst();
        robot.interact(found.map(Command::run).orElseThrow());
    }

    private static int tab(FxRobot robot) {
        return robot.lookup("#tabs").<TabPane>query().getSelectionModel().getSelectedIndex();
    }

    private static TableView<?> table(FxRobot robot, String id) {
        return robot.lookup(id).queryTableView();
    }
}
