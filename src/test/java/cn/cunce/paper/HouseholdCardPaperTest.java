package cn.cunce.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.cunce.boot.Shipped;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.MeasureFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Money;
import cn.cunce.paper.HouseholdCard.Year;
import cn.cunce.text.FieldText;
import cn.cunce.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseholdCardPaperTest {

    private static final Texts TEXTS = Texts.chinese();
    private static final HouseholdCardPaper PAPER =
            new HouseholdCardPaper(
                    PaperDesk.FONTS, new FieldText(TEXTS, Shipped.codeLists()), TEXTS);

    private static final String NUMBER = "522799196804120027";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void the_front_says_who_they_are_and_how_they_live() throws IOException {
        var front = printed(card(household())).getFirst();

        assertThat(front)
                .contains("户卡", "一、基本情况", "户编号 5227990001 村民组 田家湾组 户主 罗正芳")
                .contains("户联系电话 138••••••78 人口 2 是否建档立卡户 是")
                .contains("1 罗正芳 女 522799••••••••••27 户主 苗族 小学 健康 普通劳动力")
                .contains("耕地面积 4.1 亩", "房屋危险性等级 A级")
                .contains("四、两不愁三保障和饮水安全（2017 年）");
    }

    @Test
    void the_back_has_the_incomes_of_three_years_the_help_and_boxes_to_sign() throws IOException {
        var card =
                new HouseholdCard(
                        household(),
                        List.of(year(2015, 9_000_00), year(2016, 12_000_00), year(2017, 15_000_00)),
                        List.of(measure("白茶种植", 3_000_00), measure("医保资助", 500_00)));

        var pages = printed(card);

        assertThat(pages).hasSize(2);
        assertThat(pages.getLast())
                .contains("户卡（续）　户主 罗正芳　户编号 5227990001")
                .contains("项目 2015 年 2016 年 2017 年")
                .contains("工资性收入 9,000.00 12,000.00 15,000.00")
                .contains("纯收入（算得） 10,500.00 13,500.00 16,500.00")
                .contains("人均纯收入（算得） 5,250.00 6,750.00 8,250.00")
                .contains("2017 种植业 白茶种植 1.5亩 3,000.00 未填 县水务局")
                .contains("户主 帮扶责任人 填报人 审核人", "年　　月　　日");
        assertThat(PaperDesk.cells(out.toByteArray()).getLast()).contains("合计0.00（2项未填）3,500.00");
        PaperDesk.picture(out.toByteArray(), 0, "card-front");
        PaperDesk.picture(out.toByteArray(), 1, "card-back");
    }

    @Test
    void what_paper_stated_stands_beside_what_was_computed_and_is_marked_where_it_differs()
            throws IOException {
        var stated =
                sheet(15_000_00)
                        .with(IncomeFields.STATED_NET_INCOME, new Money(16_500_00))
                        .with(IncomeFields.STATED_PER_CAPITA_INCOME, new Money(8_520_00));

        assertThat(back(stated))
                .contains("纯收入（算得） 16,500.00", "纯收入（表内数） 16,500.00")
                .contains("人均纯收入（算得） 8,250.00", "人均纯收入（表内数） ▲ 8,520.00");
    }

    @Test
    void an_income_with_a_gap_is_not_computed_and_says_what_it_lacks() throws IOException {
        var lacking =
                sheet(15_000_00)
                        .missing(
                                IncomeFields.TRANSFER_INCOME,
                                new Missing(Missing.Reason.UNKNOWN, "不详"))
                        .without(IncomeFields.BUSINESS_COST);

        assertThat(back(lacking))
                .contains("转移性收入 不清楚", "生产经营性支出 未填", "财产性收入 0.00")
                .contains("纯收入（算得） 算不出，缺 生产经营性支出、转移性收入");
    }

    @Test
    void not_filled_not_known_not_applicable_no_and_zero_are_told_apart() throws IOException {
        var form =
                household()
                        .withHouseholdYear(
                                sheet(0).with(ConditionFields.FOOD_OK, false)
                                        .missing(ConditionFields.CLOTHING_OK, unknown())
                                        .with(ConditionFields.FARMLAND_MU, BigDecimal.ZERO)
                                        .missing(
                                                ConditionFields.FOREST_MU,
                                                new Missing(Missing.Reason.NOT_APPLICABLE, "")));

        assertThat(printed(card(form)).getFirst())
                .contains("耕地面积 0 亩 林地面积 不适用 退耕还林面积 未填")
                .contains("否 不清楚 未填 未填 未填 未填");
    }

    @Test
    void a_large_family_goes_on_upon_the_next_page_under_the_head_again() throws IOException {
        var form = household().withMembers(Collections.nCopies(40, member("韦光明", "03")));

        var pages = printed(card(form));

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(PaperDesk.cells(out.toByteArray()).get(1))
                .startsWith("户卡（续）")
                .contains("证件号码与户主关系民族", "韦光明");
    }

    @Test
    void numbers_are_shown_in_full_only_when_ordered() throws IOException {
        PAPER.print(Stream.of(card(household())), true, PaperDesk.IMPRINT, out);

        assertThat(PaperDesk.pages(out.toByteArray()).getFirst())
                .contains(NUMBER, "13812345678", "含完整证号，用后收回");
    }

    @Test
    void many_cards_make_one_file_each_from_a_new_page_on() throws IOException {
        var village = new PaperVillage(3);
        var cards = IntStream.range(0, 50).mapToObj(n -> card(village.household(n, "上寨组")));

        var printed = PAPER.print(cards, false, PaperDesk.IMPRINT, out);

        assertThat(printed.pages()).isEqualTo(100);
        PaperDesk.picture(out.toByteArray(), 2, "card-of-many");
        assertThat(PaperDesk.pages(out.toByteArray()).get(99)).contains("第 100 页 共 100 页");
    }

    @Test
    void whole_numbers_say_for_what_they_were_printed() throws IOException {
        var imprint = PaperDesk.IMPRINT.of(Optional.of("田家湾组"), Optional.of("报医保站核对"));

        PAPER.print(Stream.of(card(household())), true, imprint, out);

        assertThat(PaperDesk.pages(out.toByteArray()))
                .allMatch(page -> page.contains("含完整证号，用后收回（用途：报医保站核对）"))
                .allMatch(page -> page.contains("范围：田家湾组"));
    }

    @Test
    void a_name_with_a_character_that_no_font_has_is_reported() throws IOException {
        var form = household().withMembers(List.of(member("罗𠮷芳", "01")));

        var printed = PAPER.print(Stream.of(card(form)), false, PaperDesk.IMPRINT, out);

        assertThat(printed.undrawn())
                .allMatch(undrawn -> undrawn.whose().endsWith("罗𠮷芳"))
                .extracting(Printed.Undrawn::text)
                .contains("罗𠮷芳");
    }

    @Test
    void more_than_three_years_do_not_fit_a_card() {
        var years = Collections.nCopies(4, year(2017, 0));

        assertThatThrownBy(() -> new HouseholdCard(household(), years, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> printed(HouseholdCard card) throws IOException {
        PAPER.print(Stream.of(card), false, PaperDesk.IMPRINT, out);
        return PaperDesk.pages(out.toByteArray());
    }

    private String back(Answers sheet) throws IOException {
        return printed(card(household().withHouseholdYear(sheet))).getLast();
    }

    private static HouseholdCard card(HouseholdForm form) {
        return HouseholdCard.of(form);
    }

    private static HouseholdForm household() {
        var household =
                Answers.NONE
                        .with(HouseholdFields.NATIONAL_HOUSEHOLD_NO, "5227990001")
                        .with(HouseholdFields.GROUP_NAME, "田家湾组")
                        .with(HouseholdFields.PHONE, "13812345678")
                        .with(HouseholdFields.IS_REGISTERED, true)
                        .with(HouseholdFields.HOUSEHOLD_ATTRIBUTE, "01")
                        .with(HouseholdFields.POVERTY_STATUS, "1")
                        .with(HouseholdFields.EXIT_YEAR, 2016L)
                        .with(HouseholdFields.MAIN_CAUSE, "01")
                        .with(HouseholdFields.OTHER_CAUSES, List.of("07", "09"))
                        .with(HouseholdFields.CAUSE_NOTE, "户主患慢性病，家里有两个孩子在县城读高中，学费靠大儿子在外打工。")
                        .missing(HouseholdFields.ADDRESS, unknown());
        return new HouseholdForm(
                Optional.empty(),
                2017,
                household,
                sheet(15_000_00),
                List.of(member("罗正芳", "01"), member("王小军", "03")));
    }

    private static Member member(String name, String relation) {
        var person =
                Answers.NONE
                        .with(PersonFields.NAME, name)
                        .with(PersonFields.SEX, "02")
                        .with(PersonFields.ID_NUMBER, NUMBER)
                        .with(PersonFields.ETHNICITY, "06")
                        .with(PersonFields.EDUCATION_LEVEL, "02")
                        .with(PersonFields.HEALTH, List.of("01"))
                        .with(PersonFields.LABOUR_ABILITY, "01")
                        .with(PersonFields.WORK_PLACE, "广东省东莞市")
                        .with(PersonFields.WORK_MONTHS, 8L)
                        .with(PersonFields.DIBAO, false);
        var membership = Answers.NONE.with(MembershipFields.RELATION, relation);
        return new Member(Optional.empty(), Optional.empty(), person, membership);
    }

    private static Year year(int year, long wageFen) {
        return new Year(year, sheet(wageFen));
    }

    /// Of two people, with 1,500 元 beside the wages.
    private static Answers sheet(long wageFen) {
        return Answers.NONE
                .with(IncomeFields.HOUSEHOLD_SIZE, 2L)
                .with(IncomeFields.WAGE_INCOME, new Money(wageFen))
                .with(IncomeFields.BUSINESS_GROSS, new Money(2_000_00))
                .with(IncomeFields.BUSINESS_COST, new Money(1_000_00))
                .with(IncomeFields.PROPERTY_INCOME, Money.ZERO)
                .with(IncomeFields.TRANSFER_INCOME, new Money(500_00))
                .with(IncomeFields.TRANSFER_DIBAO, new Money(500_00))
                .with(ConditionFields.FARMLAND_MU, new BigDecimal("4.1"))
                .with(ConditionFields.HOUSING_GRADE, "A");
    }

    private static Answers measure(String name, long deliveredFen) {
        return Answers.NONE
                .with(MeasureFields.MEASURE_YEAR, 2017L)
                .with(MeasureFields.MEASURE_CATEGORY, "0110")
                .with(MeasureFields.MEASURE_NAME, name)
                .with(MeasureFields.QUANTITY, new BigDecimal("1.5"))
                .with(MeasureFields.QUANTITY_UNIT, "亩")
                .with(MeasureFields.DELIVERED_AMOUNT, new Money(deliveredFen))
                .with(MeasureFields.HELP_UNIT, "县水务局");
    }

    private static Missing unknown() {
        return new Missing(Missing.Reason.UNKNOWN, "不详");
    }
}
