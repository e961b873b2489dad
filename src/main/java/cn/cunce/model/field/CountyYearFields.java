package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.COUNT;
import static cn.cunce.model.field.Kind.DECIMAL;
import static cn.cunce.model.field.Kind.MONEY;
import static cn.cunce.model.field.Kind.TEXT;
import static cn.cunce.model.field.Kind.YES_NO;

import cn.cunce.model.value.Money;
import java.math.BigDecimal;
import java.util.List;

/// What is asked of a county, prefecture or province in one year.
public final class CountyYearFields {

    public static final LedgerField<Long> YEAR =
            ask("year", "年度", COUNT).between(2013, 2099).always().open();
    public static final LedgerField<Money> EXIT_REWARD =
            ask("exitReward", "退出当年一次性奖励", MONEY).in("元").atLeast(0).open();
    public static final LedgerField<BigDecimal> RURAL_INCOME_GROWTH_PERCENT =
            ask("ruralIncomeGrowthPercent", "农民人均可支配收入增幅", DECIMAL).in("%").open();
    public static final LedgerField<Boolean> TELEMEDICINE_COUNTY_HOSPITAL =
            ask("telemedicineCountyHospital", "远程会诊覆盖县级医院", YES_NO).open();
    public static final LedgerField<Long> SPECIAL_VILLAGES =
            ask("specialVillages", "全国少数民族特色村寨数", COUNT).in("个").atLeast(0).open();
    public static final LedgerField<Long> UNITY_BASES_NAMED =
            ask("unityBasesNamed", "当年命名省级民族团结进步教育基地", COUNT).in("个").atLeast(0).open();
    public static final LedgerField<Long> SPORT_BASES_NAMED_H1 =
            ask("sportBasesNamedH1", "上半年命名民族传统体育训练基地", COUNT).in("个").atLeast(0).open();
    public static final LedgerField<Long> SPORT_EVENTS =
            ask("sportEvents", "单项少数民族传统体育比赛次数", COUNT).in("次").atLeast(0).open();
    public static final LedgerField<BigDecimal> IRRIGATION_NEW_MU =
            ask("irrigationNewMu", "新增高效节水灌溉面积（累计）", DECIMAL).in("亩").atLeast(0).open();
    public static final LedgerField<BigDecimal> TRANSFER_COEFFICIENT_PERCENT =
            ask("transferCoefficientPercent", "均衡性转移支付补助系数", DECIMAL)
                    .in("%")
                    .between(0, 100)
                    .open();
    public static final LedgerField<BigDecimal> AVERAGE_TRANSFER_COEFFICIENT_PERCENT =
            ask("averageTransferCoefficientPercent", "全省市县平均补助系数", DECIMAL)
                    .in("%")
                    .between(0, 100)
                    .open();
    public static final LedgerField<Money> SPECIAL_FUND_TOTAL =
            ask("specialFundTotal", "当年财政专项扶贫资金", MONEY).in("元").atLeast(0).open();
    public static final LedgerField<Money> SPECIAL_FUND_DEEP =
            ask("specialFundDeep", "其中：安排到深度贫困县区", MONEY).in("元").atLeast(0).open();
    public static final LedgerField<BigDecimal> SECTOR_FUND_GROWTH_PERCENT =
            ask("sectorFundGrowthPercent", "行业切块资金年度增幅", DECIMAL).in("%").open();
    public static final LedgerField<BigDecimal> AVERAGE_SECTOR_FUND_GROWTH_PERCENT =
            ask("averageSectorFundGrowthPercent", "全省平均增幅", DECIMAL).in("%").open();
    public static final LedgerField<Money> POVERTY_SPEND_PER_HEAD =
            ask("povertySpendPerHead", "扶贫开发支出人均标准", MONEY).in("元/人").atLeast(0).open();
    public static final LedgerField<String> REMARK = ask("remark", "备注", TEXT).internal();

    public static final List<LedgerField<?>> ALL =
            List.of(
                    YEAR,
                    EXIT_REWARD,
                    RURAL_INCOME_GROWTH_PERCENT,
                    TELEMEDICINE_COUNTY_HOSPITAL,
                    SPECIAL_VILLAGES,
                    UNITY_BASES_NAMED,
                    SPORT_BASES_NAMED_H1,
                    SPORT_EVENTS,
                    IRRIGATION_NEW_MU,
                    TRANSFER_COEFFICIENT_PERCENT,
                    AVERAGE_TRANSFER_COEFFICIENT_PERCENT,
                    SPECIAL_FUND_TOTAL,
                    SPECIAL_FUND_DEEP,
                    SECTOR_FUND_GROWTH_PERCENT,
                    AVERAGE_SECTOR_FUND_GROWTH_PERCENT,
                    POVERTY_SPEND_PER_HEAD,
                    REMARK);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.COUNTY_YEAR, key, label, kind);
    }

    private CountyYearFields() {}
}
