package cn.cunce.model.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.CodeList.Alias;
import cn.cunce.model.field.CodeList.Entry;
import cn.cunce.model.field.CodeList.Loudness;
import cn.cunce.model.field.CodeList.Match;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTest {

    private final CodeLists shipped = Shipped.codeLists();

    @Test
    void every_field_of_codes_has_its_list() {
        assertThat(Catalogue.LEDGER.stream().filter(f -> f.kind().codeList().isPresent()))
                .hasSizeGreaterThan(40)
                .allSatisfy(f -> assertThat(shipped.of(f).orElseThrow().entries()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "ethnicity, 布依族, 09, LABEL",
        "ethnicity, ' 布 依 族', 09, LABEL",
        "ethnicity, 水, 25, VARIANT",
        "ethnicity, 毛难族, 36, VARIANT",
        "sex, 男, 01, LABEL",
        "sex, 女性, 02, FORM",
        "education_level, 大专及以上, 05, FORM",
        "education_level, 高中(含中专), 04, FORM",
        "relation, 之子, 03, LABEL",
        "relation, 长子, 03, FORM",
        "work_region, 乡(镇)内, 1, LABEL",
        "housing_grade, Ｃ级, C, LABEL",
        "housing_grade, C, C, VARIANT",
        "poverty_status, 已脱贫, 1, FORM",
        "health, 身体健康, 01, VARIANT",
        "end_reason, 婚出, married_out, LABEL",
    })
    void a_word_is_found_whatever_its_width_and_blanks(
            String list, String word, String code, Loudness loudness) {
        assertThat(shipped.of(list).match(word)).contains(new Match(code, loudness));
    }

    @ParameterizedTest
    @CsvSource({
        "ethnicity, 布衣族",
        "ethnicity, 穿青人",
        "ethnicity, 02",
        "education_level, 识字",
        "health, 健康人",
        "relation, ''",
    })
    void neither_likeness_nor_part_nor_bare_number_is_a_match(String list, String word) {
        assertThat(shipped.of(list).match(word)).isEmpty();
    }

    @Test
    void a_word_may_say_that_the_question_does_not_apply() {
        var match = shipped.of("education_level").match("学龄前儿童").orElseThrow();
        assertThat(match.notApplicable()).isTrue();
        assertThat(match.loudness()).isEqualTo(Loudness.FORM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "health | 长期慢性病，残疾 | 02 04",
                "health | 长期慢性病、残疾 | 02 04",
                "health | 长期慢性病;残疾； | 02 04",
                "health | 残疾,残疾人 | 04",
                "housing_structure | 砖瓦砖木、砖石窑洞 | 3",
                "fuel | 柴草、电、其它 | 1 7 99",
            })
    void a_cell_of_several_words_is_read_whole_first(String list, String cell, String expected) {
        var matches = shipped.of(list).matchAll(cell).orElseThrow();
        assertThat(matches).extracting(Match::code).containsExactly(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"长期慢性病，头痛", "", "、", "、，"})
    void one_word_that_means_nothing_leaves_the_whole_cell_unread(String cell) {
        assertThat(shipped.of("health").matchAll(cell)).isEmpty();
    }

    @Test
    void labels_are_in_the_order_of_the_form() {
        assertThat(shipped.of("sex").entries())
                .containsExactly(new Entry("01", "男"), new Entry("02", "女"));
        assertThat(shipped.of("sex").label("02")).contains("女");
        assertThat(shipped.of("sex").label("3")).isEmpty();
    }

    @Test
    void an_alias_of_no_code_is_refused() {
        var yes = List.of(new Entry("1", "是"));
        var stray = List.of(new Alias("有", "2", Loudness.FORM));
        assertThatThrownBy(() -> new CodeList("answer", yes, stray))
                .hasMessageContaining("alias of no code");
    }

    @Test
    void a_word_with_two_meanings_is_refused() {
        var both = List.of(new Entry("1", "是"), new Entry("2", " 是"));
        assertThatThrownBy(() -> new CodeList("answer", both, List.of()))
                .hasMessageContaining("twice");
    }
}
