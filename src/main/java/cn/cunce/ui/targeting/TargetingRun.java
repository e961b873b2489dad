package cn.cunce.ui.targeting;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.ledger.Seen;
import cn.cunce.model.rule.Subject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a rule said of all whom it was asked about. Nothing of it is kept in the book.
///
/// @param book how far each village was known when it was asked
/// @param rows in the order in which the book has them
/// @param depth how much is worked out of each
record TargetingRun(
        Inquiry asked,
        Map<String, Seen> book,
        List<TargetingRow> rows,
        Depth depth,
        Duration took) {

    TargetingRun {
        book = Map.copyOf(book);
        rows = List.copyOf(rows);
    }

    /// How long it took, to the tenth.
    String seconds() {
        return "%.1f".formatted(Math.max(0.1, took.toMillis() / 1000.0));
    }

    /// Whose answer is open.
    List<TargetingRow> open() {
        return rows.stream().filter(row -> row.answer().isOpen()).toList();
    }

    /// Somebody or something, and who else is of the same household.
    List<TargetingRow> around(Subject subject) {
        return rows.stream().filter(row -> isOfOne(subject, row.who().subject())).toList();
    }

    private static boolean isOfOne(Subject one, Subject other) {
        var isOfHousehold =
                !one.no().isEmpty()
                        && one.no().equals(other.no())
                        && one.record().village().equals(other.record().village());
        return isOfHousehold || one.record().equals(other.record());
    }

    /// The same with some rows told anew.
    TargetingRun told(List<TargetingRow> anew, Depth now) {
        var told = new HashMap<RecordId, TargetingRow>();
        anew.forEach(row -> told.put(row.who().id(), row));
        var all =
                rows.stream()
                        .map(row -> row.decided() ? row.told(row.answer(), row.missing()) : row)
                        .map(row -> told.getOrDefault(row.who().id(), row))
                        .toList();
        return new TargetingRun(asked, book, all, now, took);
    }

    /// The same, with those marked that were open in the run before and are so no more.
    TargetingRun after(TargetingRun before) {
        if (!asked.isAnsweredWith(before.asked)) {
            return this;
        }
        var open = before.open().stream().map(row -> row.who().id()).collect(Collectors.toSet());
        var marked =
                rows.stream().map(row -> isDecided(row, open) ? row.decidedNow() : row).toList();
        return new TargetingRun(asked, book, marked, depth, took);
    }

    private static boolean isDecided(TargetingRow row, Set<RecordId> open) {
        return !row.answer().isOpen() && open.contains(row.who().id());
    }
}
