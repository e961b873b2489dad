package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.COUNT;
import static cn.cunce.model.field.Kind.DATE;
import static cn.cunce.model.field.Kind.DECIMAL;
import static cn.cunce.model.field.Kind.MONEY;
import static cn.cunce.model.field.Kind.TEXT;
import static cn.cunce.model.field.Kind.TEXTS;
import static cn.cunce.model.field.Kind.YES_NO;

import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// The people, incomes and industries of a village in one year.
///
/// Incidence is computed; what a sheet says of it is kept beside, for checks only.
public final class VillageYearFields {

    public static final LedgerField<Long> YEAR =
            ask("year", "年度", COUNT).between(2013, 2099).always().open();
    public static final LedgerField<Long> REGISTERED_HOUSEHOLDS =
            ask("registeredHouseholds", "户籍户数", COUNT).also("总户数").in("户").atLeast(0).open();
    public static final LedgerField<Long> TOTAL_POPULATION =
            ask("totalPopulation", "总人口", COUNT).in("人").atLeast(1).open();
    public static final LedgerField<Long> RURAL_POPULATION =
            ask("ruralPopulation", "农村户籍人口", COUNT).in("人").atLeast(1).open();
    public static final LedgerField<Long> RESIDENT_POPULATION =
            ask("residentPopulation", "常住人口", COUNT).in("人").atLeast(0).open();
    public static final LedgerField<Map<String, Long>> ETHNICITY_COUNTS =
            ask("ethnicityCounts", "分民族人口", new Kind.ByCode<>("ethnicity", COUNT))
                    .also("其中")
                    .in("人")
                    .atLeast(0)
                    .open();
    public static final LedgerField<Long> MINORITY_POPULATION =
            ask("minorityPopulation", "少数民族人口", COUNT).in("人").atLeast(0).open();
    public static final LedgerField<Long> LABOUR_TOTAL =
            ask("labourTotal", "劳动力人数", COUNT).in("人").atLeast(0).open();
    public static final LedgerField<Long> SKILLED_COUNT =
            ask("skilledCount", "掌握一门以上技能劳动力", COUNT).in("人").atLeast(0).open();
    public static final LedgerField<Long> FILED_HOUSEHOLDS =
            ask("filedHouseholds", "建档立卡户数", COUNT).in("户").atLeast(0).open();
    public static final LedgerField<Long> FILED_POPULATION =
            ask("filedPopulation", "建档立卡人口", COUNT).in("人").atLeast(0).open();
    public static final LedgerField<Long> REGISTERED_POOR_HOUSEHOLDS =
            ask("registeredPoorHouseholds", "建档立卡未脱贫户数", COUNT)
                    .also("未脱贫户数")
                    .in("户")
                    .atLeast(0)
                    .always()
                    .open();
    public static final LedgerField<Long> REGISTERED_POOR_POPULATION =
            ask("registeredPoorPopulation", "建档立卡未脱贫人口", COUNT)
                    .also("未脱贫人口")
                    .in("人")
                    .atLeast(0)
                    .open();
    public static final LedgerField<BigDecimal> POVERTY_INCIDENCE_PERCENT =
            ask("povertyIncidencePercent", "贫困发生率", DECIMAL).in("%").computed().open();
    public static final LedgerField<BigDecimal> STATED_INCIDENCE_PERCENT =
            ask("statedIncidencePercent", "贫困发生率（表内数）", DECIMAL)
                    .also("贫困发生率")
                    .in("%")
                    .between(0, 100)
                    .internal();
    public static final LedgerField<Money> VILLAGE_PER_CAPITA_INCOME =
            ask("villagePerCapitaIncome", "村人均可支配收入", MONEY).also("农民人均可支配收入").in("元/人").open();
    public static final LedgerField<Money> COLLECTIVE_INCOME_YEAR =
            ask("collectiveIncomeYear", "村集体经济收入", MONEY)
                    .also("村集体经济年收入")
                    .in("元/年")
                    .atLeast(0)
                    .open();
    public static final LedgerField<Boolean> HAS_COLLECTIVE_ORG =
            ask("hasCollectiveOrg", "是否有集体经济组织", YES_NO).open();
    public static final LedgerField<Money> COLLECTIVE_STOCK_YEAR_END =
            ask("collectiveStockYearEnd", "村集体经济年存量", MONEY).in("元").atLeast(0).open();
    public static final LedgerField<Map<String, Money>> COLLECTIVE_INCOME_BY_SOURCE =
            ask(
                            "collectiveIncomeBySource",
                            "集体收入分来源",
                            new Kind.ByCode<>("collective_income_source", MONEY))
                    .in("元")
                    .atLeast(0)
                    .open();
    public static final LedgerField<Map<String, Money>> COLLECTIVE_INCOME_USE =
            ask("collectiveIncomeUse", "集体收入使用", new Kind.ByCode<>("collective_income_use", MONEY))
                    .in("元")
                    .atLeast(0)
                    .open();
    public static final LedgerField<Long> INDUSTRY_COUNT =
            ask("industryCount", "特色产业数", COUNT).in("个").atLeast(0).open();
    public static final LedgerField<List<String>> MAIN_INDUSTRIES =
            ask("mainIndustries", "主导产业", TEXTS).open();
    public static final LedgerField<Long> COOPERATIVE_COUNT =
            ask("cooperativeCount", "农民专业合作社数", COUNT).in("个").atLeast(0).open();
    public static final LedgerField<Long> COOPERATIVE_MEMBER_HOUSEHOLDS =
            ask("cooperativeMemberHouseholds", "入社户数", COUNT)
                    .also("参加合作社户数")
                    .in("户")
                    .atLeast(0)
                    .open();
    public static final LedgerField<Long> SAN_BIAN_HOUSEHOLDS =
            ask("sanBianHouseholds", "三变参与户数", COUNT).in("户").computed().open();
    public static final LedgerField<Long> LEAD_PERSON_COUNT =
            ask("leadPersonCount", "致富带头人数", COUNT).in("人").atLeast(0).open();
    public static final LedgerField<Long> LEAD_ORG_COUNT =
            ask("leadOrgCount", "带动组织数", COUNT).in("个").atLeast(0).open();
    public static final LedgerField<Long> ECOMMERCE_SITES =
            ask("ecommerceSites", "电商服务点", COUNT).in("个").atLeast(0).open();
    public static final LedgerField<BigDecimal> SOLAR_KW =
            ask("solarKw", "光伏电站容量", DECIMAL).in("kW").atLeast(0).open();
    public static final LedgerField<Boolean> TECH_COMMISSIONER =
            ask("techCommissioner", "科技特派员", YES_NO).open();
    public static final LedgerField<Long> SCHOOL_AGE_CHILDREN =
            ask("schoolAgeChildren", "学龄儿童数", COUNT).in("人").atLeast(0).open();
    public static final LedgerField<Long> DROPOUT_COUNT =
            ask("dropoutCount", "辍学人数", COUNT).in("人").atLeast(0).open();
    public static final LedgerField<Long> WORK_TEAM_COUNT =
            ask("workTeamCount", "驻村工作队人数", COUNT).in("人").atLeast(0).open();
    public static final LedgerField<Long> PARTY_YOUNG_MEMBERS =
            ask("partyYoungMembers", "两年内发展年轻党员", COUNT).in("人").atLeast(0).internal();
    public static final LedgerField<Long> RESERVE_CADRES =
            ask("reserveCadres", "后备干部", COUNT).in("人").atLeast(0).internal();
    public static final LedgerField<PartialDate> DATA_DATE =
            ask("dataDate", "数据截止日期", DATE).also("数据时点").open();
    public static final LedgerField<Boolean> IS_DELISTED = ask("isDelisted", "已出列", YES_NO).open();
    public static final LedgerField<Boolean> IS_XIAOKANG =
            ask("isXiaokang", "基本实现全面小康", YES_NO).open();
    public static final LedgerField<String> REMARK = ask("remark", "备注", TEXT).internal();

