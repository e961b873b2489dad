package cn.cunce.policy.engine;

import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which facts the compiled expressions read: each gets its place in a frame while they are
/// compiled, so that nobody has to look for it by name while they are asked.
final class Slots {

    /// Where facts come from: a record that there is one of.
    ///
    /// @param year 0 for what has no years
    record Source(Entity entity, int year, List<Slot> slots) {}

    /// A list whose elements are asked one by one.
    ///
    /// @param year 0 for a list that has no years
    record Listed(String name, int year) {}

    /// What is read of each element of a list.
    ///
    /// @param index of the list in a frame
    record Columns(Listed list, int index, List<Slot> slots) {}

    /// @param of a record of a year, or a list
    private record Key(Object of, int year, LedgerField<?> field) {}

    private final List<Source> sources = new ArrayList<>();
    private final Map<Listed, Columns> lists = new LinkedHashMap<>();
    private final Map<Key, Slot> slots = new HashMap<>();
    private int numbers;
    private int things;
    private int numberColumns;
    private int thingColumns;
    private int variables;
    private int kept;
    private int version;

    /// @param year 0 for what has no years
    Slot fact(LedgerField<?> field, int year) {
        return slots.computeIfAbsent(
                new Key(field.entity(), year, field),
                _ -> {
                    version++;
                    var slot = Slot.of(field, numbers, things);
                    numbers += slot.numbers();
                    things += slot.things();
                    source(field.entity(), year).slots().add(slot);
                    return slot;
                });
    }

    private Source source(Entity entity, int year) {
        for (var source : sources) {
            if (source.entity() == entity && source.year() == year) {
                return source;
            }
        }
        var source = new Source(entity, year, new ArrayList<>());
        sources.add(source);
        return source;
    }

    Columns list(Listed list) {
        return lists.computeIfAbsent(list, _ -> new Columns(list, lists.size(), new ArrayList<>()));
    }

    /// A field of each element of a list.
    Slot column(Columns columns, LedgerField<?> field) {
        return slots.computeIfAbsent(
                new Key(columns.list(), 0, field),
                _ -> {
                    version++;
                    var slot = Slot.of(field, numberColumns, thingColumns);
                    numberColumns += slot.numbers();
                    thingColumns += slot.things();
                    columns.slots().add(slot);
                    return slot;
                });
    }

    /// A place for what stands for one element after the other.
    int variable() {
        version++;
        return variables++;
    }

    /// A place for a number that is worked out once.
    int kept() {
        version++;
        return kept++;
    }

    List<Source> sources() {
        return sources;
    }

    Collection<Columns> lists() {
        return lists.values();
    }

    /// How much room a frame must have.
    record Room(
            int numbers,
            int things,
            int lists,
            int numberColumns,
            int thingColumns,
            int variables,
            int kept) {}

    /// Another one means that a frame has to be filled anew.
    int version() {
        return version;
    }

    Room room() {
        return new Room(
                numbers, things, lists.size(), numberColumns, thingColumns, variables, kept);
    }
}
