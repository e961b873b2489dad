package cn.cunce.model.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An amount of money, exact to the 分; negative for costs and corrections.
///
/// Rules count in 分, the database keeps 元 as a decimal, people read and type 元: this class is the
/// only place where one becomes the other.
///
/// @param fen the amount in 分, one hundredth of a 元
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final int DECIMALS = 2;

    /// @throws ArithmeticException if `yuan` has a part below one 分
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(yuan.movePointRight(DECIMALS).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    /// The amount per person, rounded half up to the 分, once, as it is filed and compared.
    ///
    /// @throws IllegalArgumentException if `people` is not positive
    public Money perHead(long people) {
        if (people <= 0) {
            throw new IllegalArgumentException("people: " + people);
        }
        var share =
                BigDecimal.valueOf(fen).divide(BigDecimal.valueOf(people), 0, RoundingMode.HALF_UP);
        return new Money(share.longValueExact());
    }

    /// The amount in 元 with two decimals and no grouping: `1234.50`.
    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, DECIMALS);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }
}
