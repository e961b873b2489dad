package cn.cunce.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"1000, 3, 333", "1001, 2, 501", "-1001, 2, -501", "0, 5, 0", "7, 1, 7"})
    void an_amount_per_head_is_rounded_once_half_up(long fen, long people, long each) {
        assertThat(new Money(fen).perHead(people)).isEqualTo(new Money(each));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void nobody_has_no_amount_per_head(long people) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(100).perHead(people));
    }

    @Test
    void parts_of_a_fen_are_no_amount() {
        assertThat(Money.ofYuan(new BigDecimal("12.34"))).isEqualTo(new Money(1234));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Money.ofYuan(new BigDecimal("12.345")));
    }

    @Test
    void sums_that_are_too_large_are_refused() {
        var most = new Money(Long.MAX_VALUE);

        assertThat(new Money(5).plus(new Money(7)).minus(new Money(2))).isEqualTo(new Money(10));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> most.plus(new Money(1)));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Money(-2).minus(most));
    }
}
