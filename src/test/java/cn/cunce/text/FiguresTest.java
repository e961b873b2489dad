package cn.cunce.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.value.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "99900, 999",
        "374200, 3_742",
        "123450, 1_234.50",
        "-2000, −20",
        "123456789012, 1_234_567_890.12",
        "-100000000, −1_000_000",
    })
    void amounts_are_grouped_and_have_fen_only_where_there_are_any(long fen, String shown) {
        assertThat(Figures.yuan(new Money(fen))).isEqualTo(shown.replace('_', '\u00a0'));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "450, 450", "18710, 18_710"})
    void counts_are_grouped(long count, String shown) {
        assertThat(Figures.count(count)).isEqualTo(shown.replace('_', '\u00a0'));
    }
}
