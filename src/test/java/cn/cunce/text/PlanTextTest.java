package cn.cunce.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.plan.PlanLine;
import cn.cunce.model.plan.Refusal;
import cn.cunce.model.plan.Refusal.Why;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTextTest {

    private static final Texts TEXTS = Texts.chinese();
    private static final Map<String, String> TITLES = Map.of("seeds", "产业奖补", "industry", "产业发展资金");

    private final PlanText text =
            new PlanText(
                    TEXTS,
                    new FieldText(TEXTS, Shipped.codeLists()),
                    new ReasonText(TEXTS, key -> key),
                    id -> TITLES.getOrDefault(id, id),
                    key -> TITLES.getOrDefault(key, key));

    @Test
    void a_measure_is_explained_by_the_need_it_answers_and_by_its_condition() {
        var able = Reasons.yesNo("有劳动力", Verdict.YES);

        assertThat(why(List.of("01", "09"), List.of("05"), false, Optional.of(able)))
                .isEqualTo("原因：因病、缺资金；需求：就医治病；有劳动力：是");
        assertThat(why(List.of(), List.of("05"), true, Optional.empty()))
                .isEqualTo("需求：就医治病（按原因建议，还没有记）");
        assertThat(why(List.of(), List.of(), true, Optional.empty())).isEqualTo("凡符合条件的户都有");
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_ELIGIBLE, '', 不符合条件：有劳动力：否",
        "UNDETERMINED, '', '缺 政策参数 seeds 未设、主要致贫原因，暂时定不了'",
        "NOTHING_DUE, '', 算出来没有应补的钱",
        "EXCLUDED, seeds, 与「产业奖补」只能选一项",
        "HOUSEHOLD_LIMIT, '', 加上这 2_000 元就超过一户的上限",
        "MEASURE_LIMIT, '', 加上这 2_000 元就超过全村这项措施的额度",
        "FUND_EMPTY, industry, 产业发展资金剩下的不够 2_000 元",
    })
    void a_refusal_says_what_stands_in_the_way(Why why, String other, String words) {
        var refusal =
                new Refusal(
                        "tea",
                        "茶园管护",
                        why,
                        Optional.of(new Money(2_000_00)),
                        List.of("param.seeds", "household.mainCause"),
                        other,
                        Optional.of(because(Verdict.NO, Reasons.yesNo("有劳动力", Verdict.NO))));

        assertThat(text.whyNot(refusal)).isEqualTo(words.replace('_', '\u00a0'));
    }

    private String why(
            List<String> causes,
            List<String> demands,
            boolean suggested,
            Optional<Explanation> condition) {
        var because =
                condition
                        .map(one -> because(Verdict.YES, one))
                        .orElseGet(() -> because(Verdict.YES));
        return text.why(
                new PlanLine(
                        "seeds",
                        "产业奖补",
                        "0110",
                        "",
                        "industry",
                        new Money(2_000_00),
                        List.of("CS-8"),
                        new PlanLine.Reasons(causes, demands, suggested),
                        because));
    }

    private static Explanation because(Verdict verdict, Explanation... parts) {
        return Reasons.of(Kind.RULE, "measure.seeds", "产业奖补", Optional.of(verdict), List.of(parts));
    }
}
