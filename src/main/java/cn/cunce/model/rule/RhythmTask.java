package cn.cunce.model.rule;

import java.util.List;
import java.util.Optional;

/// A piece of work that comes back: a report each quarter, a survey each year.
///
/// @param who answers for it
/// @param document that it leaves behind
/// @param interval parameter with the months between two of them; comes once where empty
/// @param asOf days of a year for which it is made, `06-30`; `last` is the end of each month
/// @param due parameter with the days after that day, or the day, until which it must be there
public record RhythmTask(
        String id,
        String title,
        String who,
        String document,
        List<String> clauses,
        Optional<String> interval,
        List<String> asOf,
        Optional<String> due) {

    public RhythmTask {
        clauses = List.copyOf(clauses);
        asOf = List.copyOf(asOf);
    }
}
