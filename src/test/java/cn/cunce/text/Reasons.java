package cn.cunce.text;

import cn.cunce.model.field.Entity;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.rule.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Reasons as an evaluator gives them, piece by piece.
public final class Reasons {

    public static final Subject HOUSEHOLD =
            new Subject(
                    Subject.Kind.HOUSEHOLD,
                    new RecordId(Entity.HOUSEHOLD, "522799203204", new UUID(0, 130)),
                    "5227990130",
                    "石光前");

    public static Explanation of(
            Kind kind,
            String name,
            String title,
            Optional<Verdict> verdict,
            List<Explanation> parts) {
        return new Explanation(
                kind,
                name,
                title,
                "",
                0,
                verdict,
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                parts);
    }

    public static Explanation because(Kind kind, Verdict verdict, Explanation... parts) {
        return of(kind, "", "", Optional.of(verdict), List.of(parts));
    }

    public static Explanation compare(
            String order, Verdict verdict, Explanation left, Explanation right) {
        return new Explanation(
                Kind.COMPARE,
                order,
                "",
                "",
                0,
                Optional.of(verdict),
                Optional.empty(),
                "",
                List.of("CS-34"),
                List.of(),
                List.of(left, right));
    }

    public static Explanation word(
            String result, String title, Verdict verdict, Explanation condition) {
        return of(Kind.WORD, result, title, Optional.of(verdict), List.of(condition));
    }

    public static Explanation value(Kind kind, String title, String value, String unit) {
        return value(kind, title, value, unit, Optional.empty());
    }

    public static Explanation value(
            Kind kind, String title, String value, String unit, Optional<Verdict> verdict) {
        return new Explanation(
                kind,
                "",
                title,
                "",
                0,
                verdict,
                Optional.of(value),
                unit,
                List.of(),
                List.of(),
                List.of());
    }

    public static Explanation call(String function, String value) {
        return new Explanation(
                Kind.CALL,
                function,
                "",
                "",
                0,
                Optional.empty(),
                Optional.of(value),
                "",
                List.of(),
                List.of(),
                List.of());
    }

    public static Explanation money(String title, String yuan) {
        return value(Kind.FACT, title, yuan, "元");
    }

    public static Explanation fact(String title, Optional<String> value, String unit) {
        return new Explanation(
                Kind.FACT,
                "",
                title,
                "",
                0,
                Optional.empty(),
                value,
                unit,
                List.of(),
                List.of(),
                List.of());
    }

    public static Explanation param(String title, Optional<String> yuan) {
        return new Explanation(
                Kind.PARAMETER,
                "exit_line_yuan",
                title,
                "",
                0,
                Optional.empty(),
                yuan,
                "元/人·年",
                List.of("CS-34"),
                List.of(),
                List.of());
    }

    public static Explanation yesNo(String title, Verdict verdict) {
        return of(Kind.FACT, "", title, Optional.of(verdict), List.of());
    }

    public static Explanation member(String who, Verdict verdict, Explanation condition) {
        return new Explanation(
                Kind.MEMBER,
                "",
                "",
                who,
                0,
                Optional.of(verdict),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of(condition));
    }

    public static Explanation inYear(int year, Verdict verdict, Explanation condition) {
        return new Explanation(
                Kind.IN_YEAR,
                "",
                "",
                "",
                year,
                Optional.of(verdict),
                Optional.empty(),
                "",
                List.of(),
                List.of(),
                List.of(condition));
    }

    public static Explanation consecutive(String years, Verdict verdict, Explanation... parts) {
        return new Explanation(
                Kind.CONSECUTIVE,
                "",
                "",
                "",
                0,
                Optional.of(verdict),
                Optional.of(years),
                "年",
                List.of(),
                List.of(),
                List.of(parts));
    }

    public static Ruling ruling(
            Verdict outcome,
            String result,
            String title,
            List<String> missing,
            Explanation because) {
        return new Ruling(
                HOUSEHOLD,
                "exit",
                outcome,
                result,
                title,
                Optional.empty(),
                result.equals("INVALID") ? Optional.of("LATER") : Optional.empty(),
                missing,
                Map.of(),
                Map.of(),
                because);
    }

    private Reasons() {}
}
