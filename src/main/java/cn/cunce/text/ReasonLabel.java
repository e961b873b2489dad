package cn.cunce.text;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Expr;
import cn.cunce.model.rule.Rule;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a node of a reason asks, in words: 人均纯收入 ≥ 脱贫线, 下列都成立, 毛香：健康状况 含 残疾.
final class ReasonLabel {

    private final Texts texts;
    private final ReasonValue values;
    private final MissingText missing;

    ReasonLabel(Texts texts, ReasonValue values, MissingText missing) {
        this.texts = texts;
        this.values = values;
        this.missing = missing;
    }

    String of(Explanation node) {
        return switch (node.kind()) {
            case ALL -> texts.of("reason.all");
            case ANY -> texts.of("reason.any");
            case NOT -> not(node);
            case COMPARE -> compare(node);
            case IN -> in(node);
            case CHOICE -> titled(node, _ -> texts.of("reason.choice"));
            case SUM -> joined(node, " ＋ ");
            case DIFFERENCE -> joined(node, " − ");
            case EXISTS, EVERY, COUNT, TOTAL -> titled(node, this::withAsked);
            case MEMBER -> texts.of("reason.each", who(node), inner(node));
            case IN_YEAR -> texts.of("reason.eachYear", node.year(), inner(node));
            case CONSECUTIVE -> consecutive(node);
            case CALL -> titled(node, this::call);
            case CONSTANT -> values.of(node);
            case RECORDED -> texts.of("reason.recorded", fact(node));
            case FACT -> fact(node);
            case RULE, WORD, CONTRADICTION, DEFINITION, PARAMETER -> named(node);
        };
    }

    private String not(Explanation node) {
        return switch (node.parts().stream().findFirst().map(Explanation::kind).orElse(Kind.NOT)) {
            case ALL -> texts.of("reason.notAll");
            case ANY -> texts.of("reason.noneOf");
            default -> texts.of("reason.not");
        };
    }

    private static String titled(Explanation node, Function<Explanation, String> otherwise) {
        return node.title().isEmpty() ? otherwise.apply(node) : node.title();
    }

    private String named(Explanation node) {
        return node.kind() == Kind.WORD && node.name().equals(Rule.NOT_APPLICABLE)
                ? texts.of("reason.notApplicable")
                : titled(node, Explanation::name);
    }

    private String fact(Explanation node) {
        return node.year() == 0 ? named(node) : texts.of("reason.inYear", node.year(), named(node));
    }

    String who(Explanation member) {
        return missing.who(member.who());
    }

    private String compare(Explanation node) {
        return node.parts().size() == 2 ? joined(node, " " + sign(node.name()) + " ") : named(node);
    }

    static String sign(String order) {
        return switch (Expr.Order.valueOf(order)) {
            case LESS -> "<";
            case AT_MOST -> "≤";
            case MORE -> ">";
            case AT_LEAST -> "≥";
            case EQUAL -> "=";
            case NOT_EQUAL -> "≠";
        };
    }

    private String joined(Explanation node, String with) {
        return node.parts().stream().map(part -> inside(node, part)).collect(joining(with));
    }

    /// In brackets where it would be misread.
    private String inside(Explanation whole, Explanation part) {
        return isCalculation(part) && whole.kind() != Kind.SUM && whole.kind() != Kind.COMPARE
                ? texts.of("reason.brackets", of(part))
                : of(part);
    }

    private static boolean isCalculation(Explanation node) {
        return node.title().isEmpty()
                && switch (node.kind()) {
                    case SUM, DIFFERENCE -> true;
                    case CALL -> node.parts().size() > 1;
                    default -> false;
                };
    }

    /// A word in a list that is recorded, or what is recorded in a list of words.
    private String in(Explanation node) {
        if (node.parts().size() != 2) {
            return named(node);
        }
        var one = node.parts().getFirst();
        var list = node.parts().getLast();
        return one.kind() == Kind.CONSTANT
                ? texts.of("reason.has", of(list), of(one))
                : texts.of("reason.in", of(one), of(list));
    }

    private String over(Explanation node) {
        return switch (node.kind()) {
            case EXISTS -> texts.of("reason.exists", each(node));
            case EVERY -> texts.of("reason.every", each(node));
            case COUNT -> texts.of("reason.count", each(node));
            default -> texts.of("reason.total", each(node));
        };
    }

    /// With what is asked of each, where it is one thing.
    private String withAsked(Explanation node) {
        var over = over(node);
        var asked =
                node.parts().stream()
                        .filter(part -> part.parts().size() == 1)
                        .map(this::inner)
                        .distinct()
                        .toList();
        return asked.size() == 1 ? texts.of("reason.each", over, asked.getFirst()) : over;
    }

    /// What is asked one by one tells by the names of its facts what it is: `person:石香.health`.
    private String each(Explanation node) {
        var fact =
                facts(node).map(Explanation::name).filter(name -> name.contains(":")).findFirst();
        return missing.kind(fact.map(name -> name.substring(0, name.indexOf(':'))).orElse(""));
    }

    private static Stream<Explanation> facts(Explanation node) {
        return Stream.concat(Stream.of(node), node.parts().stream().flatMap(ReasonLabel::facts));
    }

    /// What is asked of a member or of a year, where it is one thing.
    private String inner(Explanation node) {
        return node.parts().size() == 1 ? of(node.parts().getFirst()) : texts.of("reason.all");
    }

    private String consecutive(Explanation node) {
        var years = node.value().orElseGet(() -> Integer.toString(node.parts().size()));
        var asked = node.parts().stream().map(this::ofYear).distinct().toList();
        return texts.of(
                "reason.consecutive",
                years,
                asked.size() == 1 ? asked.getFirst() : texts.of("reason.everyYear"));
    }

    private String ofYear(Explanation year) {
        return year.kind() == Kind.IN_YEAR ? inner(year) : of(year);
    }

    private String call(Explanation node) {
        return switch (Expr.Function.valueOf(node.name())) {
            case AGE -> texts.of("reason.age");
            case YEAR -> texts.of("reason.year");
            case ON_DATE -> texts.of("reason.onDate");
            case ETHNIC_SHARE -> texts.of("reason.ethnicShare");
            case SKILLED_SHARE -> texts.of("reason.skilledShare");
            case TRUE_SHARE -> texts.of("reason.trueShare");
            case SIZE -> texts.of("reason.size", joined(node, "、"));
            case TOTAL_OF -> texts.of("reason.totalOf", joined(node, "、"));
            case PER_HEAD, SHARE -> joined(node, " ÷ ");
            case PERCENT_OF, TIMES -> joined(node, " × ");
            case LEAST -> texts.of("reason.least", joined(node, "、"));
            case MOST -> texts.of("reason.most", joined(node, "、"));
        };
    }
}
