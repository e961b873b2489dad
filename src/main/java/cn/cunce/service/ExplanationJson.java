package cn.cunce.service;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.PlainExplanation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// Explanations, and values by name, as one text: the same text for the same tree.
final class ExplanationJson {

    private static final JsonMapper JSON = new JsonMapper();

    /// A rule that looks at everybody in a village says the same a thousand times.
    private static final int LONG = 100_000;

    private static final int FEW = 20;

    /// All of it; of one that is very long only some of the people it looked at.
    static String text(Explanation explanation) {
        var all = JSON.writeValueAsString(PlainExplanation.of(explanation));
        return all.length() <= LONG
                ? all
                : JSON.writeValueAsString(PlainExplanation.of(shortened(explanation)));
    }

    static Explanation read(String text) {
        return PlainExplanation.read(JSON.readValue(text, Map.class));
    }

    /// Of a list's members those first that make it what it is.
    private static Explanation shortened(Explanation whole) {
        var members = whole.parts().stream().filter(ExplanationJson::isMember).count();
        var parts = members > FEW ? few(whole) : whole.parts();
        return new Explanation(
                whole.kind(),
                whole.name(),
                whole.title(),
                whole.who(),
                whole.year(),
                whole.verdict(),
                whole.value(),
                whole.unit(),
                whole.clauses(),
                whole.missing(),
                parts.stream().map(ExplanationJson::shortened).toList());
    }

    private static List<Explanation> few(Explanation whole) {
        return whole.parts().stream()
                .sorted(
                        (one, other) ->
                                Boolean.compare(
                                        other.verdict().equals(whole.verdict()),
                                        one.verdict().equals(whole.verdict())))
                .limit(FEW)
                .toList();
    }

    private static boolean isMember(Explanation part) {
        return part.kind() == Explanation.Kind.MEMBER;
    }

    static String values(Map<String, String> byName) {
        return JSON.writeValueAsString(new TreeMap<>(byName));
    }

    static Map<String, String> values(String text) {
        var values = new TreeMap<String, String>();
        FormJson.map(JSON.readValue(text, Map.class))
                .forEach((name, value) -> values.put(name, String.valueOf(value)));
        return values;
    }

    private ExplanationJson() {}
}
