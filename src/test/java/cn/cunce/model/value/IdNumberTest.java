package cn.cunce.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdNumberTest {

    @Test
    void a_number_is_masked_as_the_place_demands() {
        assertThat(IdNumber.maskedForChecking("522799196804121234"))
                .isEqualTo("522799 1968 0412 ••••");
        assertThat(IdNumber.masked("522799196804121234")).isEqualTo("522799••••••••••34");
        assertThat(IdNumber.masked("1234")).isEqualTo("••••");
    }

    @ParameterizedTest
    @CsvSource({
        "5.22700196907147e+17, ID_PRECISION_LOST",
        "522700196907147193, ID_PRECISION_LOST",
        "5227, ID_LENGTH"
    })
    void a_numeric_cell_has_lost_what_it_cannot_hold(String digits, String code) {
        assertThat(IdNumber.read(Written.number(digits), Optional.empty()))
                .isInstanceOfSatisfying(
                        Reading.Bad.class, bad -> assertThat(bad.problem().code()).isEqualTo(code));
    }

    @Test
    void fifteen_digits_fit_into_a_numeric_cell() {
        assertThat(IdNumber.read(Written.number("522699650318001"), Optional.empty()))
                .isInstanceOfSatisfying(
                        Reading.Value.class,
                        value ->
                                assertThat(value.value())
                                        .isEqualTo(IdNumber.of("522699196503180011")));
    }

    @ParameterizedTest
    @CsvSource({"52269919880808015Х", "52269919880808015×", "52269919880808015*"})
    void what_only_looks_like_x_is_no_x(String number) {
        assertThat(IdNumber.read(Written.text(number), Optional.empty()))
                .isEqualTo(Reading.bad("ID_BAD_CHAR"));
    }

    @Test
    void a_text_that_really_ends_in_noughts_is_a_number() {
        var digits = "52269919650318" + "000";
        var number = digits + IdNumber.check(digits);

        assertThat(IdNumber.read(Written.text(number), Optional.empty()))
                .isEqualTo(Reading.value(IdNumber.of(number)));
    }

    @Test
    void a_certificate_is_kept_beside_the_number() {
        var read = IdNumber.read(Written.text("52269919651105002243"), Optional.empty());

        assertThat(read)
                .isEqualTo(
                        Reading.value(
                                new IdNumber("522699196511050022", "52269919651105002243"),
                                Problem.of("ID_NOT_RESIDENT_ID")));
    }
}
