package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.COUNT;
import static cn.cunce.model.field.Kind.DATE;
import static cn.cunce.model.field.Kind.DECIMAL;
import static cn.cunce.model.field.Kind.TEXT;
import static cn.cunce.model.field.Kind.YES_NO;

import cn.cunce.model.value.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// How a household lives and produces in one year (户年度生产生活条件): land, house, water, lines,
/// and the guarantees (两不愁三保障).
public final class ConditionFields {

    public static final LedgerField<BigDecimal> FARMLAND_MU =
            ask("farmlandMu", "耕地面积", DECIMAL).national("aac301").in("亩").atLeast(0).internal();
    public static final LedgerField<BigDecimal> IRRIGATED_MU =
            ask("irrigatedMu", "有效灌溉面积", DECIMAL).in("亩").atLeast(0).internal();
    public static final LedgerField<BigDecimal> FOREST_MU =
            ask("forestMu", "林地面积", DECIMAL).in("亩").atLeast(0).internal();
    public static final LedgerField<BigDecimal> FOREST_RETURN_MU =
            ask("forestReturnMu", "退耕还林面积", DECIMAL).in("亩").atLeast(0).internal();
    public static final LedgerField<BigDecimal> ORCHARD_MU =
            ask("orchardMu", "林果面积", DECIMAL).in("亩").atLeast(0).internal();
    public static final LedgerField<BigDecimal> GRASSLAND_MU =
            ask("grasslandMu", "牧草地面积", DECIMAL).in("亩").atLeast(0).internal();
    public static final LedgerField<BigDecimal> WATER_MU =
            ask("waterMu", "水面面积", DECIMAL).in("亩").atLeast(0).internal();
    public static final LedgerField<Map<String, Long>> LIVESTOCK =
            ask("livestock", "牲畜存栏", new Kind.ByCode<>("livestock", COUNT))
                    .in("头（只）")
                    .atLeast(0)
                    .internal();

    public static final LedgerField<String> ENTRY_ROAD_TYPE =
            ask("entryRoadType", "入户路类型", new Kind.Code("entry_road")).internal();
    public static final LedgerField<BigDecimal> DISTANCE_TO_ROAD_KM =
            ask("distanceToRoadKm", "与村主干路距离", DECIMAL).in("公里").usuallyAtMost(30).internal();
    public static final LedgerField<Map<String, Boolean>> SAN_HUA =
            ask("sanHua", "入户路、庭院硬化", new Kind.ByCode<>("hardening", YES_NO)).open();

    public static final LedgerField<BigDecimal> HOUSING_AREA_SQM =
            ask("housingAreaSqm", "住房面积", DECIMAL).in("㎡").atLeast(0).internal();
    public static final LedgerField<String> HOUSING_STRUCTURE =
            ask("housingStructure", "房屋主要结构", new Kind.Code("housing_structure")).internal();
    public static final LedgerField<Long> HOUSING_BUILT_YEAR =
            ask("housingBuiltYear", "建房年份", COUNT).between(1800, 2099).internal();
    public static final LedgerField<Boolean> IS_DANGEROUS_HOUSE =
            ask("isDangerousHouse", "是否危房户", YES_NO).also("是否危房", "是否危房（窑）", "危房户").internal();
    public static final LedgerField<String> HOUSING_GRADE =
            ask("housingGrade", "房屋危险性等级", new Kind.Code("housing_grade")).also("危房等级").internal();
    public static final LedgerField<String> APPRAISAL_NO =
            ask("appraisalNo", "房屋安全性评定文号", TEXT).internal();
    public static final LedgerField<PartialDate> APPRAISAL_DATE =
            ask("appraisalDate", "评定日期", DATE).internal();
    public static final LedgerField<Long> RENOVATION_YEAR =
            ask("renovationYear", "危改年度", COUNT).between(1990, 2099).internal();
    public static final LedgerField<PartialDate> RENOVATION_DONE_DATE =
            ask("renovationDoneDate", "改造竣工日期", DATE).event().internal();
    public static final LedgerField<List<String>> RENOVATION_ITEMS =
            ask("renovationItems", "改造内容", new Kind.Codes("renovation_item")).internal();
    public static final LedgerField<String> POST_GRADE =
            ask("postGrade", "改造后等级", new Kind.Code("housing_grade")).internal();
    public static final LedgerField<String> POST_APPRAISAL_NO =
            ask("postAppraisalNo", "改造后评定文号", TEXT).internal();
    public static final LedgerField<Boolean> OLD_HOUSE_DEMOLISHED =
            ask("oldHouseDemolished", "旧房拆除", YES_NO).internal();

    public static final LedgerField<String> WATER_SOURCE =
            ask("waterSource", "饮水来源", new Kind.Code("water_source")).internal();
    public static final LedgerField<BigDecimal> WATER_LITRES =
            ask("waterLitres", "人均日可用水量", DECIMAL).in("升").atLeast(0).internal();
    public static final LedgerField<Long> WATER_MINUTES =
            ask("waterMinutes", "单次取水时间", COUNT).in("分钟").atLeast(0).internal();
    public static final LedgerField<BigDecimal> WATER_LEVEL_DISTANCE_M =
            ask("waterLevelDistanceM", "取水水平距离", DECIMAL).in("米").atLeast(0).internal();
    public static final LedgerField<BigDecimal> WATER_VERTICAL_DISTANCE_M =
            ask("waterVerticalDistanceM", "取水垂直距离", DECIMAL).in("米").atLeast(0).internal();
    public static final LedgerField<Long> WATER_CUT_DAYS =
            ask("waterCutDays", "年停水断水天数", COUNT).in("天").between(0, 366).internal();
    public static final LedgerField<Boolean> WATER_QUALITY_OK =
            ask("waterQualityOk", "水质达标", YES_NO).also("水质").internal();
    public static final LedgerField<Boolean> WATER_OK =
            ask("waterOk", "饮水安全", YES_NO).also("是否解决安全饮用水").open();

