package cn.cunce.text;

import static cn.cunce.text.Reasons.because;
import static cn.cunce.text.Reasons.compare;
import static cn.cunce.text.Reasons.fact;
import static cn.cunce.text.Reasons.money;
import static cn.cunce.text.Reasons.of;
import static cn.cunce.text.Reasons.param;
import static cn.cunce.text.Reasons.value;
import static cn.cunce.text.Reasons.yesNo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonTextTest {

    private static final Map<String, String> TITLES = Map.of("exit_line_yuan", "脱贫线");

    private final ReasonText text =
            new ReasonText(Texts.chinese(), key -> TITLES.getOrDefault(key, key));

    @ParameterizedTest
    @CsvSource({
        "householdYear.wageIncome@2016, 2016年 工资性收入",
        "householdYear.wageIncome, 工资性收入",
        "householdYear.wageIncome.labour@2016, 2016年 务工收入",
        "person:石香.health, 石香 健康状况",
        "person:石香#2.health, 石香（第 2 个） 健康状况",
        "person:A.B.health, A.B 健康状况",
        "person:石香.relation, 石香 与户主关系",
        "person:#3.health, 第 3 个（没有填名字） 健康状况",
        "naturalVillage:上寨.roadHardened, 上寨 通硬化路",
        "HOUSEHOLD_EMPTY, 家庭人口是 0，算不出人均",
        "NO_SUCH_CODE, NO_SUCH_CODE",
        "person.ethnicity, 成员 民族",
        "naturalVillage.roadHardened, 自然村寨 通硬化路",
        "param.exit_line_yuan, 政策参数 脱贫线 未设",
        "param.exit_line_yuan@2016, 政策参数 脱贫线 2016年 未设",
        "param.publicity.days, 政策参数 publicity.days 未设",
        "household.nobody.knows, household.nobody.knows",
    })
    void a_missing_fact_has_words(String name, String words) {
        assertThat(text.missing(name)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "4015.00, 元/人, 4_015 元",
        "4015.50, 元, 4_015.50 元",
        "-20.00, 元, −20 元",
        "true, '', 是",
        "no, '', 否",
        "30.00, %, 30%",
        "29.50–33.25, %, 29.5% 到 33.25%",
        "2017-12-31, '', 2017-12-31",
        "2017, 年, 2017 年",
        "2017, '', 2017",
        "18710, 人, 18_710 人",
        "1.5, 亩, 1.5 亩",
        "因病, '', 因病",
    })
    void a_value_is_shown_with_its_unit(String plain, String unit, String shown) {
        assertThat(text.value(value(Kind.FACT, "事实", plain, unit)))
                .isEqualTo(shown.replace('_', '\u00a0'));
    }

    @Test
    void a_comparison_says_what_is_compared_and_what_was_found() {
        var node = compare("AT_LEAST", Verdict.YES, money("人均纯收入", "4015.00"), line());

        assertThat(text.label(node)).isEqualTo("人均纯收入 ≥ 脱贫线");
        assertThat(text.value(node)).isEqualTo("4\u00a0015 元 对 4\u00a0000 元");
    }

    @Test
    void what_is_not_there_is_never_nothing() {
        assertThat(text.value(fact("工资性收入", Optional.empty(), "元"))).isEqualTo("缺");
        assertThat(text.value(param("脱贫线", Optional.empty()))).isEqualTo("未设");
        assertThat(text.value(yesNo("饮水安全", Verdict.UNDETERMINED))).isEqualTo("缺");
        assertThat(text.value(yesNo("饮水安全", Verdict.NO))).isEqualTo("否");
    }

    @Test
    void conditions_that_join_others_say_how() {
        assertThat(text.label(because(Kind.ALL, Verdict.NO))).isEqualTo("下列都成立");
        assertThat(text.label(because(Kind.ANY, Verdict.NO))).isEqualTo("下列任一成立");
        assertThat(text.label(because(Kind.NOT, Verdict.NO))).isEqualTo("下列不成立");
    }

    @Test
    void a_word_in_a_list_and_a_list_with_a_word_read_differently() {
        var cause = value(Kind.FACT, "主要致贫原因", "因病", "");
        var health = value(Kind.FACT, "健康状况", "健康", "");
        var causes = value(Kind.CONSTANT, "", "因病、因残", "");
        var disabled = value(Kind.CONSTANT, "", "残疾", "");
        var isOne = because(Kind.IN, Verdict.YES, cause, causes);
        var has = because(Kind.IN, Verdict.NO, disabled, health);

        assertThat(text.label(isOne)).isEqualTo("主要致贫原因 属于 因病、因残");
        assertThat(text.value(isOne)).isEqualTo("因病");
        assertThat(text.label(has)).isEqualTo("健康状况 含 残疾");
        assertThat(text.value(has)).isEqualTo("健康");
    }

    @Test
    void members_and_years_stand_before_what_is_asked_of_them() {
        var met = yesNo("饮水安全", Verdict.YES);
        var member = Reasons.member("毛香", Verdict.YES, yesNo("参加居民医保", Verdict.YES));
        var year = Reasons.inYear(2016, Verdict.YES, met);
        var years =
                Reasons.consecutive("2", Verdict.YES, year, Reasons.inYear(2017, Verdict.YES, met));
        var each = of(Kind.EXISTS, "", "", Optional.of(Verdict.YES), List.of(member));

        assertThat(text.label(member)).isEqualTo("毛香：参加居民医保");
        assertThat(text.label(year)).isEqualTo("2016年：饮水安全");
        assertThat(text.label(years)).isEqualTo("连续2年：饮水安全");
        assertThat(text.label(each)).isEqualTo("至少一个成员：参加居民医保");
    }

    @Test
    void sums_functions_and_records_of_events_can_be_read() {
        var wages = money("工资性收入", "1000.00");
        var size = value(Kind.FACT, "年度家庭人口数", "4", "人");
        var sum = because(Kind.SUM, Verdict.YES, wages, money("财产性收入", "0.00"));
        var perHead = of(Kind.CALL, "PER_HEAD", "", Optional.empty(), List.of(sum, size));
        var age = of(Kind.CALL, "AGE", "", Optional.empty(), List.of(wages));

        assertThat(text.label(perHead)).isEqualTo("（工资性收入 ＋ 财产性收入） ÷ 年度家庭人口数");
        assertThat(text.label(age)).isEqualTo("年龄");
        assertThat(text.label(value(Kind.RECORDED, "退出日期", "true", ""))).isEqualTo("记有 退出日期");
    }

    @Test
    void lines_go_from_the_whole_to_its_parts_and_mark_what_decides() {
        var met = compare("AT_LEAST", Verdict.NO, money("人均纯收入", "3900.00"), line());
        var all = because(Kind.ALL, Verdict.NO, met, yesNo("饮水安全", Verdict.YES));
        var lines = text.lines(rule("NOT_MET", "未达标", all));

        assertThat(lines)
                .extracting(ReasonLine::depth, ReasonLine::label, ReasonLine::value)
                .containsExactly(
                        tuple(0, "退出", ""),
                        tuple(1, "未达标　下列不都成立", ""),
                        tuple(2, "人均纯收入 ≥ 脱贫线", "3\u00a0900 元 对 4\u00a0000 元"),
                        tuple(2, "饮水安全", "是"));
        assertThat(lines.stream().filter(ReasonLine::decisive))
                .extracting(ReasonLine::label)
                .containsExactly("人均纯收入 ≥ 脱贫线");
        assertThat(text.plain(all))
                .isEqualTo(
                        "○ 下列都成立\n"
                                + "  ○ 人均纯收入 ≥ 脱贫线　3\u00a0900 元 对 4\u00a0000 元　〔CS-34〕\n"
                                + "  ● 饮水安全　是\n");
    }

    @Test
    void what_only_joins_or_turns_stands_in_the_line_of_what_it_is_said_of() {
        var safe = yesNo("饮水安全", Verdict.NO);
        var wet = yesNo("住房安全", Verdict.NO);
        var none = because(Kind.NOT, Verdict.YES, because(Kind.ANY, Verdict.NO, safe, wet));
        var definition =
                of(Kind.DEFINITION, "def.none", "没有保障", Optional.of(Verdict.YES), List.of(none));
        var one = because(Kind.NOT, Verdict.YES, safe);
        var below =
                because(
                        Kind.NOT,
                        Verdict.YES,
                        compare("AT_LEAST", Verdict.NO, money("人均纯收入", "3900.00"), line()));

        assertThat(text.plain(definition)).isEqualTo("● 没有保障　下列都不成立\n  ○ 饮水安全　否\n  ○ 住房安全　否\n");
        assertThat(text.plain(one)).isEqualTo("● 饮水安全 = 否　否\n");
        assertThat(text.plain(below)).startsWith("● 人均纯收入 < 脱贫线　3\u00a0900 元 对");
    }

    @Test
    void what_is_missing_is_marked_open_even_where_it_is_a_value() {
        var wages =
                new Explanation(
                        Kind.FACT,
                        "householdYear.wageIncome",
                        "工资性收入",
                        "",
                        2016,
                        Optional.empty(),
                        Optional.empty(),
                        "元",
                        List.of(),
                        List.of("householdYear.wageIncome@2016"),
                        List.of());

        assertThat(text.plain(wages)).isEqualTo("◇ 2016年 工资性收入　缺\n");
    }

    @Test
    void what_is_lacking_of_several_people_is_said_once() {
        var names =
                List.of(
                        "household.mainCause",
                        "person:石香.health",
                        "person:毛香.health",
                        "person:石香.sex",
                        "person:石香.workMonths@2016",
                        "person:毛香.workMonths@2016");

        assertThat(text.missing(names))
                .containsExactly("主要致贫原因", "健康状况（石香、毛香）", "石香 性别", "2016年 务工时间（月）（石香、毛香）");
        var many = IntStream.range(0, 8).mapToObj(n -> "person:人" + n + ".sex").toList();
        assertThat(text.missing(many)).containsExactly("性别（人0、人1、人2、人3、人4 等 8 项）");
    }

    @Test
    void several_members_who_decide_are_told_by_their_names() {
        var sick = yesNo("患大病", Verdict.YES);
        var exists =
                of(
                        Kind.EXISTS,
                        "persons",
                        "",
                        Optional.of(Verdict.YES),
                        List.of(
                                Reasons.member("石香", Verdict.YES, sick),
                                Reasons.member("毛香", Verdict.YES, sick)));
        var word = Reasons.word("EXIT", "可退出", Verdict.YES, exists);

        assertThat(text.because(word)).isEqualTo("石香、毛香：患大病，成立");
    }

    @Test
    void a_long_list_of_words_is_shortened_in_a_sentence_only() {
        var grade = value(Kind.FACT, "年级", "五年级", "");
        var grades = value(Kind.CONSTANT, "", "一年级、二年级、三年级、四年级、五年级、六年级", "");
        var in = because(Kind.IN, Verdict.YES, grade, grades);

        assertThat(text.because(in)).isEqualTo("年级 属于 一年级、二年级、三年级、四年级、五年级 等 6 项（五年级），成立");
        assertThat(text.label(in)).endsWith("六年级");
    }

    @Test
    void in_an_open_ruling_what_is_missing_is_what_decides() {
        var missing =
                new Explanation(
                        Kind.FACT,
                        "person:石香.dibao",
                        "是否低保",
                        "石香",
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        List.of(),
                        List.of("person:石香.dibao"),
                        List.of());
        var known = yesNo("是否特困", Verdict.NO);
        var any = because(Kind.ANY, Verdict.UNDETERMINED, known, missing);
        var member =
                new Explanation(
                        Kind.MEMBER,
                        "",
                        "",
                        "石香",
                        0,
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        List.of(),
                        List.of("person:石香.dibao"),
                        List.of(any));
        var exists = because(Kind.EXISTS, Verdict.UNDETERMINED, member);

        assertThat(text.lines(exists).stream().filter(ReasonLine::decisive))
                .extracting(ReasonLine::label)
                .containsExactly("是否低保");
    }

    @Test
    void marks_have_words() {
        assertThat(text.mark(Verdict.YES) + text.markWord(Verdict.YES)).isEqualTo("●成立");
        assertThat(text.mark(Verdict.NO) + text.markWord(Verdict.NO)).isEqualTo("○不成立");
        assertThat(text.mark(Verdict.UNDETERMINED) + text.markWord(Verdict.UNDETERMINED))
                .isEqualTo("◇缺数据");
    }

    /// With one word, which holds because the condition does not.
    private static Explanation rule(String result, String title, Explanation condition) {
        var not = because(Kind.NOT, Verdict.YES, condition);
        var word = Reasons.word(result, title, Verdict.YES, not);
        return of(Kind.RULE, "exit", "退出", Optional.of(Verdict.NO), List.of(word));
    }

    private static Explanation line() {
        return param("脱贫线", Optional.of("4000.00"));
    }
}
