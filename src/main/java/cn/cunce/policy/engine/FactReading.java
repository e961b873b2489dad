package cn.cunce.policy.engine;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Kind;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.value.PartialDate;
import cn.cunce.model.value.Share;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// Reads facts of the ledger and parameters of the pack, and remembers which were read.
final class FactReading {

    private final Pack pack;
    private final PlainText plain;

    FactReading(Pack pack, PlainText plain) {
        this.pack = pack;
        this.plain = plain;
    }

    Judged fact(Expr.Fact fact, Asked asked) {
        var field = fact.field();
        var answers = answers(fact, asked);
        var name = name(fact, asked);
        var known = known(field, answers, fact, asked);
        var list = field.kind().codeList().orElse("");
        var shown = plain.of(known, list);
        if (known instanceof Known.Exactly || known instanceof Known.Between) {
            asked.readFact(name, shown);
        }
        return Reason.value(Explanation.Kind.FACT, known, shown)
                .named(name, field.label())
                .of(asked.element(fact.variable()).map(Element::name).orElse(""))
                .in(isOfYear(field) ? asked.otherYear() : 0)
                .measuredIn(field.unit())
                .alone();
    }

    private static Known known(LedgerField<?> field, Answers answers, Expr.Fact fact, Asked asked) {
        var value = answers.get(field);
        if (value.isPresent()) {
            return exactly(field, value.get(), name(fact, asked));
        }
        var standsIn = answers.missing().containsKey(field);
        if (field.derived() && !standsIn) {
            return Derived.of(field, answers, each -> name(new Expr.Fact("", each), asked));
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

    Judged recorded(Expr.Fact date, Asked asked) {
        var name = name(date, asked);
        var value = answers(date, asked).get(date.field());
        value.ifPresent(day -> asked.readFact(name, day.toString()));
        return Reason.condition(Explanation.Kind.RECORDED, Known.of(value.isPresent()))
                .named(name, date.field().label())
                .of(asked.element(date.variable()).map(Element::name).orElse(""))
                .in(isOfYear(date.field()) ? asked.otherYear() : 0)
                .saying(value.map(Object::toString).orElse(""))
                .alone();
    }

    Judged parameter(String key, Asked asked) {
        var parameter = Optional.ofNullable(pack.parameters().get(key)).orElseThrow();
        var name = "param." + key + asked.yearMark();
        var dated = parameter.on(asked.day());
        var known =
                dated.<Known>map(each -> new Known.Exactly(counted(parameter.type(), each.value())))
                        .orElseGet(() -> Known.missing(name));
        var shown = dated.map(each -> plain.of(known, list(parameter.type()))).orElse("");
        dated.ifPresent(_ -> asked.readParameter(name, shown));
        return Reason.value(Explanation.Kind.PARAMETER, known, shown)
                .named(name, parameter.title())
                .in(asked.otherYear())
                .measuredIn(parameter.unit())
                .standingOn(
                        dated
                                .map(Parameter.Dated::clause)
                                .filter(clause -> !clause.isEmpty())
                                .stream()
                                .toList())
                .alone();
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

    private static Answers answers(Expr.Fact fact, Asked asked) {
        var field = fact.field();
        if (!fact.variable().isEmpty()) {
            return asked.element(fact.variable()).orElseThrow().of(field);
        }
        return switch (field.entity()) {
            case HOUSEHOLD -> household(asked).map(HouseholdFacts::household).orElse(Answers.NONE);
            case HOUSEHOLD_YEAR ->
                    household(asked).map(all -> all.year(asked.year())).orElse(Answers.NONE);
            case VILLAGE -> asked.village().village();
            case VILLAGE_YEAR -> asked.village().year(asked.year());
            case TOWNSHIP -> asked.village().township().unit();
            case TOWNSHIP_YEAR -> asked.village().township().year(asked.year());
            case COUNTY -> asked.village().county().unit();
            case COUNTY_YEAR -> asked.village().county().year(asked.year());
            default -> throw new IllegalArgumentException("no such fact: " + field);
        };
    }

    private static Optional<HouseholdFacts> household(Asked asked) {
        return asked.household();
    }

    static String name(Expr.Fact fact, Asked asked) {
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
