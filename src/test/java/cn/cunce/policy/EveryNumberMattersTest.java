package cn.cunce.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.Parameter.Dated;
import cn.cunce.model.value.Money;
import cn.cunce.policy.PackReader.Result.Read;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A number of a pack that could be another without any case noticing is not proved: somebody
/// mistyped it, or it is read nowhere.
class EveryNumberMattersTest {

    private static final BigDecimal LITTLE = new BigDecimal("0.01");

    /// So much that a few percent of it are not rounded away.
    private static final long YUAN = 100;

    private final PackTester tester = new PackTester(Packs.CODES, Map.of());

    @ParameterizedTest
    @ValueSource(strings = {"cs", "gz_xs", "gz_gg", "gs", "sd"})
    void a_case_notices_when_a_parameter_is_changed_a_little(String id) {
        var read = Packs.shipped(id);
        var unnoticed = new TreeSet<>(PackChecks.readParameters(read.pack()));
        unnoticed.removeIf(key -> isNoticed(read, key));

        assertThat(tester.cases(read).failed()).as("unchanged").isEmpty();
        assertThat(unnoticed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cs", "gz_xs", "gz_gg", "gs", "sd"})
    void a_parameter_is_read_by_a_rule_or_said_to_be_read_later(String id) {
        var read = Packs.shipped(id);
        var unread = new TreeSet<>(read.pack().parameters().keySet());
        unread.removeAll(PackChecks.readParameters(read.pack()));
        unread.removeAll(PackChecks.parametersOfProcedures(read.pack()));
        var later = new TreeSet<>(read.proof().readsLater().keySet());
        later.removeAll(PackChecks.parametersOfProcedures(read.pack()));

        assertThat(unread).isEqualTo(later);
    }

    private boolean isNoticed(Read read, String key) {
        return Stream.of(1, -1)
                .map(step -> changed(key, step))
                .anyMatch(change -> !tester.cases(read, change).failed().isEmpty());
    }

    private static UnaryOperator<Parameter> changed(String key, int step) {
        return parameter ->
                parameter.key().equals(key)
                        ? new Parameter(
                                key,
                                parameter.title(),
                                parameter.type(),
                                parameter.unit(),
                                parameter.values().stream()
                                        .map(dated -> changed(dated, step))
                                        .toList())
                        : parameter;
    }

    private static Dated changed(Dated dated, int step) {
        return new Dated(
                dated.period(),
                changed(dated.value(), step),
                dated.clause(),
                dated.pack(),
                dated.example());
    }

    /// One percent from the first to the last, or back: together they stay a hundred.
    private static Map<String, Long> moved(Map<?, ?> weights, int step) {
        var moved = new LinkedHashMap<String, Long>();
        weights.forEach((name, weight) -> moved.put((String) name, (Long) weight));
        moved.merge(moved.firstEntry().getKey(), (long) -step, Long::sum);
        moved.merge(moved.lastEntry().getKey(), (long) step, Long::sum);
        return moved;
    }

    private static Object changed(Object value, int step) {
        return switch (value) {
            case Money money -> money.plus(new Money(step * YUAN));
            case Long count -> count + step;
            case BigDecimal number -> number.add(LITTLE.multiply(BigDecimal.valueOf(step)));
            case LocalDate day -> day.plusDays(step);
            case Boolean yes -> !yes;
            case String word -> word + "?";
            case List<?> words -> words.subList(1, words.size());
            case Map<?, ?> weights -> moved(weights, step);
            default -> throw new IllegalArgumentException("value: " + value.getClass());
        };
    }
}
