package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.policy.PackReader.Result.Read;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is worth saying of a pack that can be used.
class PackNotesTest {

    private static final Path SOUND = Path.of("src/test/resources/packs-broken/sound");
    private static final String CASES =
            "case,rule,on,household.isRegistered,householdYear.perCapitaIncome,outcome,result,missing\n";

    private static final String FIRST =
            """
              first:
                title: 第一天
                type: date
                clause: A-1
                values: [{from: 2015-01-01, to: 2017-12-31, value: 2014-01-01}]
            """;

    /// The sound pack with one file changed.
    private static Read with(String file, String from, String to) {
        return read(file, text(file).replace(from, to));
    }

    private static Read read(String file, String changed) {
        PackFiles files =
                path -> {
                    var name = path.substring(2);
                    if (name.equals(file)) {
                        return Optional.of(changed.getBytes(StandardCharsets.UTF_8));
                    }
                    return PackFiles.in(SOUND).find(name).map(PackNotesTest::withFirst);
                };
        return Packs.read(files, "p");
    }

    /// With a parameter for a day before all questions.
    private static byte[] withFirst(byte[] text) {
        return new String(text, StandardCharsets.UTF_8)
                .replace("  groups:", FIRST + "  groups:")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String file) {
        try {
            return Files.readString(SOUND.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> notes(Read read) {
        return told(read.notes());
    }

    private static List<String> proof(Read read) {
        return told(new PackProver(Packs.CODES).notes(read));
    }

    private static List<String> told(List<PackFault> notes) {
        return notes.stream()
                .map(note -> note.file() + ":" + note.line() + " " + note.problem().code())
                .toList();
    }

    @Test
    void days_without_a_value_between_two_with_one_are_noted() {
        var read =
                with(
                        "parameters/p.yaml",
                        "from: 2016-01-01, to: 2016-12-31",
                        "from: 2015-01-01, to: 2015-12-31");

        assertThat(notes(read)).contains("p/parameters/p.yaml:2 PACK_VALUES_GAP");
        assertThat(
                        read.notes().stream()
                                .filter(note -> note.problem().code().equals("PACK_VALUES_GAP"))
                                .map(note -> note.problem().args()))
                .containsExactly(List.of("line_yuan", "2016-01-01", "2016-12-31"));
    }

    @Test
    void an_answer_that_no_value_allows_now_is_noted_but_not_refused() {
        var read =
                with(
                        "rules/p.yaml",
                        "      NOT_MET:",
                        "      NEVER: {title: 不认, means: \"no\", when: param.first > onDate()}\n"
                                + "      NOT_MET:");

        assertThat(notes(read)).contains("p/rules/p.yaml:18 PACK_OUTCOME_VALUES");
    }

    @Test
    void a_rule_without_a_kind_is_noted() {
        assertThat(notes(Packs.read(path -> PackFiles.in(SOUND).find(path.substring(2)), "p")))
                .contains("p/rules/p.yaml:7 PACK_RULE_WITHOUT_KIND");
    }

    @Test
    void answers_that_no_case_gives_and_numbers_that_no_case_notices_are_noted() {
        var read = read("cases/p.csv", CASES + "1,exit,2017-12-31,是,8000,yes,EXIT,\n");

        assertThat(proof(read))
                .containsExactly(
                        "p/parameters/p.yaml:2 PACK_PARAMETER_UNPROVED",
                        "p/rules/p.yaml:7 PACK_ANSWER_WITHOUT_CASE");
    }

    @Test
    void a_pack_that_its_cases_hold_has_no_such_notes() {
        var read =
                read(
                        "cases/p.csv",
                        CASES
                                + "1,exit,2017-12-31,是,4000,yes,EXIT,\n"
                                + "2,exit,2017-12-31,是,3999.99,no,NOT_MET,\n"
                                + "3,exit,2017-12-31,是,不清楚,undetermined,,householdYear.perCapitaIncome\n");

        assertThat(new PackProver(Packs.CODES).notes(read)).isEmpty();
    }

    @Test
    void a_case_that_fails_is_told() {
        var read = read("cases/p.csv", CASES + "1,exit,2017-12-31,是,3000,yes,EXIT,\n");

        assertThat(proof(read)).contains("p/cases/p.csv:2 PACK_CASE_FAILS");
    }
}
