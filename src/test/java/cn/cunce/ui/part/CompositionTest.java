package cn.cunce.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.Windows;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/// The contract with input methods, with the events that they send: what is composed is neither
/// lost nor cut, and a field for codes and numbers composes nothing.
@ExtendWith(ApplicationExtension.class)
class CompositionTest {

    /// What each field makes of what an input method sends although nobody asked it.
    private static final Map<LedgerField<?>, Map<String, String>> TAKEN =
            Map.of(
                    PersonFields.ID_NUMBER, Map.of("５２２７９９", "522799", "Ｘ", "X", "罗", "", "×", ""),
                    IncomeFields.WAGE_INCOME,
                            Map.of("３２００＊１０", "3200*10", "９６００．５", "9600.5", "九千", ""),
                    PersonFields.BIRTH_DATE, Map.of("１９６８－０４", "1968-04", "四月", ""),
                    HouseholdFields.PHONE, Map.of("１３８", "138", "电话", ""),
                    PersonFields.HEALTH, Map.of("ｃｊ", "cj", "残", "残"));

    private final Map<LedgerField<?>, String> handedOver = new HashMap<>();
    private final Map<LedgerField<?>, FieldEditor> editors = new LinkedHashMap<>();
    private final Texts texts = Texts.chinese();

    @Start
    void open(Stage stage) {
        var form = new VBox();
        for (var field :
                List.of(
                        PersonFields.NAME,
                        MembershipFields.RELATION,
                        PersonFields.ID_NUMBER,
                        PersonFields.HEALTH,
                        PersonFields.BIRTH_DATE,
                        IncomeFields.WAGE_INCOME,
                        HouseholdFields.PHONE,
                        HouseholdFields.ADDRESS)) {
            var choices = Choices.of(field, Shipped.codeLists(), new Pinyin(), texts);
            var editor = new FieldEditor(field, choices, texts);
            editor.onLeft(typed -> handedOver.put(field, typed));
            editors.put(field, editor);
            form.getChildren().add(editor);
        }
        Windows.open(stage, form);
    }

    @Test
    void enter_while_composing_commits_the_composition_alone(FxRobot robot) {
        come(robot, PersonFields.NAME);
        send(robot, "luo", "");
        robot.type(KeyCode.ENTER);
        assertThat(at(PersonFields.NAME).isFocused()).isTrue();
        assertThat(handedOver).isEmpty();
        send(robot, "", "罗正芳");
        robot.type(KeyCode.ENTER);

        assertThat(handedOver).containsEntry(PersonFields.NAME, "罗正芳");
    }

    @Test
    void all_other_keys_are_the_input_methods_too(FxRobot robot) {
        come(robot, PersonFields.NAME);
        send(robot, "", "罗");
        send(robot, "zheng", "");
        robot.type(KeyCode.BACK_SPACE, KeyCode.TAB, KeyCode.ESCAPE, KeyCode.LEFT);

        assertThat(at(PersonFields.NAME).getText()).isEqualTo("罗zheng");
        assertThat(at(PersonFields.NAME).isFocused()).isTrue();
    }

    @Test
    void who_leaves_the_field_has_committed(FxRobot robot) {
        come(robot, PersonFields.NAME);
        send(robot, "", "罗");
        send(robot, "正芳", "");
        come(robot, HouseholdFields.ADDRESS);

        assertThat(handedOver).containsEntry(PersonFields.NAME, "罗正芳");
        assertThat(at(PersonFields.NAME).isComposing()).isFalse();
    }

    @Test
    void what_is_composed_after_that_eats_nothing(FxRobot robot) {
        come(robot, PersonFields.NAME);
        send(robot, "正芳", "");
        come(robot, HouseholdFields.ADDRESS);
        come(robot, PersonFields.NAME);
        robot.type(KeyCode.HOME);
        send(robot, "luo", "");
        send(robot, "", "罗");

        assertThat(at(PersonFields.NAME).getText()).isEqualTo("罗正芳");
    }

    @Test
    void a_draft_in_the_middle_holds_what_is_settled_and_disturbs_nothing(FxRobot robot) {
        come(robot, PersonFields.NAME);
        send(robot, "", "罗");
        send(robot, "zhengfang", "");

        assertThat(at(PersonFields.NAME).typed()).isEqualTo("罗");
        assertThat(at(PersonFields.NAME).getText()).isEqualTo("罗zhengfang");
        send(robot, "", "正芳");
        assertThat(at(PersonFields.NAME).typed()).isEqualTo("罗正芳");
    }

    @Test
    void a_finding_that_comes_in_the_middle_cuts_nothing(FxRobot robot) {
        come(robot, PersonFields.NAME);
        send(robot, "luo", "");
        robot.interact(
                () ->
                        at(PersonFields.NAME)
                                .show(FieldState.of("").marked(FieldState.Mark.LOOK, "看一眼")));

        assertThat(at(PersonFields.NAME).getText()).isEqualTo("luo");
        assertThat(at(PersonFields.NAME).isComposing()).isTrue();
    }

    @Test
    void codes_and_numbers_ask_for_no_input_method(FxRobot robot) {
        come(robot, PersonFields.NAME);

        assertThat(at(PersonFields.NAME).getInputMethodRequests()).isNotNull();
        assertThat(at(HouseholdFields.ADDRESS).getInputMethodRequests()).isNotNull();
        TAKEN.keySet().forEach(field -> assertThat(at(field).getInputMethodRequests()).isNull());
    }

    @Test
    void what_comes_unasked_is_taken_as_plain_letters_or_not_at_all(FxRobot robot) {
        TAKEN.forEach(
                (field, table) ->
                        table.forEach(
                                (sent, taken) -> {
                                    come(robot, field);
                                    robot.interact(() -> at(field).clear());
                                    send(robot, "xie", "");
                                    assertThat(at(field).getText()).isEmpty();
                                    send(robot, "", sent);
                                    assertThat(at(field).getText()).as(sent).isEqualTo(taken);
                                }));
    }

    @Test
    void a_code_that_comes_by_an_input_method_goes_on_by_itself(FxRobot robot) {
        come(robot, MembershipFields.RELATION);
        send(robot, "", "０");
        send(robot, "", "２");

        assertThat(handedOver).containsEntry(MembershipFields.RELATION, "配偶");
        assertThat(at(PersonFields.ID_NUMBER).isFocused()).isTrue();
    }

    private FieldEditor at(LedgerField<?> field) {
        return java.util.Objects.requireNonNull(editors.get(field));
    }

    private void come(FxRobot robot, LedgerField<?> field) {
        robot.interact(() -> at(field).requestFocus());
    }

    /// Sends to whatever has the focus.
    private void send(FxRobot robot, String composed, String committed) {
        var runs =
                composed.isEmpty()
                        ? List.<InputMethodTextRun>of()
                        : List.of(
                                new InputMethodTextRun(
                                        composed, InputMethodHighlight.UNSELECTED_RAW));
        robot.interact(
                () ->
                        editors.values().stream()
                                .filter(FieldEditor::isFocused)
                                .findFirst()
                                .orElseThrow()
                                .fireEvent(
                                        new InputMethodEvent(
                                                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                                                runs,
                                                committed,
                                                composed.length())));
    }
}
