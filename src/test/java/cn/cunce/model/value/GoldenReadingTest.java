package cn.cunce.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.value.GoldenCases.Case;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every published case of the reading functions.
class GoldenReadingTest {

    @ParameterizedTest
    @MethodSource
    void identity_numbers(Case golden) {
        var on = golden.get("asOfDate");
        var day = on.isEmpty() ? Optional.<LocalDate>empty() : Optional.of(LocalDate.parse(on));
        var reading = IdNumber.read(Written.text(golden.get("idRaw")), day);

        assertThat(outcome(reading, "VALID")).isEqualTo(golden.get("expectedOutcome"));
        assertThat(badCode(reading)).isEqualTo(golden.get("expectedError"));
        if (reading instanceof Reading.Value<IdNumber>(var id, var remarks)) {
            assertThat(id.number()).isEqualTo(golden.get("expectedId18"));
            assertThat(id.birth()).isEqualTo(golden.get("expectedBirthDate"));
            assertThat(id.isMale() ? "男" : "女").isEqualTo(golden.get("expectedSex"));
            assertThat(day.map(id::age).map(String::valueOf).orElse(""))
                    .isEqualTo(golden.get("expectedAge"));
            if (!golden.get("expectedFinding").isEmpty()) {
                assertThat(remarks)
                        .extracting(Problem::code)
                        .contains(golden.get("expectedFinding"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource
    void dates(Case golden) {
        var form = Written.Form.valueOf(golden.get("cellKind"));
        var reading = DateReader.read(new Written(golden.get("raw"), form));

        assertThat(outcome(reading, "VALID")).isEqualTo(golden.get("expectedOutcome"));
        if (reading instanceof Reading.Value<PartialDate>(var date, var _)) {
            assertThat(date).hasToString(golden.get("expectedValue"));
            assertThat(date.precision()).hasToString(golden.get("expectedPrecision"));
        }
    }

    @ParameterizedTest
    @MethodSource
    void money(Case golden) {
        var reading = MoneyReader.read(Written.text(golden.get("raw")), golden.get("headerUnit"));

        assertThat(outcome(reading, "VALUE")).isEqualTo(golden.get("expectedOutcome"));
        if (reading instanceof Reading.Value<Money>(var money, var _)) {
            assertThat(money.yuan()).hasToString(golden.get("expectedYuan"));
        }
    }

    @ParameterizedTest
    @MethodSource
    void yes_and_no(Case golden) {
        var reading = YesNoReader.read(Written.text(golden.get("raw")));

        assertThat(outcome(reading, "VALUE")).isEqualTo(golden.get("expectedOutcome"));
        if (reading instanceof Reading.Value<Boolean>(var yes, var _)) {
            assertThat(yes ? "Y" : "N").isEqualTo(golden.get("expectedValue"));
        }
    }

    @ParameterizedTest
    @MethodSource
    void per_capita_income(Case golden) {
        var income =
                new Income(
                        yuan(golden, "wageIncome"),
                        yuan(golden, "businessGross"),
                        yuan(golden, "businessCost"),
                        yuan(golden, "propertyIncome"),
                        yuan(golden, "transferIncome"),
                        present(golden, "householdSize").map(Long::valueOf));

        switch (income.outcome()) {
            case Income.Outcome.Known(var net, var perHead) -> {
                assertThat(golden.get("expectedOutcome")).isEqualTo("VALUE");
                assertThat(net.yuan()).hasToString(golden.get("expectedNetIncome"));
                assertThat(perHead.yuan()).hasToString(golden.get("expectedPerCapita"));
            }
            case Income.Outcome.Undetermined(var missing) -> {
                assertThat(golden.get("expectedOutcome")).isEqualTo("UNDETERMINED");
                assertThat(String.join(";", missing)).isEqualTo(golden.get("expectedMissing"));
            }
            case Income.Outcome.Invalid(var problem) -> {
                assertThat(golden.get("expectedOutcome")).isEqualTo("INVALID");
                assertThat(problem.code()).isEqualTo(golden.get("expectedError"));
            }
        }
    }

    private static String outcome(Reading<?> reading, String read) {
        return switch (reading) {
            case Reading.Value<?> _ -> read;
            case Reading.Blank<?> _ -> "UNDETERMINED";
            case Reading.Unknown<?> _ -> "UNDETERMINED";
            case Reading.NotApplicable<?> _ -> "NOT_APPLICABLE";
            case Reading.Ambiguous<?> _ -> "AMBIGUOUS";
            case Reading.Bad<?> _ -> "INVALID";
        };
    }

    private static String badCode(Reading<?> reading) {
        return reading instanceof Reading.Bad<?>(var problem) ? problem.code() : "";
    }

    private static Optional<Money> yuan(Case golden, String column) {
        return present(golden, column).map(BigDecimal::new).map(Money::ofYuan);
    }

    private static Optional<String> present(Case golden, String column) {
        return Optional.of(golden.get(column)).filter(text -> !text.isEmpty());
    }

    static List<Case> identity_numbers() {
        return GoldenCases.of("id_number");
    }

    static List<Case> dates() {
        return GoldenCases.of("import_date");
    }

    static List<Case> money() {
        return GoldenCases.of("import_money");
    }

    static List<Case> yes_and_no() {
        return GoldenCases.of("import_yes_no");
    }

    static List<Case> per_capita_income() {
        return GoldenCases.of("per_capita_income");
    }
}
