package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.COUNT;
import static cn.cunce.model.field.Kind.DECIMAL;
import static cn.cunce.model.field.Kind.YES_NO;

import java.math.BigDecimal;
import java.util.List;

/// What stands in a village and what reaches it in one year: roads, water, power, lines, health,
/// culture, houses.
public final class VillageFacilityFields {

    public static final LedgerField<Long> GROUPS_WITH_ROAD =
            ask("groupsWithRoad", "通公路村民组数", COUNT).in("个").atLeast(0).open();
    public static final LedgerField<BigDecimal> HOUSEHOLD_ROAD_KM =
            ask("householdRoadKm", "串户路里程", DECIMAL).in("公里").atLeast(0).open();
    public static final LedgerField<BigDecimal> HOUSEHOLD_ROAD_HARDENED_KM =
            ask("householdRoadHardenedKm", "串户路已硬化里程", DECIMAL).in("公里").atLeast(0).open();
    public static final LedgerField<Boolean> VILLAGE_HARD_ROAD =
            ask("villageHardRoad", "村通硬化路", YES_NO).also("通村公路是否硬化").open();
    public static final LedgerField<Long> LARGE_NATURAL_VILLAGES =
            ask("largeNaturalVillages", "30户以上自然村数", COUNT).in("个").atLeast(0).open();
    public static final LedgerField<Long> HARD_ROAD_NATURAL_VILLAGES =
            ask("hardRoadNaturalVillages", "通硬化路自然村数", COUNT).in("个").atLeast(0).open();
    public static final LedgerField<Long> THREE_PHASE_NATURAL_VILLAGES =
            ask("threePhaseNaturalVillages", "通动力电自然村数", COUNT).in("个").atLeast(0).open();
    public static final LedgerField<Long> BROKEN_ROAD_COUNT =
            ask("brokenRoadCount", "断头路条数", COUNT).in("条").atLeast(0).open();
    public static final LedgerField<Long> DANGEROUS_BRIDGE_COUNT =
            ask("dangerousBridgeCount", "危桥座数", COUNT).in("座").atLeast(0).open();

    public static final LedgerField<Boolean> WATER_FACILITY =
            ask("waterFacility", "村饮水安全设施", YES_NO).open();
    public static final LedgerField<Long> SAFE_WATER_HOUSEHOLDS =
            ask("safeWaterHouseholds", "饮水安全户数", COUNT).in("户").atLeast(0).open();
    public static final LedgerField<Long> TAP_WATER_HOUSEHOLDS =
            ask("tapWaterHouseholds", "通自来水户数", COUNT).in("户").atLeast(0).open();
    public static final LedgerField<Long> CENTRAL_WATER_POPULATION =
            ask("centralWaterPopulation", "集中供水人口", COUNT).in("人").atLeast(0).open();
    public static final LedgerField<BigDecimal> IRRIGATED_FARMLAND_MU =
            ask("irrigatedFarmlandMu", "有效灌溉基本农田", DECIMAL).in("亩").atLeast(0).open();

    public static final LedgerField<Boolean> POWER_THREE_PHASE =
            ask("powerThreePhase", "通动力电", YES_NO).open();
    public static final LedgerField<Long> LOW_VOLTAGE_HOUSEHOLDS =
            ask("lowVoltageHouseholds", "低电压户数", COUNT).in("户").atLeast(0).open();
    public static final LedgerField<Boolean> CABLE_TV = ask("cableTv", "通有线电视", YES_NO).open();
    public static final LedgerField<Boolean> BROADBAND = ask("broadband", "通宽带", YES_NO).open();
    public static final LedgerField<Long> BROADBAND_HOUSEHOLDS =
            ask("broadbandHouseholds", "通宽带户数", COUNT).in("户").atLeast(0).open();
    public static final LedgerField<Boolean> FIBRE = ask("fibre", "通光纤", YES_NO).open();
    public static final LedgerField<Boolean> INFO_STATION =
            ask("infoStation", "信息服务站", YES_NO).open();

