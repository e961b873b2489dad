package cn.cunce.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactNameTest {

    @ParameterizedTest
    @CsvSource({
        "household.mainCause,               household.mainCause,               '',         0, ",
        "householdYear.wageIncome@2016,     householdYear.wageIncome,          '',         0, 2016",
        "householdYear.wageIncome.labour,   householdYear.wageIncome.labour,   '',         0, ",
        "villageYear.ethnicityCounts@2017,       villageYear.ethnicityCounts,            '',       "
                + "  0, 2017",
        "person:杨秀英.health,              person.health,                     杨秀英,     0, ",
        "person:杨秀英#2.health,            person.health,                     杨秀英,     2, ",
        "person:#3.birthDate,               person.birthDate,                  '',         3, ",
        "person:买买提.吐尔逊.relation,     membership.relation,               买买提.吐尔逊, 0, ",
    })
    void a_name_tells_whose_field_it_is(
            String name, String field, String who, int place, Integer year) {
        var parsed = FactName.parse(name).orElseThrow();

        assertThat(parsed.field().name()).isEqualTo(field);
        assertThat(parsed.who()).isEqualTo(who);
        assertThat(parsed.place()).isEqualTo(place);
        assertThat(parsed.year().orElse(null)).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"param.exit_line@2016", "household.luck", "person:杨秀英.luck", "", "@"})
    void what_is_no_fact_of_the_ledger_has_no_name(String name) {
        assertThat(FactName.parse(name)).isEmpty();
    }
}
