package cn.cunce.policy.engine;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// Arithmetic with whole numbers that is exact however large its steps become.
final class Exact {

    /// A quotient, rounded half up: away from zero where it lies in the middle.
    ///
    /// @param by positive
    static long divided(long number, long by) {
        var whole = number / by;
        var rest = Math.abs(number % by);
        // rest >= by - rest is 2 * rest >= by without an overflow
        return rest >= by - rest ? whole + Long.signum(number) : whole;
    }

    /// `number * factor / divisor`, rounded half up.
    ///
    /// @param divisor positive
    /// @throws ArithmeticException for what no `long` holds
    static long scaled(long number, long factor, long divisor) {
        var high = Math.multiplyHigh(number, factor);
        var low = number * factor;
        return Status.exactly(
                high == low >> (Long.SIZE - 1)
                        ? divided(low, divisor)
                        : large(number, factor, divisor));
    }

    private static long large(long number, long factor, long divisor) {
        return new BigDecimal(BigInteger.valueOf(number).multiply(BigInteger.valueOf(factor)))
                .divide(BigDecimal.valueOf(divisor), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /// The sign of `a / b - c / d` for positive `b` and `d`.
    static int compare(long a, long b, long c, long d) {
        var leftHigh = Math.multiplyHigh(a, d);
        var rightHigh = Math.multiplyHigh(c, b);
        return leftHigh == rightHigh
                ? Long.compareUnsigned(a * d, c * b)
                : Long.compare(leftHigh, rightHigh);
    }

    private Exact() {}
}
