package cn.cunce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Packs on the command line, carried from the county to a village and decided by there.
class PackCommandsTest {

    private static final String HOUSEHOLD =
            "户编号,户主姓名,姓名,性别,证件号码,与户主关系,民族,家庭人口数,是否建档立卡户,主要致贫原因,"
                    + "工资性收入,生产经营性收入,财产性收入,转移性收入,生产经营性支出\n"
                    + "4301000001,石敏,石敏,男,430100198001010019,户主,汉族,1,是,因学,3800,0,0,0,0\n";
    private static final String ANSWER =
            "answer household.firstRegisteredYear 2014 --household 4301000001 --on 2017-12-31 --book";
    private static final String SET =
            "pack set --json cs_example exit_line_household_yuan 9500.00 --from 2016-01-01"
                    + " --to 2016-12-31 --replace --because 县发〔2016〕3号 --book";

    /// Where the name of the first text stands in a zip.
    private static final int NAME_OF_FIRST = 30;

    @TempDir private Path folder;
    private Terminal terminal;
    private Path county;
    private Path village;

    @BeforeEach
    void a_county_and_a_village() throws IOException {
        terminal = new Terminal(folder);
        county = terminal.file("county");
        village = terminal.file("village");
        made("new --json --tier county --code 430100 --name 石板县 --book", county);
        made("new --json --tier village --code 430100001001 --name 枫树坪村 --book", village);
        for (var year : new int[] {2016, 2017}) {
            var file = Files.writeString(terminal.file(year + ".csv"), HOUSEHOLD);
            made("import --json --year " + year + " --book", village, file);
        }
        made(ANSWER, village);
    }

    private JsonNode made(String words, Object... more) {
        var told = terminal.run(words, more);
        assertThat(told.exit()).as(told.out() + told.err()).isZero();
        return told.out().isBlank() || !words.contains("--json") ? null : told.json();
    }

    private String decided(String pack) {
        return made("decide --json --rule exit --on 2016-12-31 --pack " + pack + " --book", village)
                .at("/decisions/0/outcome")
                .asString();
    }

    @Test
    void what_the_county_sets_is_carried_to_the_village_and_decided_by_there() {
        assertThat(decided("cs_example")).isEqualTo("undetermined");
        var set = made(SET, county);
        assertThat(set.get("pack").asString()).isEqualTo("cs_example_430100");
        var file = terminal.file("cs.pack");
        var out = made("pack export --json cs_example --book", county, "--out", file);
        assertThat(out.get("digest").asString()).isEqualTo(set.get("digest").asString());

        var taken = made("pack import --json --book", village, file).at("/files/0");

        assertThat(taken.get("accepted").asBoolean()).isTrue();
        assertThat(taken.at("/issuer/state").asString()).isEqualTo("unchecked");
        assertThat(taken.at("/issuer/checkCode").asString())
                .isEqualTo(out.get("checkCode").asString());
        // 3,800 元 a head against 9,500 of the county
        var version = taken.get("version").asString();
        assertThat(decided("cs_example_430100@" + version)).isEqualTo("no");
        var again = made("pack import --json --book", village, file).at("/files/0");
        assertThat(again.get("fresh").asBoolean()).isFalse();
    }

