package cn.cunce.model.plan;

import cn.cunce.model.value.Money;
import java.util.Optional;

/// A fund and what a plan takes from it.
///
/// @param cap what there is; empty where nobody has set a limit
public record FundUse(String fund, String title, Optional<Money> cap, Money used) {}
