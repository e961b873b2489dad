package cn.cunce.store;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.value.Missing;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Answers in their plain form: by key, each value as its kind writes it.
final class AnswersJson {

    private static final String REASON = "reason";
    private static final String ORIGINAL = "original";

    static Map<String, Object> values(Answers answers) {
        var plain = new LinkedHashMap<String, Object>();
        answers.values().keySet().forEach(field -> plain.put(field.key(), plain(field, answers)));
        return plain;
    }

    static Map<String, Object> missing(Answers answers) {
        var plain = new LinkedHashMap<String, Object>();
        answers.missing().forEach((field, why) -> plain.put(field.key(), plain(why)));
        return plain;
    }

    static <T> Object plain(LedgerField<T> field, Answers answers) {
        return field.kind().plain(answers.get(field).orElseThrow());
    }

    static Map<String, Object> plain(Missing why) {
        return why.original().isEmpty()
                ? Map.of(REASON, why.reason().name())
                : Map.of(REASON, why.reason().name(), ORIGINAL, why.original());
    }

    static Missing missing(Object plain) {
        var map = (Map<?, ?>) plain;
        return new Missing(Missing.Reason.valueOf(text(map, REASON)), text(map, ORIGINAL));
    }

    private static String text(Map<?, ?> map, String key) {
        return map.get(key) instanceof String text ? text : "";
    }

    /// @param field the field of a key; null for one that this version does not know, which is left
    ///     out here and stays in the bytes that were hashed
    static Answers read(
            Map<?, ?> values,
            Map<?, ?> missing,
            Function<String, java.util.Optional<LedgerField<?>>> field) {
        var read = new HashMap<LedgerField<?>, Object>();
        var reasons = new HashMap<LedgerField<?>, Missing>();
        values.forEach(
                (key, plain) ->
                        field.apply((String) key)
                                .ifPresent(known -> read.put(known, known.kind().meant(plain))));
        missing.forEach(
                (key, plain) ->
                        field.apply((String) key)
                                .ifPresent(known -> reasons.put(known, missing(plain))));
        return new Answers(read, reasons);
    }

    private AnswersJson() {}
}
