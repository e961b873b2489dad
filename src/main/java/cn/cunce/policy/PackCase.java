package cn.cunce.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A question with its facts and the answer that a pack promises.
///
/// @param name how its file calls it
/// @param told what is recorded, in the order of the columns
/// @param spot where its row stands
record PackCase(
        String name,
        Question question,
        LocalDate on,
        List<Cell> told,
        Expected expected,
        String why,
        Spot spot) {

    /// What is asked.
    ///
    /// @param id of the rule, measure or fund
    record Question(Kind kind, String id) {

        enum Kind {
            RULE,
            /// Whether a measure is given, and how much.
            MEASURE,
            /// What a village may spend on a measure in a year.
            MEASURE_MOST,
            FUND_CAP,
            HOUSEHOLD_MOST
        }
    }

    /// @param text as the case writes it; empty where a published table leaves it out
    record Cell(Told told, String text) {}

    /// @param outcome `yes`, `no` or `undetermined`; empty where only the result is promised
    /// @param result the word; empty where it is not promised
    /// @param amount in 元; empty where it is not promised
    /// @param missing names, with the year of the question where they have one
    record Expected(
            String outcome, String result, String error, String amount, Set<String> missing) {
        Expected {
            missing = Set.copyOf(missing);
        }
    }

    PackCase {
        told = List.copyOf(told);
    }
}