    public static final LedgerField<Boolean> POWER_LIVING =
            ask("powerLiving", "通生活用电", YES_NO).also("是否通生活用电").open();
    public static final LedgerField<Boolean> POWER_PRODUCTION =
            ask("powerProduction", "通生产用电", YES_NO).also("是否通生产用电").open();
    public static final LedgerField<Boolean> TV = ask("tv", "通广播电视", YES_NO).also("是否通广播电视").open();
    public static final LedgerField<Boolean> BROADBAND_HOME =
            ask("broadbandHome", "通宽带", YES_NO).open();
    public static final LedgerField<String> TOILET =
            ask("toilet", "厕所类型", new Kind.Code("toilet")).open();
    public static final LedgerField<Boolean> SANITARY_TOILET =
            ask("sanitaryToilet", "是否有卫生厕所", YES_NO).open();
    public static final LedgerField<List<String>> FUELS =
            ask("fuels", "主要燃料类型", new Kind.Codes("fuel")).open();
    public static final LedgerField<List<String>> NEEDS_TOILET_STABLE_STOVE =
            ask("needsToiletStableStove", "改厕、改圈、改灶需求", new Kind.Codes("conversion")).internal();
    public static final LedgerField<Map<String, PartialDate>> DONE_TOILET_STABLE_STOVE =
            ask("doneToiletStableStove", "改厕、改圈、改灶完成日期", new Kind.ByCode<>("conversion", DATE))
                    .internal();

    public static final LedgerField<Boolean> COOPERATIVE_MEMBER =
            ask("cooperativeMember", "是否加入农民专业合作组织", YES_NO).internal();
    public static final LedgerField<String> COOPERATIVE_NAME =
            ask("cooperativeName", "合作社名称", TEXT).internal();
    public static final LedgerField<Boolean> LEAD_ENTERPRISE =
            ask("leadEnterprise", "是否有龙头企业带动", YES_NO).internal();
    public static final LedgerField<Boolean> LEAD_PERSON =
            ask("leadPerson", "是否有致富带头人带动", YES_NO).also("是否有创业致富带头人带动").internal();

    public static final LedgerField<Boolean> FOOD_OK = ask("foodOk", "不愁吃", YES_NO).open();
    public static final LedgerField<Boolean> CLOTHING_OK = ask("clothingOk", "不愁穿", YES_NO).open();
    public static final LedgerField<Boolean> EDUCATION_OK =
            ask("educationOk", "义务教育有保障", YES_NO).also("义务教育保障").open();
    public static final LedgerField<Boolean> MEDICAL_OK =
            ask("medicalOk", "基本医疗有保障", YES_NO).open();
    public static final LedgerField<Boolean> HOUSING_OK =
            ask("housingOk", "住房安全有保障", YES_NO).also("住房安全保障").open();
    public static final LedgerField<Boolean> INCOME_OK =
            ask("incomeOk", "收入达标", YES_NO).computed().open();

    public static final List<LedgerField<?>> ALL =
            List.of(
                    FARMLAND_MU,
                    IRRIGATED_MU,
                    FOREST_MU,
                    FOREST_RETURN_MU,
                    ORCHARD_MU,
                    GRASSLAND_MU,
                    WATER_MU,
                    LIVESTOCK,
                    ENTRY_ROAD_TYPE,
                    DISTANCE_TO_ROAD_KM,
                    SAN_HUA,
                    HOUSING_AREA_SQM,
                    HOUSING_STRUCTURE,
                    HOUSING_BUILT_YEAR,
                    IS_DANGEROUS_HOUSE,
                    HOUSING_GRADE,
                    APPRAISAL_NO,
                    APPRAISAL_DATE,
                    RENOVATION_YEAR,
                    RENOVATION_DONE_DATE,
                    RENOVATION_ITEMS,
                    POST_GRADE,
                    POST_APPRAISAL_NO,
                    OLD_HOUSE_DEMOLISHED,
                    WATER_SOURCE,
                    WATER_LITRES,
                    WATER_MINUTES,
                    WATER_LEVEL_DISTANCE_M,
                    WATER_VERTICAL_DISTANCE_M,
                    WATER_CUT_DAYS,
                    WATER_QUALITY_OK,
                    WATER_OK,
                    POWER_LIVING,
                    POWER_PRODUCTION,
                    TV,
                    BROADBAND_HOME,
                    TOILET,
                    SANITARY_TOILET,
                    FUELS,
                    NEEDS_TOILET_STABLE_STOVE,
                    DONE_TOILET_STABLE_STOVE,
                    COOPERATIVE_MEMBER,
                    COOPERATIVE_NAME,
                    LEAD_ENTERPRISE,
                    LEAD_PERSON,
                    FOOD_OK,
                    CLOTHING_OK,
                    EDUCATION_OK,
                    MEDICAL_OK,
                    HOUSING_OK,
                    INCOME_OK);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.HOUSEHOLD_YEAR, key, label, kind);
    }

    private ConditionFields() {}
}
