package cn.cunce.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangeTest {

    @Test
    void nothing_typed_means_all() {
        assertThat(PageRange.of(" ", 3)).isEqualTo(Optional.of(List.of(1, 2, 3)));
    }

    @Test
    void ranges_and_single_pages_stand_side_by_side() {
        assertThat(PageRange.of("1-3,7", 9)).isEqualTo(Optional.of(List.of(1, 2, 3, 7)));
    }

    @Test
    void chinese_marks_mean_the_same_and_a_page_comes_once() {
        assertThat(PageRange.of("5，1～2、2", 9)).isEqualTo(Optional.of(List.of(5, 1, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "3-1", "9-10", "x", "1-", "-2", ",", "1.5", "99999999"})
    void what_cannot_be_printed_is_not_guessed_at(String typed) {
        assertThat(PageRange.of(typed, 9)).isEmpty();
    }
}
