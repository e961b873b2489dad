package cn.cunce.text;

import cn.cunce.model.value.Problem;
import cn.cunce.model.value.Word;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The sentences of the program, by key.
///
/// `{0}`, `{1}` … stand for what varies; quotes and braces mean nothing else here. What varies is
/// put in as its `toString`: a number that wants grouping comes as text.
public final class Texts {

    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static Texts chinese() {
        try (var stream = Texts.class.getResourceAsStream("texts.properties")) {
            if (stream == null) {
                throw new IllegalStateException("texts.properties is not on the class path");
            }
            var reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            return new Texts(new PropertyResourceBundle(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws java.util.MissingResourceException for a key that the bundle does not have
    public String of(String key, Object... args) {
        return filled(bundle.getString(key), List.of(args));
    }

    /// What is wrong and what to do about it.
    public String of(Problem problem) {
        return filled(bundle.getString("finding." + problem.code()), problem.args());
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// For FXML, which asks for `%key`.
    public ResourceBundle bundle() {
        return bundle;
    }

    private String filled(String sentence, List<Object> args) {
        return GAP.matcher(sentence).replaceAll(gap -> Matcher.quoteReplacement(arg(gap, args)));
    }

    private String arg(MatchResult gap, List<Object> args) {
        var place = Integer.parseInt(gap.group(1));
        return place < args.size() ? told(args.get(place)) : gap.group();
    }

    private String told(Object arg) {
        return switch (arg) {
            case Word(var key) -> bundle.getString(key);
            case List<?> several ->
                    several.stream().map(this::told).collect(Collectors.joining("、"));
            default -> arg.toString();
        };
    }
}
