package cn.cunce.policy;

import cn.cunce.model.field.CodeLists;
import cn.cunce.model.rule.HouseholdFacts;
import cn.cunce.model.rule.Pack;
import cn.cunce.model.rule.Rule;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.rule.VillageFacts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// Decides by a pack on a day (口径日期).
public final class Decider {

    /// What a definition comes to, for cases and pictures.
    ///
    /// @param low and `high` of a share in percent or of an amount, equal where it is known; null
    ///     never: an open end is a missing fact
    public record DefinitionValue(
            java.util.Optional<BigDecimal> low,
            java.util.Optional<BigDecimal> high,
            List<String> missing,
            java.util.Optional<String> error) {}

    public Decider(Pack pack, LocalDate on, CodeLists codes) {
        throw new UnsupportedOperationException(pack.id() + on + codes);
    }

    public Ruling decide(Rule rule, HouseholdFacts household, VillageFacts village) {
        throw new UnsupportedOperationException(rule.id() + household + village);
    }

    public Ruling decide(Rule rule, VillageFacts village) {
        throw new UnsupportedOperationException(rule.id() + village);
    }

    /// @param definition id of a definition of the pack
    public DefinitionValue value(
            String definition, HouseholdFacts household, VillageFacts village) {
        throw new UnsupportedOperationException(definition + household + village);
    }
}
