package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTest {

    private static final List<String> KNOWN =
            List.of("publicity.days", "margin.factor", "exit_line_household_yuan", "age");

    @ParameterizedTest
    @CsvSource({
        "publicity.day, publicity.days",
        "publicity.dyas, publicity.days",
        "exit_line_houshold_yuan, exit_line_household_yuan",
        "exit_line_hoseold_yaun, exit_line_household_yuan",
        "margin.fctr, margin.factor",
        "ag, age",
        "ages, age",
        "xyz, ''",
        "agexx, ''",
        "something.else.entirely, ''",
    })
    void the_name_that_somebody_most_likely_meant(String written, String meant) {
        assertThat(Near.to(written, KNOWN).orElse("")).isEqualTo(meant);
    }
}
