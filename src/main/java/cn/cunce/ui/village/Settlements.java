package cn.cunce.ui.village;

import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.NaturalVillageFields;
import java.util.List;
import java.util.Optional;

/// What is asked of each settlement and group of a village.
final class Settlements {

    static final List<LedgerField<?>> FIELDS =
            List.of(
                    NaturalVillageFields.GROUP_KIND,
                    NaturalVillageFields.HOUSEHOLDS,
                    NaturalVillageFields.POPULATION,
                    NaturalVillageFields.RESIDENT_HOUSEHOLDS,
                    NaturalVillageFields.FILED_HOUSEHOLDS,
                    NaturalVillageFields.FILED_POPULATION,
                    NaturalVillageFields.STATED_THIRTY_PLUS,
                    NaturalVillageFields.ROAD_CONDITIONS_MET,
                    NaturalVillageFields.ROAD_HARDENED,
                    NaturalVillageFields.DISTANCE_TO_COMMITTEE_KM,
                    NaturalVillageFields.REMARK);

    /// Of the road of one settlement.
    static Light light(Optional<Boolean> hardened) {
        return hardened.map(yes -> yes ? Light.GOOD : Light.MUST).orElse(Light.OPEN);
    }

    private Settlements() {}
}
