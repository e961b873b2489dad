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

/// A project of the village (项目), from the reserve to its upkeep.
///
/// Places are named in words: a village, a group, or what is neither.
public final class ProjectFields {

    public static final LedgerField<String> PROJECT_NO = ask("projectNo", "项目编号", TEXT).open();
    public static final LedgerField<String> PROJECT_NAME =
            ask("projectName", "项目名称", TEXT).always().open();
    public static final LedgerField<String> PROJECT_SECTOR =
            ask("projectSector", "项目类别", new Kind.Code("project_sector")).always().open();
    public static final LedgerField<String> PROJECT_STATUS =
            ask("projectStatus", "项目阶段", new Kind.Code("project_status")).always().open();
    public static final LedgerField<List<String>> LOCATION =
            ask("location", "实施地点", TEXTS).also("建设地点").always().open();
    public static final LedgerField<String> SCALE =
            ask("scale", "建设内容与规模", TEXT).also("建设内容及规模").always().open();
    public static final LedgerField<Money> BUDGET =
            ask("budget", "总投资", MONEY).in("元").atLeast(0).open();
    public static final LedgerField<Map<String, Money>> FUND_BY_SOURCE =
            ask("fundBySource", "资金来源", new Kind.ByCode<>("fund_source", MONEY))
                    .in("元")
                    .atLeast(0)
                    .open();
    public static final LedgerField<PartialDate> START_DATE = ask("startDate", "开工时间", DATE).open();
    public static final LedgerField<PartialDate> END_DATE = ask("endDate", "完工时间", DATE).open();
    public static final LedgerField<Long> TARGET_HOUSEHOLDS =
            ask("targetHouseholds", "受益户数", COUNT).in("户").atLeast(0).open();
    public static final LedgerField<Long> TARGET_POPULATION =
            ask("targetPopulation", "受益贫困人口", COUNT).in("人").atLeast(0).open();
    public static final LedgerField<BigDecimal> PROGRESS_PERCENT =
            ask("progressPercent", "形象进度", DECIMAL).in("%").between(0, 100).open();
    public static final LedgerField<String> RESPONSIBLE_UNIT =
            ask("responsibleUnit", "责任单位", TEXT).open();
    public static final LedgerField<List<String>> TARGET_CLASSES =
            ask("targetClasses", "扶持对象分类", new Kind.Codes("post_exit_class")).open();
    public static final LedgerField<PartialDate> FILING_DATE =
            ask("filingDate", "备案日期", DATE).event().open();
    public static final LedgerField<String> FILING_NO = ask("filingNo", "备案号", TEXT).open();
    public static final LedgerField<Map<String, String>> EIGHT_ELEMENTS =
            ask("eightElements", "八要素", new Kind.ByCode<>("industry_eight", TEXT)).internal();
    public static final LedgerField<Boolean> IS_WORK_RELIEF =
            ask("isWorkRelief", "以工代赈", YES_NO).open();
    public static final LedgerField<Money> CENTRAL_FUND =
            ask("centralFund", "中央资金", MONEY).in("元").atLeast(0).open();
    public static final LedgerField<Money> LABOUR_PAY =
            ask("labourPay", "劳务报酬", MONEY).in("元").atLeast(0).open();
    public static final LedgerField<Money> REGISTERED_LABOUR_PAY =
            ask("registeredLabourPay", "其中：向建档立卡人口发放", MONEY).in("元").atLeast(0).open();
    public static final LedgerField<Map<String, String>> ACCEPTANCE =
            ask("acceptance", "验收", new Kind.ByCode<>("acceptance_item", TEXT)).internal();
    public static final LedgerField<Map<String, String>> PERFORMANCE =
            ask("performance", "绩效", new Kind.ByCode<>("performance_dimension", TEXT)).internal();
    public static final LedgerField<Map<String, String>> KEEPER =
            ask("keeper", "管护人与管护提留", new Kind.ByCode<>("keeper_item", TEXT)).internal();
    public static final LedgerField<String> REMARK = ask("remark", "备注", TEXT).internal();

    public static final List<LedgerField<?>> ALL =
            List.of(
                    PROJECT_NO,
                    PROJECT_NAME,
                    PROJECT_SECTOR,
                    PROJECT_STATUS,
                    LOCATION,
                    SCALE,
                    BUDGET,
                    FUND_BY_SOURCE,
                    START_DATE,
                    END_DATE,
                    TARGET_HOUSEHOLDS,
                    TARGET_POPULATION,
                    PROGRESS_PERCENT,
                    RESPONSIBLE_UNIT,
                    TARGET_CLASSES,
                    FILING_DATE,
                    FILING_NO,
                    EIGHT_ELEMENTS,
                    IS_WORK_RELIEF,
                    CENTRAL_FUND,
                    LABOUR_PAY,
                    REGISTERED_LABOUR_PAY,
                    ACCEPTANCE,
                    PERFORMANCE,
                    KEEPER,
                    REMARK);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.PROJECT, key, label, kind);
    }

    private ProjectFields() {}
}
