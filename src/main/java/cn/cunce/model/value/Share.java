package cn.cunce.model.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A part of a whole, compared exactly: 29.995 % is less than 30 %. Decimals are for people only.
///
/// @param whole never 0, never negative
public record Share(BigDecimal part, BigDecimal whole) implements Comparable<Share> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Share {
        if (whole.signum() <= 0) {
            throw new IllegalArgumentException("whole: " + whole);
        }
    }

    public static Share of(long part, long whole) {
        return new Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    /// @param percent 30 for 30 %
    public static Share ofPercent(BigDecimal percent) {
        return new Share(percent, HUNDRED);
    }

    /// In percent with two decimals, rounded half up: `29.99`. To be shown, never to be compared.
    public BigDecimal percent() {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Share other) {
        return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }

    /// Equal shares of different wholes are equal.
    @Override
    public boolean equals(Object other) {
        return other instanceof Share share && compareTo(share) == 0;
    }

    @Override
    public int hashCode() {
        return percent().hashCode();
    }
}
