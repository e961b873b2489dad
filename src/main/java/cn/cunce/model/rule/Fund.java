package cn.cunce.model.rule;

import java.util.Optional;

/// Money that measures are paid from.
///
/// @param source code of `fund_source`
/// @param cap what there is in a year, in 元, unless a budget says otherwise; no cap where empty
public record Fund(String key, String title, String source, Optional<Expr> cap) {}
