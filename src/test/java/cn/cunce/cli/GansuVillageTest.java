package cn.cunce.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The sample village of Gansu, decided by the pack `gs` with its example values. These households
/// were worked out by hand; the standard of 2017 is 2952:
///
/// | household | net income | per head |
/// | --- | --- | --- |
/// | …02 汪发军 | 796 − 293 + 3985 = 4488 | ÷ 2 = 2244.00 |
/// | …06 金宇军, not registered | 1052 − 560 + 1873 = 2365 | 2365.00 |
/// | …14 金建远, exited in 2016 | 6220.21 + 5652.29 − 2609.33 + 84.41 + 2548.24 | ÷ 4 = 2973.96 |
/// | …46 白文伟, exited in 2017 | 5162 − 2443 + 251 + 3486 = 6456 | ÷ 3 = 2152.00 |
/// | …80 唐光, exited in 2016 | 6134 + 7500 − 3958 + 21306 = 30982 | ÷ 7 = 4426.00 |
class GansuVillageTest {

    private static final Path SAMPLES = Path.of("resources/samples/gansu");
    private static final String NUMBER = "62290000";
    private static final String DAY = "2017-12-31";

    @TempDir private Path folder;
    private Terminal terminal;
    private Path book;

    @BeforeEach
    void the_village_of_the_sample() {
        terminal = new Terminal(folder);
        book = terminal.file("village");
        var made =
                terminal.run(
                        "new --json --tier village --code 622900000000 --name 阳洼村 --above 红柳乡 --book",
                        book);
        assertThat(made.exit()).as(made.err()).isZero();
        var taken =
                terminal.run(
                        "import --json --year 2017 --book",
                        book,
                        SAMPLES.resolve("户人台账.xlsx"),
                        SAMPLES.resolve("村情表.xlsx"),
                        SAMPLES.resolve("帮扶措施与项目.xlsx"));
        assertThat(taken.json().at("/households/created").asInt()).as(taken.out()).isEqualTo(78);
    }

    @Test
    void one_year_at_the_standard_and_every_guarantee_is_an_exit() {
        var before = results("exit");
        assertThat(before.get("02")).isEqualTo("NOT_MET");
        assertThat(before.get("06")).isEqualTo("NOT_APPLICABLE");
        assertThat(before.get("46")).isEqualTo("NOT_MET");
        var guarantees =
                "? householdYear.clothingOk householdYear.educationOk householdYear.foodOk"
                        + " householdYear.housingOk householdYear.medicalOk";
        assertThat(before.get("14")).isEqualTo(guarantees);
        assertThat(before.get("80")).isEqualTo(guarantees);

        for (var fact : new String[] {"food", "clothing", "education", "medical", "housing"}) {
            answer("householdYear." + fact + "Ok", fact.equals("housing") ? "否" : "是", "14");
            answer("householdYear." + fact + "Ok", "是", "80");
        }
        var after = results("exit");
        assertThat(after.get("14")).isEqualTo("NOT_MET");
        assertThat(after.get("80")).isEqualTo("EXIT");
        assertThat(results("return_poverty"))
                .containsEntry("14", "AT_RISK")
                .containsEntry("80", "STABLE")
                .containsEntry("02", "NOT_APPLICABLE");
        assertThat(results("exit_evidence"))
                .containsEntry("46", "NOT_SUPPORTED")
                .containsEntry("80", "NOT_APPLICABLE");
    }

    @Test
    void a_household_below_the_standard_that_nobody_registered_is_named() {
        var identified = results("identify");
        assertThat(identified.get("06")).isEqualTo("ELIGIBLE");
        assertThat(identified.values().stream().collect(groupingBy(each -> each, counting())))
                .isEqualTo(Map.of("ELIGIBLE", 10L, "NOT_ELIGIBLE", 31L, "NOT_APPLICABLE", 37L));
    }

    @Test
    void a_housing_grade_counts_only_with_its_appraisal() {
        assertThat(results("housing").get("14")).isEqualTo("? householdYear.appraisalNo");

        answer("householdYear.appraisalNo", "评字1号", "14");

        assertThat(results("housing").get("14")).isEqualTo("DUE");
        assertThat(results("relocation_area"))
                .containsEntry("14", "OVER")
                .containsEntry("02", "NOT_APPLICABLE");
    }

    /// 120 poor of 343 are 34.985 percent.
    @Test
    void the_list_and_the_incidence_are_held_against_each_other() {
        assertThat(ofVillage("deep_village_list")).isEqualTo("LISTED");
        assertThat(ofVillage("deep_list_agrees")).isEqualTo("? villageYear.ruralPopulation");

        answer("villageYear.ruralPopulation", "343");
        assertThat(ofVillage("deep_poverty")).isEqualTo("ELIGIBLE");
        assertThat(ofVillage("deep_list_agrees")).isEqualTo("AGREES");
        assertThat(ofVillage("village_exit")).isEqualTo("NOT_MET");

        answer("villageYear.ruralPopulation", "601");
        assertThat(ofVillage("deep_list_agrees")).isEqualTo("LISTED_BELOW");
    }

    @Test
    void a_village_is_told_what_it_lacks_and_until_when() {
        assertThat(ofVillage("collective_income")).isEqualTo("NOT_DUE");
        assertThat(ofVillage("empty_village")).isEqualTo("MET");
        assertThat(ofVillage("village_dangerous_houses")).isEqualTo("NOT_MET");
        assertThat(ofVillage("county_list")).isEqualTo("? village.countyName");

        answer("village.countyName", "河岔县");
        assertThat(ofVillage("county_list")).isEqualTo("OUTSIDE");
    }

