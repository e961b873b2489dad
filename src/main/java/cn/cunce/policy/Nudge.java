package cn.cunce.policy;

import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Parameter.Dated;
import cn.cunce.model.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Changes a parameter a little: a case that holds it notices.
///
/// @param step 1 for a little more, -1 for a little less
record Nudge(String key, int step) implements UnaryOperator<Parameter> {

    private static final BigDecimal LITTLE = new BigDecimal("0.01");

    /// So much that a few percent of it are not rounded away.
    private static final long YUAN = 100;

    @Override
    public Parameter apply(Parameter parameter) {
        return parameter.key().equals(key)
                ? new Parameter(
                        key,
                        parameter.title(),
                        parameter.type(),
                        parameter.unit(),
                        parameter.values().stream().map(this::changed).toList())
                : parameter;
    }

    private Dated changed(Dated dated) {
        return new Dated(
                dated.period(),
                changed(dated.value()),
                dated.clause(),
                dated.pack(),
                dated.example());
    }

    private Object changed(Object value) {
        return switch (value) {
            case Money money -> money.plus(new Money(step * YUAN));
            case Long count -> count + step;
            case BigDecimal number -> number.add(LITTLE.multiply(BigDecimal.valueOf(step)));
            case LocalDate day -> day.plusDays(step);
            case Boolean yes -> !yes;
            case String word -> word + "?";
            case List<?> words -> words.isEmpty() ? List.of("?") : words.subList(1, words.size());
            case Map<?, ?> weights -> moved(weights);
            default -> throw new IllegalArgumentException("value: " + value.getClass());
        };
    }

    /// One percent from the first to the last, or back: together they stay a hundred.
    private Map<String, Long> moved(Map<?, ?> weights) {
        var moved = new LinkedHashMap<String, Long>();
        weights.forEach((name, weight) -> moved.put((String) name, (Long) weight));
        moved.merge(moved.firstEntry().getKey(), (long) -step, Long::sum);
        moved.merge(moved.lastEntry().getKey(), (long) step, Long::sum);
        return moved;
    }
}
