package cn.cunce.model.plan;

import cn.cunce.model.rule.Subject;
import java.util.List;

/// What one household gets in a year, and what it does not.
///
/// @param open facts without which nothing can be planned for it at all: a main cause (CS-24)
public record HouseholdPlan(
        Subject household, List<PlanLine> lines, List<Refusal> refusals, List<String> open) {

    public HouseholdPlan {
        lines = List.copyOf(lines);
        refusals = List.copyOf(refusals);
        open = List.copyOf(open);
    }
}
