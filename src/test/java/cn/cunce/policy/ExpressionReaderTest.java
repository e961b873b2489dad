package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.rule.Expr;
import cn.cunce.policy.ExpressionReader.Want;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionReaderTest {

    private final Saying saying = new Saying();

    @Test
    void a_label_becomes_the_code_that_it_is_compared_with() throws Exception {
        assertThat(saying.read("household.mainCause == \"因残\"").expr())
                .isEqualTo(
                        new Expr.Compare(
                                new Expr.Fact("", HouseholdFields.MAIN_CAUSE),
                                Expr.Order.EQUAL,
                                new Expr.Constant("02")));
    }

    @Test
    void three_conditions_joined_are_one_condition_with_three_parts() throws Exception {
        var read = saying.read("household.isRegistered && true && !false");
        assertThat(read.expr())
                .isInstanceOfSatisfying(Expr.And.class, all -> assertThat(all.parts()).hasSize(3));
    }

    @Test
    void a_name_may_go_on_behind_a_field_that_has_a_value_itself() throws Exception {
        assertThat(saying.read("householdYear.wageIncome.labour").expr())
                .isEqualTo(new Expr.Fact("", IncomeFields.WAGE_INCOME_LABOUR));
        assertThat(saying.read("householdYear.transfer.dibao").expr())
                .isEqualTo(new Expr.Fact("", IncomeFields.TRANSFER_DIBAO));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            householdYear.wagIncome > param.line         | 1:14 | EXPRESSION_MEANT
            householdYears.wageIncome > param.line       | 1:1  | EXPRESSION_MEANT
            householdYear.wageIncome > param.years       | 1:26 | EXPRESSION_TYPES
            householdYear.wageIncome > 4000              | 1:26 | EXPRESSION_TYPES
            householdYear.householdSize > 5              | 1:31 | EXPRESSION_NUMBER
            householdYear.householdSize > 1.5            | 1:29 | EXPRESSION_LITERAL
            household.mainCause == "缺钱"                 | 1:21 | EXPRESSION_LABEL
            household.mainCause == household.povertyStatus | 1:21 | EXPRESSION_LISTS
            has(household.mainCause)                     | 1:4  | EXPRESSION_HAS
            recorded(household.firstIdentifiedDate)      | 1:9  | EXPRESSION_RECORDED
            persons.exists(p, p.helth == "健康")          | 1:20 | EXPRESSION_MEANT
            consecutive(householdYear.householdSize, true) | 1:12 | EXPRESSION_YEARS
            household.isRegistered &&                    | 1:26 | EXPRESSION_ENDS
            household.isRegistered and household.isRelocated | 1:24 | EXPRESSION_SYNTAX
            weighted([param.years], param.weights) > param.years | 1:9 | EXPRESSION_WEIGHTED
            weighted([param.line], param.weights) > param.line   | 1:9 | EXPRESSION_ARGUMENTS
            weighted([param.years], param.limit) > param.years   | 1:9 | EXPRESSION_ARGUMENTS
            param.lines > param.line                     | 1:6  | EXPRESSION_MEANT
            param.nothing > param.line                   | 1:6  | EXPRESSION_FIELD
            def.nothing                                  | 1:4  | EXPRESSION_FIELD
            "a" + "b" == "ab"                            | 1:5  | EXPRESSION_TYPES
            householdYear.incomeOk                       | 1:14 | EXPRESSION_FIELD
            xyzzyplugh > param.line                      | 1:1  | EXPRESSION_NAME
            consecutive(1 + householdYear.householdSize, true) | 1:12 | EXPRESSION_YEARS
            consecutive(householdYear.householdSize + 1, true) | 1:12 | EXPRESSION_YEARS
            consecutive(1 - householdYear.householdSize, true) | 1:12 | EXPRESSION_YEARS
            consecutive(householdYear.householdSize - 1, true) | 1:12 | EXPRESSION_YEARS
            totalOf(householdYear.sanHua) > 0            | 1:22 | EXPRESSION_FIELD
            """)
    void what_packs_may_not_say_is_refused_where_it_stands(String source, String at, String code) {
        assertThatThrownBy(() -> saying.read(source))
                .asInstanceOf(type(ExpressionFault.class))
                .satisfies(
                        fault ->
                                assertThat(
                                                fault.line()
                                                        + ":"
                                                        + fault.column()
                                                        + " "
                                                        + fault.problem().code())
                                        .isEqualTo(at + " " + code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            consecutive(param.years + 1, true)                              | CONDITION
            consecutive(param.years - 1, true)                              | CONDITION
            weighted([param.years, 1, 0], param.weights)                    | DECIMAL
            weighted([param.limit, param.limit, param.limit], param.weights) | SHARE
            villageYear.ethnicityCounts                                     | COUNTS
            """)
    void what_may_be_said_comes_to_a_type(String source, ValueType.Base base) throws Exception {
        assertThat(saying.read(source).type().base()).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({
        "MONEY, param.line, param.years",
        "COUNT, param.years, param.line",
        "CONDITION, true, param.line",
    })
    void an_expression_comes_to_what_is_wanted_of_it(Want want, String fit, String unfit)
            throws Exception {
        var reader = new ExpressionReader(saying.vocabulary());

        assertThat(reader.read(fit, want).type().base()).hasToString(want.name());
        assertThatThrownBy(() -> reader.read(unfit, want))
                .asInstanceOf(type(ExpressionFault.class))
                .satisfies(
                        fault -> assertThat(fault.problem().code()).isEqualTo("EXPRESSION_RESULT"));
    }

    @Test
    void what_was_meant_is_told_from_the_record_on() {
        assertThatThrownBy(() -> saying.read("householdYear.transfer.dibo > param.line"))
                .asInstanceOf(type(ExpressionFault.class))
                .satisfies(
                        fault ->
                                assertThat(fault.problem().args())
                                        .containsExactly("transfer.dibo", "transfer.dibao"));
    }

    @Test
    void the_line_of_a_fault_is_counted() {
        assertThatThrownBy(() -> saying.read("household.isRegistered\n  && houshold.isRelocated"))
                .asInstanceOf(type(ExpressionFault.class))
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(2))
                .satisfies(fault -> assertThat(fault.column()).isEqualTo(6));
    }
}
