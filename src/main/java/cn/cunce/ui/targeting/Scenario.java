package cn.cunce.ui.targeting;

import cn.cunce.model.rule.Parameter;
import cn.cunce.model.rule.TriedValue;
import cn.cunce.service.TryParameters.Tried;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One column of the trial: values that parameters might have, and what would come of them.
final class Scenario {

    /// What came of it.
    sealed interface Outcome {

        /// Nothing is set otherwise yet, or it is being worked out.
        record None() implements Outcome {}

        record Known(Tried tried) implements Outcome {}

        /// What was typed is no value of the parameter.
        record Wrong(Parameter parameter, String typed) implements Outcome {}
    }

    private final int number;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final AtomicLong latest = new AtomicLong();
    private final ReadOnlyObjectWrapper<Outcome> outcome =
            new ReadOnlyObjectWrapper<>(new Outcome.None());

    /// @param number from 1
    Scenario(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /// @param text empty for what the pack says
    void type(String key, String text) {
        if (text.isEmpty()) {
            typed.remove(key);
        } else {
            typed.put(key, text);
        }
    }

    /// What stands in the field of a parameter; empty for what the pack says.
    String typed(String key) {
        return typed.getOrDefault(key, "");
    }

    List<TriedValue> values() {
        return typed.entrySet().stream()
                .map(each -> new TriedValue(each.getKey(), Optional.empty(), each.getValue()))
                .toList();
    }

    /// Others that are still being worked out are not waited for any more.
    long next() {
        return latest.incrementAndGet();
    }

    boolean isLatest(long one) {
        return latest.get() == one;
    }

    void put(Outcome now) {
        outcome.set(now);
    }

    Optional<Tried> tried() {
        return outcome.get() instanceof Outcome.Known(var tried)
                ? Optional.of(tried)
                : Optional.empty();
    }

    ReadOnlyObjectProperty<Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }
}
