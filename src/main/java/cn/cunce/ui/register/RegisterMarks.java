package cn.cunce.ui.register;

import cn.cunce.model.ledger.RecordId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/// The households that somebody has marked, in the order of marking; a filter does not unmark them.
final class RegisterMarks {

    private final Map<RecordId, RegisterRow> marked = new LinkedHashMap<>();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();

    void toggle(RegisterRow row) {
        if (marked.remove(row.id()) == null) {
            marked.put(row.id(), row);
        }
        changed();
    }

    void add(RegisterRow one, RegisterRow other) {
        addAll(List.of(one, other));
    }

    void addAll(List<RegisterRow> rows) {
        rows.forEach(row -> marked.put(row.id(), row));
        changed();
    }

    void clear() {
        marked.clear();
        changed();
    }

    /// The same households as they were read again; one that is no more is no longer marked.
    void refresh(RegisterIndex index) {
        if (marked.isEmpty()) {
            return;
        }
        var ids = List.copyOf(marked.keySet());
        marked.clear();
        ids.forEach(id -> index.find(id).ifPresent(row -> marked.put(id, row)));
        changed();
    }

    boolean contains(RegisterRow row) {
        return marked.containsKey(row.id());
    }

    boolean isEmpty() {
        return marked.isEmpty();
    }

    int size() {
        return marked.size();
    }

    /// Those marked, in the order of the list; whom the list does not show come last.
    List<RegisterRow> in(List<RegisterRow> shown) {
        var rows = new ArrayList<RegisterRow>(marked.size());
        var left = new LinkedHashMap<>(marked);
        for (var row : shown) {
            Optional.ofNullable(left.remove(row.id())).ifPresent(rows::add);
        }
        rows.addAll(left.values());
        return rows;
    }

    List<RegisterRow> rows() {
        return List.copyOf(marked.values());
    }

    /// Counts up with every change.
    ReadOnlyLongProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }
}
