package cn.cunce.policy.engine;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.Share;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/// Values as explanations and rulings keep them: money in 元, shares in percent, words for codes.
record PlainText(CodeLists codes) {

    private static final String BETWEEN = "、";

    /// @param list name of the code list of its words; empty where they are no codes
    String of(Object value, String list) {
        return switch (value) {
            case Money money -> money.yuan().toPlainString();
            case Share share -> share.percent().toPlainString();
            case BigDecimal number -> number.toPlainString();
            case String word -> label(word, list);
            case Collection<?> words ->
                    words.stream().map(word -> of(word, list)).collect(Collectors.joining(BETWEEN));
            case Map<?, ?> counts ->
                    counts.entrySet().stream()
                            .map(each -> of(each.getKey(), list) + " " + each.getValue())
                            .collect(Collectors.joining(BETWEEN));
            default -> value.toString();
        };
    }

    /// Both ends of an interval, or the value.
    String of(Known known, String list) {
        return switch (known) {
            case Known.Exactly(var value) -> of(value, list);
            case Known.Between(var low, var high, _) -> of(low, list) + "–" + of(high, list);
            case Known.Missing _, Known.Invalid _ -> "";
        };
    }

    private String label(String word, String list) {
        return list.isEmpty() ? word : codes.of(list).label(word).orElse(word);
    }
}
