package cn.cunce.text;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Expr.Function;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a node of a reason found, in words: 4 015 元, 是, 30%, 2017-12-31.
final class ReasonValue {

    private static final String YUAN = "元";
    private static final String PERCENT = "%";
    private static final String YEAR = "年";
    private static final String AGE = Function.AGE.name();
    private static final String BETWEEN = "–";
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final int FEN_DIGITS = 2;

    private final Texts texts;

    ReasonValue(Texts texts) {
        this.texts = texts;
    }

    /// Empty where the mark of the condition says it all.
    String of(Explanation node) {
        return switch (node.kind()) {
            case COMPARE -> compared(node);
            case IN -> tested(node);
            case EXISTS, EVERY -> node.parts().isEmpty() ? texts.of("reason.nobody") : "";
            case CONSECUTIVE, MEMBER, IN_YEAR -> "";
            default ->
                    node.value()
                            .map(value -> shown(value, unit(node)))
                            .orElseGet(() -> withoutValue(node));
        };
    }

    private String withoutValue(Explanation node) {
        return switch (node.kind()) {
            case FACT, RECORDED, PARAMETER ->
                    node.verdict().map(this::answer).orElseGet(() -> lacking(node));
            case SUM, DIFFERENCE, COUNT, TOTAL, CALL -> lacking(node);
            default -> "";
        };
    }

    private String answer(Verdict verdict) {
        return switch (verdict) {
            case YES -> texts.of("common.yes");
            case NO -> texts.of("common.no");
            case UNDETERMINED -> texts.of("reason.lacking");
        };
    }

    private String lacking(Explanation node) {
        return texts.of(node.kind() == Kind.PARAMETER ? "reason.notSet" : "reason.lacking");
    }

    /// Both sides, unless the other one is written in the condition itself.
    private String compared(Explanation node) {
        if (node.parts().size() != 2) {
            return "";
        }
        var left = node.parts().getFirst();
        var right = node.parts().getLast();
        return right.kind() == Kind.CONSTANT || left.equals(right)
                ? of(left)
                : texts.of("reason.against", of(left), of(right));
    }

    /// A constant in the unit of what it is compared with.
    String beside(Explanation constant, Explanation other) {
        return constant.value().map(value -> shown(value, unit(other))).orElse("");
    }

    /// What stands in the ledger, not the list that it is looked for in.
    private String tested(Explanation node) {
        return node.parts().stream()
                .filter(part -> part.kind() != Kind.CONSTANT)
                .findFirst()
                .map(this::of)
                .orElse("");
    }

    private String shown(String value, String unit) {
        var between = value.indexOf(BETWEEN);
        if (between > 0) {
            var high = value.substring(between + BETWEEN.length());
            return texts.of(
                    "reason.between", shown(value.substring(0, between), unit), shown(high, unit));
        }
        return switch (value) {
            case "true", "yes" -> texts.of("common.yes");
            case "false", "no" -> texts.of("common.no");
            default ->
                    NUMBER.matcher(value).matches() ? number(new BigDecimal(value), unit) : value;
        };
    }

    private String number(BigDecimal number, String unit) {
        if (unit.startsWith(YUAN)) {
            return yuan(number);
        }
        if (unit.isEmpty() || unit.equals(PERCENT)) {
            return plain(number) + unit;
        }
        var isGrouped = number.stripTrailingZeros().scale() <= 0 && !unit.equals(YEAR);
        var shown = isGrouped ? Figures.count(number.longValueExact()) : plain(number);
        return texts.of("reason.withUnit", shown, unit);
    }

    private static String plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    private String yuan(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= FEN_DIGITS
                ? texts.of("reason.yuan", Figures.yuan(Money.ofYuan(number)))
                : texts.of("reason.yuan", number.toPlainString());
    }

    /// Ages are in years; what is added up is in the unit of what it is added from.
    private String unit(Explanation node) {
        if (node.unit().isEmpty() && node.kind() == Kind.CALL && node.name().equals(AGE)) {
            return texts.of("reason.yearsOfAge");
        }
        return node.unit().isEmpty() && node.kind() == Kind.TOTAL
                ? node.parts().stream().findFirst().map(this::unit).orElse("")
                : node.unit();
    }

    static boolean isMoney(Explanation node) {
        return node.unit().startsWith(YUAN);
    }

    /// By how much the left side of a comparison is above the right one; empty where they are not
    /// known amounts or counts.
    Optional<Difference> difference(Explanation compare) {
        if (compare.kind() != Kind.COMPARE || compare.parts().size() != 2) {
            return Optional.empty();
        }
        var left = compare.parts().getFirst();
        var unit = unit(left);
        return number(left)
                .flatMap(first -> number(compare.parts().getLast()).map(first::subtract))
                .map(
                        more ->
                                new Difference(
                                        more.signum(), number(more.abs(), unit), isMoney(left)));
    }

    /// @param sign what `compareTo` gives for left and right
    /// @param by how much, in words
    /// @param ofMoney whether it is higher or lower, and not more or less
    record Difference(int sign, String by, boolean ofMoney) {}

    /// A year is no amount: nobody is two years higher than another. Shares are compared exactly
    /// and shown with two decimals, whose difference might be none.
    private Optional<BigDecimal> number(Explanation side) {
        var unit = unit(side);
        var isAmount = !unit.isEmpty() && !unit.equals(YEAR) && !unit.equals(PERCENT);
        return side.value()
                .filter(value -> isAmount || side.kind() == Kind.CONSTANT)
                .filter(value -> NUMBER.matcher(value).matches())
                .map(BigDecimal::new);
    }
}
