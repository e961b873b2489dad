package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import cn.cunce.policy.engine.Known;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionsTest {

    private static Saying household() {
        return new Saying()
                .numbers(2, 3, 4, 5)
                .household(HouseholdFields.IS_REGISTERED, true)
                .household(HouseholdFields.MAIN_CAUSE, "01")
                .household(HouseholdFields.OTHER_CAUSES, List.of("01", "02"))
                .year(2017, IncomeFields.WAGE_INCOME, new Money(1_600_000))
                .year(2017, IncomeFields.HOUSEHOLD_SIZE, 4L)
                .year(2016, IncomeFields.WAGE_INCOME, new Money(1_440_000))
                .year(2016, IncomeFields.HOUSEHOLD_SIZE, 4L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            household.isRegistered && household.isRelocated            | ? household.isRelocated
            household.isRelocated && !household.isRegistered           | no
            household.isRelocated OR household.isRegistered             | yes
            !household.isRelocated                                     | ? household.isRelocated
            household.mainCause == "因病"                               | yes
            household.mainCause in ["因残", "因学"]                      | no
            perHead(householdYear.wageIncome, householdYear.householdSize) >= param.line | yes
            inYear(-1, perHead(householdYear.wageIncome, householdYear.householdSize)) >= param.line | no
            inYear(-1, householdYear.wageIncome > param.line)          | ? param.line@2016
            inYear(-1, householdYear.businessGross >= householdYear.wageIncome) | ? householdYear.businessGross@2016
            householdYear.wageIncome > param.unset                     | ? param.unset
            year() - household.firstRegisteredYear < param.years       | ? household.firstRegisteredYear
            consecutive(param.years, householdYear.householdSize > 1)  | yes
            consecutive(param.years, householdYear.wageIncome > param.line) | ? param.line@2016
            household.isRelocated ? param.line > param.line : true     | ? household.isRelocated
            percentOf(param.line, param.limit) < param.line            | yes
            householdYear.perCapitaIncome >= param.line | ? householdYear.businessCost,householdYear.businessGross,householdYear.propertyIncome,householdYear.transferIncome
            recorded(householdYear.renovationDoneDate)                 | no
            least(percent(householdYear.farmlandMu), share(1, 1)) > param.limit | ? householdYear.farmlandMu
            least(param.limit, share(1, 1)) == param.limit             | yes
            daysAfter(onDate(), param.years) > onDate()                | yes
            daysAfter(onDate(), household.firstRegisteredYear) > onDate() | ? household.firstRegisteredYear
            householdYear.wageIncome > nothing()                       | yes
            weighted([householdYear.householdSize, param.years, household.firstRegisteredYear], param.weights) > param.years | yes
            weighted([param.years, param.years, param.years], param.weights) <= param.years | yes
            weighted([param.years, household.firstRegisteredYear, param.years], param.weights) > param.years | ? household.firstRegisteredYear
            weighted([household.firstRegisteredYear, param.years, param.years], param.weights2016) > param.years | ? param.weights2016
            weighted([share(1, 1), param.limit, param.limit], param.weights) > param.limit | yes
            weighted([param.limit, param.limit, share(1, 1)], param.weights) <= param.limit | yes
            household.isRegistered == true                             | yes
            household.isRegistered != true                             | no
            household.isRegistered == household.isRelocated            | ? household.isRelocated
            household.isRegistered == (perHead(param.line, 0) > param.line) | ! HOUSEHOLD_EMPTY
            "因病" == household.causeNote                               | ? household.causeNote
            household.otherCauses == ["因病", "因残"]                    | yes
            household.otherCauses == ["因残", "因学"]                    | no
            household.otherCauses != ["因残", "因学"]                    | yes
            householdYear.householdSize > param.factor                 | yes
            param.factor < householdYear.householdSize                 | yes
            percentOf(householdYear.wageIncome, share(householdYear.householdSize, param.n2)) > householdYear.wageIncome | yes
            percentOf(householdYear.wageIncome, share(householdYear.householdSize, param.n4)) > householdYear.wageIncome | no
            trueShare([household.isRegistered, !household.isRegistered]) == share(1, param.n2) | yes
            trueShare([household.isRegistered, !household.isRegistered]) > share(1, param.n2) | no
            daysAfter(param.unsetDate, 1) > onDate()                   | ? param.unsetDate
            most(param.limit, share(1, 1)) == share(1, 1)              | yes
            most(share(1, 1), param.limit) > param.limit               | yes
            consecutive(param.unsetYears, householdYear.waterOk)       | ? param.unsetYears
            inYear(param.unsetYears, householdYear.wageIncome) > param.line | ? param.unsetYears
            inYear(param.unsetYears, householdYear.farmlandMu) > param.factor | ? param.unsetYears
            inYear(param.unsetYears, householdYear.waterOk)            | ? param.unsetYears
            inYear(param.unsetYears, householdYear.renovationDoneDate) < onDate() | ? param.unsetYears
            """)
    void yes_no_or_open_with_what_is_missing(String source, String expected) throws Exception {
        assertThat(told(household().of(source.replace("OR", "||")))).isEqualTo(expected);
    }

    @Test
    void what_is_asked_one_by_one_says_of_whom() throws Exception {
        var because = household().judged("persons.exists(p, p.dibao)", true).because();

        assertThat(because.name()).isEqualTo("persons");
    }

    @Test
    void a_date_known_to_the_year_decides_only_if_both_ends_agree() throws Exception {
        var saying = new Saying();
        saying.member(
                Answers.NONE
                        .with(PersonFields.NAME, "石香")
                        .with(PersonFields.BIRTH_DATE, PartialDate.parse("2016"))
                        .with(PersonFields.DEATH_DATE, PartialDate.parse("2016-06-01")));
        assertThat(told(saying.of("persons.all(p, age(p.birthDate) <= param.years)")))
                .isEqualTo("yes");
        assertThat(told(saying.of("persons.all(p, daysAfter(p.birthDate, 1) <= p.deathDate)")))
                .isEqualTo("? person:石香.birthDate");
        assertThat(told(saying.of("persons.all(p, daysAfter(p.birthDate, 1) <= onDate())")))
                .isEqualTo("yes");
        assertThat(told(saying.of("persons.all(p, p.birthDate < p.deathDate)")))
                .isEqualTo("? person:石香.birthDate");
    }

    @Test
    void two_members_of_one_name_are_told_apart_by_their_place() throws Exception {
        var saying = new Saying();
        saying.member(Answers.NONE.with(PersonFields.NAME, "石香"));
        saying.member(Answers.NONE.with(PersonFields.NAME, "石香"));
        assertThat(told(saying.of("persons.exists(p, p.dibao)")))
                .isEqualTo("? person:石香#1.dibao,person:石香#2.dibao");
    }

    @Test
    void one_member_who_is_known_decides_for_all() throws Exception {
        var saying = new Saying();
        saying.member(Answers.NONE.with(PersonFields.NAME, "石香"));
        saying.member(
                Answers.NONE
                        .with(PersonFields.NAME, "石平")
                        .with(PersonFields.DIBAO, true)
                        .with(PersonFields.HEALTH, List.of("02", "04")));
        assertThat(told(saying.of("persons.exists(p, p.dibao)"))).isEqualTo("yes");
        assertThat(told(saying.of("persons.all(p, p.dibao)"))).isEqualTo("? person:石香.dibao");
        assertThat(told(saying.of("persons.exists(p, \"残疾\" in p.health)"))).isEqualTo("yes");
        assertThat(told(saying.of("persons.count(p, p.dibao) > 1"))).isEqualTo("? person:石香.dibao");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            persons.count(p, p.dibao) == 1                                   | yes
            persons.count(p, !p.dibao) == 1                                  | yes
            persons.count(p, p.workMonths > 1) == param.years                | yes
            persons.count(p, p.workMonths < 1) == 0                          | yes
            persons.count(p, p.tekun) == 0                                   | ? person:石平.tekun,person:石香.tekun
            persons.total(p, 1) == param.years                               | yes
            persons.total(p, p.dibao ? 1 : 0) == 1                           | yes
            persons.total(p, p.workMonths) > 1                               | yes
            persons.sum(p, p.selfPaidCompliantYtd) == param.line             | yes
            persons.sum(p, p.selfPaidCompliantYtd) != param.line             | no
            persons.all(p, p.workMonths > 1)                                 | yes
            persons.exists(p, p.workMonths < 1)                              | no
            persons.count(p, perHead(param.line, p.workMonths - p.workMonths) > param.line) == 1 | ! HOUSEHOLD_EMPTY
            persons.sum(p, perHead(param.line, p.workMonths - p.workMonths)) > param.line       | ! HOUSEHOLD_EMPTY
            persons.exists(p, p.dibao OR perHead(param.line, 0) > param.line) | ! HOUSEHOLD_EMPTY
            persons.exists(p, p.dibao ? true : perHead(param.line, 0) > param.line) | ! HOUSEHOLD_EMPTY
            """)
    void what_is_counted_and_added_up_is_exact(String source, String expected) throws Exception {
        var saying = new Saying();
        saying.member(working("石香", true, 3, 100_000));
        saying.member(working("石平", false, 5, 300_000));
        var known = saying.of(source.replace("OR", "||"));
        assertThat(told(known)).isEqualTo(expected);
    }

    private static Answers working(String name, boolean dibao, long months, long fen) {
        return Answers.NONE
                .with(PersonFields.NAME, name)
                .with(PersonFields.DIBAO, dibao)
                .with(PersonFields.WORK_MONTHS, months)
                .with(PersonFields.SELF_PAID_COMPLIANT_YTD, new Money(fen));
    }

    @ParameterizedTest
    @CsvSource({"300, 700, yes", "299, 701, no", "250, 650, ? person.ethnicity"})
    void people_of_unknown_group_make_the_share_an_interval(long yao, long han, String expected)
            throws Exception {
        var saying =
                new Saying()
                        .villageYear(VillageYearFields.TOTAL_POPULATION, 1000L)
                        .villageYear(
                                VillageYearFields.ETHNICITY_COUNTS, Map.of("13", yao, "01", han));
        assertThat(told(saying.ofVillage("ethnicShare(param.groups) >= param.limit")))
                .isEqualTo(expected);
    }

    @Test
    void a_negative_component_makes_every_figure_over_it_invalid() throws Exception {
        var saying = household().year(2017, IncomeFields.BUSINESS_COST, new Money(-1));
        assertThat(saying.of("householdYear.perCapitaIncome >= param.line"))
                .isEqualTo(new Known.Invalid("NEGATIVE_COMPONENT"));
    }

    @Test
    void an_income_that_is_recorded_as_missing_is_missing_by_its_own_name() throws Exception {
        var saying = household().missing(2017, IncomeFields.PER_CAPITA_INCOME);
        assertThat(told(saying.of("householdYear.perCapitaIncome >= param.line")))
                .isEqualTo("? householdYear.perCapitaIncome");
    }

    @Test
    void what_is_asked_of_a_year_that_only_the_household_tells_is_read_there() throws Exception {
        var saying = household().household(HouseholdFields.FIRST_REGISTERED_YEAR, 2016L);
        var back = "inYear(household.firstRegisteredYear - year(), ";
        assertThat(told(saying.of(back + "householdYear.wageIncome < nothing())"))).isEqualTo("no");
        assertThat(told(saying.of(back + "householdYear.transferIncome < nothing())")))
                .isEqualTo("? householdYear.transferIncome@2016");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            PART == share(1, param.n4) | no
            PART == share(1, param.n2) | open
            PART == share(param.n3, param.n4) | open
            PART == share(1, 1) | open
            PART == share(param.n5, param.n4) | no
            PART != share(1, param.n4) | yes
            PART != share(param.n3, param.n4) | open
            PART != share(param.n5, param.n4) | yes
            share(1, param.n4) == PART | no
            share(param.n3, param.n4) == PART | open
            share(param.n5, param.n4) != PART | yes
            PART == PART        | open
            PART <= PART        | open
            PART < share(1, param.n2)  | no
            PART <= share(1, param.n2) | open
            PART > share(1, param.n2)  | open
            PART >= share(1, param.n2) | yes
            PART < share(1, 1)  | open
            PART <= share(1, 1) | yes
            PART > share(1, 1)  | no
            PART >= share(1, 1) | open
            share(1, param.n2) <= PART | yes
            share(1, param.n2) < PART  | open
            """)
    void one_of_two_things_or_both_is_somewhere_from_a_half_to_all(String source, String expected)
            throws Exception {
        var part = "trueShare([household.isRegistered, household.isRelocated])";
        var told = told(household().of(source.replace("PART", part)));
        assertThat(told).isEqualTo(expected.equals("open") ? "? household.isRelocated" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            age(p.birthDate) == param.n2                        | open
            age(p.birthDate) < param.n3                         | yes
            param.n100 > age(p.birthDate)                       | yes
            param.n2 > age(p.birthDate)                         | open
            age(p.birthDate) < param.factor              | yes
            age(p.birthDate) + 1 < param.n100                   | open
            age(p.deathDate) + 1 == param.n2                    | yes
            (p.dibao ? age(p.birthDate) : param.n3) < param.n100       | yes
            (!p.dibao ? param.n3 : age(p.birthDate)) < param.n100      | yes
            p.birthDate <= p.deathDate                   | yes
            p.birthDate > p.deathDate                    | no
            p.birthDate >= p.deathDate                   | open
            daysAfter(p.deathDate, 0 - param.n364) <= p.birthDate | yes
            daysAfter(p.deathDate, 0 - param.n364) > p.birthDate  | no
            daysAfter(p.deathDate, 0 - param.n364) < p.birthDate  | open
            """)
    void who_was_born_in_2015_is_one_or_two_in_the_summer_of_2017(String source, String expected)
            throws Exception {
        var saying = new Saying().on(LocalDate.of(2017, 6, 30)).numbers(2, 3, 100, 364);
        saying.member(
                Answers.NONE
                        .with(PersonFields.NAME, "石香")
                        .with(PersonFields.DIBAO, true)
                        .with(PersonFields.BIRTH_DATE, PartialDate.parse("2015"))
                        .with(PersonFields.DEATH_DATE, PartialDate.parse("2015-12-31")));
        assertThat(told(saying.of("persons.all(p, " + source + ")")))
                .isEqualTo(expected.equals("open") ? "? person:石香.birthDate" : expected);
    }

    @Test
    void numbers_by_group_are_added_up() throws Exception {
        var saying =
                new Saying()
                        .numbers(7)
                        .villageYear(
                                VillageYearFields.ETHNICITY_COUNTS, Map.of("13", 3L, "01", 4L));
        assertThat(told(saying.ofVillage("totalOf(villageYear.ethnicityCounts) == param.n7")))
                .isEqualTo("yes");
    }

    static String told(Known known) {
        return switch (known) {
            case Known.Exactly(var value) -> value.equals(true) ? "yes" : "no";
            case Known.Invalid(var error) -> "! " + error;
            case Known.Missing _, Known.Between _ -> "? " + String.join(",", known.open());
        };
    }
}
