package cn.cunce.ui.register;

import cn.cunce.model.ledger.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The households that were wanted, in their order, and what they come to.
///
/// @param why what of a household fits the search, in words, where there is anything to say
/// @param totals of these
/// @param sum of the column that is added up; empty while none is
/// @param all of the whole list
/// @param words that can be chosen from, as they occur in the whole list
record RegisterAnswer(
        RegisterQuestion question,
        List<RegisterRow> rows,
        Map<RecordId, String> why,
        Totals totals,
        Optional<ColumnSum> sum,
        Totals all,
        Offers words,
        Emptiness emptiness) {

    static final RegisterAnswer NOTHING =
            new RegisterAnswer(
                    RegisterQuestion.ALL,
                    List.of(),
                    Map.of(),
                    Totals.NONE,
                    Optional.empty(),
                    Totals.NONE,
                    new Offers(List.of(), List.of(), List.of(), List.of()),
                    Emptiness.NONE);

    /// Why nothing is found, as a sentence of the bundle.
    ///
    /// @param left how many there would be
    /// @param without the filter under which they would
    record Emptiness(String key, int left, RegisterFilter without) {
        static final Emptiness NONE =
                new Emptiness("register.emptyReading", 0, RegisterFilter.NONE);
    }

    /// Villages, groups, states and causes, each in the order in which people look them up.
    record Offers(
            List<String> villages, List<String> groups, List<String> tags, List<String> causes) {}

    /// @param ended households that are no more, which count in nothing else
    /// @param missing households with a required answer missing
    /// @param conflicting households with a field of several live values
    record Totals(int households, int people, int ended, int missing, int conflicting) {

        static final Totals NONE = new Totals(0, 0, 0, 0, 0);

        static Totals of(Iterable<RegisterRow> rows) {
            var households = 0;
            var people = 0;
            var ended = 0;
            var missing = 0;
            var conflicting = 0;
            for (var row : rows) {
                if (row.hasEnded()) {
                    ended++;
                    continue;
                }
                households++;
                people += row.people();
                missing += row.counts().missing() > 0 ? 1 : 0;
                conflicting += row.counts().conflicts() > 0 ? 1 : 0;
            }
            return new Totals(households, people, ended, missing, conflicting);
        }
    }
}
