package cn.cunce.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.value.Problem;
import java.awt.Font;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.MissingResourceException;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every sentence that is asked for exists, every sentence that exists is asked for, and what
// varies
/// in it is given.
class TextsTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z0-9]+)+)\"");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("\"([A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*)\"");
    private static final Pattern ASKED =
            Pattern.compile(
                    "(?<!List\\.|Set\\.|Map\\.|Stream\\.)\\bof\\("
                            + "(?:\\s*Level\\.[A-Z]+,)?\\s*\"([a-z]+\\.[a-zA-Z0-9.]+)\"");
    private static final Pattern RAISED =
            Pattern.compile(
                    "(?:Problem\\.of|Reading\\.bad|Reading\\.ambiguous)\\(\\s*\"([A-Z0-9_]+)\"");
    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");
    private static final Pattern SPOKEN = Pattern.compile("(\"[^\"\n]*\\p{IsHan}[^\"\n]*\")");
    private static final List<String> READERS =
            List.of("ReasonValue.java", "MissingText.java", "RegisterSearch.java");
    private static final String FINDING = "finding.";

    private final Texts texts = Texts.chinese();
    private final String java = all(JAVA, ".java");
    private final String fxml = all(RESOURCES, ".fxml");

    @Test
    void what_varies_is_put_in() {
        var problem = Problem.of("NO_SUCH_CODE");

        assertThat(texts.of("common.cancel")).isEqualTo("取消");
        Assertions.assertThatThrownBy(() -> texts.of(problem))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void no_sentence_is_missing() {
        var rooms = keys().stream().map(TextsTest::room).collect(Collectors.toSet());
        var asked = new TreeSet<>(found(FXML_KEY, fxml));
        found(LITERAL, java).stream()
                .filter(key -> rooms.contains(room(key)))
                .filter(key -> !key.matches(".*\\.(fxml|css|csv|xlsx|journal|properties|html)"))
                .forEach(asked::add);
        found(RAISED, java).forEach(code -> asked.add(FINDING + code));

        asked.removeAll(keys());
        assertThat(asked).isEmpty();
    }

    @Test
    void no_sentence_is_left_over() {
        var asked = new TreeSet<>(found(FXML_KEY, fxml));
        asked.addAll(found(LITERAL, java));
        found(CODE, java).forEach(code -> asked.add(FINDING + code));

        var left = new TreeSet<>(keys());
        left.removeAll(asked);
        assertThat(left).isEmpty();
    }

    @Test
    void what_a_sentence_mentions_is_given() {
        var wrong = new TreeMap<String, String>();
        for (var call : calls(ASKED, java)) {
            compare(call.key(), call.args(), wrong);
        }
        for (var call : calls(RAISED, java)) {
            compare(FINDING + call.key(), call.args(), wrong);
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"您", "非法", "失败", "警告", "回滚", "操作成功", "Demo", "！", "..."})
    void sentences_speak_like_a_colleague(String avoided) {
        var wrong = keys().stream().filter(key -> sentence(key).contains(avoided)).toList();

        assertThat(wrong).isEmpty();
    }

    @Test
    void every_sign_can_be_drawn_in_the_font_of_the_screen() throws Exception {
        var font =
                Font.createFont(
                        Font.TRUETYPE_FONT, new File("resources/fonts/NotoSansSC-Regular.ttf"));
        var wrong =
                keys().stream()
                        .filter(key -> !key.startsWith("cli."))
                        .filter(key -> font.canDisplayUpTo(sentence(key)) >= 0)
                        .toList();

        assertThat(wrong).isEmpty();
    }

    /// What is said is in the bundle. What is only read, as 元 in a unit or 组 after a name that
    /// somebody looks for, stands where it is read.
    @ParameterizedTest
    @ValueSource(strings = {"ui", "text", "paper", "job", "settings", "seal"})
    void no_code_speaks_chinese(String room) throws IOException {
        var wrong = new ArrayList<String>();
        try (var files = Files.walk(JAVA.resolve("cn/cunce").resolve(room))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!READERS.contains(file.getFileName().toString())) {
                    found(SPOKEN, Files.readString(file).replaceAll("//.*", ""))
                            .forEach(said -> wrong.add(file + ": " + said));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void no_screen_speaks_chinese() {
        assertThat(found(SPOKEN, fxml.replaceAll("(?s)<!--.*?-->", ""))).isEmpty();
    }

    @Test
    void no_key_stands_twice() throws IOException {
        var file = Files.readString(RESOURCES.resolve("cn/cunce/text/texts.properties"));
        var written = found(Pattern.compile("(?m)^([a-z][^=\\s]*)\\s*="), file);

        assertThat(written).doesNotHaveDuplicates();
    }

    private record Call(String key, int args) {}

    private void compare(String key, int given, TreeMap<String, String> wrong) {
        if (!texts.has(key)) {
            return;
        }
        var gaps = GAP.matcher(sentence(key)).results().map(gap -> gap.group(1)).distinct().count();
        if (gaps != given) {
            wrong.put(key, gaps + " mentioned, " + given + " given");
        }
    }

    private String sentence(String key) {
        return texts.bundle().getString(key);
    }

    private TreeSet<String> keys() {
        return new TreeSet<>(Collections.list(texts.bundle().getKeys()));
    }

    private static String room(String key) {
        return key.substring(0, key.indexOf('.') + 1);
    }

    private static List<String> found(Pattern pattern, String in) {
        return pattern.matcher(in).results().map(match -> match.group(1)).toList();
    }

    /// Calls whose key is a literal, with the number of what follows it.
    private static List<Call> calls(Pattern pattern, String in) {
        return pattern.matcher(in)
                .results()
                .map(match -> new Call(match.group(1), argsAfter(match, in)))
                .toList();
    }

    private static int argsAfter(MatchResult match, String in) {
        var depth = 1;
        var args = 0;
        var quoted = false;
        for (var i = match.end(); depth > 0; i++) {
            var sign = in.charAt(i);
            quoted ^= sign == '"' && in.charAt(i - 1) != '\\';
            if (!quoted) {
                depth += sign == '(' || sign == '{' ? 1 : sign == ')' || sign == '}' ? -1 : 0;
                args += sign == ',' && depth == 1 ? 1 : 0;
            }
        }
        return args;
    }

    private static String all(Path under, String suffix) {
        try (var files = Files.walk(under)) {
            var sources = new ArrayList<String>();
            for (var file : files.filter(path -> path.toString().endsWith(suffix)).toList()) {
                sources.add(Files.readString(file));
            }
            return String.join("\n", sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
