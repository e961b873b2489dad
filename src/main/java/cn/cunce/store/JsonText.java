package cn.cunce.store;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Asks lists and maps that are kept as canonical JSON, by text alone: what one database has for
/// JSON the other has not.
final class JsonText {

    private static final String QUOTE = "\"";
    private static final String BACKSLASH = "\\";
    private static final String ESCAPED = BACKSLASH + BACKSLASH;
    private static final String ESCAPED_QUOTE = BACKSLASH + QUOTE;

    /// More than any list of codes has.
    private static final int MOST = 199;

    /// Whether a word that is written in the expression is one of a list. Between commas, because a
    /// word may hold the beginning of another with its quote.
    static Condition holds(Field<String> list, String word) {
        var text = PlainJson.text(List.of(word));
        var element = "," + text.substring(1, text.length() - 1) + ",";
        return DSL.position(elements(list), DSL.inline(element)).gt(DSL.inline(0));
    }

    static Condition holds(Field<String> list, Field<String> word) {
        var escaped =
                DSL.replace(
                        DSL.replace(word, DSL.inline(BACKSLASH), DSL.inline(ESCAPED)),
                        DSL.inline(QUOTE),
                        DSL.inline(ESCAPED_QUOTE));
        var element = DSL.concat(DSL.inline(",\""), escaped, DSL.inline("\","));
        return DSL.position(elements(list), element).gt(DSL.inline(0));
    }

    private static Field<String> elements(Field<String> list) {
        var inner = DSL.substring(list, DSL.inline(2), DSL.length(list).minus(DSL.inline(2)));
        return DSL.concat(DSL.inline(","), inner, DSL.inline(","));
    }

    /// How many words a list has: each has two quotes that are not written in it.
    static Field<Long> size(Field<String> list) {
        var plain =
                DSL.replace(
                        DSL.replace(list, DSL.inline(ESCAPED), DSL.inline("")),
                        DSL.inline(ESCAPED_QUOTE),
                        DSL.inline(""));
        return often(plain, QUOTE).div(DSL.inline(2)).cast(SQLDataType.BIGINT);
    }

    private static Field<Integer> often(Field<String> text, String sign) {
        return DSL.length(text)
                .minus(DSL.length(DSL.replace(text, DSL.inline(sign), DSL.inline(""))));
    }

    /// All counts of a map added up; null of no map.
    static Field<Long> total(Field<String> map) {
        return sum(map, DSL.trueCondition());
    }

    /// The counts of those keys that a list has.
    static Field<Long> total(Field<String> map, PlainTerm keys) {
        var key = key(map);
        return sum(
                map,
                keys.constant()
                        .map(some -> key.in(inlined((List<?>) some)))
                        .orElseGet(() -> holds(keys.value().coerce(String.class), key)));
    }

    static List<Field<String>> inlined(List<?> words) {
        return words.stream().<Field<String>>map(word -> DSL.inline((String) word)).toList();
    }

    /// Entry by entry, by their number: neither database gives the entries of a text.
    private static Field<Long> sum(Field<String> map, Condition which) {
        var count = stripped(stripped(map, "^[{]([^,]*,){", "}\"[^\"]*\":"), "[,}].*$");
        var number = number();
        var total =
                DSL.select(DSL.coalesce(DSL.sum(count.cast(SQLDataType.BIGINT)), DSL.inline(0)))
                        .from(DSL.generateSeries(0, MOST).as("entry", "number"))
                        .where(number.lt(often(map, ":")))
                        .and(which);
        return DSL.when(map.isNotNull(), DSL.field(total).cast(SQLDataType.BIGINT));
    }

    private static Field<String> key(Field<String> map) {
        return stripped(stripped(map, "^[{]([^,]*,){", "}\""), "\":.*$");
    }

    private static Field<String> stripped(Field<String> text, String before, String after) {
        var pattern =
                DSL.concat(
                        DSL.inline(before), number().cast(SQLDataType.VARCHAR), DSL.inline(after));
        return DSL.regexpReplaceAll(text, pattern, DSL.inline(""));
    }

    private static Field<String> stripped(Field<String> text, String pattern) {
        return DSL.regexpReplaceAll(text, DSL.inline(pattern), DSL.inline(""));
    }

    private static Field<Integer> number() {
        return DSL.field(DSL.name("entry", "number"), Integer.class);
    }

    private JsonText() {}
}
