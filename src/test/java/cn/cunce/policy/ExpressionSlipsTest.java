package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.cunce.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people write who have never written an expression is told in words that help them.
class ExpressionSlipsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            household.isRegistered，true                 | EXPRESSION_WIDE
            （household.isRegistered）                    | EXPRESSION_WIDE
            household.mainCause == “因病”                 | EXPRESSION_WIDE
            household.mainCause == 因病                   | EXPRESSION_QUOTES
            household.isRegistered = true                | EXPRESSION_EQUALS
            household.isRegistered & true                | EXPRESSION_DOUBLE
            household.isRegistered or true               | EXPRESSION_SYNTAX
            household.mainCause == \\"因病                 | EXPRESSION_QUOTE_OPEN
            (household.isRegistered                      | EXPRESSION_LACKS
            household.isRegistered &&                    | EXPRESSION_ENDS
            param.line * param.years > param.line        | EXPRESSION_OPERATOR
            persons[0].dibao                             | EXPRESSION_OPERATOR
            param.line > 1.5                             | EXPRESSION_LITERAL
            null == null                                 | EXPRESSION_LITERAL
            persons.exists(p)                            | EXPRESSION_OVER_FORM
            persons.exists(1, true)                      | EXPRESSION_OVER_FORM
            age(param.years) > param.years               | EXPRESSION_ARGUMENTS
            param.line.x > param.line                    | EXPRESSION_DEEPER
            householdYear                                | EXPRESSION_WHOLE
            householdYear.householdSize > param.limit    | EXPRESSION_TYPES
            person.health == \\"残疾\\"                     | EXPRESSION_ONE_OF
            \\"残疾\\" != person.health                     | EXPRESSION_ONE_OF
            agee(household.firstIdentifiedDate) > 0      | EXPRESSION_MEANT
            {1: 2}                                       | EXPRESSION_UNREADABLE
            """)
    void a_slip_is_told_without_a_word_of_the_machine(String source, String code) {
        var written = source.replace("\\", "");
        var fault = catchThrowableOfType(ExpressionFault.class, () -> new Saying().read(written));

        assertThat(fault.problem().code()).isEqualTo(code);
        assertThat(Texts.chinese().of(fault.problem()))
                .doesNotContainPattern("[a-z]{2,} [a-z]+ [a-z]+");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            householdYear.householdSize > param.limit | （左右是个数、比例）
            household == true                         | （左右是整条记录、条件）
            age(param.years) > param.years            | （个数）
            trueShare(persons) > param.limit          | （一组别的东西）
            weighted([param.line], param.weights) > 1 | （一组别的东西、权重）
            person.health > param.line                | （左右是一组词、金额）
            """)
    void types_are_called_what_people_call_them(String source, String told) {
        var fault = catchThrowableOfType(ExpressionFault.class, () -> new Saying().read(source));

        assertThat(Texts.chinese().of(fault.problem())).contains(told);
    }
}
