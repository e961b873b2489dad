package cn.cunce.text;

import cn.cunce.model.value.Money;
import java.math.BigDecimal;

/// Figures as a screen shows them: grouped by a narrow blank, a real minus, 分 only where there are
/// any.
public final class Figures {

    /// A blank at which no line breaks; of the blanks that a screen font has, the narrowest.
    private static final char BLANK = '\u00a0';

    private static final char MINUS = '\u2212';
    private static final int GROUP = 3;

    private Figures() {}

    /// `18 710`
    public static String count(long number) {
        return grouped(BigDecimal.valueOf(number));
    }

    /// In 元: `3 742`, `1 234.50`, `−20`.
    public static String yuan(Money money) {
        var yuan = money.yuan();
        return grouped(yuan.stripTrailingZeros().scale() <= 0 ? yuan.setScale(0) : yuan);
    }

    /// Any figure, without trailing zeros: `1 234.5`
    public static String number(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return grouped(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    private static String grouped(BigDecimal number) {
        var plain = number.abs().toPlainString();
        var point = plain.indexOf('.');
        var grouped = new StringBuilder(plain);
        for (var i = (point < 0 ? plain.length() : point) - GROUP; i > 0; i -= GROUP) {
            grouped.insert(i, BLANK);
        }
        return number.signum() < 0 ? MINUS + grouped.toString() : grouped.toString();
    }
}
