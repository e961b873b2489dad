package cn.cunce.filing;

import cn.cunce.model.ledger.Finding;
import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Map;

/// What a budget file says there is in each fund.
///
/// @param byFund by key of the fund; only what could be read without doubt
/// @param findings everything that is wrong with the file; nothing should be planned with it then
public record ReadBudget(Map<String, Money> byFund, List<Finding> findings) {

    public ReadBudget {
        byFund = Map.copyOf(byFund);
        findings = List.copyOf(findings);
    }
}