    @Test
    void a_stranger_is_named_until_somebody_has_compared_his_code_and_can_be_shut_out() {
        made(SET, county);
        var file = terminal.file("cs.pack");
        var out = made("pack export --json cs_example --book", county, "--out", file);
        made("pack import --json --book", village, file);
        var words = "decide --rule exit --on 2016-12-31 --pack cs_example_430100 --book";
        var named = "cs_example_430100@" + out.get("version").asString();
        var warned = terminal.run(words.replace("cs_example_430100", named), village);
        assertThat(warned.exit()).isZero();
        assertThat(warned.err()).contains(out.get("checkCode").asString());
        assertThat(terminal.run(words, village).err()).contains(named).contains("pack trust");

        var trusted = made("pack trust --json --book", village, out.get("checkCode").asString());

        assertThat(trusted.get("state").asString()).isEqualTo("checked");
        assertThat(terminal.run(words, village).err()).doesNotContain("核对码");
        made("pack distrust --json --book", village, out.get("issuer").asString());
        assertThat(terminal.run(words, village).exit()).isEqualTo(2);
        var refused = terminal.run("pack import --json --book", village, file);
        assertThat(refused.json().at("/files/0/code").asString()).isEqualTo("PACK_ISSUER_SHUT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decide --json --on 2016-12-31 --pack cs_example_430100 --book",
                "plan --json --year 2016 --pack cs_example_430100 --book",
                "pack export --json cs_example_430100 --out again.pack --book",
                "pack history --json cs_example_430100 --book",
            })
    void what_a_stranger_has_signed_is_not_used_by_its_id_alone(String words) {
        made(SET, county);
        var file = terminal.file("cs.pack");
        var out = made("pack export --json cs_example --book", county, "--out", file);
        made("pack import --json --book", village, file);

        var refused = terminal.run(words, village);

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.json().at("/refused/code").asString()).isEqualTo("PACK_NOT_COMPARED");
        assertThat(refused.json().at("/refused/message").asString())
                .contains("cs_example_430100@" + out.get("version").asString())
                .contains(out.get("checkCode").asString());
    }

    @Test
    void a_file_that_is_there_is_only_overwritten_where_somebody_says_so() throws IOException {
        var file = Files.writeString(terminal.file("letter.pack"), "letter");
        var refused = terminal.run("pack export --json cs --book", county, "--out", file);

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.json().at("/refused/code").asString()).isEqualTo("FILE_THERE");
        assertThat(file).hasContent("letter");
        made("pack export --json cs --replace --book", county, "--out", file);
        made("pack import --json --book", village, file);
    }

    @Test
    void what_this_place_had_set_earlier_can_be_named() {
        var first = made(SET.replace("9500.00", "3000.00"), village).get("version").asString();
        made(SET, village);

        assertThat(decided("cs_example")).isEqualTo("no");
        assertThat(decided("cs_example@" + first)).isNotEqualTo("no");
        assertThat(decided("cs_example_430100001001@" + first)).isNotEqualTo("no");
        var never = first.replaceFirst("1$", "9");
        var refused =
                terminal.run(
                        "decide --json --on 2016-12-31 --pack cs_example@" + never + " --book",
                        village);
        assertThat(refused.json().at("/refused/code").asString()).isEqualTo("NO_SUCH_PACK");
    }

    @Test
    void a_folder_of_ones_own_decides_like_a_shipped_pack_and_so_does_its_file()
            throws IOException {
        var own = own("1", "9500.00");

        assertThat(decided(own.toString())).isEqualTo("no");
        made("pack export --json --book", county, own, "--out", terminal.file("one.pack"));
        made("pack import --json --book", village, terminal.file("one.pack"));
        assertThat(decided("wangcheng@1")).isEqualTo("no");
    }

    @Test
    void two_versions_lie_side_by_side_and_one_version_has_one_content() throws IOException {
        made(
                "pack export --json --book",
                village,
                own("1", "3500.00"),
                "--out",
                terminal.file("1"));
        made(
                "pack export --json --book",
                village,
                own("2", "9500.00"),
                "--out",
                terminal.file("2"));
        made(
                "pack export --json --book",
                village,
                own("2", "9600.00"),
                "--out",
                terminal.file("3"));
        made("pack import --json --book", village, terminal.file("2"), terminal.file("1"));

        var refused = terminal.run("pack import --json --book", village, terminal.file("3"));

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.json().at("/files/0/code").asString()).isEqualTo("PACK_VERSION_TAKEN");
        assertThat(decided("wangcheng")).isEqualTo("no");
        assertThat(decided("wangcheng@1")).isNotEqualTo("no");
        var listed = made("pack list --json --book", village).get("packs").valueStream();
        var line = listed.filter(each -> each.get("id").asString().equals("wangcheng")).toList();
        assertThat(line).hasSize(1);
        assertThat(line.getFirst().get("origin").asString()).isEqualTo("taken");
        assertThat(line.getFirst().get("versions").toString()).isEqualTo("[\"2\",\"1\"]");
        assertThat(terminal.run("pack list --book", village).err()).isEmpty();
    }

    /// A county's own pack in a folder.
    private Path own(String version, String line) throws IOException {
        var pack = terminal.file("own-" + version + "-" + line).resolve("wangcheng");
        Files.createDirectories(pack.resolve("parameters"));
        Files.writeString(
                pack.resolve("pack.yaml"),
                """
                pack: wangcheng
                title: 望城
                version: "%s"
                extends: cs_example
                files: [parameters/lines.yaml]
                """
                        .formatted(version));
        Files.writeString(
                pack.resolve("parameters/lines.yaml"),
                """
                parameters:
                  exit_line_household_yuan:
                    values:
                      - {from: 2015-01-01, to: 2016-12-31, value: "%s", replaces: true}
                """
                        .formatted(line));
        return pack;
    }

    @ParameterizedTest
    @CsvSource({
        "text, PACK_FILE_CHANGED",
        "more, PACK_FILE_CHANGED",
        "less, PACK_FILE_CHANGED",
        "list, PACK_FILE_NOT_SIGNED",
        "signature, PACK_FILE_NOT_SIGNED",
        "later, PACK_FILE_LATER",
        "empty, PACK_FILE_NO_PACK",
        "letter, PACK_FILE_NO_PACK",
        "half, PACK_FILE_DAMAGED",
        "bit, PACK_FILE_DAMAGED",
        "name, PACK_FILE_DAMAGED",
    })
    void a_file_that_somebody_has_changed_is_refused(String how, String code) throws IOException {
        var file = terminal.file("cs.pack");
        made("pack export --json cs --book", county, "--out", file);
        Files.write(file, spoiled(Files.readAllBytes(file), how));

        var refused = terminal.run("pack import --json --book", village, file);

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.json().at("/files/0/code").asString()).isEqualTo(code);
        assertThat(refused.json().at("/files/0/message").asString()).isNotBlank();
    }

    private static byte[] spoiled(byte[] file, String how) throws IOException {
        return switch (how) {
            case "text" -> changed(file, "cs/clauses.yaml", text -> text + "# x\n");
            case "less" -> changed(file, "cs/clauses.yaml", _ -> "");
            case "more" -> changed(file, "cs/clauses.yaml", text -> text, "cs/more.yaml");
            // with the hash of the changed text in the list, so that only the signature tells
            case "list" ->
                    changed(file, "pack.list", text -> text.replace("version 1", "version 2"));
            case "later" -> changed(file, "pack.list", text -> text.replace("pack 1", "pack 2"));
            case "signature" -> changed(file, "pack.sig", _ -> "0".repeat(64));
            case "letter" -> "no pack".getBytes(StandardCharsets.UTF_8);
            case "half" -> Arrays.copyOf(file, file.length / 2);
            case "bit" -> flipped(file, file.length / 2);
            case "name" -> flipped(file, NAME_OF_FIRST);
            default -> new byte[0];
        };
    }

    private static byte[] flipped(byte[] file, int place) {
        var flipped = file.clone();
        flipped[place] ^= 1;
        return flipped;
    }

    private static byte[] changed(
            byte[] file, String name, UnaryOperator<String> change, String... more)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var content = in.readAllBytes();
                if (entry.getName().equals(name)) {
                    var text = new String(content, StandardCharsets.ISO_8859_1);
                    content = change.apply(text).getBytes(StandardCharsets.ISO_8859_1);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
            }
            for (var each : more) {
                out.putNextEntry(new ZipEntry(each));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void decisions_after_a_setting_name_it_and_take_the_place_of_earlier_proposals() {
        var decide = "decide --json --rule exit --on 2017-12-31 --keep --pack cs_example --book";
        made(decide, village);
        var set =
                made(
                        "pack set --json cs_example exit_line_household_yuan 3000.00"
                                + " --from 2016-01-01 --to 2017-12-31 --replace --because 村民会议"
                                + " --book",
                        village);
        made(decide, village);

        var decisions = made("decisions --json --book", village).get("decisions");

        assertThat(decisions).hasSize(2);
        assertThat(decisions.valueStream().map(each -> each.get("status").asString()))
                .containsExactlyInAnyOrder("proposed", "revoked");
        assertThat(decisions.toString()).contains(set.get("version").asString());
    }

    @Test
    void the_history_of_a_parameter_is_told_and_an_act_taken_back() {
        made(SET, county);
        made(SET.replace("9500.00", "9600.00"), county);

        var history = made("pack history --json cs_example --book", county).get("acts");

        assertThat(history).hasSize(2);
        assertThat(history.at("/1/before/0/value").asString()).isEqualTo("9500.00");
        assertThat(history.at("/1/value").asString()).isEqualTo("9600.00");
        assertThat(history.at("/1/actor").asString()).isEqualTo("石敏");
        assertThat(history.at("/1/reason").asString()).isEqualTo("县发〔2016〕3号");
        made("pack unset --json cs_example 2 --because 打错了 --book", county);
        var after = made("pack history --json cs_example --book", county).get("acts");
        assertThat(after.at("/1/revoked").asBoolean()).isTrue();
        assertThat(after.at("/2/revokes").asInt()).isEqualTo(2);
        assertThat(terminal.run("pack history cs_example --book", county).out()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "pack set cs exit_line_household_yuan 3600 --from 2016-01-01 --to 2016-12-31, 2, PACK_SET_REASON",
        "pack set cs exit_line_household_yuan 3600 --from 2016-01-01 --because x, 2, WORD_MISSING",
        "pack set cs exit_line_household_yuan 3600 --from 2016-12-31 --to 2016-01-01 --because x, 2, PACK_PERIOD_TURNED",
        "pack set cs exit_line_household_yuan 三千 --from 2016-01-01 --to 2016-12-31 --because x, 2, PACK_VALUE_MONEY",
        "pack set cs exit_line_houshold_yuan 3600 --from 2016-01-01 --to 2016-12-31 --because x, 2, PACK_PARAMETER_MEANT",
        "pack set cs exit_line_household_yuan 3600 --from 2017-01-01 --to 2017-12-31 --because x, 1, PACK_SET_TAKEN",
        "pack set cs appraisal_weights 扶贫资金投入:50、基础设施建设:20、公共服务:20、产业发展:20、对口帮扶:15 --from 2015-01-01 --to 2015-12-31 --because x, 2, PACK_WEIGHTS_SUM",
        "pack set nothing x 1 --from 2016-01-01 --to 2016-12-31 --because x, 2, NO_SUCH_PACK",
        "pack set cs x, 2, WORD_MISSING",
        "pack unset cs 7 --because x, 1, PACK_NO_SUCH_ACT",
        "pack history nothing, 2, NO_SUCH_PACK",
        "pack export nothing --out x.pack, 2, NO_SUCH_PACK",
        "pack check cs_exmple, 2, PACK_MEANT",
        "pack test cs_exmple, 2, PACK_MEANT",
        "pack test nothing, 2, NO_SUCH_PACK_OR_FILE",
        "decide --pack gz_x --on 2016-12-31, 2, PACK_MEANT",
        "pack export cs, 2, WORD_MISSING",
        "pack import nothing.pack, 2, NO_SUCH_FILE",
        "pack trust 0000, 1, NO_SUCH_ISSUER",
        "pack turn cs, 2, NO_SUCH_VERB",
    })
    void what_cannot_be_done_is_said(String words, int exit, String code) {
        var refused = terminal.run(words.replaceFirst(" ", " --json ") + " --book", county);

        assertThat(refused.exit()).as(refused.out()).isEqualTo(exit);
        assertThat(refused.json().at("/refused/code").asString()).isEqualTo(code);
        assertThat(refused.json().at("/refused/message").asString()).doesNotContain("{");
    }

    @Test
    void a_book_is_made_only_with_packs_that_there_are() {
        var refused =
                terminal.run(
                        "new --json --tier county --code 430200 --name 某县 --pack nothing --book",
                        terminal.file("other"));

        assertThat(refused.json().at("/refused/code").asString()).isEqualTo("NO_SUCH_PACK");
    }
}
