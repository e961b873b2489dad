package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.COUNT;
import static cn.cunce.model.field.Kind.DATE;
import static cn.cunce.model.field.Kind.MONEY;

import cn.cunce.model.value.Income;
import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import java.util.List;
import java.util.UUID;

/// The income sheet of a household and year (户年度收入), in the order in which the form asks.
///
/// Not recorded is not 0. Net and per-capita income are computed; what paper or workbook states
/// is kept beside them in `stated…`, for checks and totals, never for decisions.
public final class IncomeFields {

    public static final LedgerField<UUID> HOUSEHOLD =
            ask("household", "户", new Kind.Ref(Entity.HOUSEHOLD)).always().internal();
    public static final LedgerField<Long> YEAR =
            ask("year", "年度", COUNT).between(2013, 2099).always().open();
    public static final LedgerField<Long> HOUSEHOLD_SIZE =
            ask("householdSize", "年度家庭人口数", COUNT)
                    .also("家庭人口数", "家庭人口", "人数")
                    .national("aac017")
                    .in("人")
                    .atLeast(1)
                    .internal();
    public static final LedgerField<PartialDate> INCOME_DATE =
            ask("incomeDate", "收入核算截止日", DATE).internal();

    public static final LedgerField<Money> WAGE_INCOME =
            ask("wageIncome", "工资性收入", MONEY).national("aac073").in("元/年").atLeast(0).personal();
    public static final LedgerField<Money> WAGE_INCOME_LABOUR =
            ask("wageIncome.labour", "其中：务工收入", MONEY).also("务工收入").in("元").atLeast(0).personal();
    public static final LedgerField<Money> WAGE_INCOME_PUBLIC_POST =
            ask("wageIncome.publicPost", "其中：公益性岗位收入", MONEY)
                    .also("公益性岗位收入")
                    .in("元")
                    .atLeast(0)
                    .personal();
    public static final LedgerField<Money> WAGE_INCOME_OTHER =
            ask("wageIncome.other", "其中：其他工资性收入", MONEY)
                    .also("其他工资性收入")
                    .in("元")
                    .atLeast(0)
                    .personal();
    public static final LedgerField<Money> BUSINESS_GROSS =
            ask("businessGross", "生产经营性收入", MONEY)
                    .national("aac071")
                    .in("元/年")
                    .atLeast(0)
                    .personal();
    public static final LedgerField<Money> BUSINESS_COST =
            ask("businessCost", "生产经营性支出", MONEY)
                    .also("生产经营性支出（合计）")
                    .national("aac074")
                    .in("元/年")
                    .atLeast(0)
                    .personal();
    public static final LedgerField<Money> BUSINESS_COST_SUBSIDY =
            ask("businessCostSubsidy", "专项用于减少生产经营性支出的补贴", MONEY).in("元").atLeast(0).personal();
    public static final LedgerField<Money> PROPERTY_INCOME =
            ask("propertyIncome", "财产性收入", MONEY)
                    .national("aac072")
                    .in("元/年")
                    .atLeast(0)
                    .personal();
    public static final LedgerField<Money> PROPERTY_INCOME_ASSET_DIVIDEND =
            ask("propertyIncome.assetDividend", "其中：资产收益分红", MONEY)
                    .also("资产收益分红", "资产收益扶贫分红收入")
                    .in("元")
                    .atLeast(0)
                    .personal();
    public static final LedgerField<Money> PROPERTY_INCOME_LAND_RENT =
            ask("propertyIncome.landRent", "其中：土地流转", MONEY)
                    .also("土地流转")
                    .in("元")
                    .atLeast(0)
                    .personal();
    public static final LedgerField<Money> PROPERTY_INCOME_OTHER =
            ask("propertyIncome.other", "其中：其他财产性收入", MONEY)
                    .also("其他财产性收入", "其他财产性收入（旧指标）")
                    .in("元")
                    .atLeast(0)
                    .personal();
    public static final LedgerField<Money> TRANSFER_INCOME =
            ask("transferIncome", "转移性收入", MONEY)
                    .national("aac085")
                    .in("元/年")
                    .atLeast(0)
                    .personal();
    public static final LedgerField<Money> TRANSFER_FAMILY_PLANNING =
            ask("transfer.familyPlanning", "计划生育金", MONEY).in("元").atLeast(0).personal();
    public static final LedgerField<Money> TRANSFER_DIBAO =
            ask("transfer.dibao", "最低生活保障金", MONEY).in("元").atLeast(0).personal();
    public static final LedgerField<Money> TRANSFER_TEKUN =
            ask("transfer.tekun", "特困（五保）供养金", MONEY)
                    .also("特困人员救助供养金")
                    .in("元")
                    .atLeast(0)
                    .personal();
    public static final LedgerField<Money> TRANSFER_PENSION =
            ask("transfer.pension", "养老金或离退休金", MONEY).in("元").atLeast(0).personal();
    public static final LedgerField<Money> TRANSFER_ECOLOGY =
            ask("transfer.ecology", "生态补偿金", MONEY).in("元").atLeast(0).personal();
    public static final LedgerField<Money> TRANSFER_INDUSTRY_REWARD =
            ask("transfer.industryReward", "产业奖励", MONEY).in("元").atLeast(0).personal();
    public static final LedgerField<Money> TRANSFER_JOB_REWARD =
            ask("transfer.jobReward", "就业奖励", MONEY).in("元").atLeast(0).personal();
    public static final LedgerField<Money> TRANSFER_SUPPORT =
            ask("transfer.support", "赡养费", MONEY).in("元").atLeast(0).personal();
    public static final LedgerField<Money> TRANSFER_OTHER =
            ask("transfer.other", "其他转移性收入", MONEY).in("元").atLeast(0).personal();

