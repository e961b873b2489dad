package cn.cunce.policy;

import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Period;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What a place has set over a pack, as the texts of an overlay: like any other it is read,
// checked,
/// given a digest and carried.
///
/// @param id its name, which is none of a pack that it builds on
/// @param place name of the place: 枫树坪村
/// @param code of the place
/// @param base that it builds on
public record OwnPack(
        String id, String place, String code, String version, Pack base, List<Value> values) {

    /// @param text as `ParameterText` reads it
    public record Value(String parameter, Period period, String text) {}

    private static final String PARAMETERS = "parameters/own.yaml";

    public OwnPack {
        values = List.copyOf(values);
    }

    /// Its own files; those that it builds on must be behind them.
    public PackFiles files() {
        var texts = Map.of(id + "/pack.yaml", head(), id + "/" + PARAMETERS, parameters());
        return path ->
                Optional.ofNullable(texts.get(path))
                        .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private String head() {
        return """
                pack: %s
                title: %s
                version: %s
                jurisdiction: %s
                divisions: [%s]
                extends: %s
                files: [%s]
                """
                .formatted(
                        id,
                        ParameterText.quoted(base.title() + " · " + place),
                        ParameterText.quoted(version),
                        ParameterText.quoted(place),
                        ParameterText.quoted(code),
                        base.id(),
                        PARAMETERS);
    }

    /// Parameters in the order in which they were first set, their values by day.
    private String parameters() {
        var byKey = new LinkedHashMap<String, StringBuilder>();
        for (var value : values) {
            byKey.computeIfAbsent(value.parameter(), OwnPack::begin).append(line(value));
        }
        return "parameters:\n" + String.join("", byKey.values());
    }

    private static StringBuilder begin(String key) {
        return new StringBuilder("  ").append(key).append(":\n    values:\n");
    }

    private String line(Value value) {
        return "      - {from: %s, to: %s, value: %s, replaces: true}\n"
                .formatted(
                        value.period().from(),
                        value.period().to(),
                        ParameterText.yaml(parameter(value), value.text()));
    }

    private Parameter parameter(Value value) {
        return Objects.requireNonNull(base.parameters().get(value.parameter()), value.parameter());
    }
}