    @Test
    void the_county_and_the_township_answer_for_themselves() {
        answer("county.countyName", "张家川回族自治县");
        answer("county.isDeepPovertyCounty", "是");
        answer("countyYear.povertySpendPerHead", "799.99");
        answer("townshipYear.gpCount", "4");
        answer("naturalVillage:沟门社.residentHouseholds", "30");
        answer("naturalVillage:沟门社.roadConditionsMet", "是");

        assertThat(ofVillage("deep_county")).isEqualTo("AGREES");
        assertThat(ofVillage("poverty_spend_2017")).isEqualTo("NOT_MET");
        assertThat(ofVillage("hospital_specialty")).isEqualTo("NOT_DUE");
        assertThat(ofVillage("town_gp")).isEqualTo("NOT_DUE");
        assertThat(ofVillage("hard_road")).isEqualTo("GAP");
    }

    /// 2.5 亩 of 25 degrees, for 1200 and 400 yuan each.
    @Test
    void a_steep_plot_is_paid_for() {
        answer("county.isDeepPovertyCounty", "是");
        answer("slopePlot:阳坡.slopeDegree", "25", "04");
        answer("slopePlot:阳坡.isBasicFarmland", "否", "04");
        answer("slopePlot:阳坡.areaMu", "2.5", "04");

        assertThat(results("forest_return"))
                .containsEntry("04", "ELIGIBLE")
                .containsEntry("02", "NOT_ELIGIBLE");
        assertThat(planned().get("04")).startsWith("forest_cash=300000 forest_seedling=100000 ");
    }

    @Test
    void persons_are_asked_one_by_one() {
        var signed = counted("doctor_signed");
        assertThat(signed).containsEntry("NOT_APPLICABLE", 155L).containsEntry("", 157L);
        assertThat(counted("dropout")).isEqualTo(Map.of("NO_GAP", 49L, "NOT_APPLICABLE", 263L));

        answer("person:马林.signedDoctor", "否", "04");
        answer("person:马林.selfPaidCompliantYtd", "8000.01", "04");

        assertThat(counted("doctor_signed")).containsEntry("NOT_DUE", 1L).containsEntry("", 156L);
        var aid =
                decisions("medical_aid")
                        .valueStream()
                        .filter(each -> each.at("/subject/name").asString().equals("马林"))
                        .findFirst()
                        .orElseThrow();
        assertThat(aid.get("amountFen").asLong()).isEqualTo(500001);
    }

    @Test
    void which_of_the_four_precisions_is_lacking_is_said() {
        assertThat(counted("four_precise"))
                .isEqualTo(
                        Map.of(
                                "READY", 5L,
                                "NOT_MATCHED", 12L,
                                "NO_INDUSTRY", 11L,
                                "NOT_DELIVERED", 9L,
                                "NOT_APPLICABLE", 41L));
    }

    /// Two labourers: trained for 1000 + 10 % each, sent to work for 300 each; 4.35 % of 30000.
    @Test
    void a_plan_answers_causes_with_the_amounts_of_the_document() {
        assertThat(planned()).hasSize(37);
        assertThat(planned())
                .containsEntry(
                        "04",
                        "training=220000 reward=300000 job=60000 interest=130500 crop_insurance=8000");
    }

    /// Measures with amounts by the last two digits of the household; no fund is overspent.
    private Map<String, String> planned() {
        var planned = terminal.run("plan --json --pack gs_example --year 2017 --book", book).json();
        for (var fund : planned.get("funds")) {
            if (!fund.get("capFen").isNull()) {
                assertThat(fund.get("usedFen").asLong())
                        .as(fund.get("fund").asString())
                        .isLessThanOrEqualTo(fund.get("capFen").asLong());
            }
        }
        var lines = new TreeMap<String, String>();
        for (var each : planned.get("households")) {
            lines.put(each.get("household").asString().substring(8), amounts(each));
        }
        return lines;
    }

    private static String amounts(JsonNode household) {
        return household
                .get("measures")
                .valueStream()
                .map(line -> line.get("measure").asString() + "=" + line.get("amountFen").asLong())
                .collect(joining(" "));
    }

    private void answer(String fact, String value, String household) {
        answered(
                terminal.run(said(fact, value), "--household", NUMBER + household, "--book", book));
    }

    private void answer(String fact, String value) {
        answered(terminal.run(said(fact, value), "--book", book));
    }

    private static String said(String fact, String value) {
        return "answer --json --replace " + fact + " " + value + " --on " + DAY;
    }

    private static void answered(Terminal.Answer answer) {
        assertThat(answer.exit()).as(answer.out() + answer.err()).isZero();
    }

    private String ofVillage(String rule) {
        return result(decisions(rule).get(0));
    }

    /// The result by the last two digits of the household; what is missing behind a question mark.
    private Map<String, String> results(String rule) {
        var results = new TreeMap<String, String>();
        for (var decision : decisions(rule)) {
            results.put(decision.at("/subject/no").asString().substring(8), result(decision));
        }
        return results;
    }

    /// How many got which result; an empty one where facts are missing.
    private Map<String, Long> counted(String rule) {
        return decisions(rule)
                .valueStream()
                .collect(groupingBy(each -> each.get("result").asString(), counting()));
    }

    private JsonNode decisions(String rule) {
        var told =
                terminal.run(
                        "decide --json --pack gs_example --on " + DAY + " --rule " + rule,
                        "--book",
                        book);
        assertThat(told.exit()).as(told.err()).isZero();
        return told.json().get("decisions");
    }

    private static String result(JsonNode decision) {
        var missing =
                decision.get("missing").valueStream().map(JsonNode::asString).sorted().toList();
        return missing.isEmpty()
                ? decision.get("result").asString()
                : "? " + String.join(" ", missing);
    }
}
