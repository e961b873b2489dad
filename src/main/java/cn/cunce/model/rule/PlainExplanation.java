package cn.cunce.model.rule;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Explanations in their plain form, which decisions keep and commands print: what is empty is left
/// out, keys always in one order, so that equal trees are equal texts.
public final class PlainExplanation {

    private static final String KIND = "kind";
    private static final String NAME = "name";
    private static final String TITLE = "title";
    private static final String WHO = "who";
    private static final String YEAR = "year";
    private static final String VERDICT = "verdict";
    private static final String VALUE = "value";
    private static final String UNIT = "unit";
    private static final String CLAUSES = "clauses";
    private static final String MISSING = "missing";
    private static final String PARTS = "parts";

    /// Texts, an `Integer` for the year, and lists and maps of these.
    public static Map<String, Object> of(Explanation explanation) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put(KIND, explanation.kind().name().toLowerCase(Locale.ROOT));
        put(plain, NAME, explanation.name());
        put(plain, TITLE, explanation.title());
        put(plain, WHO, explanation.who());
        if (explanation.year() != 0) {
            plain.put(YEAR, explanation.year());
        }
        explanation.verdict().ifPresent(verdict -> plain.put(VERDICT, verdict.key()));
        // an empty value is known, and so another than none
        explanation.value().ifPresent(value -> plain.put(VALUE, value));
        put(plain, UNIT, explanation.unit());
        put(plain, CLAUSES, explanation.clauses());
        put(plain, MISSING, explanation.missing());
        put(plain, PARTS, explanation.parts().stream().map(PlainExplanation::of).toList());
        return plain;
    }

    private static void put(Map<String, Object> plain, String key, String text) {
        if (!text.isEmpty()) {
            plain.put(key, text);
        }
    }

    private static void put(Map<String, Object> plain, String key, List<?> list) {
        if (!list.isEmpty()) {
            plain.put(key, list);
        }
    }

    /// Reads what `of` gave, or what JSON made of it.
    public static Explanation read(Map<?, ?> plain) {
        return new Explanation(
                kind(text(plain, KIND)),
                text(plain, NAME),
                text(plain, TITLE),
                text(plain, WHO),
                plain.get(YEAR) instanceof Number year ? year.intValue() : 0,
                Optional.of(text(plain, VERDICT)).filter(key -> !key.isEmpty()).map(Verdict::of),
                plain.get(VALUE) instanceof String value ? Optional.of(value) : Optional.empty(),
                text(plain, UNIT),
                texts(plain, CLAUSES),
                texts(plain, MISSING),
                list(plain, PARTS).stream().map(part -> read((Map<?, ?>) part)).toList());
    }

    /// A kind of a later version is read as a call: it has a title, a value and parts.
    private static Explanation.Kind kind(String key) {
        return Arrays.stream(Explanation.Kind.values())
                .filter(kind -> kind.name().equals(key.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(Explanation.Kind.CALL);
    }

    private static String text(Map<?, ?> plain, String key) {
        return plain.get(key) instanceof String text ? text : "";
    }

    private static List<String> texts(Map<?, ?> plain, String key) {
        return list(plain, key).stream().map(String.class::cast).toList();
    }

    private static List<?> list(Map<?, ?> plain, String key) {
        return plain.get(key) instanceof List<?> list ? list : List.of();
    }

    private PlainExplanation() {}
}
