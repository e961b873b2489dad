package cn.cunce.store;

import cn.cunce.model.field.Entity;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;

/// The rows of a list, of all households or villages at once.
///
/// @param from its tables
/// @param where which of their rows stand on the day
/// @param each what is said of one of them, by kind of record
/// @param household whose it is; empty for lists of villages
/// @param village where it is; empty where the household tells
/// @param key that it is found by
record Listed(
        Table<?> from,
        Condition where,
        Map<Entity, RecordTable> each,
        Optional<Field<UUID>> household,
        Optional<Field<String>> village,
        List<Key> key) {

    /// By what an element is found.
    ///
    /// @param column of the element
    /// @param ofHousehold whether it is the id of the household, else the code of the village
    record Key(Field<?> column, boolean ofHousehold) {}

    Listed {
        each = Map.copyOf(each);
        key = List.copyOf(key);
    }

    /// Only some of them.
    Listed which(Condition condition) {
        return new Listed(from, where.and(condition), each, household, village, key);
    }

    RecordTable of(Entity entity) {
        return Objects.requireNonNull(each.get(entity), entity.key());
    }

    /// A column that every element has.
    Field<UUID> anyId() {
        return each.values().iterator().next().id;
    }
}
