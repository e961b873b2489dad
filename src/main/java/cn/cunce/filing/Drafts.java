package cn.cunce.filing;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import java.util.EnumMap;
import java.util.Map;

/// What one row tells of several records at once, by their kind.
final class Drafts {

    private final Map<Entity, AnswersDraft> byEntity = new EnumMap<>(Entity.class);

    AnswersDraft of(Entity entity) {
        return byEntity.computeIfAbsent(entity, _ -> new AnswersDraft());
    }

    AnswersDraft of(LedgerField<?> field) {
        return of(field.entity());
    }

    Answers answers(Entity entity) {
        return of(entity).answers();
    }
}
