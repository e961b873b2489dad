package cn.cunce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The sample village of Changsha over three years. Expected were worked out from the workbooks
/// alone, each year against its own line: 3200.00, 3600.00 and 4000.00.
class ChangshaVillageTest {

    private static final Path SAMPLES = Path.of("resources/samples/changsha");
    private static final String NUMBER = "4301000";

    @TempDir private Path folder;
    private Terminal terminal;
    private Path book;

    @BeforeEach
    void the_sample_village() {
        terminal = new Terminal(folder);
        book = terminal.file("village");
        var made =
                terminal.run(
                        "new --json --tier village --code 430100000000 --name 枫树坪村 --book", book);
        assertThat(made.exit()).as(made.err()).isZero();
        for (var year : List.of(2015, 2016, 2017)) {
            terminal.run("import --json --book", book, SAMPLES.resolve("户人台账_" + year + ".xlsx"));
        }
        terminal.run("import --json --year 2017 --book", book, SAMPLES.resolve("村情表.xlsx"));
    }

    @Test
    void a_household_exits_after_two_years_each_above_its_own_line() {
        assertThat(those("exit", "2017", "NOT_MET"))
                .containsExactly(
                        "001", "007", "011", "018", "024", "034", "038", "040", "044", "045", "047",
                        "049");
        assertThat(those("exit", "2017", "OBSERVATION")).containsExactly("050");
        assertThat(those("exit", "2017", "? household.firstRegisteredYear"))
                .containsExactly(
                        "002", "009", "015", "021", "025", "027", "030", "031", "046", "048", "051",
                        "053", "060", "916");

        for (var household : List.of("027", "044", "053")) {
            registered(household, "2014");
        }
        registered("916", "2016");

        // 053 had 3044.75 in 2015; 916 split off in 2016; 027 had 3999.99 in 2015 and in 2016
        assertThat(those("exit", "2016", "OBSERVATION")).containsExactly("053", "916");
        assertThat(those("exit", "2016", "EXIT")).containsExactly("027", "044");
        // 044 fell to 3999.00 in 2017
        assertThat(those("exit", "2017", "EXIT")).containsExactly("027", "053", "916");
        assertThat(those("exit", "2017", "NOT_MET")).contains("044");
    }

    @Test
    void those_above_the_line_of_absolute_poverty_may_be_relatively_poor() {
        assertThat(those("relative_poverty", "2017", "ELIGIBLE"))
                .containsExactly(
                        "006", "008", "012", "013", "023", "033", "037", "054", "056", "058", "059",
                        "917");
        assertThat(those("relative_poverty", "2017", "ABSOLUTE"))
                .contains("016", "050")
                .hasSize(27 + 7);
        assertThat(those("identification", "2017", "ELIGIBLE"))
                .containsExactly("016", "028", "029", "035", "036", "052", "055");
        assertThat(those("relative_poverty", "2016", "ELIGIBLE")).isEmpty();
    }

    private void registered(String household, String year) {
        var answered =
                terminal.run(
                        "answer --json household.firstRegisteredYear " + year,
                        "--household",
                        NUMBER + household,
                        "--on",
                        "2017-12-31",
                        "--book",
                        book);
        assertThat(answered.exit()).as(answered.out() + answered.err()).isZero();
    }

    /// Last digits of the households that a rule answers so at the end of a year; what is missing
    /// stands behind a question mark.
    private List<String> those(String rule, String year, String result) {
        var told =
                terminal.run(
                        "decide --json --pack cs_example --on " + year + "-12-31 --rule " + rule,
                        "--book",
                        book);
        assertThat(told.exit()).as(told.err()).isZero();
        return told.json()
                .get("decisions")
                .valueStream()
                .filter(each -> result(each).equals(result))
                .map(each -> each.at("/subject/no").asString().substring(NUMBER.length()))
                .sorted()
                .toList();
    }

    private static String result(JsonNode decision) {
        var missing =
                decision.get("missing").valueStream().map(JsonNode::asString).sorted().toList();
        return missing.isEmpty()
                ? decision.get("result").asString()
                : "? " + String.join(" ", missing);
    }
}
