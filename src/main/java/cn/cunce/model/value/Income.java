package cn.cunce.model.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a household's year came to: net = wage + business − cost + property + transfer, and that
/// per head.
///
/// A component that is not recorded leaves both undetermined; it is never taken as 0.
///
/// @param size people of the household in that year
public record Income(
        Optional<Money> wage,
        Optional<Money> businessGross,
        Optional<Money> businessCost,
        Optional<Money> property,
        Optional<Money> transfer,
        Optional<Long> size) {

    /// What the figures come to.
    public sealed interface Outcome {

        /// @param perHead rounded half up to the 分, once
        record Known(Money net, Money perHead) implements Outcome {}

        /// @param missing keys of the fields that leave it open, in the order of the form
        record Undetermined(List<String> missing) implements Outcome {
            public Undetermined {
                missing = List.copyOf(missing);
            }
        }

        /// What is recorded contradicts itself.
        record Invalid(Problem problem) implements Outcome {}
    }

    public Outcome outcome() {
        if (size.filter(people -> people <= 0).isPresent()) {
            return new Outcome.Invalid(Problem.of("HOUSEHOLD_EMPTY"));
        }
        for (var component : components().entrySet()) {
            if (component.getValue().filter(money -> money.fen() < 0).isPresent()) {
                return new Outcome.Invalid(Problem.of("NEGATIVE_COMPONENT", component.getKey()));
            }
        }
        return undeterminedOrKnown();
    }

    /// The net, as soon as its components are recorded, whatever the size of the household.
    public Optional<Money> net() {
        if (components().values().stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(
                wage.orElseThrow()
                        .plus(businessGross.orElseThrow())
                        .minus(businessCost.orElseThrow())
                        .plus(property.orElseThrow())
                        .plus(transfer.orElseThrow()));
    }

    private Outcome undeterminedOrKnown() {
        var missing = new ArrayList<String>();
        components().forEach((key, money) -> addIfMissing(key, money, missing));
        addIfMissing("householdSize", size, missing);
        if (!missing.isEmpty()) {
            return new Outcome.Undetermined(missing);
        }
        var net = net().orElseThrow();
        return new Outcome.Known(net, net.perHead(size.orElseThrow()));
    }

    private Map<String, Optional<Money>> components() {
        var all = new LinkedHashMap<String, Optional<Money>>();
        all.put("wageIncome", wage);
        all.put("businessGross", businessGross);
        all.put("businessCost", businessCost);
        all.put("propertyIncome", property);
        all.put("transferIncome", transfer);
        return all;
    }

    private static void addIfMissing(String key, Optional<?> value, List<String> missing) {
        if (value.isEmpty()) {
            missing.add(key);
        }
    }
}
