package cn.cunce.store;

import cn.cunce.model.field.LedgerField;
import java.util.Map;

/// What the households of a village come to when they are counted, those that have not ended.
///
/// @param people living members whose membership nobody has ended
/// @param byEthnicity people by code; by the empty text those of whom nobody knows it
/// @param poorHouseholds 未脱贫, 预脱贫 and 返贫
/// @param tallies of households, by what was asked of each in the year
public record VillageCount(
        long households,
        long people,
        Map<String, Long> byEthnicity,
        long poorHouseholds,
        long poorPeople,
        Map<LedgerField<?>, Tally> tallies) {

    /// @param holds of how many households it is true
    /// @param known of how many somebody has said
    public record Tally(long holds, long known) {}

    public VillageCount {
        byEthnicity = Map.copyOf(byEthnicity);
        tallies = Map.copyOf(tallies);
    }
}
