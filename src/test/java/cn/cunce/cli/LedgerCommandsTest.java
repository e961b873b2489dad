package cn.cunce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Ledgers taken in, looked at, undone, printed, filed and merged by commands.
class LedgerCommandsTest {

    private static final String HEADER =
            "户编号,户主姓名,姓名,性别,证件号码,与户主关系,民族,家庭人口数,工资性收入,生产经营性收入," + "财产性收入,转移性收入,生产经营性支出\n";
    private static final String SHI = "5227000001,石敏,石敏,男,522700198001010015,户主,苗族,2,";
    private static final String WIFE = "5227000001,石敏,罗秀英,女,522700198202020025,配偶,苗族,2,";
    private static final String REST = ",0,0,0,0\n";

    @TempDir private Path folder;
    private Terminal terminal;
    private Path book;

    @BeforeEach
    void a_village_book() {
        terminal = new Terminal(folder);
        book = terminal.village("village");
    }

    @Test
    void what_is_taken_in_can_be_found_looked_up_and_undone() throws IOException {
        var imported = takeIn(book, "base.csv", "20000").json();

        assertThat(imported.at("/households/created").asInt()).isEqualTo(1);
        assertThat(imported.at("/persons/created").asInt()).isEqualTo(2);
        assertThat(imported.at("/totals/sum_wage").asString()).isEqualTo("20000.00");
        assertThat(found("lxy")).isEqualTo(1);
        assertThat(found("0025")).isEqualTo(1);
        assertThat(found("覃")).isZero();
        assertThat(terminal.run("history --json 5227000001 --book", book).json().toString())
                .contains("householdYear.wageIncome", "20000.00", "IMPORT");

        var undone = terminal.run("undo --json", imported.get("batch").asString(), "--book", book);
        assertThat(undone.exit()).as(undone.out()).isZero();
        assertThat(found("lxy")).isZero();

        var operations = terminal.run("operations --json --book", book).json();
        assertThat(operations.at("/operations/0/kind").asString()).isEqualTo("IMPORT");
        assertThat(operations.at("/operations/0/state").asString()).isEqualTo("UNDONE");
        terminal.run("undo", operations.at("/operations/0/batch").asString(), "--book", book);
        assertThat(found("lxy")).isEqualTo(1);
    }

    @Test
    void a_dry_run_writes_nothing() throws IOException {
        var before = digest(book);

        var preview = run(book, "base.csv", "20000", "--dry-run").json();

        assertThat(preview.get("applied").asBoolean()).isFalse();
        assertThat(preview.at("/households/created").asInt()).isEqualTo(1);
        assertThat(digest(book)).isEqualTo(before);
    }

    @Test
    void a_household_with_an_error_waits_and_the_command_says_so() throws IOException {
        var imported = takeIn(book, "spoiled.csv", "约3000");

        assertThat(imported.exit()).isEqualTo(1);
        assertThat(imported.json().at("/households/refused").asInt()).isEqualTo(1);
        var finding = imported.json().at("/findings/0");
        assertThat(finding.get("code").asString()).isEqualTo("MONEY_TEXT_UNREADABLE");
        assertThat(finding.get("severity").asString()).isEqualTo("error");
        assertThat(finding.get("cell").asString()).isEqualTo("I2");
        var waiting = terminal.run("waiting --json --book", book).json().get("waiting");
        assertThat(waiting).hasSize(1);
        assertThat(waiting.at("/0/no").asString()).isEqualTo("5227000001");
    }

    @Test
    void all_or_nothing_writes_nothing_when_one_household_has_an_error() throws IOException {
        var before = digest(book);

        var imported = run(book, "spoiled.csv", "约3000", "--all-or-nothing");

        assertThat(imported.exit()).isEqualTo(1);
        assertThat(imported.json().get("applied").asBoolean()).isFalse();
        assertThat(digest(book)).isEqualTo(before);
        assertThat(terminal.run("waiting --json --book", book).json().get("waiting")).isEmpty();
    }

    @Test
    void a_register_and_a_card_are_printed_with_the_digest_of_the_ledger() throws IOException {
        takeIn(book, "base.csv", "20000");
        var pdf = terminal.file("register.pdf");

        var register = terminal.run("register --json R02 --book", book, "--out", pdf).json();
        var card =
                terminal.run(
                        "register --json R01 --household 5227000001 --book",
                        book,
                        "--out",
                        terminal.file("card.pdf"));

        assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(register.get("digest").asString()).isEqualTo(digest(book));
        assertThat(register.get("year").asInt()).isEqualTo(2018);
        assertThat(card.json().get("pages").asInt()).isEqualTo(2);
    }

    @Test
    void an_empty_village_prints_nothing_and_leaves_no_file() {
        var pdf = terminal.file("register.pdf");

        var register = terminal.run("register --json R02 --book", book, "--out", pdf);

        assertThat(register.exit()).isEqualTo(1);
        assertThat(pdf).doesNotExist();
    }

