package cn.cunce.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Money;
import cn.cunce.paper.VillageRegisterPaper.Order;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VillageRegisterPaperTest {

    private static final Texts TEXTS = Texts.chinese();
    private static final VillageRegisterPaper PAPER =
            new VillageRegisterPaper(
                    PaperDesk.FONTS, new FieldText(TEXTS, Shipped.codeLists()), TEXTS);

    private static final String NUMBER = "522799196804120027";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void a_household_is_one_line_in_the_columns_of_the_register() throws IOException {
        var page = printed(household("上寨组", "罗正芳", year(3, 30_000_00))).getFirst();

        assertThat(page)
                .contains("村册（2017 年度）")
                .contains("上寨组 罗正芳 522799••••••••••27 3 2 一般贫困户")
                .contains("30,000.00 10,000.00 是 是 是 否 是 未填 A级");
        assertThat(PaperDesk.cells(out.toByteArray()).getFirst())
                .contains("序号村民组户主证件号码人口劳动力贫困户属性脱贫状态脱贫年度主要致贫原因")
                .contains("纯收入（元）人均纯收入（元）不愁吃不愁穿义务教育有保障基本医疗有保障住房安全有保障饮水安全")
                .contains("房屋危险性等级帮扶责任人帮扶单位最近走访");
    }

    @Test
    void an_identity_number_is_shown_in_full_only_when_ordered_and_every_page_says_so()
            throws IOException {
        var row = household("上寨组", "罗正芳", year(3, 0));
        PAPER.print(new Order(2017, true, true, PaperDesk.IMPRINT), Stream.of(row), out);

        assertThat(PaperDesk.pages(out.toByteArray()).getFirst()).contains(NUMBER, "含完整证号，用后收回");
    }

    @Test
    void what_is_not_filled_what_nobody_knows_and_zero_are_told_apart() throws IOException {
        var year =
                year(3, 0)
                        .without(ConditionFields.FOOD_OK)
                        .missing(
                                ConditionFields.CLOTHING_OK,
                                new Missing(Missing.Reason.UNKNOWN, "不详"));

        assertThat(printed(household("上寨组", "罗正芳", year)).getFirst())
                .contains("0.00 0.00 未填 不清楚 是 否 是 未填 A级");
    }

    @Test
    void a_sum_is_of_what_is_known_and_says_of_how_many_households_it_is_not() throws IOException {
        var page =
                printed(
                                household("上寨组", "罗正芳", year(3, 30_000_00)),
                                household(
                                        "上寨组", "王光明", year(2, 0).without(IncomeFields.WAGE_INCOME)),
                                household("木洞组", "石玉莲", year(4, 10_000_00)))
                        .getFirst();

        assertThat(page)
                .containsPattern("上寨组小计 2 户 6 4 30,000.00 （1 户未填）\\s+3 木洞组")
                .contains("木洞组小计 1 户 3 2 10,000.00 2,500.00")
                .contains("本页合计 3 户 9 6 40,000.00 （1 户未填）")
                .contains("总计 3 户 9 6 40,000.00 （1 户未填）");
    }

    @Test
    void a_negative_component_is_a_contradiction_and_no_sum() throws IOException {
        var year = year(3, 0).with(IncomeFields.BUSINESS_COST, new Money(-1));

        assertThat(printed(household("上寨组", "罗正芳", year)).getFirst())
                .contains("有矛盾 有矛盾", "总计 1 户 3 2 0.00 （1 户未填）");
    }

    @Test
    void every_page_has_the_head_and_its_own_total_and_the_last_the_total_of_all()
            throws IOException {
        var printed = PAPER.print(order(), new PaperVillage(7).rows(200), out);

        var pages = PaperDesk.pages(out.toByteArray());
        assertThat(printed.pages()).isEqualTo(pages.size()).isGreaterThan(4);
        assertThat(PaperDesk.cells(out.toByteArray()))
                .allMatch(page -> page.contains("主要致贫原因") && page.contains("本页合计"));
        assertThat(pages.getLast()).contains("总计 200 户", "填报人：", "审核人：", "单位（盖章）：");
        assertThat(sum(pages, "本页合计 (\\d+) 户")).isEqualTo(200);
        assertThat(sum(pages, "小计 (\\d+) 户")).isEqualTo(200);
        PaperDesk.picture(out.toByteArray(), 0, "register-first");
        PaperDesk.picture(out.toByteArray(), pages.size() - 1, "register-last");
    }

    @Test
    void a_register_of_nobody_has_one_page_and_a_total_of_nothing() throws IOException {
        assertThat(printed()).hasSize(1).first().asString().contains("总计 0 户 0 0 0.00");
    }

    @Test
    void what_only_a_registered_household_has_is_not_asked_of_others() throws IOException {
        var row = household("上寨组", "罗正芳", year(3, 30_000_00));
        var other =
                row.household()
                        .with(HouseholdFields.IS_REGISTERED, false)
                        .without(HouseholdFields.HOUSEHOLD_ATTRIBUTE)
                        .without(HouseholdFields.POVERTY_STATUS)
                        .without(HouseholdFields.EXIT_YEAR)
                        .without(HouseholdFields.MAIN_CAUSE);

        assertThat(printed(row(other, row.head(), row.householdYear())).getFirst())
                .contains("522799••••••••••27 3 2 30,000.00");
    }

    private List<String> printed(RegisterRow... rows) throws IOException {
        PAPER.print(order(), Stream.of(rows), out);
        return PaperDesk.pages(out.toByteArray());
    }

    private static Order order() {
        return new Order(2017, true, false, PaperDesk.IMPRINT);
    }

    private static long sum(List<String> pages, String pattern) {
        var found = Pattern.compile(pattern).matcher(String.join("", pages));
        return found.results().mapToLong(each -> Long.parseLong(each.group(1))).sum();
    }

    private static RegisterRow household(String group, String head, Answers year) {
        var household =
                Answers.NONE
                        .with(HouseholdFields.GROUP_NAME, group)
                        .with(HouseholdFields.IS_REGISTERED, true)
                        .with(HouseholdFields.HOUSEHOLD_ATTRIBUTE, "01")
                        .with(HouseholdFields.POVERTY_STATUS, "1")
                        .with(HouseholdFields.EXIT_YEAR, 2016L)
                        .with(HouseholdFields.MAIN_CAUSE, "01");
        var person =
                Answers.NONE.with(PersonFields.NAME, head).with(PersonFields.ID_NUMBER, NUMBER);
        return row(household, person, year);
    }

    private static RegisterRow row(Answers household, Answers head, Answers year) {
        return new RegisterRow(
                household,
                year,
                head,
                3,
                Optional.of(2L),
                Optional.of("李晴"),
                Optional.of("县水务局"),
                Optional.empty());
    }

    private static Answers year(long size, long wageFen) {
        return Answers.NONE
                .with(IncomeFields.HOUSEHOLD_SIZE, size)
                .with(IncomeFields.WAGE_INCOME, new Money(wageFen))
                .with(IncomeFields.BUSINESS_GROSS, Money.ZERO)
                .with(IncomeFields.BUSINESS_COST, Money.ZERO)
                .with(IncomeFields.PROPERTY_INCOME, Money.ZERO)
                .with(IncomeFields.TRANSFER_INCOME, Money.ZERO)
                .with(ConditionFields.FOOD_OK, true)
                .with(ConditionFields.CLOTHING_OK, true)
                .with(ConditionFields.EDUCATION_OK, true)
                .with(ConditionFields.MEDICAL_OK, false)
                .with(ConditionFields.HOUSING_OK, true)
                .with(ConditionFields.HOUSING_GRADE, "A");
    }
}
