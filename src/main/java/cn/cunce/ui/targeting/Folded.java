package cn.cunce.ui.targeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The lines of a list that opens and folds, and at which of them somebody is.
final class Folded {

    private final ObservableList<GapLine> lines = FXCollections.observableArrayList();
    private final Set<String> open = new HashSet<>();
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper();
    private Function<Set<String>, List<GapLine>> all = _ -> List.of();
    private boolean replacing;

    /// @param of the lines, by the keys of what is open
    void show(Function<Set<String>, List<GapLine>> of) {
        all = of;
        put();
    }

    private void put() {
        var now = all.apply(open);
        var place = place(now);
        replacing = true;
        at.set(place);
        lines.setAll(now);
        replacing = false;
    }

    /// As far down the same heading as before, while there is one.
    private int place(List<GapLine> now) {
        var last = Math.max(0, now.size() - 1);
        if (at.get() >= lines.size()) {
            return Math.min(at.get(), last);
        }
        var key = lines.get(at.get()).key();
        var heading = heading(key, now);
        if (heading < 0) {
            return Math.min(at.get(), last);
        }
        var place = heading + at.get() - heading(key, lines);
        while (place > heading && (place > last || !now.get(place).key().equals(key))) {
            place--;
        }
        return place;
    }

    /// Where the lines of a heading begin; −1 where there are none.
    private static int heading(String key, List<GapLine> among) {
        return IntStream.range(0, among.size())
                .filter(i -> among.get(i).key().equals(key))
                .findFirst()
                .orElse(-1);
    }

    void select(int place) {
        if (!replacing && place >= 0 && place < lines.size()) {
            at.set(place);
        }
    }

    void fold(GapLine line, boolean folded) {
        if (folded) {
            open.remove(line.key());
        } else {
            open.add(line.key());
        }
        at.set(Math.max(0, heading(line.key(), lines)));
        put();
    }

    ObservableList<GapLine> lines() {
        return lines;
    }

    ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }
}
