package cn.cunce.paper;

import cn.cunce.model.plan.HouseholdPlan;
import cn.cunce.model.rule.HouseholdFacts;
import java.util.Optional;

/// What the plan sheet of a household shows: who it is, what it needs, and what is planned for it.
///
/// @param facts as of the day of the plan
/// @param responsible who answers for the household, 帮扶责任人
/// @param helpUnit from which unit
public record PlanSheet(
        HouseholdFacts facts,
        HouseholdPlan plan,
        Optional<String> responsible,
        Optional<String> helpUnit) {

    /// People are in it: a log must not carry them.
    @Override
    public String toString() {
        return "PlanSheet[" + plan.household() + "]";
    }
}
