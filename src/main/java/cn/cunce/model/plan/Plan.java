package cn.cunce.model.plan;

import java.util.List;

/// The plans of a village's households for a year, as a pack proposes them.
///
/// @param households those that a plan is due to, by number
/// @param funds in the order of the pack
public record Plan(
        String pack,
        String version,
        int year,
        List<HouseholdPlan> households,
        List<FundUse> funds) {

    public Plan {
        households = List.copyOf(households);
        funds = List.copyOf(funds);
    }
}
