package cn.cunce.ui.card;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.RecordId;
import java.util.List;
import java.util.Optional;

/// A household as its card shows it, worked out off the window's thread.
///
/// @param title 罗正芳户
/// @param facts number, group, size, telephone in one line
/// @param conflicts how many fields have several live values
/// @param years oldest first
/// @param history latest first
/// @param policy what has been decided and is planned
record CardSheet(
        RecordId id,
        String title,
        Optional<String> state,
        String facts,
        int conflicts,
        HouseholdForm form,
        List<PersonLine> members,
        IncomeSum income,
        List<Guarantee> guarantees,
        List<Year> years,
        List<Answers> measures,
        List<HistoryLine> history,
        List<Event> events,
        CardPolicy policy) {

    /// What one save did to one record, in one line.
    record Event(String at, String actor, String what, String said) {}

    /// @param place from 1
    /// @param age on the reference date, blank where the birth date is not known well enough
    record PersonLine(int place, String age, Answers person, Answers membership) {
        Answers of(LedgerField<?> field) {
            return membership.values().containsKey(field) ? membership : person;
        }
    }

    /// @param share of the largest part, from 0 to 1
    record Part(String label, String amount, double share) {}

    /// @param perHead 算得, blank while undetermined
    /// @param stated 纸面, blank where none is stated
    /// @param difference between the two, blank where there is none
    /// @param missing labels of what leaves it undetermined
    record IncomeSum(
            List<Part> parts,
            String net,
            String perHead,
            String stated,
            String difference,
            List<String> missing) {}

    /// @param holds empty while it is no fact yet
    record Guarantee(String label, Optional<Boolean> holds, String said) {}

    record Year(int year, Answers answers) {}

    /// @param what whose record: 本户, a member's name, a year
    /// @param at day and time in the office's zone
    record HistoryLine(
            String at, String actor, String what, String field, String change, String cause) {}
}
