package cn.cunce.model.ledger;

import static cn.cunce.model.field.ConditionFields.HOUSING_GRADE;
import static cn.cunce.model.field.ConditionFields.IS_DANGEROUS_HOUSE;
import static cn.cunce.model.field.HouseholdFields.EXIT_YEAR;
import static cn.cunce.model.field.HouseholdFields.IS_REGISTERED;
import static cn.cunce.model.field.HouseholdFields.POVERTY_STATUS;
import static cn.cunce.model.field.IncomeFields.BUSINESS_COST;
import static cn.cunce.model.field.IncomeFields.BUSINESS_GROSS;
import static cn.cunce.model.field.IncomeFields.HOUSEHOLD_SIZE;
import static cn.cunce.model.field.IncomeFields.PROPERTY_INCOME;
import static cn.cunce.model.field.IncomeFields.STATED_NET_INCOME;
import static cn.cunce.model.field.IncomeFields.STATED_PER_CAPITA_INCOME;
import static cn.cunce.model.field.IncomeFields.TRANSFER_INCOME;
import static cn.cunce.model.field.IncomeFields.WAGE_INCOME;
import static cn.cunce.model.field.MembershipFields.RELATION;
import static cn.cunce.model.field.PersonFields.BIRTH_DATE;
import static cn.cunce.model.field.PersonFields.DEATH_DATE;
import static cn.cunce.model.field.PersonFields.ID_NUMBER;
import static cn.cunce.model.field.PersonFields.NAME;
import static cn.cunce.model.field.PersonFields.REMARK;
import static cn.cunce.model.field.PersonFields.SCHOOLING_STATE;
import static cn.cunce.model.field.PersonFields.SEX;
import static cn.cunce.model.field.PersonFields.WORK_MONTHS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Answers;
import cn.cunce.model.ledger.Finding.Place;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Missing.Reason;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseholdChecksTest {

    private static final String HEAD = "01";
    private static final String SON = "03";
    private static final String FATHER = "11";

    private static final HouseholdForm CLEAN =
            new HouseholdForm(
                    Optional.empty(),
                    2018,
                    Answers.NONE.with(IS_REGISTERED, true).with(POVERTY_STATUS, "0"),
                    Answers.NONE
                            .with(HOUSEHOLD_SIZE, 2L)
                            .with(WAGE_INCOME, yuan(1000))
                            .with(BUSINESS_GROSS, yuan(500))
                            .with(PROPERTY_INCOME, Money.ZERO)
                            .with(TRANSFER_INCOME, yuan(200))
                            .with(BUSINESS_COST, yuan(100))
                            .with(STATED_NET_INCOME, yuan(1600))
                            .with(STATED_PER_CAPITA_INCOME, yuan(800)),
                    List.of(
                            member(HEAD, "522700196303111971", "1963-03-11"),
                            member(SON, "522700199305262611", "1993-05-26")));

    @Test
    void a_household_that_agrees_with_itself_has_no_finding() {
        assertThat(HouseholdChecks.check(CLEAN)).isEmpty();
    }

    @Test
    void a_household_has_one_head() {
        assertThat(codes(CLEAN.withMembers(List.of(head(), head())))).contains("2 HEAD_TWO");
        assertThat(codes(CLEAN.withMembers(List.of(son(), son())))).contains("1 HEAD_MISSING");
    }

    @Test
    void birth_and_sex_are_what_the_number_says() {
        assertThat(codes(withHead(head().person().with(BIRTH_DATE, date("1963-03-12")))))
                .containsExactly("1 BIRTH_MISMATCH");
        assertThat(codes(withHead(head().person().with(BIRTH_DATE, date("1963-03"))))).isEmpty();
        assertThat(codes(withHead(head().person().with(SEX, "02"))))
                .containsExactly("1 SEX_MISMATCH");
    }

    @Test
    void a_father_is_older_than_the_head() {
        var father = son().withMembership(Answers.NONE.with(RELATION, FATHER));

        assertThat(codes(CLEAN.withMembers(List.of(head(), father))))
                .containsExactly("2 AGE_RELATION");
    }

    @ParameterizedTest
    @CsvSource({"04, 2011, true", "04, 1937, false", "21, 2000, true", "01, 1937, true"})
    void the_grade_fits_the_age(String state, int born, boolean fits) {
        var pupil =
                Answers.NONE
                        .with(NAME, "罗国")
                        .with(SEX, "01")
                        .with(SCHOOLING_STATE, state)
                        .with(BIRTH_DATE, date(born + "-02-01"));

        assertThat(codes(withHead(pupil)).contains("1 SCHOOL_AGE")).isEqualTo(!fits);
    }

    @Test
    void a_remark_of_death_is_noticed_unless_the_death_is_recorded() {
        var dead = head().person().with(REMARK, "2018年5月去世，未注销");

        assertThat(codes(withHead(dead))).containsExactly("1 REMARK_DECEASED");
        assertThat(codes(withHead(dead.with(DEATH_DATE, date("2018-05"))))).isEmpty();
    }

    @Test
    void a_year_has_twelve_months() {
        assertThat(codes(withHead(head().person().with(WORK_MONTHS, 12L)))).isEmpty();
        assertThat(codes(withHead(head().person().with(WORK_MONTHS, 13L))))
                .containsExactly("1 MONTHS_OUT_OF_RANGE");
    }

    @Test
    void the_size_is_the_number_of_members() {
        assertThat(codes(CLEAN.withHouseholdYear(CLEAN.householdYear().with(HOUSEHOLD_SIZE, 3L))))
                .containsExactly("0 SIZE_MISMATCH");
    }

    @Test
    void what_is_stated_is_what_the_parts_come_to() {
        assertThat(codes(year(CLEAN.householdYear().with(STATED_NET_INCOME, yuan(1700)))))
                .containsExactly("0 NET_MISMATCH");
        assertThat(codes(year(CLEAN.householdYear().with(STATED_PER_CAPITA_INCOME, yuan(801)))))
                .containsExactly("0 PERCAP_MISMATCH");
    }

    @Test
    void one_nought_too_many_is_told_apart_from_a_wrong_sum() {
        assertThat(codes(year(CLEAN.householdYear().with(WAGE_INCOME, yuan(10_000)))))
                .containsExactly("0 MONEY_TEN_TIMES");
    }

    @Test
    void a_cost_below_nought_is_said_once() {
        assertThat(codes(year(CLEAN.householdYear().with(BUSINESS_COST, yuan(-100)))))
                .containsExactly("0 NEGATIVE_COST");
    }

    @Test
    void a_blank_part_is_asked_for_and_one_that_nobody_knows_is_not() {
        var without = CLEAN.householdYear().without(PROPERTY_INCOME);

        assertThat(codes(year(without))).containsExactly("0 MONEY_BLANK");
        assertThat(codes(year(without.missing(PROPERTY_INCOME, new Missing(Reason.UNKNOWN, "不详")))))
                .isEmpty();
    }

    @Test
    void only_the_registered_have_a_status_and_only_the_exited_an_exit_year() {
        assertThat(codes(household(CLEAN.household().with(IS_REGISTERED, false))))
                .containsExactly("0 NOT_REGISTERED_BUT_STATUS");
        assertThat(codes(household(CLEAN.household().with(POVERTY_STATUS, "1"))))
                .containsExactly("0 EXITED_NO_YEAR");
        assertThat(
                        codes(
                                household(
                                        CLEAN.household()
                                                .with(POVERTY_STATUS, "1")
                                                .with(EXIT_YEAR, 2017L))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, C, true", "true, B, false", "false, D, false", "false, A, true"})
    void a_house_is_dangerous_exactly_in_grades_c_and_d(
            boolean dangerous, String grade, boolean fits) {
        var year =
                CLEAN.householdYear()
                        .with(IS_DANGEROUS_HOUSE, dangerous)
                        .with(HOUSING_GRADE, grade);

        assertThat(codes(year(year)).isEmpty()).isEqualTo(fits);
    }

    private static List<String> codes(HouseholdForm form) {
        return HouseholdChecks.check(form).stream()
                .map(finding -> ((Place.Form) finding.where()).member() + " " + finding.code())
                .toList();
    }

    private static Member head() {
        return CLEAN.members().getFirst();
    }

    private static Member son() {
        return CLEAN.members().getLast();
    }

    private static HouseholdForm withHead(Answers person) {
        return CLEAN.withMembers(List.of(head().withPerson(person), son()));
    }

    private static HouseholdForm year(Answers year) {
        return CLEAN.withHouseholdYear(year);
    }

    private static HouseholdForm household(Answers household) {
        return CLEAN.withHousehold(household);
    }

    private static Member member(String relation, String number, String birth) {
        var person =
                Map.of(NAME, (Object) "覃春", SEX, "01", ID_NUMBER, number, BIRTH_DATE, date(birth));
        return new Member(
                Optional.empty(),
                Optional.empty(),
                new Answers(Map.copyOf(person), Map.of()),
                Answers.NONE.with(RELATION, relation));
    }

    private static PartialDate date(String iso) {
        return PartialDate.parse(iso);
    }

    private static Money yuan(long yuan) {
        return new Money(yuan * 100);
    }
}
