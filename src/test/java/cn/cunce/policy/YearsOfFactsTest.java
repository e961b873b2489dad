package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.rule.Explanation.Kind;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A year that the facts tell, as in the year that a household was registered.
class YearsOfFactsTest {

    private static Saying household() {
        return new Saying()
                .numbers(1815, 1816, 2216, 2217)
                .household(HouseholdFields.FIRST_REGISTERED_YEAR, 2016L)
                .year(2016, IncomeFields.WAGE_INCOME, new Money(1_440_000))
                .year(2016, ConditionFields.FARMLAND_MU, new BigDecimal("2.5"))
                .year(2016, ConditionFields.HOUSING_GRADE, "C")
                .year(2016, ConditionFields.RENOVATION_DONE_DATE, PartialDate.parse("2016"))
                .year(2017, IncomeFields.WAGE_INCOME, new Money(1_600_000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            inYear(THEN, householdYear.wageIncome >= param.line2016)     | yes
            inYear(THEN, householdYear.wageIncome >= param.line)         | ? param.line@2016
            inYear(THEN, householdYear.wageIncome) < householdYear.wageIncome | yes
            inYear(THEN, householdYear.businessGross) > param.line       | ? householdYear.businessGross@2016
            inYear(THEN, householdYear.renovationDoneDate) < onDate()    | yes
            inYear(THEN, householdYear.renovationDoneDate < onDate())    | ? householdYear.renovationDoneDate@2016
            inYear(THEN, householdYear.appraisalDate) < onDate()         | ? householdYear.appraisalDate@2016
            inYear(THEN, householdYear.housingGrade) == "C级"             | yes
            inYear(THEN, householdYear.housingGrade) == "D级"             | no
            inYear(THEN, householdYear.farmlandMu) < param.factor        | yes
            inYear(THEN, householdYear.irrigatedMu) < param.factor       | ? householdYear.irrigatedMu@2016
            inYear(THEN, inYear(1, householdYear.wageIncome)) == householdYear.wageIncome | yes
            inYear(-1, inYear(household.firstRegisteredYear - year(), householdYear.wageIncome)) < householdYear.wageIncome | yes
            """)
    void a_question_of_that_year_is_answered_by_its_record(String source, String expected)
            throws Exception {
        assertThat(said(household(), source)).isEqualTo(expected);
    }

    private static String said(Saying saying, String source) throws Exception {
        return ExpressionsTest.told(
                saying.of(source.replace("THEN", "household.firstRegisteredYear - year()")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            inYear(THEN, householdYear.wageIncome >= param.line)
            inYear(THEN, householdYear.wageIncome) > param.line
            inYear(THEN, householdYear.renovationDoneDate) < onDate()
            inYear(THEN, householdYear.housingGrade) == "C级"
            inYear(THEN, householdYear.farmlandMu) < param.factor
            """)
    void a_year_that_nobody_has_recorded_is_what_is_missing(String source) throws Exception {
        assertThat(said(new Saying(), source)).isEqualTo("? household.firstRegisteredYear");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            inYear(household.firstRegisteredYear, householdYear.wageIncome >= param.line)
            inYear(household.firstRegisteredYear, householdYear.wageIncome) > param.line
            inYear(household.firstRegisteredYear, householdYear.renovationDoneDate) < onDate()
            inYear(household.firstRegisteredYear, householdYear.housingGrade) == "C级"
            inYear(household.firstRegisteredYear, householdYear.farmlandMu) < param.factor
            inYear(household.firstRegisteredYear - param.n1815, householdYear.wageIncome) > param.line
            inYear(household.firstRegisteredYear - param.n2217, householdYear.wageIncome) > param.line
            """)
    void a_year_further_away_than_two_hundred_is_none(String source) throws Exception {
        assertThat(said(household(), source)).isEqualTo("! YEAR_OUT_OF_RANGE");
    }

    @ParameterizedTest
    @CsvSource({"1816, 2217", "2216, 1817"})
    void two_hundred_years_are_not_too_far(int back, int year) throws Exception {
        var source =
                "inYear(household.firstRegisteredYear - param.n"
                        + back
                        + ", householdYear.waterOk)";
        assertThat(said(household(), source)).isEqualTo("? householdYear.waterOk@" + year);
    }

    @Test
    void the_reason_says_the_year_and_what_was_asked_of_it() throws Exception {
        var source =
                "inYear(household.firstRegisteredYear - year(), householdYear.wageIncome"
                        + " > param.line2016)";
        var because = household().judged(source, true).because();

        assertThat(because.kind()).isEqualTo(Kind.IN_YEAR);
        assertThat(because.year()).isEqualTo(2016);
        assertThat(because.parts()).hasSize(1);
    }

    @Test
    void while_the_year_is_not_known_it_is_the_reason() throws Exception {
        var source = "inYear(household.firstRegisteredYear, householdYear.waterOk)";
        var because = new Saying().judged(source, true).because();

        assertThat(because.name()).isEqualTo("household.firstRegisteredYear");
    }
}
