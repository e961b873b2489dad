package cn.cunce.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.Windows;
import cn.cunce.ui.part.FieldState.Mark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What only a window can show of typing: where Enter goes, what the list does, what is handed
/// over.
@ExtendWith(ApplicationExtension.class)
class FieldEditorTest {

    private final Map<LedgerField<?>, String> handedOver = new HashMap<>();
    private final Texts texts = Texts.chinese();
    private final Pinyin pinyin = new Pinyin();
    private FieldEditor name;
    private FieldEditor relation;
    private FieldEditor idNumber;
    private FieldEditor health;
    private FieldEditor wage;
    private Scene scene;

    @Start
    void open(Stage stage) {
        name = editor(PersonFields.NAME);
        relation = editor(MembershipFields.RELATION);
        idNumber = editor(PersonFields.ID_NUMBER);
        health = editor(PersonFields.HEALTH);
        wage = editor(IncomeFields.WAGE_INCOME);
        var form = new VBox(8);
        form.getStyleClass().add("tool-line");
        for (var editor : List.of(name, relation, idNumber, health, wage)) {
            var label = new Label(editor.field().label());
            label.getStyleClass().add("field-label");
            form.getChildren().addAll(label, editor);
        }
        scene = Windows.open(stage, form);
    }

    @Test
    void enter_goes_on_and_shift_enter_goes_back(FxRobot robot) {
        robot.clickOn(name).write("罗正芳").type(KeyCode.ENTER);
        assertThat(relation.isFocused()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);

        assertThat(name.isFocused()).isTrue();
        assertThat(handedOver).containsEntry(PersonFields.NAME, "罗正芳");
    }

    @Test
    void a_whole_number_of_a_code_goes_on_by_itself(FxRobot robot) {
        robot.clickOn(relation).write("02");

        assertThat(idNumber.isFocused()).isTrue();
        assertThat(handedOver).containsEntry(MembershipFields.RELATION, "配偶");
        assertThat(relation.getText()).isEqualTo("配偶");
    }

    @Test
    void the_list_opens_by_key_and_leaves_the_focus_in_the_field(FxRobot robot) {
        robot.clickOn(health).type(KeyCode.DOWN);
        assertThat(robot.lookup(".code-row").queryAll()).isNotEmpty();
        assertThat(health.isFocused()).isTrue();
        Windows.picture(scene, "field-editor");

        robot.write("cj").type(KeyCode.ENTER);
        assertThat(handedOver).containsEntry(PersonFields.HEALTH, "残疾");
        assertThat(wage.isFocused()).isTrue();
    }

    @Test
    void the_arrows_choose_in_the_list(FxRobot robot) {
        robot.clickOn(health).type(KeyCode.DOWN).write("c").type(KeyCode.DOWN, KeyCode.ENTER);

        assertThat(handedOver.get(PersonFields.HEALTH)).isIn("残疾", "长期慢性病");
    }

    @Test
    void a_sum_is_handed_over_as_its_result(FxRobot robot) {
        robot.clickOn(wage).write("3200*10+500").type(KeyCode.ENTER);

        assertThat(handedOver).containsEntry(IncomeFields.WAGE_INCOME, "32500");
    }

    @Test
    void a_star_alone_means_that_nobody_knows(FxRobot robot) {
        robot.clickOn(wage).write("*").type(KeyCode.ENTER);
        robot.clickOn(idNumber).write("522799*").type(KeyCode.ENTER);

        assertThat(handedOver)
                .containsEntry(IncomeFields.WAGE_INCOME, "不清楚")
                .containsEntry(PersonFields.ID_NUMBER, "522799*");
    }

    @Test
    void a_number_of_identity_is_whole_only_while_somebody_is_at_it(FxRobot robot) {
        robot.clickOn(idNumber).write("522799196804120023").type(KeyCode.ENTER);
        assertThat(idNumber.getText()).isEqualTo("522799 1968 0412 ••••");
        robot.clickOn(idNumber);

        assertThat(idNumber.getText()).isEqualTo("522799196804120023");
        assertThat(handedOver).containsEntry(PersonFields.ID_NUMBER, "522799196804120023");
    }

    @Test
    void enter_that_chooses_a_candidate_does_not_go_on(FxRobot robot) {
        robot.clickOn(name);
        robot.interact(() -> name.fireEvent(composing("luo")));
        robot.type(KeyCode.ENTER);
        assertThat(name.isFocused()).isTrue();
        robot.interact(() -> name.fireEvent(composing("")));
        robot.type(KeyCode.ENTER);

        assertThat(relation.isFocused()).isTrue();
    }

    @Test
    void fields_of_codes_and_numbers_ask_for_no_input_method(FxRobot robot) {
        robot.clickOn(relation);

        assertThat(name.getInputMethodRequests()).isNotNull();
        assertThat(relation.getInputMethodRequests()).isNull();
        assertThat(idNumber.getInputMethodRequests()).isNull();
    }

    @Test
    void a_field_left_as_it_was_hands_over_nothing(FxRobot robot) {
        robot.interact(() -> wage.show(FieldState.of("9600.00")));
        robot.clickOn(wage).type(KeyCode.ENTER);

        assertThat(handedOver).isEmpty();
    }

    @Test
    void a_mark_is_seen_and_said(FxRobot robot) {
        robot.interact(() -> wage.show(FieldState.of("13").marked(Mark.LOOK, "看一眼")));

        assertThat(wage.getPseudoClassStates()).extracting(Object::toString).contains("look");
        assertThat(wage.getAccessibleHelp()).isEqualTo("看一眼");
    }

    private static InputMethodEvent composing(String letters) {
        var runs =
                letters.isEmpty()
                        ? List.<InputMethodTextRun>of()
                        : List.of(
                                new InputMethodTextRun(
                                        letters, InputMethodHighlight.UNSELECTED_RAW));
        return new InputMethodEvent(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, "", letters.length());
    }

    private FieldEditor editor(LedgerField<?> field) {
        var choices = Choices.of(field, Shipped.codeLists(), pinyin, texts);
        var editor = new FieldEditor(field, choices, texts);
        editor.onLeft(typed -> handedOver.put(field, typed));
        editor.setMaxWidth(240);
        return editor;
    }
}