    @Test
    void different_values_of_village_and_county_are_a_conflict_until_somebody_decides()
            throws IOException {
        var county = terminal.county("county");
        takeIn(book, "base.csv", "20000");
        receive(county, file("1.xlsx"));
        takeIn(county, "county.csv", "21000");
        takeIn(book, "village.csv", "22000");
        receive(county, file("2.xlsx"));

        var conflict = conflicts(county).get(0);
        assertThat(conflict.get("field").asString()).isEqualTo("householdYear.wageIncome");
        assertThat(conflict.get("household").asString()).isEqualTo("5227000001");
        assertThat(conflict.get("base").asString()).isEqualTo("20000.00");
        assertThat(conflict.at("/values").valueStream().map(said -> said.get("value").asString()))
                .containsExactlyInAnyOrder("21000.00", "22000.00");

        var id = conflict.get("id").asString();
        var beyond = terminal.run("resolve --json --take 9 --book", county, id);
        assertThat(beyond.exit()).isEqualTo(2);
        assertThat(beyond.out()).contains("NO_SUCH_VALUE");
        assertThat(terminal.run("resolve --json --take 21500 --book", county, id).exit()).isZero();
        assertThat(conflicts(county)).isEmpty();
        assertThat(terminal.run("dump --book", county).out()).contains("21500.00");
    }

    @Test
    void a_file_that_is_no_table_of_ours_is_said_to_be_unwritten() throws IOException {
        var poem = Files.writeString(terminal.file("poem.csv"), "床前明月光\n疑是地上霜\n");

        var refused = terminal.run("import --json --book", book, poem);

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.json().get("applied").asBoolean()).isFalse();
    }

    @Test
    void a_receipt_carries_home_what_the_county_decided() throws IOException {
        var county = terminal.county("county");
        takeIn(book, "base.csv", "20000");
        receive(county, file("1.xlsx"));
        takeIn(county, "county.csv", "21000");

        var receipt = terminal.file("receipt.xlsx");
        var made =
                terminal.run(
                        "receipt --json --plain --for 522700001001 --book",
                        county,
                        "--out",
                        receipt);

        assertThat(made.exit()).as(made.err()).isZero();
        receive(book, receipt);
        assertThat(digest(book)).isEqualTo(digest(county));
    }

    @Test
    void a_second_device_of_a_village_waits_until_it_is_enrolled() throws IOException {
        var county = terminal.county("county");
        takeIn(book, "base.csv", "20000");
        receive(county, file("1.xlsx"));
        var other = terminal.village("other");
        var filing = terminal.file("other.xlsx");
        terminal.run("file --plain --book", other, "--out", filing);

        var held = terminal.run("receive --json --book", county, filing);
        assertThat(held.exit()).isEqualTo(1);
        assertThat(held.json().at("/files/0/reason").asString()).isEqualTo("FILING_DEVICE_HELD");

        var device = terminal.run("devices --json --book", other).json().at("/own/id").asString();
        var enrolled = terminal.run("enroll --json --village 522700001001 --book", county, device);
        assertThat(enrolled.exit()).as(enrolled.out()).isZero();
        receive(county, filing);
        terminal.run("revoke --village 522700001001 --book", county, device);
        assertThat(terminal.run("devices --json --book", county).json().toString())
                .contains("revoked", "unchecked");
    }

    @Test
    void a_damaged_filing_is_refused_whole() throws IOException {
        var county = terminal.county("county");
        takeIn(book, "base.csv", "20000");
        var filing = file("1.xlsx");
        Files.write(filing, Arrays.copyOf(Files.readAllBytes(filing), 4000));

        var refused = terminal.run("receive --json --book", county, filing);

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.json().at("/files/0/accepted").asBoolean()).isFalse();
        assertThat(refused.json().at("/files/0/reason").asString()).isNotBlank();
        assertThat(digest(county)).isEqualTo(digest(terminal.county("empty")));
    }

    @Test
    void a_compacted_book_says_the_same() throws IOException {
        takeIn(book, "base.csv", "20000");
        var before = digest(book);

        var compacted = terminal.run("compact --json --book", book);

        assertThat(compacted.exit()).as(compacted.err()).isZero();
        assertThat(digest(book)).isEqualTo(before);
    }

    private Terminal.Answer takeIn(Path into, String name, String wage) throws IOException {
        return run(into, name, wage, "--year", "2018", "--village", "522700001001");
    }

    private Terminal.Answer run(Path into, String name, String wage, Object... more)
            throws IOException {
        var table = HEADER + SHI + wage + REST + WIFE + REST;
        var file = Files.writeString(terminal.file(name), table);
        var words = new ArrayList<Object>(List.of(into, file));
        words.addAll(List.of(more));
        if (!words.contains("--year")) {
            words.addAll(List.of("--year", "2018"));
        }
        return terminal.run("import --json --book", words.toArray());
    }

    private Path file(String name) {
        var filing = terminal.file(name);
        var filed = terminal.run("file --json --plain --book", book, "--out", filing);
        assertThat(filed.exit()).as(filed.err()).isZero();
        return filing;
    }

    private void receive(Path into, Path filing) {
        var received = terminal.run("receive --json --book", into, filing);
        assertThat(received.exit()).as(received.out()).isZero();
    }

    private JsonNode conflicts(Path of) {
        return terminal.run("conflicts --json --book", of).json().get("conflicts");
    }

    private int found(String text) {
        return terminal.run("find --json", text, "--book", book).json().get("households").size();
    }

    private String digest(Path of) {
        return terminal.run("dump --digest --json --book", of).json().get("digest").asString();
    }
}
