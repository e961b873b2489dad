package cn.cunce.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// An invented village of Shandong, eight households of five peoples, decided by the pack `sd` with
/// its example values. Every figure was worked out by hand:
///
/// | household | people | per head 2018 | per head 2016 |
/// | --- | --- | --- | --- |
/// | …1 马振河 | four 回族 | 8500 ÷ 4 = 2125.00 | 1375.00 |
/// | …2 白玉成 | one 满族, one 汉族, exited in 2017 | 5000 ÷ 2 = 2500.00 | |
/// | …3 张守田 | one 汉族 | 4000.00 | |
/// | …4 丁文海 | three 回族, not registered | 8000 ÷ 3 = 2666.67 | |
/// | …5 沙明远 | three 回族, one 汉族, not registered | 40000 ÷ 4 = 10000.00 | |
/// | …6 金成浩 | one 朝鲜族, one 汉族 | 10000 ÷ 2 = 5000.00 | 4000.00 |
/// | …7 包成林 | two 蒙古族 | 8000 ÷ 2 = 4000.00 | 2000.00 |
/// | …8 杨德山 | nobody has written his people | 2500.00 | |
///
/// The standard is 2952 of 2016 and 2995 of 2018.
class ShandongVillageTest {

    private static final Path VILLAGE = Path.of("src/test/resources/villages/zaolin");
    private static final String NUMBER = "370100000";

    @TempDir private Path folder;
    private Terminal terminal;
    private Path book;

    @BeforeEach
    void a_village_of_two_years() {
        terminal = new Terminal(folder);
        book = terminal.file("village");
        var made =
                terminal.run(
                        "new --json --tier village --code 370100001001 --name 枣林村 --above 清河镇 --book",
                        book);
        assertThat(made.exit()).as(made.err()).isZero();
        for (var year : new int[] {2016, 2018}) {
            var file = VILLAGE.resolve("户人台账_" + year + ".csv");
            var taken = terminal.run("import --json --year " + year + " --book", book, file);
            assertThat(taken.json().at("/households/refused").asInt()).as(taken.out()).isZero();
        }
    }

    @Test
    void a_household_is_reached_by_the_people_of_its_members_never_by_a_guess() {
        assertThat(results("target"))
                .isEqualTo(
                        Map.of(
                                "1", "OPEN",
                                "2", "KEPT",
                                "3", "OUTSIDE",
                                "4", "NOT_APPLICABLE",
                                "5", "NOT_APPLICABLE",
                                "6", "OPEN",
                                "7", "OPEN",
                                "8", "? person:杨德山.ethnicity"));
        assertThat(results("identify")).containsEntry("4", "ELIGIBLE");
        assertThat(results("identify")).containsEntry("5", "NOT_ELIGIBLE");
    }

    @Test
    void the_four_movements_are_told_apart_once_the_year_of_identification_is_known() {
        var before = results("movement");
        assertThat(before).containsEntry("1", "UNCHANGED").containsEntry("2", "RETURNED");
        assertThat(before).containsEntry("4", "NEW").containsEntry("5", "UNCHANGED");
        assertThat(before.get("6")).startsWith("? household.firstRegisteredYear");

        answer("6", "household.firstRegisteredYear", "2016");
        answer("7", "household.firstRegisteredYear", "2016");
        assertThat(results("movement"))
                .containsEntry("6", "REMOVED")
                .containsEntry(
                        "7",
                        "? householdYear.clothingOk householdYear.educationOk"
                                + " householdYear.foodOk householdYear.housingOk"
                                + " householdYear.medicalOk");

        for (var fact : new String[] {"food", "clothing", "education", "medical", "housing"}) {
            answer("7", "householdYear." + fact + "Ok", "是");
        }
        assertThat(results("movement")).containsEntry("7", "EXITED");
        assertThat(results("exit")).containsEntry("7", "EXIT").containsEntry("1", "NOT_MET");
    }

    @Test
    void a_child_of_school_age_who_is_not_at_school_is_found() {
        assertThat(results("schooling")).containsEntry("1", "NO_GAP").containsEntry("4", "NO_GAP");

        answer("5", "person:沙小军.schoolingState", "非在校生");
        answer("5", "person:沙小军.notInSchoolReason", "因贫辍学");

        assertThat(results("schooling")).containsEntry("5", "GAP");
    }

    @Test
    void who_died_leaves_the_counts_and_is_asked_for_until_he_is_taken_off_the_register() {
        assertThat(people("target_person")).containsEntry("马沙氏", "OPEN").hasSize(19);
        assertThat(people("death_deregistration")).containsEntry("马沙氏", "NOT_APPLICABLE");

        answer("1", "person:马沙氏.deathDate", "2018-11-02");
        assertThat(people("target_person")).doesNotContainKey("马沙氏").hasSize(18);
        assertThat(people("death_deregistration")).containsEntry("马沙氏", "OVERDUE");
        assertThat(results("precise")).containsEntry("1", "NOT_PRECISE");

        answer("1", "person:马沙氏.deathRegisteredDate", "2018-11-05");
        answer("1", "householdYear.householdSize", "3");
        assertThat(people("death_deregistration")).containsEntry("马沙氏", "REGISTERED");
        assertThat(results("precise")).containsEntry("1", "PRECISE");
    }

