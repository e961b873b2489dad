package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Catalogue;
import cn.cunce.model.rule.Expr;
import cn.cunce.policy.PackReader.Result;
import cn.cunce.policy.PackReader.Result.Faulty;
import cn.cunce.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Packs that somebody has broken in one place: each is the sound one with one file changed.
class PackReaderTest {

    private static final Path BROKEN = Path.of("src/test/resources/packs-broken");

    private final Texts texts = Texts.chinese();

    @Test
    void the_sound_one_is_sound() {
        var pack = ((Result.Read) read("sound")).pack();

        assertThat(pack.measures().get("crops").amount()).isEqualTo(new Expr.Param("line_yuan"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_broken_pack_is_refused_where_it_is_broken(String name) throws IOException {
        var expected = Files.readAllLines(BROKEN.resolve("expected.csv"));
        expected.removeIf(line -> !line.startsWith(name + ","));

        assertThat(found(name)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void every_fault_has_a_sentence(String name) {
        var faults = ((Faulty) read(name)).faults();

        assertThat(faults)
                .allSatisfy(
                        fault ->
                                assertThat(texts.of(fault.problem()))
                                        .isNotBlank()
                                        .doesNotContainPattern("[a-z]{2,} [a-z]+ [a-z]+"));
    }

    private static List<String> found(String name) {
        return ((Faulty) read(name))
                .faults().stream()
                        .map(
                                fault ->
                                        String.join(
                                                ",",
                                                name,
                                                fault.file(),
                                                fault.line() + ":" + fault.column(),
                                                fault.problem().code()))
                        .toList();
    }

    private static Result read(String name) {
        var overlay = name.startsWith("overlay");
        PackFiles files =
                path -> {
                    var file = path.substring(2);
                    var own = overlay == path.startsWith("o/");
                    return bytes(own ? name : "sound", file).or(() -> bytes("sound", file));
                };
        return new PackReader(files, Catalogue.LEDGER, Packs.CODES).read(overlay ? "o" : "p");
    }

    private static Optional<byte[]> bytes(String name, String file) {
        return PackFiles.in(BROKEN).find(name + "/" + file);
    }

    static List<String> broken() throws IOException {
        try (Stream<Path> folders = Files.list(BROKEN)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("sound"))
                    .sorted()
                    .toList();
        }
    }
}
