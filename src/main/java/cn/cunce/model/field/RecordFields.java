package cn.cunce.model.field;

import cn.cunce.model.value.PartialDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What may be said of any record: that it has ended, why, and when; no record is ever deleted. Of
/// what is typed from a paper also: what its typist was not sure of.
public final class RecordFields {

    private static final Map<Entity, LedgerField<String>> ENDED = each(RecordFields::askWhy);
    private static final Map<Entity, LedgerField<PartialDate>> ENDED_DATE =
            each(RecordFields::askWhen);

    private static final Map<Entity, LedgerField<List<String>>> DOUBTS =
            Map.of(
                    Entity.HOUSEHOLD, askDoubts(Entity.HOUSEHOLD),
                    Entity.HOUSEHOLD_YEAR, askDoubts(Entity.HOUSEHOLD_YEAR),
                    Entity.PERSON, askDoubts(Entity.PERSON),
                    Entity.MEMBERSHIP, askDoubts(Entity.MEMBERSHIP));

    /// Why the record has ended; not recorded while it has not.
    public static LedgerField<String> ended(Entity entity) {
        return Objects.requireNonNull(ENDED.get(entity));
    }

    public static LedgerField<PartialDate> endedDate(Entity entity) {
        return Objects.requireNonNull(ENDED_DATE.get(entity));
    }

    /// 存疑: which of its fields somebody was not sure of, as [Doubts] writes them; empty for kinds
    // of
    /// record that nobody types from a paper.
    public static Optional<LedgerField<List<String>>> doubts(Entity entity) {
        return Optional.ofNullable(DOUBTS.get(entity));
    }

    /// What may be said of any record of this kind.
    static List<LedgerField<?>> of(Entity entity) {
        return Stream.<LedgerField<?>>concat(
                        Stream.of(ended(entity), endedDate(entity)), doubts(entity).stream())
                .toList();
    }

    private static LedgerField<List<String>> askDoubts(Entity entity) {
        return new Question<>(entity, "doubts", "存疑", Kind.TEXTS).personal();
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
