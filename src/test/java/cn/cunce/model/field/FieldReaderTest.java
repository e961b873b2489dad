package cn.cunce.model.field;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.Problem;
import cn.cunce.model.value.Reading;
import cn.cunce.model.value.Written;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldReaderTest {

    private static final FieldReader READER =
            new FieldReader(Shipped.codeLists(), LocalDate.of(2018, 12, 31));

    @ParameterizedTest
    @CsvSource({"水族, , ''", "身体健康, , ENUM_VARIANT", "健康或良好, , ''", "'长期慢性病，残疾', , ''"})
    void words_of_a_list_are_read_by_label_or_alias(String word, String ignored, String remark) {
        var field = word.equals("水族") ? PersonFields.ETHNICITY : PersonFields.HEALTH;

        assertThat(String.join(",", remarks(READER.read(field, Written.text(word), ""))))
                .isEqualTo(remark);
    }

    @Test
    void a_cell_of_several_words_gives_several_codes() {
        var reading = READER.read(PersonFields.HEALTH, Written.text("长期慢性病、残疾"), "");

        assertThat(reading).isEqualTo(Reading.value(List.of("02", "04")));
    }

    @Test
    void a_word_of_no_list_is_kept_and_never_guessed() {
        assertThat(code(READER.read(PersonFields.ETHNICITY, Written.text("布衣族"), "")))
                .isEqualTo("ETHNIC_UNKNOWN");
        assertThat(code(READER.read(PersonFields.EDUCATION_LEVEL, Written.text("识字"), "")))
                .isEqualTo("ENUM_UNKNOWN");
    }

    @Test
    void a_bare_number_names_no_code_in_a_file_but_does_in_a_form() {
        assertThat(code(READER.read(PersonFields.ETHNICITY, Written.number("2"), "")))
                .isEqualTo("CODE_NUMBER_ONLY");
        assertThat(READER.typed(PersonFields.SEX, "01")).isEqualTo(Reading.value("01"));
    }

    @Test
    void a_word_may_say_that_the_question_does_not_apply() {
        assertThat(READER.read(PersonFields.EDUCATION_LEVEL, Written.text("学龄前儿童"), ""))
                .isEqualTo(new Reading.NotApplicable<String>("学龄前儿童"));
    }

    @Test
    void the_unit_of_the_header_counts() {
        assertThat(READER.read(ProjectFields.BUDGET, Written.number("93.59999999999999"), "万元"))
                .isEqualTo(Reading.value(new Money(93_600_000)));
        assertThat(READER.read(ConditionFields.DISTANCE_TO_ROAD_KM, Written.number("800"), "米"))
                .isEqualTo(Reading.value(new BigDecimal("0.8")));
        assertThat(FieldReader.knowsUnit(ConditionFields.FARMLAND_MU, "平方米")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"100%, TEXT, 100", "0.6, NUMBER, 60", "未开工, TEXT, 0", "80, NUMBER, 80"})
    void progress_is_written_in_four_ways(String written, Written.Form form, BigDecimal percent) {
        var reading = READER.read(ProjectFields.PROGRESS_PERCENT, new Written(written, form), "");

        assertThat(((Reading.Value<BigDecimal>) reading).value()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({
        "蒙\u3000平, 蒙平, NAME_INNER_SPACE",
        "卢贵斌\u00a0, 卢贵斌, TRAILING_NBSP",
        "阿依古丽•买买提, 阿依古丽·买买提, ''"
    })
    void names_lose_what_nobody_sees(String written, String name, String remark) {
        var reading = READER.read(PersonFields.NAME, Written.text(written), "");

        assertThat(((Reading.Value<String>) reading).value()).isEqualTo(name);
        assertThat(String.join(",", remarks(reading))).isEqualTo(remark);
    }

    @Test
    void a_number_that_names_something_keeps_its_digits_or_is_refused() {
        assertThat(READER.read(HouseholdFields.PHONE, Written.number("1.0000000001E+10"), ""))
                .isEqualTo(Reading.value("10000000001"));
        assertThat(code(READER.read(PersonFields.NATIONAL_PERSON_NO, Written.number("5e17"), "")))
                .isEqualTo("NUMBER_PRECISION_LOST");
    }

    private static List<String> remarks(Reading<?> reading) {
        return ((Reading.Value<?>) reading).remarks().stream().map(Problem::code).toList();
    }

    private static String code(Reading<?> reading) {
        return ((Reading.Bad<?>) reading).problem().code();
    }
}
