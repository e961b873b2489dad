package cn.cunce.ui.targeting;

import cn.cunce.model.ledger.RecordId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a pack said of all households on a day, rule by rule. Nothing of it is kept in the book.
///
/// @param rows by rule, in the order of 户编号
record TargetingRun(Inquiry asked, Map<String, List<TargetingRow>> rows, Duration took) {

    TargetingRun {
        rows = Map.copyOf(rows);
    }

    List<TargetingRow> of(String rule) {
        return rows.getOrDefault(rule, List.of());
    }

    /// How long it took, to the tenth.
    String seconds() {
        return "%.1f".formatted(Math.max(0.1, took.toMillis() / 1000.0));
    }

    int households() {
        return rows.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /// The same, with those marked that were open in the run before and are so no more.
    TargetingRun after(TargetingRun before) {
        if (!asked.isAnsweredWith(before.asked)) {
            return this;
        }
        var marked =
                rows.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        each -> marked(each.getValue(), before.of(each.getKey()))));
        return new TargetingRun(asked, marked, took);
    }

    private static List<TargetingRow> marked(List<TargetingRow> now, List<TargetingRow> before) {
        var open = open(before);
        return now.stream()
                .map(
                        row ->
                                !row.answer().isOpen() && open.contains(row.who().id())
                                        ? row.decidedNow()
                                        : row)
                .toList();
    }

    private static Set<RecordId> open(List<TargetingRow> rows) {
        return rows.stream()
                .filter(row -> row.answer().isOpen())
                .map(row -> row.who().id())
                .collect(Collectors.toSet());
    }
}
