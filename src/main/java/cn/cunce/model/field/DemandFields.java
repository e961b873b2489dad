package cn.cunce.model.field;

import static cn.cunce.model.field.Kind.DATE;
import static cn.cunce.model.field.Kind.TEXT;

import cn.cunce.model.value.PartialDate;
import java.util.List;
import java.util.UUID;

/// What a household says it needs (需求清单), and what has become of it.
public final class DemandFields {

    public static final LedgerField<UUID> HOUSEHOLD =
            ask("household", "户", new Kind.Ref(Entity.HOUSEHOLD)).always().personal();
    public static final LedgerField<String> DEMAND_KIND =
            ask("demandKind", "需求类别", new Kind.Code("demand_kind")).always().internal();
    public static final LedgerField<String> DEMAND_TEXT =
            ask("demandText", "需求内容", TEXT).always().personal();
    public static final LedgerField<PartialDate> DEMAND_DATE =
            ask("demandDate", "提出日期", DATE).always().internal();
    public static final LedgerField<String> DEMAND_STATUS =
            ask("demandStatus", "办理情况", new Kind.Code("demand_status")).always().internal();

    public static final List<LedgerField<?>> ALL =
            List.of(HOUSEHOLD, DEMAND_KIND, DEMAND_TEXT, DEMAND_DATE, DEMAND_STATUS);

    private static <T> Question<T> ask(String key, String label, Kind<T> kind) {
        return new Question<>(Entity.DEMAND, key, label, kind);
    }

    private DemandFields() {}
}
