package cn.cunce.plan;

import cn.cunce.model.plan.PlanLine;
import cn.cunce.model.rule.Explanation;
import cn.cunce.model.rule.Measure;
import cn.cunce.model.rule.Verdict;
import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Optional;

/// A measure that answers a household's need, and what the pack says of it for this household.
///
/// @param eligible whether the conditions of the measure hold
/// @param amount what it comes to; empty where that cannot be told
/// @param missing facts and parameters without which condition or amount cannot be told
/// @param reasons what of the household's need it answers
/// @param because what was asked, with the household's own values
public record Offer(
        Measure measure,
        Verdict eligible,
        Optional<Money> amount,
        List<String> missing,
        PlanLine.Reasons reasons,
        Explanation because) {

    public Offer {
        missing = List.copyOf(missing);
    }

    /// A household is in it: a log must not carry it.
    @Override
    public String toString() {
        return "Offer[" + measure.id() + "]";
    }
}
