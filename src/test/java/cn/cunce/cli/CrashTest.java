package cn.cunce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What nobody expected.
class CrashTest {

    @TempDir private Path folder;

    @Test
    void a_defect_ends_with_3_and_a_code_and_leaves_a_log_without_what_it_was_about()
            throws IOException {
        var terminal =
                new Terminal(
                        folder,
                        _ -> {
                            throw new IllegalStateException("522700198001010015");
                        });

        var crashed = terminal.run("verify --json --book", terminal.file("book"));

        assertThat(crashed.exit()).isEqualTo(3);
        var code = crashed.json().at("/crash/code").asString();
        var log = Path.of(crashed.json().at("/crash/log").asString());
        assertThat(code).hasSize(6);
        assertThat(crashed.err()).contains(code).doesNotContain("Exception", "at cn.cunce");
        assertThat(Files.readString(log))
                .contains(code, "IllegalStateException", "at cn.cunce.cli")
                .doesNotContain("522700198001010015");
    }
}
