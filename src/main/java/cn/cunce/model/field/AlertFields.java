package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.DATE;
import static cn.cunce.model.field.Kind.YES_NO;

import cn.cunce.model.value.PartialDate;
import java.util.List;
import java.util.UUID;

/// A clue that a household may fall into poverty (预警), from its discovery to its end.
public final class AlertFields {

    public static final LedgerField<UUID> HOUSEHOLD =
            ask("household", "户", new Kind.Ref(Entity.HOUSEHOLD)).always().personal();
    public static final LedgerField<String> ALERT_SOURCE =
            ask("alertSource", "线索来源", new Kind.Code("alert_source")).always().internal();
    public static final LedgerField<PartialDate> ALERT_DATE =
            ask("alertDate", "发现日期", DATE).always().internal();
    public static final LedgerField<List<String>> RISK_TYPES =
            ask("riskTypes", "风险类型", new Kind.Codes("risk_type")).always().personal();
    public static final LedgerField<String> HARDSHIP_KIND =
            ask("hardshipKind", "困难类型", new Kind.Code("hardship_kind")).personal();
    public static final LedgerField<PartialDate> VERIFIED_DATE =
            ask("verifiedDate", "核实日期", DATE).event().internal();
    public static final LedgerField<String> DECISION =
            ask("decision", "认定结论", new Kind.Code("alert_decision")).internal();
    public static final LedgerField<PartialDate> RECOGNISED_DATE =
            ask("recognisedDate", "认定日期", DATE).event().internal();
    public static final LedgerField<List<UUID>> AID_MEASURES =
            ask("aidMeasures", "帮扶措施", new Kind.Refs(Entity.MEASURE)).internal();
    public static final LedgerField<PartialDate> FIRST_AID_DATE =
            ask("firstAidDate", "首次救助日期", DATE).event().internal();
    public static final LedgerField<Boolean> RISK_CLEARED =
            ask("riskCleared", "风险是否已消除", YES_NO).always().internal();
    public static final LedgerField<PartialDate> CLEARED_DATE =
            ask("clearedDate", "风险消除时间", DATE).event().internal();
    public static final LedgerField<String> CLEAR_MODE =
            ask("clearMode", "消除方式", new Kind.Code("clear_mode")).internal();

    public static final List<LedgerField<?>> ALL =
            List.of(
                    HOUSEHOLD,
                    ALERT_SOURCE,
                    ALERT_DATE,
                    RISK_TYPES,
                    HARDSHIP_KIND,
                    VERIFIED_DATE,
                    DECISION,
                    RECOGNISED_DATE,
                    AID_MEASURES,
                    FIRST_AID_DATE,
                    RISK_CLEARED,
                    CLEARED_DATE,
                    CLEAR_MODE);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.ALERT, key, label, kind);
    }

    private AlertFields() {}
}