    /// Self-paid 4250 is half of the income of 8500, which is not more than half.
    @Test
    void a_hardship_is_of_the_kind_that_its_facts_make_it_and_aid_is_due_in_three_days() {
        assertThat(results("hardship")).containsEntry("1", "NOT_APPLICABLE");

        answer("1", "alert:2018-10-02.verifiedDate", "2018-10-05");
        answer("1", "alert:2018-10-02.riskCleared", "否");
        assertThat(results("hardship")).containsEntry("1", "? householdYear.medicalSelfPaid");
        answer("1", "householdYear.medicalSelfPaid", "4250");
        assertThat(results("hardship")).containsEntry("1", "SUDDEN");
        answer("1", "householdYear.medicalSelfPaid", "4250.01");
        assertThat(results("hardship")).containsEntry("1", "EXPENDITURE");

        answer("1", "alert:2018-10-02.recognisedDate", "2018-10-08");
        answer("1", "alert:2018-10-02.decision", "纳入");
        assertThat(results("first_aid")).containsEntry("1", "OVERDUE");
        answer("1", "alert:2018-10-02.firstAidDate", "2018-10-11");
        assertThat(results("first_aid")).containsEntry("1", "GIVEN");
    }

    @Test
    void a_village_of_the_list_is_asked_for_its_tasks_and_its_survey() {
        assertThat(results("key_village")).containsEntry("枣林村", "? village.villageLists");

        answer("village.villageLists", "省扶贫工作重点村");
        assertThat(results("key_village")).containsEntry("枣林村", "OPEN");
        assertThat(results("contact_village")).containsEntry("枣林村", "ELIGIBLE");
        assertThat(results("survey")).containsEntry("枣林村", "NOT_MET");

        answer("meeting:2018-11-20.noticeKind", "识别");
        assertThat(results("survey")).containsEntry("枣林村", "MET");
    }

    @Test
    void a_plan_answers_the_causes_of_minority_households_only() {
        assertThat(planned())
                .isEqualTo(
                        Map.of(
                                "1", "winter=30000",
                                "2", "livestock=200000 winter=30000",
                                "6", "livestock=200000 cooperative=50000",
                                "7", "training=60000 livestock=200000 cooperative=50000",
                                "8", ""));
    }

    @Test
    void a_plan_leaves_out_who_no_longer_enjoys_the_policies_unless_a_hardship_befell_him() {
        answer("7", "household.povertyStatus", "已脱贫(不再享受政策)");
        assertThat(planned()).doesNotContainKey("7").containsKey("2");

        answer("1", "household.povertyStatus", "已脱贫(不再享受政策)");
        assertThat(planned()).doesNotContainKey("1");
        answer("1", "alert:2018-10-02.verifiedDate", "2018-10-05");
        answer("1", "alert:2018-10-02.riskCleared", "否");
        answer("1", "householdYear.medicalSelfPaid", "0");
        assertThat(planned()).containsEntry("1", "temporary_aid=160000 winter=30000");
    }

    /// Half of 4250.01 is 2125.005, which is 2125.01 to the 分; four people get 400 each.
    @Test
    void a_plan_aids_a_hardship_that_was_looked_into() {
        answer("1", "alert:2018-10-02.verifiedDate", "2018-10-05");
        answer("1", "alert:2018-10-02.riskCleared", "否");
        answer("1", "householdYear.medicalSelfPaid", "4250.01");

        assertThat(planned())
                .containsEntry("1", "medical=212501 temporary_aid=160000 winter=30000");
    }

    /// Measures with their 分, by the last digit of the household.
    private Map<String, String> planned() {
        var planned = terminal.run("plan --json --pack sd_example --year 2018 --book", book).json();
        var lines = new TreeMap<String, String>();
        for (var each : planned.get("households")) {
            var amounts =
                    each.get("measures")
                            .valueStream()
                            .map(
                                    line ->
                                            line.get("measure").asString()
                                                    + "="
                                                    + line.get("amountFen").asLong())
                            .collect(joining(" "));
            lines.put(each.get("household").asString().substring(9), amounts);
        }
        return lines;
    }

    private void answer(String fact, String value) {
        var answered =
                terminal.run(
                        "answer --json --replace " + fact + " " + value,
                        "--on",
                        "2018-12-31",
                        "--book",
                        book);
        assertThat(answered.exit()).as(answered.out() + answered.err()).isZero();
    }

    private void answer(String household, String fact, String value) {
        var answered =
                terminal.run(
                        "answer --json --replace " + fact + " " + value,
                        "--household",
                        NUMBER + household,
                        "--on",
                        "2018-12-31",
                        "--book",
                        book);
        assertThat(answered.exit()).as(answered.out() + answered.err()).isZero();
    }

    /// By the last digit of the household, or by the name of the village.
    private Map<String, String> results(String rule) {
        return results(
                rule,
                subject ->
                        subject.get("kind").asString().equals("household")
                                ? subject.get("no").asString().substring(9)
                                : subject.get("name").asString());
    }

    private Map<String, String> people(String rule) {
        return results(rule, subject -> subject.get("name").asString());
    }

    private Map<String, String> results(String rule, Function<JsonNode, String> key) {
        var told =
                terminal.run(
                        "decide --json --pack sd_example --on 2018-12-31 --rule "
                                + rule
                                + " --book",
                        book);
        assertThat(told.exit()).as(told.err()).isZero();
        var results = new TreeMap<String, String>();
        for (var decision : told.json().get("decisions")) {
            results.put(key.apply(decision.get("subject")), result(decision));
        }
        return results;
    }

    /// What is missing stands behind a question mark.
    private static String result(JsonNode decision) {
        var missing =
                decision.get("missing").valueStream().map(JsonNode::asString).sorted().toList();
        return missing.isEmpty()
                ? decision.get("result").asString()
                : "? " + String.join(" ", missing);
    }
}
