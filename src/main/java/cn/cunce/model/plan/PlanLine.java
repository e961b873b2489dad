package cn.cunce.model.plan;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.value.Money;
import java.util.List;

/// A measure for a household in a plan.
///
/// @param measure id of the pack's measure
/// @param title of the measure
/// @param category code of `measure_category`
/// @param batch code of `measure_group`; empty where the pack has none
/// @param fund key of the fund that pays
/// @param amount as the pack computes it, or as the limits allow
/// @param reasons why this household gets it: causes and demands that it answers
/// @param because what was asked, with the household's own values
public record PlanLine(
        String measure,
        String title,
        String category,
        String batch,
        String fund,
        Money amount,
        List<String> clauses,
        Reasons reasons,
        Explanation because) {

    /// What of the household's need a measure answers.
    ///
    /// @param causes codes of `poverty_cause`
    /// @param demands codes of `demand_kind`
    /// @param suggested whether the demands are only what the causes suggest
    public record Reasons(List<String> causes, List<String> demands, boolean suggested) {
        public Reasons {
            causes = List.copyOf(causes);
            demands = List.copyOf(demands);
        }
    }

    public PlanLine {
        clauses = List.copyOf(clauses);
    }
}
