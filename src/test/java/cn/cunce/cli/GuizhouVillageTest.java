package cn.cunce.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The sample village of Guizhou at the end of 2018, where two documents are in force at once: that
/// of the small minorities (to 2019) and that of consolidation (from 24 December 2018). Expected
/// were worked out from the workbook alone: incomes per head against 2995.00 and 4492.50.
class GuizhouVillageTest {

    private static final Path SAMPLES = Path.of("resources/samples/guizhou");
    private static final String NUMBER = "5227000";

    @TempDir private Path folder;
    private Terminal terminal;
    private Path book;

    @BeforeEach
    void the_sample_village() {
        terminal = new Terminal(folder);
        book = terminal.file("village");
        var made =
                terminal.run(
                        "new --json --tier village --code 522700000000 --name 岩坳村 --book", book);
        assertThat(made.exit()).as(made.err()).isZero();
        var taken =
                terminal.run(
                        "import --json --book",
                        book,
                        SAMPLES.resolve("村情表.xlsx"),
                        SAMPLES.resolve("户人台账.xlsx"),
                        SAMPLES.resolve("帮扶措施与项目.xlsx"));
        assertThat(taken.json().at("/households/created").asInt()).isEqualTo(109);
    }

    @Test
    void both_documents_decide_about_the_village_and_one_fact_opens_the_later() {
        assertThat(ofVillage("gz_xs_example", "designation")).isEqualTo("ELIGIBLE");
        assertThat(ofVillage("gz_xs_example", "village_class")).isEqualTo("CLASS_1");
        assertThat(ofVillage("gz_xs_example", "housing")).isEqualTo("NOT_MET");
        assertThat(ofVillage("gz_xs_example", "industry")).isEqualTo("MET");
        assertThat(ofVillage("gz_xs_example", "health")).isEqualTo("MET");
        assertThat(ofVillage("gz_xs_example", "collective_stock"))
                .isEqualTo("? villageYear.collectiveStockYearEnd");
        assertThat(ofVillage("gz_gg_example", "hard_road")).isEqualTo("? villageYear.isDelisted");

        answer("villageYear.isDelisted", "是");

        assertThat(ofVillage("gz_gg_example", "scope")).isEqualTo("EXITED");
        assertThat(ofVillage("gz_gg_example", "hard_road")).isEqualTo("GAP");
        assertThat(ofVillage("gz_gg_example", "hard_road_coverage")).isEqualTo("NOT_MET");
        assertThat(ofVillage("gz_gg_example", "leading_industry")).isEqualTo("MET");
        assertThat(ofVillage("gz_xs_example", "delist_2018")).isEqualTo("MET");
    }

    @Test
    void the_marginal_households_are_those_just_above_the_standard() {
        assertThat(those("marginal", "ELIGIBLE"))
                .containsExactly(
                        "019", "021", "031", "070", "074", "084", "092", "096", "108", "111",
                        "119");
    }

    @Test
    void the_exited_are_put_in_classes_and_what_is_missing_is_named() {
        assertThat(those("post_exit_class", "UNSTABLE"))
                .containsExactly(
                        "010", "013", "016", "045", "047", "066", "071", "078", "101", "104", "106",
                        "114");
        assertThat(those("post_exit_class", "STABLE")).isEmpty();
        assertThat(
                        those(
                                "post_exit_class",
                                "? householdYear.clothingOk householdYear.educationOk"
                                        + " householdYear.foodOk householdYear.housingOk"
                                        + " householdYear.medicalOk"))
                .contains("059")
                .hasSize(11);

        for (var fact : List.of("food", "clothing", "education", "medical", "housing")) {
            answer("householdYear." + fact + "Ok", "是", "--household", NUMBER + "059");
        }

        assertThat(those("post_exit_class", "STABLE")).containsExactly("059");
    }

    /// Registered, sixteen and older: insured or at school; of school age: all at school.
    @Test
    void persons_are_asked_one_by_one() {
        assertThat(those("pension", "MET")).hasSize(107);
        assertThat(those("pension", "NOT_APPLICABLE")).hasSize(291);
        assertThat(decisions("gz_gg_example", "pension"))
                .filteredOn(each -> result(each).endsWith(".employeePension"))
                .hasSize(14);
        assertThat(those("dropout", "IN_SCHOOL")).hasSize(45);
        assertThat(those("dropout", "NOT_APPLICABLE")).hasSize(367);
    }

    @Test
    void a_plan_answers_each_class_and_the_marginal_in_hardship() {
        var planned =
                terminal.run("plan --json --pack gz_gg_example --year 2018 --book", book).json();

        var lines = new TreeMap<String, String>();
        for (var each : planned.get("households")) {
            lines.put(
                    each.get("household").asString().substring(NUMBER.length()),
                    each.get("measures")
                            .valueStream()
                            .map(GuizhouVillageTest::line)
                            .collect(joining(" ")));
        }
        assertThat(lines)
                .containsEntry("114", "housing=1500000 income_project=300000 training=120000")
                .containsEntry("110", "training=180000 industry=80000")
                .containsEntry("119", "point_aid=150000")
                .containsEntry("111", "");
    }

    private static String line(JsonNode measure) {
        return measure.get("measure").asString() + "=" + measure.get("amountFen").asLong();
    }

    private void answer(String fact, String value, String... more) {
        var all = new ArrayList<Object>(List.of(more));
        all.addAll(List.of("--on", "2018-12-31", "--book", book));
        var answered = terminal.run("answer --json " + fact + " " + value, all.toArray());
        assertThat(answered.exit()).as(answered.out() + answered.err()).isZero();
    }

    private String ofVillage(String pack, String rule) {
        return decisions(pack, rule).stream()
                .filter(each -> each.at("/subject/kind").asString().equals("village"))
                .map(GuizhouVillageTest::result)
                .collect(joining(" "));
    }

    private List<String> those(String rule, String result) {
        return decisions("gz_gg_example", rule).stream()
                .filter(each -> result(each).equals(result))
                .map(each -> each.at("/subject/no").asString().substring(NUMBER.length()))
                .sorted()
                .toList();
    }

    private List<JsonNode> decisions(String pack, String rule) {
        var told =
                terminal.run(
                        "decide --json --on 2018-12-31 --pack " + pack + " --rule " + rule,
                        "--book",
                        book);
        assertThat(told.exit()).as(told.err()).isZero();
        return told.json().get("decisions").valueStream().toList();
    }

    /// The result, or what is missing behind a question mark.
    private static String result(JsonNode decision) {
        var missing =
                decision.get("missing").valueStream().map(JsonNode::asString).sorted().toList();
        return missing.isEmpty()
                ? decision.get("result").asString()
                : "? " + String.join(" ", missing);
    }
}
