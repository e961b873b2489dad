package cn.cunce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups by commands: made, listed without a password, restored over a book and beside it.
class BackupCommandsTest {

    @TempDir private Path folder;
    private Terminal terminal;
    private Path book;

    @BeforeEach
    void sit_down() {
        terminal = new Terminal(folder);
        book = terminal.village("book");
    }

    @Test
    void a_backup_is_made_listed_and_comes_back_in_another_folder() {
        var file = terminal.file("backup.zip");
        var made = terminal.run("backup --json --out", file, "--book", book);
        var listed = terminal.run("backups --json --book", book).json().get("backups");
        var elsewhere = terminal.file("elsewhere");
        var restored = terminal.run("restore --json", file, "--book", elsewhere);

        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.json().get("backup").get("verified").asBoolean()).isTrue();
        assertThat(listed).hasSize(1);
        assertThat(restored.exit()).as(restored.err()).isZero();
        assertThat(restored.json().get("kept").asString()).isEmpty();
        assertThat(terminal.run("dump --digest --json --book", elsewhere).json())
                .isEqualTo(terminal.run("dump --digest --json --book", book).json());
    }

    @Test
    void looking_changes_nothing_and_replacing_keeps_what_was_there() {
        terminal.run("backup --book", book);
        var file = terminal.run("backups --json --book", book).json();
        var path = file.get("backups").get(0).get("files").get(0).asString();

        var look = terminal.run("restore --json --look", path, "--book", book);
        assertThat(look.json().get("restored").asBoolean()).isFalse();
        var restored = terminal.run("restore --json", path, "--book", book);
        assertThat(restored.exit()).as(restored.err()).isZero();
        assertThat(Path.of(restored.json().get("kept").asString())).exists();
        assertThat(terminal.run("verify --json --book", book).exit()).isZero();
    }

    @Test
    void a_spoiled_backup_is_refused_with_its_code() throws IOException {
        var file = terminal.file("backup.zip");
        terminal.run("backup --out", file, "--book", book);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        var answer = terminal.run("restore --json", file, "--book", book);
        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.json().get("refused").get("code").asString()).isEqualTo("BACKUP_SPOILED");
    }
}