    public static final LedgerField<Boolean> SEWAGE_TREATED =
            ask("sewageTreated", "污水处理", YES_NO).open();
    public static final LedgerField<Boolean> WASTE_TREATED =
            ask("wasteTreated", "垃圾处理", YES_NO).open();
    public static final LedgerField<Long> SANITARY_TOILET_HOUSEHOLDS =
            ask("sanitaryToiletHouseholds", "卫生厕所户数", COUNT).in("户").atLeast(0).open();
    public static final LedgerField<Boolean> PUBLIC_TOILET =
            ask("publicToilet", "公共厕所", YES_NO).also("有无公共厕所").open();
    public static final LedgerField<Long> DANGEROUS_HOUSE_HOUSEHOLDS =
            ask("dangerousHouseHouseholds", "危房户数", COUNT).in("户").atLeast(0).open();
    public static final LedgerField<Long> RELOCATED_HOUSEHOLDS =
            ask("relocatedHouseholds", "易地搬迁户数", COUNT).in("户").atLeast(0).open();

    public static final LedgerField<Boolean> CLINIC = ask("clinic", "村卫生室", YES_NO).open();
    public static final LedgerField<Boolean> CLINIC_STANDARD =
            ask("clinicStandard", "卫生室标准化", YES_NO).also("有无标准化卫生室").open();
    public static final LedgerField<Long> VILLAGE_DOCTOR_COUNT =
            ask("villageDoctorCount", "村医人数", COUNT).also("驻村医生数").in("人").atLeast(0).open();
    public static final LedgerField<Long> QUALIFIED_DOCTOR_COUNT =
            ask("qualifiedDoctorCount", "合格村医人数", COUNT).in("人").atLeast(0).open();
    public static final LedgerField<Boolean> CULTURE_ROOM =
            ask("cultureRoom", "文化室", YES_NO).also("有无文化室").open();
    public static final LedgerField<Boolean> FARM_BOOK_ROOM =
            ask("farmBookRoom", "农家书屋", YES_NO).open();
    public static final LedgerField<Boolean> ETHNIC_ACTIVITY_GROUND =
            ask("ethnicActivityGround", "民族文化活动场", YES_NO).open();
    public static final LedgerField<Boolean> SPORT_GROUND =
            ask("sportGround", "体育健身场所和设施", YES_NO).open();
    public static final LedgerField<Boolean> KINDERGARTEN =
            ask("kindergarten", "幼儿园", YES_NO).open();
    public static final LedgerField<Boolean> CASH_POINT = ask("cashPoint", "助农取款点", YES_NO).open();

    public static final List<LedgerField<?>> ALL =
            List.of(
                    GROUPS_WITH_ROAD,
                    HOUSEHOLD_ROAD_KM,
                    HOUSEHOLD_ROAD_HARDENED_KM,
                    VILLAGE_HARD_ROAD,
                    LARGE_NATURAL_VILLAGES,
                    HARD_ROAD_NATURAL_VILLAGES,
                    THREE_PHASE_NATURAL_VILLAGES,
                    BROKEN_ROAD_COUNT,
                    DANGEROUS_BRIDGE_COUNT,
                    WATER_FACILITY,
                    SAFE_WATER_HOUSEHOLDS,
                    TAP_WATER_HOUSEHOLDS,
                    CENTRAL_WATER_POPULATION,
                    IRRIGATED_FARMLAND_MU,
                    POWER_THREE_PHASE,
                    LOW_VOLTAGE_HOUSEHOLDS,
                    CABLE_TV,
                    BROADBAND,
                    BROADBAND_HOUSEHOLDS,
                    FIBRE,
                    INFO_STATION,
                    SEWAGE_TREATED,
                    WASTE_TREATED,
                    SANITARY_TOILET_HOUSEHOLDS,
                    PUBLIC_TOILET,
                    DANGEROUS_HOUSE_HOUSEHOLDS,
                    RELOCATED_HOUSEHOLDS,
                    CLINIC,
                    CLINIC_STANDARD,
                    VILLAGE_DOCTOR_COUNT,
                    QUALIFIED_DOCTOR_COUNT,
                    CULTURE_ROOM,
                    FARM_BOOK_ROOM,
                    ETHNIC_ACTIVITY_GROUND,
                    SPORT_GROUND,
                    KINDERGARTEN,
                    CASH_POINT);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.VILLAGE_YEAR, key, label, kind);
    }

    private VillageFacilityFields() {}
}
