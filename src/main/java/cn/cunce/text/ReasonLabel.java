package cn.cunce.text;

import static java.util.stream.Collectors.joining;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Expr;
import java.util.List;
import java.util.function.Function;

/// What a node of a reason asks, in words: 人均纯收入 ≥ 脱贫线, 下列都成立, 毛香：健康状况 含 残疾.
final class ReasonLabel {

    /// More parts than these are not said one by one in a sentence.
    private static final int MOST_SPOKEN = 4;

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
            case IN -> in(node, true);
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
            case WORD -> node.isOutside() ? outside(node) : named(node);
            case RULE, CONTRADICTION, DEFINITION, PARAMETER -> named(node);
        };
    }

    /// Behind the title of a word or definition: how it joins its parts.
    String manner(Explanation node) {
        return node.kind() == Kind.CONSTANT ? texts.of("reason.otherwise") : of(node);
    }

    /// Whom a rule reaches, by the condition that must hold.
    private String outside(Explanation node) {
        var reach = texts.of("reason.reach");
        return node.parts().size() == 1 ? texts.of("reason.each", reach, inner(node)) : reach;
    }

    private String not(Explanation node) {
        return node.parts().size() == 1 && isTurned(node.parts().getFirst())
                ? turned(node.parts().getFirst())
                : texts.of("reason.not");
    }

    /// Whether a negation of it can be said in one line.
    static boolean isTurned(Explanation part) {
        return switch (part.kind()) {
            case ALL, ANY, RECORDED, FACT -> true;
            case COMPARE, IN -> part.parts().size() == 2;
            default -> false;
        };
    }

    private String turned(Explanation part) {
        return switch (part.kind()) {
            case ALL -> texts.of("reason.notAll");
            case ANY -> texts.of("reason.noneOf");
            case RECORDED -> texts.of("reason.notRecorded", fact(part));
            case COMPARE -> compare(part, turned(Expr.Order.valueOf(part.name())));
            case IN -> in(part, false);
            default -> texts.of("reason.isNot", of(part));
        };
    }

    private static Expr.Order turned(Expr.Order order) {
        return switch (order) {
            case LESS -> Expr.Order.AT_LEAST;
            case AT_MOST -> Expr.Order.MORE;
            case MORE -> Expr.Order.AT_MOST;
            case AT_LEAST -> Expr.Order.LESS;
            case EQUAL -> Expr.Order.NOT_EQUAL;
            case NOT_EQUAL -> Expr.Order.EQUAL;
        };
    }

    private static String titled(Explanation node, Function<Explanation, String> otherwise) {
        return node.title().isEmpty() ? otherwise.apply(node) : node.title();
    }

    private static String named(Explanation node) {
        return titled(node, Explanation::name);
    }

    private String fact(Explanation node) {
        return node.year() == 0 ? named(node) : texts.of("reason.inYear", node.year(), named(node));
    }

    String who(Explanation member) {
        return missing.who(member.who());
    }

    private String compare(Explanation node) {
        return node.parts().size() == 2
                ? compare(node, Expr.Order.valueOf(node.name()))
                : named(node);
    }

    /// A fact that is compared with itself is only asked for.
    private String compare(Explanation node, Expr.Order order) {
        var left = node.parts().getFirst();
        var right = node.parts().getLast();
        if (left.equals(right)) {
            return texts.of("reason.recorded", of(left));
        }
        return side(left, right) + " " + sign(order) + " " + side(right, left);
    }

    private String side(Explanation side, Explanation other) {
        return side.kind() == Kind.CONSTANT ? values.beside(side, other) : of(side);
    }

    private static String sign(Expr.Order order) {
        return switch (order) {
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
        return isCalculated(node) && node.parts().size() > 1;
    }

    /// Whether it has no name but what it is calculated from.
    static boolean isCalculated(Explanation node) {
        return node.title().isEmpty()
                && switch (node.kind()) {
                    case SUM, DIFFERENCE, CALL -> true;
                    default -> false;
                };
    }

    /// A word in a list that is recorded, or what is recorded in a list of words.
    private String in(Explanation node, boolean holds) {
        return in(node, holds, this::of);
    }

    private String in(Explanation node, boolean holds, Function<Explanation, String> side) {
        if (node.parts().size() != 2) {
            return named(node);
        }
        var one = node.parts().getFirst();
        var list = node.parts().getLast();
        if (one.kind() == Kind.CONSTANT) {
            return holds
                    ? texts.of("reason.has", side.apply(list), side.apply(one))
                    : texts.of("reason.hasNot", side.apply(list), side.apply(one));
        }
        return holds
                ? texts.of("reason.in", side.apply(one), side.apply(list))
                : texts.of("reason.notIn", side.apply(one), side.apply(list));
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
        return withAsked(node, this::inner);
    }

    /// In a sentence, where no lines follow that say which.
    String spoken(Explanation node) {
        return switch (node.kind()) {
            case EXISTS, EVERY -> withAsked(node, this::spokenOfOne);
            case ALL -> spoken(node, texts.of("reason.and"));
            case ANY -> spoken(node, texts.of("reason.or"));
            case IN -> in(node, true, this::briefly);
            default -> of(node);
        };
    }

    /// What is asked of a member.
    String spokenOfOne(Explanation member) {
        return member.parts().size() == 1 ? spoken(member.parts().getFirst()) : of(member);
    }

    /// A long list of words by its first ones.
    private String briefly(Explanation side) {
        return side.kind() == Kind.CONSTANT
                ? missing.some(List.of(values.of(side).split("、")))
                : of(side);
    }

    private String spoken(Explanation node, String with) {
        return node.parts().size() <= MOST_SPOKEN
                ? node.parts().stream().map(this::spoken).collect(joining(with))
                : of(node);
    }

    private String withAsked(Explanation node, Function<Explanation, String> inner) {
        var over = over(node);
        var asked =
                node.parts().stream()
                        .filter(part -> part.parts().size() == 1)
                        .map(inner)
                        .distinct()
                        .toList();
        return asked.size() == 1 ? texts.of("reason.each", over, asked.getFirst()) : over;
    }

    /// A list is called as what it has many of: `slopePlots`.
    private String each(Explanation node) {
        return missing.kind(node.name().replaceFirst("s$", ""));
    }

    /// What is asked of a member or of a year, where it is one thing.
    private String inner(Explanation node) {
        return node.parts().size() == 1 ? of(node.parts().getFirst()) : texts.of("reason.all");
    }

    private String consecutive(Explanation node) {
        if (node.parts().size() == 1) {
            return of(node.parts().getFirst());
        }
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
            case WEIGHTED -> texts.of("reason.weighted", joined(node, "、"));
            case SIZE -> texts.of("reason.size", joined(node, "、"));
            case TOTAL_OF -> texts.of("reason.totalOf", joined(node, "、"));
            case PER_HEAD, SHARE -> joined(node, " ÷ ");
            case PERCENT_OF, TIMES -> joined(node, " × ");
            case PERCENT -> joined(node, "");
            case DAYS_AFTER -> texts.of("reason.daysAfter", joined(node, " + "));
            case LEAST -> texts.of("reason.least", joined(node, "、"));
            case MOST -> texts.of("reason.most", joined(node, "、"));
        };
    }
}
