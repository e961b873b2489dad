package cn.cunce.ui.filing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilingPeriodTest {

    @ParameterizedTest
    @ValueSource(strings = {"2018年", "2018年第2季度", "2018-06", " 2018.06 ", "2018年上半年"})
    void a_period_is_words_and_figures(String typed) {
        assertThat(FilingPeriod.trouble(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"胡说八道/..\\", "2018:06", "..", "一二三四五六七八九十一二三四五六七八九十一"})
    void anything_else_stands_in_the_way(String typed) {
        assertThat(FilingPeriod.trouble(typed)).contains("filing.periodWrong");
    }

    @Test
    void it_cannot_be_left_out() {
        assertThat(FilingPeriod.trouble(" ")).contains("filing.noPeriod");
    }
}