    public static final List<LedgerField<?>> ALL =
            List.of(
                    YEAR,
                    REGISTERED_HOUSEHOLDS,
                    TOTAL_POPULATION,
                    RURAL_POPULATION,
                    RESIDENT_POPULATION,
                    ETHNICITY_COUNTS,
                    MINORITY_POPULATION,
                    LABOUR_TOTAL,
                    SKILLED_COUNT,
                    FILED_HOUSEHOLDS,
                    FILED_POPULATION,
                    REGISTERED_POOR_HOUSEHOLDS,
                    REGISTERED_POOR_POPULATION,
                    POVERTY_INCIDENCE_PERCENT,
                    STATED_INCIDENCE_PERCENT,
                    VILLAGE_PER_CAPITA_INCOME,
                    COLLECTIVE_INCOME_YEAR,
                    HAS_COLLECTIVE_ORG,
                    COLLECTIVE_STOCK_YEAR_END,
                    COLLECTIVE_INCOME_BY_SOURCE,
                    COLLECTIVE_INCOME_USE,
                    INDUSTRY_COUNT,
                    MAIN_INDUSTRIES,
                    COOPERATIVE_COUNT,
                    COOPERATIVE_MEMBER_HOUSEHOLDS,
                    SAN_BIAN_HOUSEHOLDS,
                    LEAD_PERSON_COUNT,
                    LEAD_ORG_COUNT,
                    ECOMMERCE_SITES,
                    SOLAR_KW,
                    TECH_COMMISSIONER,
                    SCHOOL_AGE_CHILDREN,
                    DROPOUT_COUNT,
                    WORK_TEAM_COUNT,
                    PARTY_YOUNG_MEMBERS,
                    RESERVE_CADRES,
                    DATA_DATE,
                    IS_DELISTED,
                    IS_XIAOKANG,
                    REMARK);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.VILLAGE_YEAR, key, label, kind);
    }

    private VillageYearFields() {}
}
