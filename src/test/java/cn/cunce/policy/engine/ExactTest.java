package cn.cunce.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTest {

    private static final int TIMES = 20_000;

    @ParameterizedTest
    @CsvSource({
        "5, 2, 3",
        "-5, 2, -3",
        "4, 2, 2",
        "1, 3, 0",
        "2, 3, 1",
        "-1, 3, 0",
        "-2, 3, -1",
        "0, 7, 0",
        "1, 2, 1",
        "-1, 2, -1",
        "7, 1, 7",
        "9223372036854775807, 2, 4611686018427387904",
        "9223372036854775806, 9223372036854775807, 1"
    })
    void a_quotient_is_rounded_half_up_away_from_zero(long number, long by, long expected) {
        assertThat(Exact.divided(number, by)).isEqualTo(expected);
    }

    @Test
    void quotients_and_scaled_amounts_are_those_of_long_arithmetic() {
        var random = new Random(1);
        for (var i = 0; i < TIMES; i++) {
            var number = any(random) / 4;
            var by = positive(random);
            var factor = any(random) % 1_000_000;
            assertThat(Exact.divided(number, by)).isEqualTo(rounded(number, 1, by));
            var expected = BigDecimal.valueOf(number).multiply(BigDecimal.valueOf(factor));
            if (expected.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE / 2)) < 0) {
                assertThat(Exact.scaled(number, factor, by)).isEqualTo(rounded(number, factor, by));
            }
        }
    }

    @Test
    void a_product_that_no_long_holds_is_divided_all_the_same() {
        assertThat(Exact.scaled(6_000_000_000_000_000_000L, 3, 2))
                .isEqualTo(9_000_000_000_000_000_000L);
        assertThat(Exact.scaled(-6_000_000_000_000_000_001L, 3, 6))
                .isEqualTo(-3_000_000_000_000_000_001L);
        assertThat(Exact.scaled(Long.MAX_VALUE, 7, 7)).isEqualTo(Long.MAX_VALUE);
        assertThat(Exact.scaled(1L << 62, -2, 4)).isEqualTo(-(1L << 61));
        assertThatThrownBy(() -> Exact.scaled(Long.MAX_VALUE, 3, 2))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void fractions_are_compared_by_multiplying_crosswise_however_large() {
        var random = new Random(2);
        for (var i = 0; i < TIMES; i++) {
            var a = any(random);
            var b = positive(random);
            var c = i % 3 == 0 ? a : any(random);
            var d = i % 3 == 0 ? b + i % 2 : positive(random);
            var left = BigDecimal.valueOf(a).multiply(BigDecimal.valueOf(d));
            var right = BigDecimal.valueOf(c).multiply(BigDecimal.valueOf(b));
            assertThat(Integer.signum(Exact.compare(a, b, c, d)))
                    .as("%d/%d and %d/%d", a, b, c, d)
                    .isEqualTo(left.compareTo(right));
        }
    }

    private static long rounded(long number, long factor, long by) {
        return BigDecimal.valueOf(number)
                .multiply(BigDecimal.valueOf(factor))
                .divide(BigDecimal.valueOf(by), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /// Of every size, as often small as large.
    private static long any(Random random) {
        return random.nextLong() >> random.nextInt(Long.SIZE - 1);
    }

    private static long positive(Random random) {
        return Math.max(1, Math.abs(any(random) / 2));
    }
}
