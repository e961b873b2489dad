package cn.cunce.policy.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.cunce.boot.Shipped;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What is known, as conditions and numbers of a frame, as words to be shown, and as a reason.
class KnownTest {

    private static final Known MISSING = Known.missing("household.isRegistered");
    private static final Known BETWEEN =
            new Known.Between(17L, 18L, new TreeSet<>(List.of("person.birthDate")));
    private static final Known INVALID = new Known.Invalid("HOUSEHOLD_EMPTY");

    private final PlainText plain = new PlainText(Shipped.codeLists());
    private final Errors errors = new Errors();
    private final Frame frame = new Frame(new Slots(), errors, plain);

    @Test
    void a_condition_is_yes_no_or_open() {
        assertThat(Known.YES.verdict()).isEqualTo(Verdict.YES);
        assertThat(Known.NO.verdict()).isEqualTo(Verdict.NO);
        assertThat(MISSING.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(INVALID.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThatThrownBy(() -> Known.missing(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_has_the_status_of_what_it_is() {
        assertThat(errors.status(Known.YES)).isEqualTo(Status.YES);
        assertThat(errors.status(Known.NO)).isEqualTo(Status.NO);
        assertThat(errors.status(MISSING)).isEqualTo(Status.OPEN);
        assertThat(errors.status(BETWEEN)).isEqualTo(Status.OPEN);
        assertThat(errors.status(INVALID)).isEqualTo(Errors.HOUSEHOLD_EMPTY);
        assertThat(errors.statusOf("01")).isEqualTo(Status.YES);
        assertThat(errors.statusOf(MISSING)).isEqualTo(Status.OPEN);
        assertThat(errors.statusOf(BETWEEN)).isEqualTo(Status.OPEN);
        assertThat(errors.statusOf(INVALID)).isEqualTo(Errors.HOUSEHOLD_EMPTY);
    }

    @Test
    void a_frame_takes_numbers_for_what_is_known_exactly() {
        assertThat(frame.number(new Known.Exactly(new Money(7)))).isEqualTo(7);
        assertThat(frame.number(new Known.Exactly(8L))).isEqualTo(8);
        assertThat(frame.number(MISSING)).isEqualTo(Status.NUMBER_OPEN);
        assertThat(frame.number(BETWEEN)).isEqualTo(Status.NUMBER_OPEN);
        assertThat(frame.number(INVALID)).isEqualTo(Status.number(Errors.HOUSEHOLD_EMPTY));
    }

    @Test
    void values_are_shown_as_people_write_them() {
        assertThat(plain.of(new Money(360_050), "")).isEqualTo("3600.50");
        assertThat(plain.of(Share.of(1, 3), "")).isEqualTo("33.33");
        assertThat(plain.of(new BigDecimal("1.50"), "")).isEqualTo("1.50");
        assertThat(plain.of(LocalDate.of(2017, 3, 1), "")).isEqualTo("2017-03-01");
        assertThat(plain.of("13", "ethnicity")).isEqualTo("瑶族");
        assertThat(plain.of("13", "")).isEqualTo("13");
        assertThat(plain.of("no code", "ethnicity")).isEqualTo("no code");
        assertThat(plain.of(List.of("01", "13"), "ethnicity")).isEqualTo("汉族、瑶族");
        assertThat(plain.of(new TreeMap<>(Map.of("01", 7L, "13", 3L)), "ethnicity"))
                .isEqualTo("汉族 7、瑶族 3");
        assertThat(plain.of(BETWEEN, "")).isEqualTo("17–18");
        assertThat(plain.of(MISSING, "")).isEmpty();
        assertThat(plain.of(INVALID, "")).isEmpty();
    }

    @Test
    void a_reason_has_a_verdict_for_conditions_and_a_value_for_what_has_one() {
        var yes = Reason.value(Kind.FACT, Known.YES, "true").alone();
        assertThat(yes.verdict()).contains(Verdict.YES);
        assertThat(yes.value()).contains("true");
        var amount = Reason.value(Kind.FACT, new Known.Exactly(8L), "8").alone();
        assertThat(amount.verdict()).isEmpty();
        assertThat(amount.value()).contains("8");
        var open = Reason.condition(Kind.ALL, MISSING).from(List.of(yes));
        assertThat(open.verdict()).contains(Verdict.UNDETERMINED);
        assertThat(open.value()).isEmpty();
        assertThat(open.missing()).containsExactly("household.isRegistered");
        assertThat(open.parts()).containsExactly(yes);
    }

    @Test
    void a_share_is_compared_by_whole_numbers_where_they_are_small_enough() {
        assertThat(Quotient.Limit.of(Share.of(1, 3))).contains(new Quotient.Limit(1, 3));
        assertThat(Quotient.Limit.of(Share.ofPercent(new BigDecimal("33.3333"))))
                .contains(new Quotient.Limit(333_333, 1_000_000));
        assertThat(Quotient.Limit.of(Share.ofPercent(new BigDecimal("3E+1"))))
                .contains(new Quotient.Limit(30, 100));
        assertThat(Quotient.Limit.of(Share.ofPercent(new BigDecimal("1E+30")))).isEmpty();
        assertThat(Quotient.Limit.of(MISSING)).isEqualTo(Optional.empty());
    }
}
