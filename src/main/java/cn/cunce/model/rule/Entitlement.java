package cn.cunce.model.rule;

import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Optional;

/// A measure of a pack that answers a household's need, and what the pack says of it for this
/// household.
///
/// @param eligible whether its conditions hold
/// @param amount what it comes to in a year; empty where that cannot be told
/// @param missing facts and parameters without which condition or amount cannot be told
/// @param causes that it answers, codes of `poverty_cause`
/// @param demands that it answers, codes of `demand_kind`
/// @param suggested whether nobody has recorded a demand, so that the causes suggest them
public record Entitlement(
        Measure measure,
        Verdict eligible,
        Optional<Money> amount,
        List<String> missing,
        List<String> causes,
        List<String> demands,
        boolean suggested,
        Explanation because) {

    public Entitlement {
        missing = List.copyOf(missing);
        causes = List.copyOf(causes);
        demands = List.copyOf(demands);
    }

    /// A household is in it: a log must not carry it.
    @Override
    public String toString() {
        return "Entitlement[" + measure.id() + "]";
    }
}
