package cn.cunce.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.model.rule.Expr.Function;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What follows from a date of which only the year is known.
class FunctionsTest {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2015, 12, 31);
    private static final Known SOMETIME =
            new Known.Between(FIRST, LAST, new TreeSet<>(List.of("birthDate")));

    @Test
    void an_age_is_somewhere_between_two() {
        assertThat(called(Function.AGE, LocalDate.of(2017, 6, 30), SOMETIME))
                .isEqualTo(between(1L, 2L));
        assertThat(called(Function.AGE, LocalDate.of(2017, 12, 31), SOMETIME))
                .isEqualTo(new Known.Exactly(2L));
        assertThat(called(Function.AGE, LAST, Known.missing("birthDate")))
                .isEqualTo(Known.missing("birthDate"));
    }

    @Test
    void days_after_it_are_somewhere_between_two() {
        assertThat(called(Function.DAYS_AFTER, LAST, SOMETIME, new Known.Exactly(1L)))
                .isEqualTo(between(FIRST.plusDays(1), LAST.plusDays(1)));
        assertThat(called(Function.DAYS_AFTER, LAST, SOMETIME, Known.missing("days")))
                .isEqualTo(Known.missing(List.of("birthDate", "days")));
        assertThat(
                        called(
                                Function.DAYS_AFTER,
                                LAST,
                                new Known.Exactly(FIRST),
                                new Known.Exactly(364L)))
                .isEqualTo(new Known.Exactly(LAST));
    }

    private static Known between(Comparable<?> low, Comparable<?> high) {
        return new Known.Between(low, high, new TreeSet<>(List.of("birthDate")));
    }

    private static Known called(Function function, LocalDate on, Known... args) {
        var frame = new Frame(new Slots(), new Errors(), new PlainText(Shipped.codeLists()));
        return Functions.call(function, List.of(args), frame, Day.of(on));
    }
}
