package cn.cunce.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Spans of days of January.
class PeriodTest {

    private static Period days(String text) {
        var ends = Arrays.stream(text.split("-")).map(Integer::parseInt).toList();
        return new Period(
                LocalDate.of(2017, 1, ends.getFirst()), LocalDate.of(2017, 1, ends.getLast()));
    }

    private static String told(Period period) {
        return period.from().getDayOfMonth() + "-" + period.to().getDayOfMonth();
    }

    @ParameterizedTest
    @CsvSource({
        "10-20, 12-15, 10-11 16-20",
        "10-20, 10-15, 16-20",
        "10-20, 15-20, 10-14",
        "10-20, 20-25, 10-19",
        "10-20, 5-10, 11-20",
        "10-20, 1-30, ''",
        "10-20, 10-20, ''",
        "10-20, 21-25, 10-20",
        "10-20, 1-9, 10-20",
    })
    void what_remains_when_another_takes_some_days(String mine, String taken, String rest) {
        assertThat(
                        days(mine).without(days(taken)).stream()
                                .map(PeriodTest::told)
                                .collect(Collectors.joining(" ")))
                .isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource({
        "10-20, 12-15, 12-15",
        "10-20, 15-25, 15-20",
        "10-20, 5-15, 10-15",
        "10-20, 20-25, 20-20",
        "10-20, 21-25, ''",
        "10-20, 1-9, ''",
    })
    void the_days_that_both_have(String mine, String yours, String shared) {
        assertThat(days(mine).shared(days(yours)).map(PeriodTest::told).orElse(""))
                .isEqualTo(shared);
        assertThat(days(yours).shared(days(mine)).map(PeriodTest::told).orElse(""))
                .isEqualTo(shared);
    }
}