    public static final LedgerField<Money> GROSS_INCOME =
            ask("grossIncome", "年收入", MONEY).national("aac081").in("元").computed().personal();
    public static final LedgerField<Money> NET_INCOME =
            ask("netIncome", "纯收入", MONEY).national("aac079").in("元").computed().personal();
    public static final LedgerField<Money> STATED_NET_INCOME =
            ask("statedNetIncome", "纯收入（表内数）", MONEY).also("纯收入", "家庭纯收入").in("元").internal();
    public static final LedgerField<Money> PER_CAPITA_INCOME =
            ask("perCapitaIncome", "人均纯收入", MONEY)
                    .national("aac082")
                    .in("元/人")
                    .computed()
                    .personal();
    public static final LedgerField<Money> STATED_PER_CAPITA_INCOME =
            ask("statedPerCapitaIncome", "人均纯收入（表内数）", MONEY).also("人均纯收入").in("元/人").internal();
    public static final LedgerField<Money> DISPOSABLE_ADJUST =
            ask("disposableAdjust", "可支配口径调整", MONEY).in("元").personal();
    public static final LedgerField<Money> MEDICAL_SELF_PAID =
            ask("medicalSelfPaid", "合规自付医疗支出", MONEY)
                    .also("合规自付支出")
                    .in("元/年")
                    .atLeast(0)
                    .sensitive();
    public static final LedgerField<Money> RIGID_EXPENSE =
            ask("rigidExpense", "刚性支出合计", MONEY).in("元/年").atLeast(0).personal();

    public static final List<LedgerField<?>> ALL =
            List.of(
                    HOUSEHOLD,
                    YEAR,
                    HOUSEHOLD_SIZE,
                    INCOME_DATE,
                    WAGE_INCOME,
                    WAGE_INCOME_LABOUR,
                    WAGE_INCOME_PUBLIC_POST,
                    WAGE_INCOME_OTHER,
                    BUSINESS_GROSS,
                    BUSINESS_COST,
                    BUSINESS_COST_SUBSIDY,
                    PROPERTY_INCOME,
                    PROPERTY_INCOME_ASSET_DIVIDEND,
                    PROPERTY_INCOME_LAND_RENT,
                    PROPERTY_INCOME_OTHER,
                    TRANSFER_INCOME,
                    TRANSFER_FAMILY_PLANNING,
                    TRANSFER_DIBAO,
                    TRANSFER_TEKUN,
                    TRANSFER_PENSION,
                    TRANSFER_ECOLOGY,
                    TRANSFER_INDUSTRY_REWARD,
                    TRANSFER_JOB_REWARD,
                    TRANSFER_SUPPORT,
                    TRANSFER_OTHER,
                    GROSS_INCOME,
                    NET_INCOME,
                    STATED_NET_INCOME,
                    PER_CAPITA_INCOME,
                    STATED_PER_CAPITA_INCOME,
                    DISPOSABLE_ADJUST,
                    MEDICAL_SELF_PAID,
                    RIGID_EXPENSE);

    /// What a year of a household says of its income, to be worked out.
    public static Income income(Answers year) {
        return new Income(
                year.get(WAGE_INCOME),
                year.get(BUSINESS_GROSS),
                year.get(BUSINESS_COST),
                year.get(PROPERTY_INCOME),
                year.get(TRANSFER_INCOME),
                year.get(HOUSEHOLD_SIZE));
    }

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.HOUSEHOLD_YEAR, key, label, kind);
    }

    private IncomeFields() {}
}
