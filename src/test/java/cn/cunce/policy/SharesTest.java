package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.VillageYearFields;
import cn.cunce.model.value.Share;
import cn.cunce.policy.engine.Known;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The two shares of which not everything is recorded, worked out by hand: from those who surely
/// count to those who may.
class SharesTest {

    private static final List<String> NAMES = List.of("甲", "乙", "丙", "丁", "戊");
    private static final String ETHNIC = "ethnicShare(param.groups)";
    private static final String SKILLED = "skilledShare(param.able, 1)";

    /// Of the people `13` is of the groups, `01` is not, `?` has no group in the register.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            10 | 13:3 01:7 | -              | 3 of 10
            10 | 13:3 01:5 | -              | 3 to 5 of 10 ? person.ethnicity
            10 | 13:0 01:9 | -              | 0 to 1 of 10 ? person.ethnicity
            10 | 01:10     | -              | 0 of 10
            10 | -         | 13 13 01       | 2 to 9 of 10 ? person.ethnicity
            3  | -         | 13 13 01       | 2 of 3
            3  | -         | 13 ? 01        | 1 to 2 of 3 ? person:乙.ethnicity
            4  | -         | 13 ? 01        | 1 to 3 of 4 ? person.ethnicity, person:乙.ethnicity
            10 | 13:3 01:5 | 13 13 13 13    | 4 to 5 of 10 ? person.ethnicity
            10 | 13:3 01:5 | 13 13 13 13 13 | 5 of 10
            10 | 13:3 01:5 | 13 01          | 3 to 5 of 10 ? person.ethnicity
            10 | 13:3 01:7 | 13 13 13 13    | ! ETHNICITY_CONFLICT
            10 | 13:6 01:5 | -              | ! POPULATION_CONFLICT
            2  | -         | 13 01 01       | ! POPULATION_CONFLICT
            1  | -         | 13             | 1 of 1
            0  | -         | -              | ! POPULATION_ZERO
            0  | 13:1      | 13             | ! POPULATION_ZERO
            -  | 13:3 01:7 | 13             | ? villageYear.totalPopulation
            """)
    void people_of_some_groups_among_all(
            String population, String counts, String people, String expected) throws Exception {
        var saying = village(VillageYearFields.TOTAL_POPULATION, population);
        if (!counts.equals("-")) {
            saying.villageYear(VillageYearFields.ETHNICITY_COUNTS, counts(counts));
        }
        var each = words(people);
        for (var i = 0; i < each.size(); i++) {
            var person = named(i);
            var group = each.get(i);
            saying.member(group.equals("?") ? person : person.with(PersonFields.ETHNICITY, group));
        }
        assertThat(told(saying.ofVillage(ETHNIC))).isEqualTo(expected);
    }

    /// A labourer by the number of his skills, `?` where nobody has recorded them; `-` has no
    /// labour ability, and of `~` it is not recorded.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            4 | 1 0 1 0   | 1 | 2 of 4
            4 | 1 0 ? 2   | 1 | 2 to 3 of 4 ? person:丙.practicalSkills
            4 | 1 0       | 1 | 1 to 3 of 4 ? person.practicalSkills
            4 | 1 0 ?     | 1 | 1 to 3 of 4 ? person.practicalSkills, person:丙.practicalSkills
            3 | 1 0 - ~   | 1 | 1 to 2 of 3 ? person.practicalSkills
            2 | 1 0 - ~   | 1 | 1 of 2
            2 | 2 1       | param.years | 1 of 2
            2 | 2 1       | 0 | 2 of 2
            3 | 1 0 0     | 1 | 1 of 3
            2 | 1 0 0     | 1 | ! LABOUR_CONFLICT
            2 | 1 1 1     | 1 | ! LABOUR_CONFLICT
            2 | 1 0 ?     | 1 | ! LABOUR_CONFLICT
            1 | 1         | 1 | 1 of 1
            0 | -         | 1 | ! LABOUR_ZERO
            - | 1 0       | 1 | ? villageYear.labourTotal
            """)
    void labourers_with_so_many_skills_among_all(
            String labourers, String people, String needed, String expected) throws Exception {
        var saying = village(VillageYearFields.LABOUR_TOTAL, labourers);
        var each = List.of(people.split(" "));
        for (var i = 0; i < each.size(); i++) {
            saying.member(labourer(named(i), each.get(i)));
        }
        assertThat(told(saying.ofVillage("skilledShare(param.able, " + needed + ")")))
                .isEqualTo(expected);
    }

    private static Answers labourer(Answers person, String skills) {
        return switch (skills) {
            case "-" -> person.with(PersonFields.LABOUR_ABILITY, "03");
            case "~" -> person.with(PersonFields.PRACTICAL_SKILLS, List.of("木工"));
            case "?" -> person.with(PersonFields.LABOUR_ABILITY, "01");
            default ->
                    person.with(PersonFields.LABOUR_ABILITY, "01")
                            .with(
                                    PersonFields.PRACTICAL_SKILLS,
                                    List.of("木工", "养蜂").subList(0, Integer.parseInt(skills)));
        };
    }

    /// In 2016 the pack names neither the groups nor who is able; the village has told of 2016.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            inYear(-1, ethnicShare(param.groups))  | ? param.groups@2016
            inYear(0 - param.years, ethnicShare(param.groups))  | ? param.groups@2015, villageYear.totalPopulation@2015
            inYear(-1, skilledShare(param.able, 1)) | ? param.able@2016
            inYear(0 - param.years, skilledShare(param.able, 1)) | ? param.able@2015, villageYear.labourTotal@2015
            inYear(-1, skilledShare(param.able, param.years)) | ? param.able@2016, param.years@2016
            skilledShare(param.able, inYear(-1, param.years)) | ? param.years@2016
            least(share(1, year() - year()), param.limit) | ! DIVISION_BY_ZERO
            ethnicShare(perHead(param.line, 0) > param.line ? param.groups : param.groups) | ! HOUSEHOLD_EMPTY
            skilledShare(param.able, perHead(param.line, 0) > param.line ? 1 : 0) | ! HOUSEHOLD_EMPTY
            inYear(0 - param.years, ethnicShare(perHead(villageYear.villagePerCapitaIncome, 0) > villageYear.villagePerCapitaIncome ? param.groups : param.groups)) | ! HOUSEHOLD_EMPTY
            inYear(0 - param.years, skilledShare(param.able, perHead(villageYear.villagePerCapitaIncome, 0) > villageYear.villagePerCapitaIncome ? 1 : 0)) | ! HOUSEHOLD_EMPTY
            """)
    void who_counts_may_be_missing_or_contradict_itself(String source, String expected)
            throws Exception {
        var saying = new Saying();
        for (var year : List.of(2016, 2017)) {
            saying.villageYear(year, VillageYearFields.TOTAL_POPULATION, 3L);
            saying.villageYear(year, VillageYearFields.LABOUR_TOTAL, 2L);
        }
        assertThat(told(saying.ofVillage(source))).isEqualTo(expected);
    }

    @Test
    void what_the_village_has_counted_is_read() throws Exception {
        var saying =
                village(VillageYearFields.TOTAL_POPULATION, "10")
                        .villageYear(VillageYearFields.ETHNICITY_COUNTS, counts("13:3 01:7"));
        assertThat(saying.ruling(ETHNIC + " >= param.limit", false).facts())
                .containsEntry("villageYear.ethnicityCounts", "汉族 7、瑶族 3");
        assertThat(saying.ruling(SKILLED + " >= param.limit", false).facts()).isEmpty();
    }

    private static Saying village(LedgerField<Long> total, String number) {
        var saying = new Saying();
        return number.equals("-") ? saying : saying.villageYear(total, Long.valueOf(number));
    }

    private static Answers named(int person) {
        return Answers.NONE.with(PersonFields.NAME, NAMES.get(person));
    }

    private static List<String> words(String text) {
        return text.equals("-") ? List.of() : List.of(text.split(" "));
    }

    private static Map<String, Long> counts(String text) {
        var counts = new TreeMap<String, Long>();
        for (var each : words(text)) {
            counts.put(each.split(":")[0], Long.valueOf(each.split(":")[1]));
        }
        return Collections.unmodifiableMap(counts);
    }

    private static String told(Known known) {
        return switch (known) {
            case Known.Exactly(var value) -> part(value) + " of " + whole(value);
            case Known.Between(var low, var high, var missing) ->
                    part(low)
                            + " to "
                            + part(high)
                            + " of "
                            + whole(low)
                            + " ? "
                            + String.join(", ", missing);
            case Known.Missing(var names) -> "? " + String.join(", ", names);
            case Known.Invalid(var error) -> "! " + error;
        };
    }

    private static Object part(Object share) {
        return ((Share) share).part();
    }

    private static Object whole(Object share) {
        return ((Share) share).whole();
    }
}
