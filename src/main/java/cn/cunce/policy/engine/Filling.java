package cn.cunce.policy.engine;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.rule.Matter;
import cn.cunce.model.rule.MemberFacts;
import cn.cunce.model.rule.ProjectFacts;
import java.util.List;

/// Reads the facts that slots are for, laid out flat so that nothing is looked up by name but each
/// fact once in its record.
final class Filling {

    /// What is read of a record that there is one of.
    private record OfRecord(Entity entity, int year, Part part, Slot[] slots) {}

    /// What is read of each record of a list.
    private record OfList(Records records, int year, int index, Part part, Slot[] slots) {}

    private static final Slot[] NONE = {};
    private static final int FEW = 8;

    private final OfRecord[] records;
    private final OfList[] lists;

    Filling(Slots slots) {
        this.records =
                slots.sources().stream()
                        .map(
                                source ->
                                        new OfRecord(
                                                source.entity(),
                                                source.year(),
                                                Sources.part(source.entity()),
                                                source.slots().toArray(NONE)))
                        .toArray(OfRecord[]::new);
        this.lists =
                slots.lists().stream()
                        .map(
                                columns ->
                                        new OfList(
                                                Records.named(columns.list().name()),
                                                columns.list().year(),
                                                columns.index(),
                                                Records.part(columns.list().name()),
                                                columns.slots().toArray(NONE)))
                        .toArray(OfList[]::new);
    }

    /// @param changed from which part on facts are read anew
    void fill(Frame frame, Matter matter, Part changed) {
        for (var each : records) {
            if (each.part.isWithin(changed)) {
                frame.lay(each.slots, Sources.answers(matter, each.entity, each.year));
            }
        }
        for (var each : lists) {
            if (each.part.isWithin(changed)) {
                fill(frame, each, each.records.of(matter, each.year));
            }
        }
    }

    private static void fill(Frame frame, OfList list, List<?> records) {
        var size = records.size();
        frame.size(list.index, size);
        frame.makeRoom(list.slots, size + FEW);
        for (int i = 0; i < size; i++) {
            switch (records.get(i)) {
                case MemberFacts member -> fill(frame, list.slots, member, i);
                case ProjectFacts project -> frame.lay(list.slots, project.project(), i);
                case Answers answers -> frame.lay(list.slots, answers, i);
                default -> throw new IllegalArgumentException("element of " + list.index);
            }
        }
    }

    /// Of a person, and of his membership.
    private static void fill(Frame frame, Slot[] slots, MemberFacts member, int element) {
        for (var slot : slots) {
            frame.lay(slot, Records.answers(member, slot.field()), element);
        }
    }
}
