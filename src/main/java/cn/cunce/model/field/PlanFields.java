package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.MONEY;
import static cn.cunce.model.field.Kind.TEXT;

import cn.cunce.model.value.Money;
import java.util.List;

/// What a measure says of the plan that it comes from (帮扶方案): which pack proposed it, how much,
/// why, and why a person made something else of it.
public final class PlanFields {

    public static final LedgerField<String> PLAN_PACK = ask("planPack", "方案政策包", TEXT).internal();
    public static final LedgerField<String> PLAN_VERSION =
            ask("planVersion", "方案政策包版本", TEXT).internal();

    /// Id of the pack's measure.
    public static final LedgerField<String> PLAN_MEASURE =
            ask("planMeasure", "方案措施编号", TEXT).internal();

    /// Key of the pack's fund.
    public static final LedgerField<String> FUND_KEY = ask("fundKey", "资金编号", TEXT).internal();

    /// As the pack called it.
    public static final LedgerField<String> FUND_TITLE = ask("fundTitle", "列支资金", TEXT).internal();
    public static final LedgerField<String> BATCH =
            ask("batch", "所属批次", new Kind.Code("measure_group")).internal();
    public static final LedgerField<Money> PROPOSED_AMOUNT =
            ask("proposedAmount", "建议金额", MONEY).in("元").atLeast(0).internal();
    public static final LedgerField<String> PLAN_REASON =
            ask("planReason", "安排理由", TEXT).internal();

    /// Canonical JSON of what was asked, as in decisions.
    public static final LedgerField<String> PLAN_BECAUSE =
            ask("planBecause", "安排依据", TEXT).personal();
    public static final LedgerField<String> CHANGE_REASON =
            ask("changeReason", "调整理由", TEXT).internal();

    public static final List<LedgerField<?>> ALL =
            List.of(
                    PLAN_PACK,
                    PLAN_VERSION,
                    PLAN_MEASURE,
                    FUND_KEY,
                    FUND_TITLE,
                    BATCH,
                    PROPOSED_AMOUNT,
                    PLAN_REASON,
                    PLAN_BECAUSE,
                    CHANGE_REASON);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.MEASURE, key, label, kind);
    }

    private PlanFields() {}
}
