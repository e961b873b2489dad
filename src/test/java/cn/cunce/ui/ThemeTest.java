package cn.cunce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Colours have meanings, meanings have names, and the names live in one file and its dark twin.
class ThemeTest {

    private static final Path SOURCES = Path.of("src/main/resources/cn/cunce/ui");
    private static final String LIGHT = "tokens.css";
    private static final String DARK = "tokens-dark.css";
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsb)a?\\(");
    private static final Pattern OURS = Pattern.compile("-cunce-[a-z-]+");
    private static final Pattern VALUE = Pattern.compile("(-[a-z-]+): (#[0-9a-f]{6});");

    @Test
    void only_the_tokens_name_colours() throws IOException {
        for (var sheet : sheets()) {
            assertThat(found(COLOUR, sheet)).as("%s", sheet).isEmpty();
        }
    }

    @Test
    void every_token_is_defined_and_used() throws IOException {
        var used = new TreeSet<String>();
        for (var sheet : sheets()) {
            used.addAll(found(OURS, sheet));
        }

        assertThat(new TreeSet<>(found(OURS, SOURCES.resolve(LIGHT)))).isEqualTo(used);
    }

    @Test
    void the_dark_twin_has_the_same_names() throws IOException {
        assertThat(values(DARK).keySet()).isEqualTo(values(LIGHT).keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "-color-fg-default, -color-bg-default",
        "-color-fg-default, -color-bg-inset",
        "-color-fg-default, -color-accent-subtle",
        "-color-fg-muted, -color-bg-subtle",
        "-color-fg-muted, -cunce-desk",
        "-color-fg-subtle, -color-bg-default",
        "-color-fg-subtle, -color-bg-inset",
        "-color-accent-fg, -color-bg-default",
        "-color-accent-fg, -color-bg-subtle",
        "-color-fg-emphasis, -color-accent-emphasis",
        "-cunce-rail-text, -cunce-rail",
        "-cunce-rail-on-text, -cunce-rail-on",
        "-cunce-good, -color-bg-default",
        "-cunce-look, -color-bg-default",
        "-cunce-must, -color-bg-default",
        "-cunce-open, -color-bg-default",
        "-cunce-told, -cunce-hover",
    })
    void text_can_be_read(String text, String ground) throws IOException {
        assertThat(contrast(values(LIGHT), text, ground)).as("light").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(values(DARK), text, ground)).as("dark").isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"good", "look", "must", "open", "told", "plain"})
    void a_state_can_be_read_on_its_tint(String state) throws IOException {
        text_can_be_read("-cunce-" + state, "-cunce-" + state + "-tint");
    }

    @Test
    void the_measure_of_contrast_is_the_one_of_the_web() {
        var values = Map.of("black", "#000000", "white", "#ffffff", "grey", "#777777");

        assertThat(contrast(values, "black", "white")).isEqualTo(21);
        assertThat(contrast(values, "grey", "white")).isBetween(4.47, 4.48);
    }

    private static double contrast(Map<String, String> values, String one, String other) {
        var first = luminance(values.get(one));
        var second = luminance(values.get(other));
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * light(colour, 1) + 0.7152 * light(colour, 3) + 0.0722 * light(colour, 5);
    }

    private static double light(String colour, int at) {
        var part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> values(String tokens) throws IOException {
        var values = new TreeMap<String, String>();
        VALUE.matcher(Files.readString(SOURCES.resolve(tokens)))
                .results()
                .forEach(line -> values.put(line.group(1), line.group(2)));
        return values;
    }

    private static List<Path> sheets() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !file.getFileName().toString().startsWith("tokens"))
                    .toList();
        }
    }

    private static List<String> found(Pattern pattern, Path sheet) throws IOException {
        var rules = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
        return pattern.matcher(rules).results().map(MatchResult::group).toList();
    }
}
