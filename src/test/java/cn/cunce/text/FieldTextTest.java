package cn.cunce.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.Doubts;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.ProjectFields;
import cn.cunce.model.field.RecordFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldTextTest {

    private final FieldText text = new FieldText(Texts.chinese(), Shipped.codeLists());

    @Test
    void a_code_is_shown_by_its_label_and_one_unknown_to_the_list_by_itself() {
        assertThat(text.of(PersonFields.SEX, "02")).isEqualTo("女");
        assertThat(text.of(PersonFields.SEX, "9")).isEqualTo("9");
        assertThat(text.of(PersonFields.HEALTH, List.of("02", "04"))).isEqualTo("长期慢性病、残疾");
    }

    @Test
    void yes_and_no_are_words() {
        assertThat(text.of(HouseholdFields.IS_REGISTERED, true)).isEqualTo("是");
        assertThat(text.of(HouseholdFields.IS_REGISTERED, false)).isEqualTo("否");
    }

    @Test
    void money_has_two_decimals_and_no_grouping() {
        assertThat(text.of(IncomeFields.WAGE_INCOME, new Money(1_234_50))).isEqualTo("1234.50");
        assertThat(text.of(IncomeFields.STATED_NET_INCOME, new Money(-5))).isEqualTo("-0.05");
    }

    @Test
    void a_decimal_is_plain() {
        assertThat(text.of(ConditionFields.FARMLAND_MU, new BigDecimal("3.50"))).isEqualTo("3.5");
        assertThat(text.of(ConditionFields.FARMLAND_MU, new BigDecimal("1E+2"))).isEqualTo("100");
    }

    @Test
    void a_date_is_shown_as_far_as_it_is_known() {
        assertThat(text.of(PersonFields.BIRTH_DATE, PartialDate.parse("1965-03")))
                .isEqualTo("1965-03");
    }

    @Test
    void maps_and_lists_are_joined() {
        assertThat(text.of(VillageYearFields.ETHNICITY_COUNTS, Map.of("06", 30L, "01", 12L)))
                .isEqualTo("汉族 12、苗族 30");
        assertThat(text.of(ProjectFields.FUND_BY_SOURCE, Map.of("11", new Money(15_600_00))))
                .isEqualTo("群众自筹 15600.00");
        assertThat(text.of(VillageYearFields.MAIN_INDUSTRIES, List.of("茶叶", "黑毛猪")))
                .isEqualTo("茶叶、黑毛猪");
    }

    @Test
    void a_doubt_is_told_by_the_label_of_its_field() {
        var once = Doubts.doubted(Answers.NONE, PersonFields.WORK_MONTHS, "9 还是 10");
        var doubted = Doubts.doubted(once, PersonFields.HEALTH, "");

        assertThat(text.of(RecordFields.doubts(Entity.PERSON).orElseThrow(), doubted))
                .hasValue("务工时间（月）（9 还是 10）、健康状况");
    }

    @Test
    void where_nothing_is_recorded_nothing_is_shown() {
        var answers = Answers.NONE.with(VillageYearFields.TOTAL_POPULATION, 450L);
        assertThat(text.of(VillageYearFields.TOTAL_POPULATION, answers)).contains("450");
        assertThat(text.of(VillageYearFields.YEAR, answers)).isEmpty();
    }
}
