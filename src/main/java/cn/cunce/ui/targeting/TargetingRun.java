package cn.cunce.ui.targeting;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.ui.targeting.Large.Counted;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a rule said of all whom it was asked about. Nothing of it is kept in the book.
///
/// @param rows in the order in which the book has them
/// @param counted how many there are, where rows are only the first of them
record TargetingRun(
        Inquiry asked, List<TargetingRow> rows, Optional<Counted> counted, Duration took) {

    TargetingRun {
        rows = List.copyOf(rows);
    }

    /// How long it took, to the tenth.
    String seconds() {
        return "%.1f".formatted(Math.max(0.1, took.toMillis() / 1000.0));
    }

    /// The same with others of those that are only counted.
    TargetingRun listing(List<TargetingRow> others) {
        return new TargetingRun(asked, others, counted, took);
    }

    /// The same, with those marked that were open in the run before and are so no more.
    TargetingRun after(TargetingRun before) {
        if (!asked.isAnsweredWith(before.asked)) {
            return this;
        }
        var open = open(before.rows);
        var marked =
                rows.stream().map(row -> isDecided(row, open) ? row.decidedNow() : row).toList();
        return new TargetingRun(asked, marked, counted, took);
    }

    private static boolean isDecided(TargetingRow row, Set<RecordId> open) {
        return !row.answer().isOpen() && open.contains(row.who().id());
    }

    private static Set<RecordId> open(List<TargetingRow> rows) {
        return rows.stream()
                .filter(row -> row.answer().isOpen())
                .map(row -> row.who().id())
                .collect(Collectors.toSet());
    }
}
