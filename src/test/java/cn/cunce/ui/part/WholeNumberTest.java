package cn.cunce.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.value.IdNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeNumberTest {

    @ParameterizedTest
    @CsvSource({"0, true", "1, false", "2, true", "8, true", "10, true", "12, true", "13, true"})
    void months_are_whole_when_a_further_digit_would_be_too_much(String typed, boolean whole) {
        assertThat(WholeNumber.is(PersonFields.WORK_MONTHS, typed)).isEqualTo(whole);
    }

    @Test
    void a_number_of_identity_is_whole_when_its_last_character_fits() {
        var digits = "52279919680412002";

        assertThat(WholeNumber.is(PersonFields.ID_NUMBER, digits + IdNumber.check(digits)))
                .isTrue();
        assertThat(WholeNumber.is(PersonFields.ID_NUMBER, digits)).isFalse();
        assertThat(WholeNumber.is(PersonFields.ID_NUMBER, "522799196804120011")).isFalse();
        assertThat(WholeNumber.is(PersonFields.ID_NUMBER, "522799680412001")).isFalse();
    }

    @Test
    void a_mobile_telephone_is_whole_with_eleven_digits_and_another_never() {
        assertThat(WholeNumber.is(HouseholdFields.PHONE, "13800000000")).isTrue();
        assertThat(WholeNumber.is(HouseholdFields.PHONE, "08543210001")).isFalse();
    }

    @Test
    void money_is_never_whole_by_itself() {
        assertThat(WholeNumber.is(IncomeFields.WAGE_INCOME, "9600")).isFalse();
    }
}
