package cn.cunce.text;

import static cn.cunce.text.Reasons.because;
import static cn.cunce.text.Reasons.compare;
import static cn.cunce.text.Reasons.money;
import static cn.cunce.text.Reasons.of;
import static cn.cunce.text.Reasons.param;
import static cn.cunce.text.Reasons.ruling;
import static cn.cunce.text.Reasons.value;
import static cn.cunce.text.Reasons.yesNo;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a ruling says in one sentence, and the question that it answers.
class ReasonHeadlineTest {

    private static final Map<String, String> TITLES = Map.of("exit_line_yuan", "脱贫线");

    private final ReasonText text =
            new ReasonText(Texts.chinese(), key -> TITLES.getOrDefault(key, key));

    @Test
    void one_comparison_that_decides_is_told_with_the_distance() {
        var above = compare("LESS", Verdict.NO, money("人均纯收入", "4015.00"), line());
        var below = compare("AT_LEAST", Verdict.NO, money("人均纯收入", "3900.00"), line());
        var equal = compare("MORE", Verdict.NO, money("人均纯收入", "4000.00"), line());

        assertThat(headline(above)).isEqualTo("人均纯收入 4 015 元，比脱贫线 4 000 元高 15 元。");
        assertThat(headline(below)).isEqualTo("人均纯收入 3 900 元，比脱贫线 4 000 元低 100 元。");
        assertThat(headline(equal)).isEqualTo("人均纯收入 4 000 元，与脱贫线 4 000 元相同。");
    }

    @Test
    void several_conditions_that_decide_are_told_together() {
        var income = compare("LESS", Verdict.NO, money("人均纯收入", "4015.00"), line());
        var any = because(Kind.ANY, Verdict.NO, income, yesNo("住房安全", Verdict.NO));
        var year =
                compare(
                        "MORE",
                        Verdict.NO,
                        value(Kind.FACT, "识别年度", "2014", "年"),
                        value(Kind.CALL, "年度", "2017", "年"));

        assertThat(headline(any)).isEqualTo("人均纯收入 4 015 元，比脱贫线 4 000 元高 15 元；住房安全：否。");
        assertThat(headline(year)).isEqualTo("识别年度 > 年度（2014 年 对 2017 年），不成立。");
    }

    @Test
    void of_nobody_is_told_once_and_of_somebody_by_name() {
        var sick = Reasons.member("石香", Verdict.YES, yesNo("患大病", Verdict.YES));
        var well = Reasons.member("毛香", Verdict.NO, yesNo("患大病", Verdict.NO));
        var none = of(Kind.EXISTS, "", "", Optional.of(Verdict.NO), List.of(well, well));
        var one = of(Kind.EXISTS, "", "", Optional.of(Verdict.YES), List.of(well, sick));

        assertThat(headline(none)).isEqualTo("至少一个成员：患大病，不成立。");
        assertThat(
                        text.headline(
                                ruling(
                                        Verdict.YES,
                                        "EXIT",
                                        "可退出",
                                        List.of(),
                                        Reasons.word("EXIT", "可退出", Verdict.YES, one))))
                .isEqualTo("石香：患大病：是。");
    }

    @Test
    void what_holds_because_nothing_else_does_is_told_by_what_does_not() {
        var exit = Reasons.word("EXIT", "可退出", Verdict.NO, yesNo("饮水安全", Verdict.NO));
        var otherwise =
                Reasons.word(
                        "NOT_MET",
                        "未达标",
                        Verdict.YES,
                        value(Kind.CONSTANT, "", "true", "", Optional.of(Verdict.YES)));
        var reached = Reasons.word(Rule.NOT_APPLICABLE, "", Verdict.NO, yesNo("建档立卡", Verdict.NO));
        var words = List.of(reached, exit, otherwise);
        var rule = of(Kind.RULE, "exit", "退出", Optional.of(Verdict.NO), words);

        assertThat(text.headline(ruling(Verdict.NO, "NOT_MET", "未达标", List.of(), rule)))
                .isEqualTo("饮水安全：否。");
        assertThat(text.lines(rule).stream().filter(ReasonLine::decisive).map(ReasonLine::label))
                .containsExactly("饮水安全");
    }

    @Test
    void an_open_ruling_is_told_by_what_it_lacks() {
        var lacking = List.of("householdYear.transferIncome", "person:石香.medicalInsured");
        var open = because(Kind.ALL, Verdict.UNDETERMINED);
        var many = IntStream.range(0, 7).mapToObj(n -> "param.p" + n).toList();

        assertThat(text.headline(ruling(Verdict.UNDETERMINED, "", "", lacking, open)))
                .isEqualTo("缺 2 项：转移性收入、石香 参加城乡居民基本医疗保险（新农合）。");
        assertThat(text.headline(ruling(Verdict.UNDETERMINED, "", "", many, open)))
                .startsWith("缺 7 项：政策参数 p0 未设、")
                .endsWith("政策参数 p4 未设 等 7 项。");
    }

