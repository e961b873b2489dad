package cn.cunce.policy;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Parameter.Type;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.Problem;
import cn.cunce.policy.Node.Entry;
import cn.cunce.policy.Node.Listing;
import cn.cunce.policy.Node.Mapping;
import cn.cunce.policy.Node.Scalar;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A value of a parameter on one line, as people of the field write it: `4000.00`, `瑶族、壮族`,
/// `人口:60、发生率:40`. Texts that have a 、 themselves stand between bars: `甲、乙|丙`.
public record ParameterText(CodeLists codes) {

    private static final Spot NOWHERE = Spot.startOf("");
    private static final String BETWEEN = "、";
    private static final String WEIGHS = ":";
    private static final String BAR = "|";

    /// What a line comes to.
    public sealed interface Result {
        record Read(Object value) implements Result {}

        record Unreadable(Problem problem) implements Result {}
    }

    public Result read(Parameter parameter, String text) {
        var faults = new PackFaults();
        var value =
                new ParameterValues(codes, faults).read(parameter.type(), node(parameter, text));
        return value.<Result>map(Result.Read::new)
                .orElseGet(() -> new Result.Unreadable(faults.sorted().getFirst().problem()));
    }

    /// The line that `read` understands again.
    public String of(Parameter parameter, Object value) {
        return switch (value) {
            case Money money -> money.yuan().toPlainString();
            case BigDecimal number -> number.toPlainString();
            case String word -> label(parameter, word);
            case List<?> words ->
                    line(words.stream().map(word -> label(parameter, (String) word)).toList());
            case Map<?, ?> weights ->
                    weights.entrySet().stream()
                            .map(weight -> weight.getKey() + WEIGHS + weight.getValue())
                            .collect(Collectors.joining(BETWEEN));
            default -> value.toString();
        };
    }

    private static String line(List<String> words) {
        if (words.stream().noneMatch(word -> word.contains(BETWEEN))) {
            return String.join(BETWEEN, words);
        }
        return words.size() == 1 ? words.getFirst() + BAR : String.join(BAR, words);
    }

    private String label(Parameter parameter, String word) {
        return parameter.type() instanceof Type.Coded(var list, _)
                ? codes.of(list).label(word).orElse(word)
                : word;
    }

    /// A line as it stands behind `value:` in a file of a pack.
    static String yaml(Parameter parameter, String text) {
        return yaml(node(parameter, text));
    }

    static Node node(Parameter parameter, String text) {
        return switch (parameter.type()) {
            case Type.Weights _ ->
                    new Mapping(words(text).map(ParameterText::weight).toList(), NOWHERE);
            case Type.Coded(var _, var single) when !single -> listing(text);
            case Type.Plain plain when plain.equals(Type.TEXTS) -> listing(text);
            case Type.Coded _, Type.Plain _ -> scalar(text);
        };
    }

    private static Listing listing(String text) {
        return new Listing(words(text).<Node>map(ParameterText::scalar).toList(), NOWHERE);
    }

    /// None of nothing: a list may be empty.
    private static Stream<String> words(String text) {
        if (text.isBlank()) {
            return Stream.empty();
        }
        var between = text.contains(BAR) ? Pattern.quote(BAR) : BETWEEN;
        return Arrays.stream(text.split(between)).map(String::strip);
    }

    /// `人口:40`.
    private static Entry weight(String text) {
        var split = text.split(WEIGHS, 2);
        return new Entry(
                scalar(split[0].strip()), scalar(split.length > 1 ? split[1].strip() : ""));
    }

    private static Scalar scalar(String text) {
        return new Scalar(text, NOWHERE, NOWHERE, false);
    }

    private static String yaml(Node node) {
        return switch (node) {
            case Scalar scalar -> quoted(scalar.text());
            case Listing(var items, var _) ->
                    items.stream()
                            .map(ParameterText::yaml)
                            .collect(Collectors.joining(", ", "[", "]"));
            case Mapping(var entries, var _) ->
                    entries.stream()
                            .map(entry -> yaml(entry.key()) + ": " + yaml(entry.value()))
                            .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    /// In quotes, so that YAML takes it for nothing else.
    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(
                        sign -> {
                            if (sign == '"' || sign == '\\') {
                                quoted.append('\\').appendCodePoint(sign);
                            } else {
                                quoted.appendCodePoint(Character.isISOControl(sign) ? ' ' : sign);
                            }
                        });
        return quoted.append('"').toString();
    }
}
