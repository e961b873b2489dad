package cn.cunce.model.plan;

import cn.cunce.model.rule.Explanation;
import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Optional;

/// A measure that answers a household's need and is not in its plan, and why.
///
/// @param amount what it would have come to, if that can be told
/// @param missing facts without which it cannot be told
/// @param other the measure or fund that stands in the way; empty where none does
public record Refusal(
        String measure,
        String title,
        Why why,
        Optional<Money> amount,
        List<String> missing,
        String other,
        Optional<Explanation> because) {

    public enum Why {
        /// A condition of the measure does not hold.
        NOT_ELIGIBLE,
        /// A fact or parameter is missing.
        UNDETERMINED,
        /// The amount comes to nothing.
        NOTHING_DUE,
        /// Another measure of the plan excludes it.
        EXCLUDED,
        /// The household would get more than one household may.
        HOUSEHOLD_LIMIT,
        /// The village would spend more on the measure than it may.
        MEASURE_LIMIT,
        /// The fund has not enough left.
        FUND_EMPTY
    }

    public Refusal {
        missing = List.copyOf(missing);
    }
}
