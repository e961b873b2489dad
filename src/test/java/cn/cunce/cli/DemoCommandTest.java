package cn.cunce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole journey by commands alone: workbooks in, papers printed, a filing out, and the same
/// ledger at the county.
class DemoCommandTest {

    @TempDir private Path folder;

    @Test
    void the_sample_village_arrives_at_the_county_as_it_left() throws IOException {
        var terminal = new Terminal(folder);
        var out = terminal.file("demo");

        var demo = terminal.run("demo --json --out", out);

        assertThat(demo.exit()).as(demo.out() + demo.err()).isZero();
        assertThat(demo.json().get("agreed").asBoolean()).isTrue();
        assertThat(demo.json().get("checks").valueStream())
                .extracting(check -> check.get("code").asString())
                .contains("addsUp", "arrived", "twice", "equal", "verified");
        assertThat(report(out, "import").at("/totals/sum_net").asString()).isEqualTo("3473529.89");
        assertThat(report(out, "import").at("/households/refused").asInt()).isEqualTo(11);
        assertThat(report(out, "import").at("/persons/refused").asInt()).isEqualTo(38);
        assertThat(out.resolve("dump-village.json"))
                .hasSameBinaryContentAs(out.resolve("dump-county.json"));
        assertThat(out.resolve("village-register.pdf")).isNotEmptyFile();
        assertThat(Path.of(demo.json().get("filing").asString())).isNotEmptyFile();
    }

    @Test
    void a_folder_with_other_files_is_left_alone() throws IOException {
        var terminal = new Terminal(folder);
        var out = Files.createDirectory(terminal.file("mine"));
        var mine = Files.writeString(out.resolve("mine.txt"), "mine");

        var demo = terminal.run("demo --json --out", out);

        assertThat(demo.exit()).isEqualTo(1);
        assertThat(mine).hasContent("mine");
    }

    private static JsonNode report(Path out, String name) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(out.resolve(name + ".json")));
    }
}