    @ParameterizedTest
    @CsvSource({
        "NO, NOT_MET, 未达标, 石光前户为什么是「未达标」？",
        "YES, EXIT, 可退出, 石光前户为什么是「可退出」？",
        "UNDETERMINED, '', '', 石光前户为什么暂不能判定？",
        "NO, NOT_APPLICABLE, '', 石光前户为什么不在范围内？",
        "UNDETERMINED, INVALID, '', 石光前户的记录哪里有矛盾？",
    })
    void the_question_depends_on_the_outcome(
            Verdict outcome, String result, String title, String question) {
        var ruling = ruling(outcome, result, title, List.of(), because(Kind.ALL, outcome));

        assertThat(text.question(ruling)).isEqualTo(question);
    }

    @Test
    void a_contradiction_is_told_by_its_title() {
        var contradiction =
                of(Kind.CONTRADICTION, "LATER", "识别年度晚于评估年度", Optional.of(Verdict.YES), List.of());
        var rule =
                of(
                        Kind.RULE,
                        "exit",
                        "退出",
                        Optional.of(Verdict.UNDETERMINED),
                        List.of(contradiction));
        var ruling = ruling(Verdict.UNDETERMINED, Rule.INVALID, "", List.of(), rule);

        assertThat(text.headline(ruling)).isEqualTo("册里的记录有矛盾：识别年度晚于评估年度。");
    }

    @Test
    void what_cannot_be_counted_with_is_told_without_a_contradiction_of_the_pack() {
        var rule = of(Kind.RULE, "exit", "退出", Optional.of(Verdict.UNDETERMINED), List.of());
        var ruling =
                new Ruling(
                        Reasons.HOUSEHOLD,
                        "exit",
                        Verdict.UNDETERMINED,
                        Rule.INVALID,
                        "",
                        Optional.empty(),
                        Optional.of("NEGATIVE_COMPONENT"),
                        List.of(),
                        Map.of(),
                        Map.of(),
                        rule);

        assertThat(text.headline(ruling)).isEqualTo("册里的记录有矛盾：某项收入或支出 是负数，先改过来才能算人均。");
    }

    @Test
    void counts_and_ages_are_more_or_less_and_shares_are_only_shown() {
        var age = Reasons.call("AGE", "17");
        var adult = value(Kind.PARAMETER, "成年年龄", "18", "岁");
        var share = value(Kind.DEFINITION, "人口占比", "29.99", "%");
        var line = value(Kind.PARAMETER, "下限", "30.00", "%");

        assertThat(headline(compare("LESS", Verdict.NO, adult, age)))
                .isEqualTo("成年年龄 18 岁，比年龄 17 岁多 1 岁。");
        assertThat(headline(compare("AT_LEAST", Verdict.NO, share, line)))
                .isEqualTo("人口占比 ≥ 下限（29.99% 对 30%），不成立。");
    }

    @Test
    void whom_the_rule_does_not_reach_is_told_why() {
        var applies = yesNo("建档立卡贫困户", Verdict.NO);
        var outside = Reasons.word(Rule.NOT_APPLICABLE, "", Verdict.YES, applies);
        var rule = of(Kind.RULE, "exit", "退出", Optional.of(Verdict.NO), List.of(outside));
        var ruling = ruling(Verdict.NO, Rule.NOT_APPLICABLE, "", List.of(), rule);

        assertThat(text.headline(ruling)).isEqualTo("建档立卡贫困户：否。");
        assertThat(text.answer(ruling)).isEqualTo("不在范围内");
        assertThat(text.plain(rule)).isEqualTo("○ 退出\n  ○ 适用范围：建档立卡贫困户　否\n");
    }

    private String headline(Explanation condition) {
        var ruling =
                ruling(Verdict.NO, "NOT_MET", "未达标", List.of(), rule("NOT_MET", "未达标", condition));
        return text.headline(ruling).replace('\u00a0', ' ');
    }

    private static Explanation rule(String result, String title, Explanation condition) {
        var not = because(Kind.NOT, Verdict.YES, condition);
        var word = Reasons.word(result, title, Verdict.YES, not);
        return of(Kind.RULE, "exit", "退出", Optional.of(Verdict.NO), List.of(word));
    }

    private static Explanation line() {
        return param("脱贫线", Optional.of("4000.00"));
    }
}
