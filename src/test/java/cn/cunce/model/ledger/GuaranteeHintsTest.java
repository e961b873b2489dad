package cn.cunce.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.GuaranteeHint.Why;
import cn.cunce.model.value.PartialDate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuaranteeHintsTest {

    private static final LocalDate ON = LocalDate.of(2018, 12, 31);

    @Test
    void who_is_not_insured_is_named_whatever_is_unknown_of_the_others() {
        var insured = person("石香", 1970).with(PersonFields.MEDICAL_INSURED, true);
        var not = person("石山", 1972).with(PersonFields.MEDICAL_INSURED, false);

        assertThat(hint(ConditionFields.MEDICAL_OK, Answers.NONE, insured, not, person("石川", 1980)))
                .contains(
                        new GuaranteeHint(
                                ConditionFields.MEDICAL_OK,
                                false,
                                Why.SOME_NOT_INSURED,
                                List.of("石山")));
        assertThat(hint(ConditionFields.MEDICAL_OK, Answers.NONE, insured)).isPresent();
        assertThat(hint(ConditionFields.MEDICAL_OK, Answers.NONE, insured, person("石川", 1980)))
                .isEmpty();
    }

    @Test
    void the_insurance_of_an_employee_will_do() {
        var employed =
                person("石香", 1970)
                        .with(PersonFields.MEDICAL_INSURED, false)
                        .with(PersonFields.EMPLOYEE_MEDICAL, true);

        assertThat(hint(ConditionFields.MEDICAL_OK, Answers.NONE, employed))
                .map(GuaranteeHint::why)
                .contains(Why.ALL_INSURED);
    }

    @Test
    void a_child_of_whom_nobody_said_where_it_learns_leaves_it_open() {
        var grown = person("石香", 1970);
        var pupil = person("石山", 2008).with(PersonFields.SCHOOLING_STATE, "04");

        assertThat(hint(ConditionFields.EDUCATION_OK, Answers.NONE, grown, pupil)).isPresent();
        assertThat(hint(ConditionFields.EDUCATION_OK, Answers.NONE, grown, person("石川", 2008)))
                .isEmpty();
    }

    @Test
    void a_child_that_left_school_is_named_but_not_one_taught_at_home() {
        var out = person("石山", 2006).with(PersonFields.NOT_IN_SCHOOL_REASON, "04");
        var home =
                person("石川", 2006)
                        .with(PersonFields.NOT_IN_SCHOOL_REASON, "03")
                        .with(PersonFields.SCHOOLING_STATE, "04");

        assertThat(hint(ConditionFields.EDUCATION_OK, Answers.NONE, out))
                .map(GuaranteeHint::who)
                .contains(List.of("石山"));
        assertThat(hint(ConditionFields.EDUCATION_OK, Answers.NONE, home))
                .map(GuaranteeHint::holds)
                .contains(true);
    }

    @Test
    void a_grade_counts_only_with_its_appraisal_and_the_later_one_in_its_place() {
        var graded = Answers.NONE.with(ConditionFields.HOUSING_GRADE, "D");
        var appraised = graded.with(ConditionFields.APPRAISAL_NO, "鉴 2016-1");
        var renovated =
                appraised
                        .with(ConditionFields.RENOVATION_DONE_DATE, PartialDate.parse("2017-10-01"))
                        .with(ConditionFields.POST_GRADE, "A")
                        .with(ConditionFields.POST_APPRAISAL_NO, "鉴 2017-9");

        assertThat(hint(ConditionFields.HOUSING_OK, graded)).isEmpty();
        assertThat(hint(ConditionFields.HOUSING_OK, appraised))
                .map(GuaranteeHint::why)
                .contains(Why.HOUSE_APPRAISED_DANGEROUS);
        assertThat(hint(ConditionFields.HOUSING_OK, renovated))
                .map(GuaranteeHint::why)
                .contains(Why.HOUSE_RENOVATED_SAFE);
    }

    @Test
    void water_is_told_only_where_no_number_of_a_policy_is_needed() {
        var tap =
                Answers.NONE
                        .with(ConditionFields.WATER_SOURCE, "1")
                        .with(ConditionFields.WATER_MINUTES, 0L)
                        .with(ConditionFields.WATER_CUT_DAYS, 0L)
                        .with(ConditionFields.WATER_QUALITY_OK, true);

        assertThat(hint(ConditionFields.WATER_OK, tap)).map(GuaranteeHint::holds).contains(true);
        assertThat(hint(ConditionFields.WATER_OK, tap.with(ConditionFields.WATER_MINUTES, 5L)))
                .isEmpty();
        assertThat(
                        hint(
                                ConditionFields.WATER_OK,
                                tap.with(ConditionFields.WATER_QUALITY_OK, false)))
                .map(GuaranteeHint::why)
                .contains(Why.WATER_BAD);
    }

    @Test
    void nothing_recorded_tells_whether_there_is_enough_to_eat() {
        assertThat(hint(ConditionFields.FOOD_OK, Answers.NONE, person("石香", 1970))).isEmpty();
    }

    private static Answers person(String name, int born) {
        return Answers.NONE
                .with(PersonFields.NAME, name)
                .with(PersonFields.BIRTH_DATE, PartialDate.day(LocalDate.of(born, 3, 4)));
    }

    private static Optional<GuaranteeHint> hint(
            LedgerField<Boolean> fact, Answers year, Answers... people) {
        var members =
                Arrays.stream(people)
                        .map(
                                person ->
                                        new HouseholdForm.Member(
                                                Optional.empty(),
                                                Optional.empty(),
                                                person,
                                                Answers.NONE))
                        .toList();
        var form = new HouseholdForm(Optional.empty(), 2018, Answers.NONE, year, members);
        return GuaranteeHints.of(form, ON).stream()
                .filter(hint -> hint.fact().equals(fact))
                .findFirst();
    }
}
