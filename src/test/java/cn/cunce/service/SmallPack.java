package cn.cunce.service;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Explanations;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Period;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A pack of one rule, 退出, and what it may have said.
final class SmallPack {

    static final LocalDate ON = LocalDate.of(2017, 12, 31);
    static final Pack FIRST = pack("1", "aa");
    static final Pack SECOND = pack("2", "bb");

    private static final String WAGE = "householdYear.wageIncome";

    private static Pack pack(String version, String digest) {
        var word =
                new Rule.Word(
                        "EXIT",
                        "可退出",
                        Verdict.YES,
                        new Expr.Constant(true),
                        Optional.empty(),
                        List.of("CS-37"));
        var period = new Period(LocalDate.of(2015, 1, 1), LocalDate.of(2020, 12, 31));
        var rule =
                new Rule(
                        "exit",
                        "退出",
                        Rule.Kind.EXIT,
                        Subject.Kind.HOUSEHOLD,
                        List.of("CS-36"),
                        period,
                        Optional.empty(),
                        List.of(),
                        List.of(word),
                        List.of());
        return new Pack(
                "cs",
                "长沙市精准扶贫",
                version,
                digest,
                "长沙市",
                List.of(),
                period,
                Optional.empty(),
                false,
                false,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of("exit", rule),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Pack.PlanTerms.NONE);
    }

    static Subject household(RecordId id) {
        return new Subject(Subject.Kind.HOUSEHOLD, id, "430100001", "杨秀英");
    }

    static Ruling exits(RecordId household, String wage) {
        return ruling(household, Verdict.YES, "EXIT", List.of(), Map.of(WAGE, wage));
    }

    static Ruling open(RecordId household) {
        return ruling(household, Verdict.UNDETERMINED, "", List.of(WAGE), Map.of());
    }

    static Ruling unreached(RecordId household) {
        return ruling(household, Verdict.NO, Rule.NOT_APPLICABLE, List.of(), Map.of());
    }

    private static Ruling ruling(
            RecordId household,
            Verdict outcome,
            String result,
            List<String> missing,
            Map<String, String> facts) {
        return new Ruling(
                household(household),
                "exit",
                outcome,
                result,
                result.isEmpty() ? "" : "可退出",
                Optional.empty(),
                Optional.empty(),
                missing,
                facts,
                Map.of("param.exit_line_household_yuan", "4000.00"),
                Explanations.rule(
                        "退出", outcome, Explanations.fact(WAGE, "工资性收入", facts.get(WAGE) + "")));
    }

    private SmallPack() {}
}
