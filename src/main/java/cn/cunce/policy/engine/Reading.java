package cn.cunce.policy.engine;

import cn.cunce.model.rule.Explanation;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/// What has been read to explain an answer, and what has been explained already.
final class Reading {

    private final Map<String, String> facts = new TreeMap<>();
    private final Map<String, String> parameters = new TreeMap<>();
    private final Map<String, Explanation> explained = new HashMap<>();

    /// Another answer is explained now.
    void begin() {
        facts.clear();
        parameters.clear();
        explained.clear();
    }

    void fact(String name, String plain) {
        facts.put(name, plain);
    }

    void parameter(String name, String plain) {
        parameters.put(name, plain);
    }

    /// A definition or rule is explained once for a day.
    Explanation once(String name, Supplier<Explanation> explain) {
        var known = explained.get(name);
        if (known != null) {
            return known;
        }
        var explanation = explain.get();
        explained.put(name, explanation);
        return explanation;
    }

    Map<String, String> facts() {
        return facts;
    }

    Map<String, String> parameters() {
        return parameters;
    }
}
