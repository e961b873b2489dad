package cn.cunce.model.rule;

import java.util.List;
import java.util.Optional;

/// A measure that a pack offers: to whom, how much, from which fund, on whose word.
///
/// @param category code of `measure_category`
/// @param batch code of `measure_group` (四个一批); empty where the pack has none
/// @param fund key of the fund that pays
/// @param causes codes of `poverty_cause` that it answers
/// @param demands codes of `demand_kind` that it answers
/// @param when what must hold beside cause or demand
/// @param amount in 元 for one household and year
/// @param most what the village may spend on it in a year
/// @param excludes measures of which a household gets only one
/// @param priority smaller is earlier
/// @param unit what the amount is for: 户, 人, 亩; empty where nobody says
public record Measure(
        String id,
        String title,
        String category,
        String batch,
        List<String> clauses,
        String fund,
        List<String> causes,
        List<String> demands,
        Optional<Expr> when,
        Expr amount,
        Optional<Expr> most,
        List<String> excludes,
        int priority,
        String unit) {

    public Measure {
        clauses = List.copyOf(clauses);
        causes = List.copyOf(causes);
        demands = List.copyOf(demands);
        excludes = List.copyOf(excludes);
    }
}
