package cn.cunce.plan;

import cn.cunce.model.value.Money;
import java.util.Map;
import java.util.Optional;

/// A fund and what there is in it in the year.
///
/// @param fund key in the pack
/// @param title in the words of the pack
public record FundLimit(String fund, String title, Limit limit) {

    /// What a budget says of the fund goes before what the pack says.
    ///
    /// @param budget amounts by key of the fund
    public FundLimit within(Map<String, Money> budget) {
        return Optional.ofNullable(budget.get(fund))
                .map(amount -> new FundLimit(fund, title, Limit.of(amount)))
                .orElse(this);
    }
}
