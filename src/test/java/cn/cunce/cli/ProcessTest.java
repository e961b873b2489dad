package cn.cunce.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Main;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program as it is started: a process of its own.
class ProcessTest {

    @TempDir private Path folder;

    @Test
    void a_command_prints_one_object_and_loads_no_class_of_the_windows_toolkit() throws Exception {
        var book = new Terminal(folder).village("book");

        // the book was made long ago by the clock of the machine
        var words = List.of("import", "--json", "--clock-is-right", "--year", "2018");
        var answer = start(words, "--book", book, ledger());

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.json().get("applied").asBoolean()).isTrue();
        assertThat(answer.err()).doesNotContainIgnoringCase("log4j").doesNotContain("Flyway");
        assertThat(loaded())
                .anyMatch(line -> line.contains(" cn.cunce.boot.Main "))
                .noneMatch(line -> line.contains(" javafx.") || line.contains(" com.sun.glass"));
    }

    @Test
    void wrong_usage_ends_with_2() throws Exception {
        var answer = start(List.of("dump", "--json"));

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.json().at("/refused/code").asString()).isEqualTo("WORD_MISSING");
        assertThat(answer.err()).contains("--book");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void without_a_display_it_points_to_the_commands() throws Exception {
        var answer = start(List.of());

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("--help").doesNotContain("Exception");
    }

    /// A table of one household.
    private Path ledger() throws IOException {
        var table =
                "户编号,户主姓名,姓名,性别,证件号码,与户主关系,家庭人口数,工资性收入\n"
                        + "5227000001,石敏,石敏,男,522700198001010015,户主,1,20000\n";
        return Files.writeString(folder.resolve("台账.csv"), table, StandardCharsets.UTF_8);
    }

    private Terminal.Answer start(List<String> words, Object... more)
            throws IOException, InterruptedException {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.add("-Xlog:class+load:file=" + folder.resolve("loaded.txt"));
        line.add("--enable-native-access=ALL-UNNAMED");
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        line.addAll(words);
        List.of(more).forEach(word -> line.add(word.toString()));
        return ended(line);
    }

    private Terminal.Answer ended(List<String> line) throws IOException, InterruptedException {
        var out = folder.resolve("out.txt");
        var err = folder.resolve("err.txt");
        var builder = new ProcessBuilder(line);
        builder.environment().remove("DISPLAY");
        builder.environment().put("CUNCE_PASSWORD", Terminal.PASSWORD);
        builder.environment().put("CUNCE_HOME", folder.resolve("home").toString());
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        var exit = builder.start().waitFor();
        return new Terminal.Answer(exit, Files.readString(out), Files.readString(err));
    }

    private List<String> loaded() throws IOException {
        return Files.readAllLines(folder.resolve("loaded.txt"));
    }
}
