package cn.cunce.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Everything that a plan is made from.
///
/// @param pack id of the pack that offers
/// @param candidates in any order, each household once
/// @param funds in the order of the pack: every fund that an offer is paid from
/// @param measureMost what the village may spend on a measure in the year, by id; without a limit
///     where it does not say
public record PlanTask(
        String pack,
        String version,
        int year,
        List<Candidate> candidates,
        List<FundLimit> funds,
        Map<String, Limit> measureMost) {

    public PlanTask {
        candidates = List.copyOf(candidates);
        funds = List.copyOf(funds);
        measureMost = Map.copyOf(measureMost);
        if (candidates.stream().map(one -> one.household().record()).distinct().count()
                < candidates.size()) {
            throw new IllegalArgumentException("a household stands there twice");
        }
        var known = funds.stream().map(FundLimit::fund).collect(Collectors.toSet());
        for (var candidate : candidates) {
            for (var offer : candidate.offers()) {
                if (!known.contains(offer.measure().fund())) {
                    throw new IllegalArgumentException("no fund pays for " + offer);
                }
            }
        }
    }
}
