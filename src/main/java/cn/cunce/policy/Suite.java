package cn.cunce.policy;

import cn.cunce.policy.PackCase.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// How the rows of a published table of cases become questions to a rule of a pack.
///
/// @param table name of the table: `cs_exit`
/// @param rows which rows are meant: values by column; all where empty
/// @param facts what a column tells
/// @param fixed what every row tells
/// @param people persons made up by number
/// @param expected what the definition or amount of a column is
/// @param ignored columns that nobody of the program answers
/// @param missing full names by the short ones of the table
record Suite(
        String table,
        Map<String, List<String>> rows,
        Question question,
        On on,
        List<Binding> facts,
        List<PackCase.Cell> fixed,
        List<People> people,
        Map<String, Answer> expected,
        List<String> ignored,
        Map<String, String> missing) {

    /// The day of the question.
    sealed interface On {
        record Day(LocalDate day) implements On {}

        /// A column with a date, or with a year, of which the last day is meant.
        record Column(String name) implements On {}
    }

    /// @param words what the words of the table are called in a ledger, where they differ
    record Binding(String column, Told told, Map<String, String> words) {
        public Binding {
            words = Map.copyOf(words);
        }
    }

    /// @param count column with their number
    /// @param told of each of them, as of `persons[0]`
    record People(String count, List<PackCase.Cell> told) {
        public People {
            told = List.copyOf(told);
        }
    }

    /// What an expected column holds.
    sealed interface Answer {
        record Amount() implements Answer {}

        /// A definition of the pack, or the end of an interval.
        ///
        /// @param results answers beside which the table tells it; beside all where empty
        record Defined(String definition, End end, List<String> results) implements Answer {
            public Defined {
                results = List.copyOf(results);
            }

            boolean isToldBeside(String result) {
                return results.isEmpty() || results.contains(result);
            }
        }

        /// The first day on which the rule gives this answer, everything else being as it is.
        record FirstDay(String result) implements Answer {}

        enum End {
            LOW,
            HIGH
        }
    }

    Suite {
        rows = Map.copyOf(rows);
        facts = List.copyOf(facts);
        fixed = List.copyOf(fixed);
        people = List.copyOf(people);
        expected = Map.copyOf(expected);
        ignored = List.copyOf(ignored);
        missing = Map.copyOf(missing);
    }

    boolean takes(Map<String, String> row) {
        return rows.entrySet().stream()
                .allMatch(only -> only.getValue().contains(row.getOrDefault(only.getKey(), "")));
    }
}
