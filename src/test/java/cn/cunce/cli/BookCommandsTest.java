package cn.cunce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Books made, opened, dumped and verified by commands.
class BookCommandsTest {

    @TempDir private Path folder;
    private Terminal terminal;

    @BeforeEach
    void sit_down() {
        terminal = new Terminal(folder);
    }

    @Test
    void a_new_book_tells_its_recovery_key_and_can_be_opened() {
        var made =
                terminal.run(
                        "new --json --tier village --code 522700001001 --name 枫香坪村 --book",
                        terminal.file("book"));

        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.json().get("recoveryKey").asString()).isNotBlank();
        assertThat(made.json().get("user").asString()).isEqualTo("石敏");
        assertThat(terminal.run("verify --json --book", terminal.file("book")).exit()).isZero();
    }

    @Test
    void a_folder_with_files_in_it_takes_no_new_book() {
        var book = terminal.village("book");

        var again =
                terminal.run(
                        "new --json --tier village --code 522700001001 --name 枫香坪村 --book", book);

        assertThat(again.exit()).isEqualTo(1);
        assertThat(refusal(again)).isEqualTo("FOLDER_TAKEN");
    }

    @Test
    void a_dump_is_one_object_and_its_digest_is_that_of_its_bytes() throws Exception {
        var book = terminal.village("book");

        var dump = terminal.run("dump --json --book", book);
        var digest = terminal.run("dump --digest --json --book", book);

        assertThat(dump.json().get("villages").get(0).get("name").asString()).isEqualTo("枫香坪村");
        assertThat(digest.json().get("digest").asString()).isEqualTo(Sha256.of(dump.out()));
        assertThat(terminal.run("dump --book", book).out()).isEqualTo(dump.out());
    }

    @Test
    void a_dump_of_the_day_before_the_book_was_made_is_empty() {
        var book = terminal.village("book");

        var before = terminal.run("dump --as-of 2018-12-30 --book", book);
        var after = terminal.run("dump --as-of 2018-12-31 --book", book);

        assertThat(before.out()).doesNotContain("枫香坪村");
        assertThat(after.out()).isEqualTo(terminal.run("dump --book", book).out());
    }

    @Test
    void a_book_that_nothing_happened_to_is_well() {
        var verified = terminal.run("verify --json --book", terminal.village("book")).json();

        assertThat(verified.get("ok").asBoolean()).isTrue();
        assertThat(verified.get("changes").asLong()).isEqualTo(1);
        assertThat(verified.get("problems")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fly,                                                    2, WORD_UNKNOWN",
        "'',                                                     2, COMMAND_MISSING",
        "verify,                                                 2, WORD_MISSING",
        "verify --book none,                                     2, NO_BOOK",
        "verify --book book --password-file none,                2, NO_SUCH_FILE",
        "dump --book book --as-of yesterday,                     2, TIME_UNREADABLE",
        "register R02 --book book --year 1999 --out r.pdf,       1, YEAR_NOT_TOLD",
        "register R02 --book book --out none/r.pdf,              2, NO_SUCH_FOLDER",
        "register R99 --book book --out r.pdf,                   2, NO_SUCH_REGISTER",
        "new --book b --tier moon --code 5227 --name 村,         2, NO_SUCH_TIER",
        "new --book b --tier village --code 5227 --name 村,      2, CODE_OF_OTHER_TIER",
        "history --book book 5227000001,                         1, NO_SUCH_RECORD",
        "undo --book book 00000000-0000-0000-0000-000000000000,  1, NOTHING_TO_UNDO"
    })
    void what_cannot_be_done_is_refused_with_its_code(String words, int exit, String code) {
        var book = terminal.village("book");
        var none = terminal.file("none");
        var named = words.replace("--book book", "--book " + book).replace("none", "" + none);

        var refused = terminal.run("--json " + named);

        assertThat(refused.exit()).as(refused.err()).isEqualTo(exit);
        assertThat(refusal(refused)).isEqualTo(code);
        assertThat(refused.err()).isNotBlank();
    }

    @Test
    void a_wrong_password_opens_nothing() throws IOException {
        var book = terminal.village("book");
        var wrong = terminal.passwordFile("wrong", "另一个口令吧");

        var refused = terminal.run("verify --json --book", book, "--password-file", wrong);

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refusal(refused)).isEqualTo("WRONG_PASSWORD");
    }

    @Test
    void a_password_comes_from_the_file_that_is_named() throws IOException {
        var book = terminal.village("book");
        var right = terminal.passwordFile("right", Terminal.PASSWORD);
        var bare = new Terminal(folder, _ -> "");

        assertThat(bare.run("verify --book", book, "--password-file", right).exit()).isZero();
        assertThat(refusal(bare.run("verify --json --book", book))).isEqualTo("PASSWORD_NOT_GIVEN");
    }

    @Test
    void every_command_says_what_it_is_for() {
        var help = terminal.run("--help");

        assertThat(help.exit()).isZero();
        assertThat(help.out()).contains("村册", "dump", "verify").doesNotContain("cli.");
        assertThat(terminal.run("dump --help").out()).contains("规范的 JSON").doesNotContain("cli.");
    }

    private static String refusal(Terminal.Answer answer) {
        return answer.json().get("refused").get("code").asString();
    }
}
