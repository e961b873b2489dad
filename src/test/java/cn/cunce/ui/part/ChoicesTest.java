package cn.cunce.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.text.Pinyin;
import cn.cunce.text.Texts;
import cn.cunce.ui.part.Choices.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {

    private static final Pinyin PINYIN = new Pinyin();

    private final Choices relation = choices(MembershipFields.RELATION);
    private final Choices health = choices(PersonFields.HEALTH);
    private final Choices insured = choices(PersonFields.MEDICAL_INSURED);

    @ParameterizedTest
    @CsvSource({"02, 配偶", "０２, 配偶", "po, 配偶", "配偶, 配偶", "zn, 之女", "之儿, 之儿媳", "hz, 户主"})
    void a_code_is_typed_as_number_initials_or_name(String typed, String label) {
        assertThat(relation.one(typed)).map(Choice::label).contains(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "z", "98", "外星人"})
    void what_fits_nothing_or_too_much_is_not_guessed(String typed) {
        assertThat(relation.one(typed)).isEmpty();
    }

    @Test
    void one_digit_is_enough_where_there_are_fewer_than_ten() {
        assertThat(health.meant("")).extracting(Choice::number).startsWith("1", "2", "3");
        assertThat(health.isWhole("2")).isTrue();
        assertThat(relation.isWhole("2")).isFalse();
        assertThat(relation.isWhole("02")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 是", "s, 是", "2, 否", "f, 否"})
    void yes_and_no_are_choices_too(String typed, String label) {
        assertThat(insured.one(typed)).map(Choice::label).contains(label);
    }

    @Test
    void a_field_of_words_offers_nothing() {
        assertThat(choices(PersonFields.NAME).isEmpty()).isTrue();
    }

    private static Choices choices(LedgerField<?> field) {
        return Choices.of(field, Shipped.codeLists(), PINYIN, Texts.chinese());
    }
}
