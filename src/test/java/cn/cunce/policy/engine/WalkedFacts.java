package cn.cunce.policy.engine;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.value.PartialDate;
import cn.cunce.model.value.Share;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// Reads facts of the ledger and parameters of the pack, and remembers which were read.
final class WalkedFacts {

    private final Pack pack;
    private final PlainText plain;

    WalkedFacts(Pack pack, PlainText plain) {
        this.pack = pack;
        this.plain = plain;
    }

    Judged fact(Expr.Fact fact, Walked asked) {
        var field = fact.field();
        var answers = answers(fact, asked);
        var name = name(fact, asked);
        var known = known(field, answers, fact, asked);
        var list = field.kind().codeList().orElse("");
        var shown = plain.of(known, list);
        if (known instanceof Known.Exactly || known instanceof Known.Between) {
            asked.readFact(name, shown);
        }
        return new Judged(
                known,
                Reason.value(Explanation.Kind.FACT, known, shown)
                        .named(name, field.label())
                        .of(asked.element(fact.variable()).map(Element::name).orElse(""))
                        .in(isOfYear(field) ? asked.otherYear() : 0)
                        .measuredIn(field.unit())
                        .alone());
    }

    private static Known known(
            LedgerField<?> field, Answers answers, Expr.Fact fact, Walked asked) {
        var value = answers.get(field);
        if (value.isPresent()) {
            return exactly(field, value.get(), name(fact, asked));
        }
        var standsIn = answers.missing().containsKey(field);
        if (field.derived() && !standsIn) {
            return WalkedIncome.of(field, answers, each -> name(new Expr.Fact("", each), asked));
        }
        return Known.missing(name(fact, asked));
    }

    /// A date known to the month or year is anywhere within it.
    private static Known exactly(LedgerField<?> field, Object value, String name) {
        if (value instanceof PartialDate date) {
            return Kleene.between(date.first(), date.last(), Set.of(name));
        }
        return field.kind() instanceof Kind.YesNo
                ? Known.of((Boolean) value)
                : new Known.Exactly(value);
    }

    Judged recorded(Expr.Fact date, Walked asked) {
        var name = name(date, asked);
        var value = answers(date, asked).get(date.field());
        value.ifPresent(day -> asked.readFact(name, day.toString()));
        var known = Known.of(value.isPresent());
        return new Judged(
                known,
                Reason.condition(Explanation.Kind.RECORDED, known)
                        .named(name, date.field().label())
                        .of(asked.element(date.variable()).map(Element::name).orElse(""))
                        .in(isOfYear(date.field()) ? asked.otherYear() : 0)
                        .saying(value.map(Object::toString).orElse(""))
                        .alone());
    }

    Judged parameter(String key, Walked asked) {
        var parameter = Optional.ofNullable(pack.parameters().get(key)).orElseThrow();
        var name = "param." + key + asked.yearMark();
        var dated = parameter.on(asked.day());
        var known =
                dated.<Known>map(each -> new Known.Exactly(counted(parameter.type(), each.value())))
                        .orElseGet(() -> Known.missing(name));
        var shown = dated.map(each -> plain.of(known, list(parameter.type()))).orElse("");
        dated.ifPresent(_ -> asked.readParameter(name, shown));
        return new Judged(
                known,
                Reason.value(Explanation.Kind.PARAMETER, known, shown)
                        .named(name, parameter.title())
                        .in(asked.otherYear())
                        .measuredIn(parameter.unit())
                        .standingOn(
                                dated
                                        .map(Parameter.Dated::clause)
                                        .filter(clause -> !clause.isEmpty())
                                        .stream()
                                        .toList())
                        .alone());
    }

    /// Name of the code list of a parameter's words; empty where they are no codes.
    String list(String parameter) {
        return Optional.ofNullable(pack.parameters().get(parameter))
                .map(each -> list(each.type()))
                .orElse("");
    }

    /// A percentage is a share of a hundred.
    private static Object counted(Parameter.Type type, Object value) {
        return type.equals(Parameter.Type.PERCENT) ? Share.ofPercent((BigDecimal) value) : value;
    }

    private static String list(Parameter.Type type) {
        return switch (type) {
            case Parameter.Type.Coded(var list, _) -> list;
            case Parameter.Type.Plain _, Parameter.Type.Weights _ -> "";
        };
    }

    private static Answers answers(Expr.Fact fact, Walked asked) {
        var field = fact.field();
        if (!fact.variable().isEmpty()) {
            return asked.element(fact.variable()).orElseThrow().of(field);
        }
        return Sources.answers(asked.matter(), field.entity(), isOfYear(field) ? asked.year() : 0);
    }

    static String name(Expr.Fact fact, Walked asked) {
        var field = fact.field();
        if (!fact.variable().isEmpty()) {
            var name = asked.element(fact.variable()).orElseThrow().factName(field);
            return isOfYear(field) ? name + asked.yearMark() : name;
        }
        return isOfYear(field) ? field.name() + asked.yearMark() : field.name();
    }

    private static boolean isOfYear(LedgerField<?> field) {
        return field.entity().isOfYear();
    }
}
