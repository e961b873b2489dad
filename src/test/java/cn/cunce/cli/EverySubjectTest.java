package cn.cunce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// From a ledger that lacks everything to an answer about a plot, a patient, a project and a
// county,
/// by `answer` and `decide` alone.
class EverySubjectTest {

    private static final Path SAMPLES = Path.of("resources/samples/gansu");
    private static final String HOUSEHOLD = "6229000002";
    private static final String DAY = "2018-12-31";

    @TempDir private Path folder;
    private Terminal terminal;
    private Path book;

    @BeforeEach
    void the_village_of_the_sample() {
        terminal = new Terminal(folder);
        book = terminal.file("village");
        terminal.run(
                "new --json --tier village --code 622921101205 --name 阳洼村 --above 红柳乡 --book",
                book);
        var taken =
                terminal.run(
                        "import --json --year 2017 --village 622921101205 --book",
                        book,
                        SAMPLES.resolve("户人台账.xlsx"));
        assertThat(taken.exit()).as(taken.out() + taken.err()).isLessThan(2);
    }

    @Test
    void a_plot_is_told_fact_by_fact_until_its_household_gets_something_for_it() {
        answer("slopePlot:阳坡.slopeDegree", "30", HOUSEHOLD);
        assertThat(ofHousehold("forest_return").get("missing").valueStream())
                .extracting(JsonNode::asString)
                .containsExactly("county.isDeepPovertyCounty", "slopePlot:阳坡.isBasicFarmland");

        answer("county.isDeepPovertyCounty", "是");
        answer("slopePlot:阳坡.isBasicFarmland", "否", HOUSEHOLD);
        answer("slopePlot:阳坡.areaMu", "2", HOUSEHOLD);

        assertThat(ofHousehold("forest_return").get("amountFen").asLong()).isEqualTo(320_000);
        var words =
                terminal.run(
                        "decide --pack gs_example --rule forest_return --on " + DAY,
                        "--book",
                        book);
        assertThat(words.out()).contains("，3\u00a0200 元。", "，合计 3\u00a0200 元");
    }

    @Test
    void a_patient_and_a_pupil_of_a_course_are_asked_for_themselves() {
        var name = first("training_subsidy").at("/subject/name").asString();
        answer("county.isDeepPovertyCounty", "是");
        answer("training:第一期.baseSubsidy", "999.95", HOUSEHOLD);
        answer("training:第一期.participants", name, HOUSEHOLD);
        answer("person:" + name + ".medicalInsured", "是", HOUSEHOLD);
        answer("medicalClaim:" + name + ".isInpatient", "是", HOUSEHOLD);
        answer("medicalClaim:" + name + ".claimDate", DAY, HOUSEHOLD, "--person", name);
        answer("medicalClaim:" + name + ".baseRatePercent", "70", HOUSEHOLD, "--person", name);
        answer("medicalClaim:" + name + ".compliantCost", "10000", HOUSEHOLD, "--person", name);
        answer("household.isRegistered", "否", HOUSEHOLD, "--replace");

        var trained = first("training_subsidy");
        var treated = first("medical_reimbursement");

        assertThat(trained.at("/subject/kind").asString()).isEqualTo("person");
        assertThat(trained.at("/subject/no").asString()).isEqualTo(HOUSEHOLD);
        assertThat(trained.get("amountFen").asLong()).isEqualTo(109_995);
        assertThat(treated.get("amountFen").asLong()).isEqualTo(750_000);
    }

    @Test
    void a_project_and_a_county_are_asked_once() {
        answer("project:通社路.isWorkRelief", "是");
        answer("project:通社路.centralFund", "1000000");
        answer("project:通社路.labourPay", "100000");
        answer("project:通社路.registeredLabourPay", "49999.99");
        answer("countyYear.telemedicineCountyHospital", "是");
        answer("county.isDeepPovertyCounty", "是");
        answer("county.countyName", "河岔县");

        var project = decisions("work_relief");
        var county = decisions("county_telemedicine");

        assertThat(project).hasSize(1);
        assertThat(project.getFirst().at("/subject/kind").asString()).isEqualTo("project");
        assertThat(project.getFirst().at("/subject/name").asString()).isEqualTo("通社路");
        assertThat(project.getFirst().get("result").asString()).isEqualTo("NOT_ELIGIBLE");
        assertThat(county).hasSize(1);
        assertThat(county.getFirst().at("/subject/kind").asString()).isEqualTo("county");
        assertThat(county.getFirst().at("/subject/no").asString()).isEqualTo("622921");
        assertThat(county.getFirst().at("/subject/name").asString()).isEqualTo("河岔县");
        assertThat(county.getFirst().get("outcome").asString()).isEqualTo("yes");
    }

