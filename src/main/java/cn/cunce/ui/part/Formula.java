package cn.cunce.ui.part;

import java.math.BigDecimal;
import java.util.Optional;

/// A small sum typed instead of an amount: `3200*10+500`.
///
/// Exact: a division that does not come out even is no formula.
final class Formula {

    private final String text;
    private int at;

    private Formula(String text) {
        this.text = text;
    }

    /// What the sum comes to, empty for what is a plain number or no sum at all.
    ///
    /// @param typed full-width signs, × and ÷ mean what they look like
    static Optional<BigDecimal> result(String typed) {
        var plain = Signs.sum(typed).replace(" ", "");
        if (plain.isEmpty()
                || !plain.matches("[0-9.+\\-*/()]+")
                || !plain.substring(1).matches(".*[+\\-*/(].*")) {
            return Optional.empty();
        }
        try {
            var formula = new Formula(plain);
            var sum = formula.sum();
            return formula.at == plain.length() ? Optional.of(sum) : Optional.empty();
        } catch (ArithmeticException | NumberFormatException _) {
            return Optional.empty();
        }
    }

    private BigDecimal sum() {
        var result = product();
        while (isNext('+') || isNext('-')) {
            var minus = text.charAt(at++) == '-';
            result = minus ? result.subtract(product()) : result.add(product());
        }
        return result;
    }

    private BigDecimal product() {
        var result = factor();
        while (isNext('*') || isNext('/')) {
            var over = text.charAt(at++) == '/';
            result = over ? result.divide(factor()) : result.multiply(factor());
        }
        return result;
    }

    private BigDecimal factor() {
        if (isNext('-')) {
            at++;
            return factor().negate();
        }
        if (isNext('(')) {
            at++;
            var inner = sum();
            if (!isNext(')')) {
                throw new NumberFormatException();
            }
            at++;
            return inner;
        }
        var from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || isNext('.'))) {
            at++;
        }
        return new BigDecimal(text.substring(from, at));
    }

    private boolean isNext(char sign) {
        return at < text.length() && text.charAt(at) == sign;
    }
}
