package cn.cunce.model.field;

import java.util.Locale;
import java.util.Set;

/// The name in the database of what has a key: the key in snake case.
final class ColumnName {

    /// Keys that one of the two databases keeps for itself.
    private static final Set<String> KEPT_WORDS = Set.of("year", "from", "to");

    static String of(String key) {
        var snake = snake(key);
        return KEPT_WORDS.contains(snake) ? snake + "_" : snake;
    }

    static String ofLast(String key) {
        return snake(key) + "_last";
    }

    private static String snake(String key) {
        return key.replaceAll("([A-Z])", "_$1").replace('.', '_').toLowerCase(Locale.ROOT);
    }

    private ColumnName() {}
}
