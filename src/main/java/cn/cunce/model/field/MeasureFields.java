package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.COUNT;
import static cn.cunce.model.field.Kind.DATE;
import static cn.cunce.model.field.Kind.DECIMAL;
import static cn.cunce.model.field.Kind.MONEY;
import static cn.cunce.model.field.Kind.TEXT;
import static cn.cunce.model.field.Kind.YES_NO;

import cn.cunce.model.value.Money;
import cn.cunce.model.value.PartialDate;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/// What help a household gets (帮扶措施): planned, delivered, by whom.
public final class MeasureFields {

    public static final LedgerField<UUID> BENEFICIARY =
            ask("beneficiary", "受益户", new Kind.Ref(Entity.HOUSEHOLD))
                    .also("户编号", "户主姓名")
                    .always()
                    .personal();
    public static final LedgerField<Long> MEASURE_YEAR =
            ask("measureYear", "年度", COUNT).between(2013, 2099).always().internal();
    public static final LedgerField<String> MEASURE_CATEGORY =
            ask("measureCategory", "措施类别", new Kind.Code("measure_category")).always().internal();
    public static final LedgerField<String> MEASURE_NAME =
            ask("measureName", "措施名称", TEXT).also("措施内容").always().internal();
    public static final LedgerField<BigDecimal> QUANTITY =
            ask("quantity", "数量", DECIMAL).atLeast(0).internal();
    public static final LedgerField<String> QUANTITY_UNIT =
            ask("quantityUnit", "单位", TEXT).internal();
    public static final LedgerField<Money> PLANNED_AMOUNT =
            ask("plannedAmount", "计划金额", MONEY).in("元").atLeast(0).internal();
    public static final LedgerField<Money> DELIVERED_AMOUNT =
            ask("deliveredAmount", "到位金额", MONEY).also("投入资金").in("元").atLeast(0).internal();
    public static final LedgerField<PartialDate> DELIVERED_DATE =
            ask("deliveredDate", "到位日期", DATE).event().internal();
    public static final LedgerField<PartialDate> START_DATE =
            ask("startDate", "开始时间", DATE).internal();
    public static final LedgerField<PartialDate> END_DATE =
            ask("endDate", "完成时间", DATE).event().internal();
    public static final LedgerField<String> HELP_UNIT = ask("helpUnit", "帮扶单位", TEXT).internal();
    public static final LedgerField<UUID> RESPONSIBLE_PERSON =
            ask("responsiblePerson", "责任人", new Kind.Ref(Entity.RESPONSIBLE))
                    .also("帮扶责任人")
                    .always()
                    .internal();
    public static final LedgerField<Boolean> IS_DELIVERED =
            ask("isDelivered", "是否落实", YES_NO).internal();
    public static final LedgerField<String> MEASURE_STATUS =
            ask("measureStatus", "状态", new Kind.Code("measure_status")).always().internal();
    public static final LedgerField<String> PARTICIPATION =
            ask("participation", "参与条件", TEXT).internal();
    public static final LedgerField<String> CLAUSE_REF =
            ask("clauseRef", "政策依据", TEXT).always().open();
    public static final LedgerField<String> REMARK = ask("remark", "备注", TEXT).internal();

    public static final List<LedgerField<?>> ALL =
            List.of(
                    BENEFICIARY,
                    MEASURE_YEAR,
                    MEASURE_CATEGORY,
                    MEASURE_NAME,
                    QUANTITY,
                    QUANTITY_UNIT,
                    PLANNED_AMOUNT,
                    DELIVERED_AMOUNT,
                    DELIVERED_DATE,
                    START_DATE,
                    END_DATE,
                    HELP_UNIT,
                    RESPONSIBLE_PERSON,
                    IS_DELIVERED,
                    MEASURE_STATUS,
                    PARTICIPATION,
                    CLAUSE_REF,
                    REMARK);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.MEASURE, key, label, kind);
    }

    private MeasureFields() {}
}
