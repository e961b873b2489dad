package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.COUNT;
import static cn.cunce.model.field.Kind.DECIMAL;
import static cn.cunce.model.field.Kind.TEXT;
import static cn.cunce.model.field.Kind.YES_NO;

import java.math.BigDecimal;
import java.util.List;

/// What is asked of a settlement (自然村) or group (村民组) of a village.
public final class NaturalVillageFields {

    public static final LedgerField<String> GROUP_NAME =
            ask("groupName", "村民组", TEXT).also("自然村").always().open();
    public static final LedgerField<String> GROUP_KIND =
            ask("groupKind", "类别", new Kind.Code("natural_village_kind")).always().open();
    public static final LedgerField<Long> HOUSEHOLDS =
            ask("households", "户数", COUNT).in("户").atLeast(0).open();
    public static final LedgerField<Long> POPULATION =
            ask("population", "人口", COUNT).in("人").atLeast(0).open();
    public static final LedgerField<Long> RESIDENT_HOUSEHOLDS =
            ask("residentHouseholds", "常住户数", COUNT).in("户").atLeast(0).open();
    public static final LedgerField<Long> FILED_HOUSEHOLDS =
            ask("filedHouseholds", "建档立卡户数", COUNT).in("户").atLeast(0).open();
    public static final LedgerField<Long> FILED_POPULATION =
            ask("filedPopulation", "建档立卡人口", COUNT).in("人").atLeast(0).open();
    public static final LedgerField<Boolean> ROAD_CONDITIONS_MET =
            ask("roadConditionsMet", "具备条件", YES_NO).open();
    public static final LedgerField<Boolean> ROAD_HARDENED =
            ask("roadHardened", "通硬化路", YES_NO).also("通组路是否硬化").open();
    public static final LedgerField<BigDecimal> DISTANCE_TO_COMMITTEE_KM =
            ask("distanceToCommitteeKm", "距村委会", DECIMAL).in("公里").atLeast(0).open();
    public static final LedgerField<Boolean> STATED_THIRTY_PLUS =
            ask("statedThirtyPlus", "30户以上", YES_NO).open();
    public static final LedgerField<String> REMARK = ask("remark", "备注", TEXT).internal();

    public static final List<LedgerField<?>> ALL =
            List.of(
                    GROUP_NAME,
                    GROUP_KIND,
                    HOUSEHOLDS,
                    POPULATION,
                    RESIDENT_HOUSEHOLDS,
                    FILED_HOUSEHOLDS,
                    FILED_POPULATION,
                    ROAD_CONDITIONS_MET,
                    ROAD_HARDENED,
                    DISTANCE_TO_COMMITTEE_KM,
                    STATED_THIRTY_PLUS,
                    REMARK);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.NATURAL_VILLAGE, key, label, kind);
    }

    private NaturalVillageFields() {}
}
