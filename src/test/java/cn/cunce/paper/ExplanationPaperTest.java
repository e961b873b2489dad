package cn.cunce.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Verdict;
import cn.cunce.paper.ExplanationSheet.Source;
import cn.cunce.text.FieldText;
import cn.cunce.text.Reasons;
import cn.cunce.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExplanationPaperTest {

    private static final Texts TEXTS = Texts.chinese();
    private static final ExplanationPaper PAPER =
            new ExplanationPaper(PaperDesk.FONTS, new FieldText(TEXTS, Shipped.codeLists()), TEXTS);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void it_asks_answers_and_shows_every_condition_with_what_was_found() throws IOException {
        var page = printed(sheet(notMet())).getFirst();

        assertThat(page)
                .contains("认定结果说明", "石光前户为什么是「未达标」？")
                .contains("对象 石光前户（编号 5227990130）", "认定事项 退出", "结果 未达标")
                .contains("人均纯收入 3 900 元，比脱贫线 4 000 元低 100 元。")
                .contains("● 未达标　下列不都成立 成立")
                .contains("○ 人均纯收入 ≥ 脱贫线 3 900 元 对 4 000 元 不成立 CS-34")
                .contains("● 饮水安全 是 成立")
                .contains("CS-34 贫困户人均可支配收入稳定超过国家扶贫标准且吃穿不愁 《关于精准扶贫的实施意")
                .contains("工资性收入 8,030.00 李晴 2017-11-03 入户核实")
                .contains("说明人 听取说明的人 村委会（盖章）")
                .contains("政策包 长沙市精准扶贫 第 1 版");
        PaperDesk.picture(out.toByteArray(), 0, "explanation");
    }

    @Test
    void an_open_ruling_says_what_is_lacking() throws IOException {
        var lacking = List.of("householdYear.transferIncome", "param.exit_line_yuan@2016");
        var because =
                Reasons.of(
                        Kind.RULE, "rule.exit", "退出", Optional.of(Verdict.UNDETERMINED), List.of());
        var ruling = Reasons.ruling(Verdict.UNDETERMINED, "", "", lacking, because);

        assertThat(printed(sheet(ruling)).getFirst())
                .contains("石光前户为什么暂不能判定？", "结果 暂不能判定")
                .contains("缺 2 项：转移性收入、政策参数 脱贫线 2016年 未设。")
                .contains("还缺这些，补上以后再认定");
    }

    @Test
    void a_long_reason_goes_on_upon_a_page_that_says_whose_it_is() throws IOException {
        var members =
                IntStream.range(0, 60)
                        .mapToObj(
                                n ->
                                        Reasons.member(
                                                "石香" + n,
                                                Verdict.YES,
                                                Reasons.yesNo("参加居民医保", Verdict.YES)))
                        .toList();
        var every = Reasons.of(Kind.EVERY, "", "", Optional.of(Verdict.YES), members);
        var pages = printed(sheet(ruling(deep(every))));

        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.get(1)).contains("认定结果说明（续）　石光前户", "● 石香59：参加居民医保 是 成立");
        PaperDesk.picture(out.toByteArray(), 0, "explanation-long");
        PaperDesk.picture(out.toByteArray(), 1, "explanation-continued");
    }

    @Test
    void numbers_that_are_invented_are_marked() throws IOException {
        var basis = PlanSheetPaperTest.BASIS;
        var example =
                new PolicyBasis(
                        basis.title(),
                        "2",
                        true,
                        basis.clauses(),
                        basis.parameters(),
                        basis.measures(),
                        basis.funds());
        var order = new ExplanationPaper.Order(example, PaperDesk.IMPRINT);
        PAPER.print(order, Stream.of(sheet(notMet()), sheet(notMet())), out);

        assertThat(PaperDesk.pages(out.toByteArray()))
                .hasSize(2)
                .allMatch(page -> page.contains("〔示例值，不作依据〕"))
                .allMatch(page -> page.contains("第 2 版") && page.contains("用的是示例值"));
    }

    @Test
    void a_name_with_a_character_that_no_font_has_is_reported() throws IOException {
        var member = Reasons.member("罗𠮷芳", Verdict.YES, Reasons.yesNo("在校", Verdict.YES));
        var order = new ExplanationPaper.Order(PlanSheetPaperTest.BASIS, PaperDesk.IMPRINT);

        var printed = PAPER.print(order, Stream.of(sheet(ruling(member))), out);

        assertThat(printed.undrawn()).extracting(Printed.Undrawn::characters).contains("𠮷");
    }

    private List<String> printed(ExplanationSheet sheet) throws IOException {
        var order = new ExplanationPaper.Order(PlanSheetPaperTest.BASIS, PaperDesk.IMPRINT);
        PAPER.print(order, Stream.of(sheet), out);
        return PaperDesk.pages(out.toByteArray()).stream()
                .map(page -> page.replace('\u00a0', ' '))
                .toList();
    }

    private static ExplanationSheet sheet(Ruling ruling) {
        var source = new Source("工资性收入", "8,030.00", "李晴 2017-11-03 入户核实");
        return new ExplanationSheet(ruling, LocalDate.of(2017, 12, 31), List.of(source));
    }

    private static Ruling notMet() {
        var income =
                Reasons.compare(
                        "AT_LEAST",
                        Verdict.NO,
                        Reasons.money("人均纯收入", "3900.00"),
                        Reasons.param("脱贫线", Optional.of("4000.00")));
        var all = Reasons.because(Kind.ALL, Verdict.NO, income, Reasons.yesNo("饮水安全", Verdict.YES));
        return ruling(all);
    }

    private static Ruling ruling(Explanation condition) {
        var not = Reasons.because(Kind.NOT, Verdict.YES, condition);
        var word = Reasons.word("NOT_MET", "未达标", Verdict.YES, not);
        var rule = Reasons.of(Kind.RULE, "rule.exit", "退出", Optional.of(Verdict.NO), List.of(word));
        return Reasons.ruling(Verdict.NO, "NOT_MET", "未达标", List.of(), rule);
    }

    /// Further in than there is room for.
    private static Explanation deep(Explanation innermost) {
        var deep = innermost;
        for (var depth = 0; depth < 14; depth++) {
            deep = Reasons.because(Kind.ALL, Verdict.YES, deep);
        }
        return deep;
    }
}