    @Test
    void decisions_about_persons_projects_and_the_county_are_kept_and_found_again() {
        answer("project:通社路.centralFund", "0");
        var kept =
                terminal.run(
                        "decide --json --keep --pack gs_example --on " + DAY,
                        "--rule",
                        "county_telemedicine",
                        "--rule",
                        "hospital_specialty",
                        "--rule",
                        "work_relief",
                        "--rule",
                        "training_subsidy",
                        "--book",
                        book);
        assertThat(kept.exit()).as(kept.err()).isZero();

        var listed = terminal.run("decisions --json --book", book);

        assertThat(listed.json().get("decisions").valueStream())
                .extracting(decision -> decision.get("village").asString())
                .containsExactly("622921000000", "622921000000");
        var verified = terminal.run("verify --json --book", book);
        assertThat(verified.exit()).as(verified.out()).isZero();
        var dumped = terminal.run("dump --book", book);
        var unit = dumped.json().at("/units/0");
        assertThat(unit.get("code").asString()).isEqualTo("622921000000");
        assertThat(unit.get("decisions")).hasSize(2);
    }

    @Test
    void what_is_said_of_the_county_is_filed_under_its_own_code() {
        answer("county.isDeepPovertyCounty", "是");
        answer("county.countyName", "河岔县");
        var filing = terminal.file("县情.xlsx");
        var filed =
                terminal.run(
                        "file --json --plain --village 622921000000 --out", filing, "--book", book);
        assertThat(filed.exit()).as(filed.out() + filed.err()).isZero();
        var county = terminal.file("county");
        terminal.run("new --json --tier county --code 622921 --name 河岔县 --book", county);

        var received = terminal.run("receive --json --book", county, filing);

        assertThat(received.exit()).as(received.out() + received.err()).isZero();
        var dumped = terminal.run("dump --book", county).json();
        assertThat(dumped.at("/units/0/county/fields/isDeepPovertyCounty").asBoolean()).isTrue();
        assertThat(dumped.get("villages")).isEmpty();
    }

    @Test
    void a_name_that_nobody_bears_is_refused() {
        var nobody =
                terminal.run(
                        "answer --json person:无名氏.health 健康 --person 无名氏 --on " + DAY,
                        "--household",
                        HOUSEHOLD,
                        "--book",
                        book);

        assertThat(nobody.exit()).isEqualTo(1);
        assertThat(nobody.out()).contains("NO_SUCH_MEMBER");
    }

    private void answer(String fact, String value) {
        answered(terminal.run("answer --json", fact, value, "--on", DAY, "--book", book));
    }

    private void answer(String fact, String value, String household, Object... more) {
        var words = new ArrayList<Object>(List.of(fact, value, "--on", DAY));
        words.addAll(List.of("--household", household, "--book", book));
        words.addAll(List.of(more));
        answered(terminal.run("answer --json", words.toArray()));
    }

    private static void answered(Terminal.Answer answer) {
        assertThat(answer.exit()).as(answer.out() + answer.err()).isZero();
    }

    private JsonNode ofHousehold(String rule) {
        return decided(rule, "--household", HOUSEHOLD).getFirst();
    }

    private JsonNode first(String rule) {
        return ofHousehold(rule);
    }

    private List<JsonNode> decisions(String rule) {
        return decided(rule);
    }

    private List<JsonNode> decided(String rule, Object... more) {
        var words = new ArrayList<Object>(List.of("--rule", rule, "--book", book));
        words.addAll(List.of(more));
        var told = terminal.run("decide --json --pack gs_example --on " + DAY, words.toArray());
        assertThat(told.exit()).as(told.err()).isZero();
        return told.json().get("decisions").valueStream().toList();
    }
}
