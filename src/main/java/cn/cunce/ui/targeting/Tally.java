package cn.cunce.ui.targeting;

import java.util.List;
import java.util.Optional;

/// How many got an answer.
///
/// @param missing facts that they lack together, as far as it is worked out
/// @param more than were kept before, less where negative; empty where nothing is compared
record Tally(AnswerKind kind, int households, int people, int missing, Optional<Integer> more) {

    /// @param before how many had this answer when it was kept
    static Tally of(AnswerKind kind, List<TargetingRow> rows, Optional<Integer> before) {
        var own = rows.stream().filter(row -> kind.holds(row.answer())).toList();
        return new Tally(
                kind,
                own.size(),
                own.stream().mapToInt(row -> row.who().people()).sum(),
                own.stream().mapToInt(row -> row.missing().size()).sum(),
                before.map(then -> own.size() - then));
    }
}
