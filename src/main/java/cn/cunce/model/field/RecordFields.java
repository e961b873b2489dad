package cn.cunce.model.field;

import cn.cunce.model.value.PartialDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// What may be said of any record: that it has ended, why, and when. No record is ever deleted.
public final class RecordFields {

    private static final Map<Entity, LedgerField<String>> ENDED = each(RecordFields::askWhy);
    private static final Map<Entity, LedgerField<PartialDate>> ENDED_DATE =
            each(RecordFields::askWhen);

    /// Why the record has ended; not recorded while it has not.
    public static LedgerField<String> ended(Entity entity) {
        return Objects.requireNonNull(ENDED.get(entity));
    }

    public static LedgerField<PartialDate> endedDate(Entity entity) {
        return Objects.requireNonNull(ENDED_DATE.get(entity));
    }

    private static LedgerField<String> askWhy(Entity entity) {
        var reason = new Kind.Code("end_reason");
        return new Question<>(entity, "ended", "终止原因", reason).internal();
    }

    private static LedgerField<PartialDate> askWhen(Entity entity) {
        return new Question<>(entity, "endedDate", "终止日期", Kind.DATE).event().internal();
    }

    private static <T> Map<Entity, T> each(Function<Entity, T> made) {
        var all = new EnumMap<Entity, T>(Entity.class);
        for (var entity : Entity.values()) {
            all.put(entity, made.apply(entity));
        }
        return Map.copyOf(all);
    }

    private RecordFields() {}
}
