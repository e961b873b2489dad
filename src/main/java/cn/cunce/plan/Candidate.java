package cn.cunce.plan;

import cn.cunce.model.rule.Entitlement;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Optional;

/// A household that a plan is due to, and what the pack offers it.
///
/// @param perCapitaIncome empty where it cannot be told
/// @param most what the household may get in the year
/// @param offers in any order, each measure at most once
/// @param open facts without which nothing can be planned for it: it then gets nothing
public record Candidate(
        Subject household,
        Optional<Money> perCapitaIncome,
        Limit most,
        List<Entitlement> offers,
        List<String> open) {

    public Candidate {
        offers = List.copyOf(offers);
        open = List.copyOf(open);
        if (offers.stream().map(offer -> offer.measure().id()).distinct().count() < offers.size()) {
            throw new IllegalArgumentException("a measure is offered twice to " + household);
        }
    }

    /// A household is in it: a log must not carry it.
    @Override
    public String toString() {
        return "Candidate[" + household + ", " + offers.size() + " offers]";
    }
}
