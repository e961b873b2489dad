package cn.cunce.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatusTest {

    private static final int BAD = Status.INVALID;
    private static final int WORSE = Status.INVALID + 1;

    @Test
    void the_first_contradiction_stands_before_what_is_missing() {
        assertThat(Status.stop(Status.OPEN, Status.YES)).isEqualTo(Status.OPEN);
        assertThat(Status.stop(Status.OPEN, BAD)).isEqualTo(BAD);
        assertThat(Status.stop(BAD, Status.OPEN)).isEqualTo(BAD);
        assertThat(Status.stop(WORSE, BAD)).isEqualTo(WORSE);
        assertThat(Status.stop(5L, Status.number(BAD))).isEqualTo(BAD);
        assertThat(Status.stop(Status.number(WORSE), Status.number(BAD))).isEqualTo(WORSE);
        assertThat(Status.stop(Status.NUMBER_OPEN, 7L)).isEqualTo(Status.OPEN);
        assertThat(Status.stop(0L, Status.NUMBER_OPEN)).isEqualTo(Status.OPEN);
    }

    @Test
    void a_number_that_is_not_known_says_why() {
        IntStream.range(0, Status.MOST)
                .forEach(
                        status -> {
                            var number = Status.number(status);
                            assertThat(Status.isKnown(number)).isFalse();
                            assertThat(Status.of(number)).isEqualTo(status);
                        });
        assertThat(Status.isKnown(Status.number(Status.MOST))).isTrue();
        assertThat(Status.isKnown(-1)).isTrue();
    }

    @Test
    void a_number_that_would_be_taken_for_a_missing_one_is_refused() {
        assertThat(Status.exactly(Status.number(Status.MOST))).isNegative();
        assertThatThrownBy(() -> Status.exactly(Status.NUMBER_OPEN))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void each_contradiction_has_its_own_status_and_keeps_it() {
        var errors = new Errors();
        var some = errors.status("SOME");
        assertThat(errors.status("OTHER")).isEqualTo(some + 1);
        assertThat(errors.status("SOME")).isEqualTo(some);
        assertThat(errors.status("HOUSEHOLD_EMPTY")).isEqualTo(Errors.HOUSEHOLD_EMPTY);
        assertThat(errors.code(some)).isEqualTo("SOME");
        assertThat(errors.code(Errors.HOUSEHOLD_EMPTY)).isEqualTo("HOUSEHOLD_EMPTY");
        assertThat(errors.code(Errors.NEGATIVE_COMPONENT)).isEqualTo("NEGATIVE_COMPONENT");
        assertThat(errors.code(Errors.DIVISION_BY_ZERO)).isEqualTo("DIVISION_BY_ZERO");
    }

    @Test
    void there_are_no_more_contradictions_than_numbers_can_say() {
        var errors = new Errors();
        var last = 0;
        for (var i = errors.status("FIRST"); i < Status.MOST - 1; i++) {
            last = errors.status("E" + i);
        }
        assertThat(Status.isKnown(Status.number(last))).isFalse();
        assertThatThrownBy(() -> errors.status("ONE_TOO_MANY"))
                .isInstanceOf(IllegalStateException.class);
    }
}
