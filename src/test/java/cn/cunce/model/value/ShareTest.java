package cn.cunce.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

    private static final Share THIRTY = Share.ofPercent(new BigDecimal("30"));

    @Test
    void shares_are_compared_exactly_and_shown_rounded() {
        var justBelow = Share.of(29_995, 100_000);

        assertThat(justBelow).isLessThan(THIRTY);
        assertThat(justBelow.percent()).isEqualTo("30.00");
    }

    @Test
    void equal_shares_of_different_wholes_are_equal() {
        var sameOfMore = Share.of(300, 1000);

        assertThat(sameOfMore).isEqualTo(THIRTY).hasSameHashCodeAs(THIRTY);
        assertThat(sameOfMore).isNotEqualTo(Share.of(301, 1000)).isNotEqualTo("30");
        assertThat(Share.of(1, 2).hashCode()).isNotEqualTo(THIRTY.hashCode());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    void there_is_no_part_of_nothing(long whole) {
        assertThatIllegalArgumentException().isThrownBy(() -> Share.of(1, whole));
    }
}
