package cn.cunce.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    @ParameterizedTest
    @CsvSource({
        "3200*10+500, 32500",
        "3200×10＋500, 32500",
        "(1+2)*3-4, 5",
        "100-30-20, 50",
        "0.1+0.2, 0.3",
        "90/3, 30",
        "２６００＊12, 31200",
        "-5+8, 3",
    })
    void a_sum_is_worked_out(String typed, BigDecimal result) {
        assertThat(Formula.result(typed).orElseThrow()).isEqualByComparingTo(result);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3200", "-3200", "三千", "3200元", "1/3", "5/0", "3*", "(2+3", "1..2+3", "*"})
    void what_is_no_sum_is_left_as_it_is(String typed) {
        assertThat(Formula.result(typed)).isEmpty();
    }

    @Test
    void nothing_is_no_sum() {
        assertThat(Formula.result("")).isEqualTo(Optional.empty());
    }
}
