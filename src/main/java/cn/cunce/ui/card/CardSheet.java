package cn.cunce.ui.card;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.LedgerRecord;
import cn.cunce.model.ledger.RecordId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A household as its card shows it, worked out off the window's thread.
///
/// @param years oldest first
/// @param history latest first
/// @param policy what has been decided and is planned
/// @param differing what has become of it since; empty for the card of now
record CardSheet(
        RecordId id,
        Head head,
        HouseholdForm form,
        List<PersonLine> members,
        IncomeSum income,
        IncomeTable incomes,
        List<Guarantee> guarantees,
        List<Year> years,
        CardNeeds needs,
        List<HistoryLine> history,
        List<Event> events,
        CardPolicy policy,
        List<Difference> differing) {

    CardSheet {
        members = List.copyOf(members);
        guarantees = List.copyOf(guarantees);
        years = List.copyOf(years);
        history = List.copyOf(history);
        events = List.copyOf(events);
        differing = List.copyOf(differing);
    }

    /// @param title 罗正芳户
    /// @param state its tag in words
    /// @param facts number, group, size, telephone, who answers for it, in one line
    /// @param family what stands beside the list of members: 5 人 • 在校 2
    /// @param conflicts how many fields have several live values
    record Head(String title, Optional<String> state, String facts, String family, int conflicts) {}

    /// One value of the card: a field of a record.
    record Spot(RecordId record, LedgerField<?> field) {}

    /// What one save did to one record, in one line.
    record Event(String at, String actor, String what, String said) {}

    /// @param place from 1
    /// @param age on the reference date, blank where the birth date is not known well enough
    record PersonLine(
            int place,
            String age,
            Optional<RecordId> id,
            Optional<RecordId> membershipId,
            Answers person,
            Answers membership) {

        Answers of(LedgerField<?> field) {
            return isOfMembership(field) ? membership : person;
        }

        Optional<Spot> spot(LedgerField<?> field) {
            return (isOfMembership(field) ? membershipId : id)
                    .map(record -> new Spot(record, field));
        }

        private static boolean isOfMembership(LedgerField<?> field) {
            return field.entity() == Entity.MEMBERSHIP;
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

    /// The income of the latest year beside that of the year before.
    ///
    /// @param year 0 where there is none
    /// @param sum how it is worked out, with its figures, line by line
    /// @param remarks what mainly changed, and how it stands in its group
    record IncomeTable(int year, List<IncomeLine> lines, List<String> sum, List<String> remarks) {

        static final IncomeTable NONE = new IncomeTable(0, List.of(), List.of(), List.of());

        IncomeTable {
            lines = List.copyOf(lines);
            sum = List.copyOf(sum);
            remarks = List.copyOf(remarks);
        }
    }

    /// How a line stands among the others.
    enum Rank {
        SOURCE,
        PART,
        SUM
    }

    /// @param spot where it is kept; empty for what is worked out
    /// @param differs whether what the paper states is not what was worked out
    record IncomeLine(
            Rank rank,
            String label,
            Optional<Spot> spot,
            String now,
            String before,
            String difference,
            String share,
            boolean differs) {}

    /// @param holds empty while it is no fact yet
    /// @param before the word for the year before; blank where nothing is known of that year
    /// @param basis who said so, and when; blank while nobody has
    /// @param hint what the details suggest, which is no fact
    record Guarantee(
            Spot spot,
            String label,
            Optional<Boolean> holds,
            String said,
            String before,
            String basis,
            Optional<Hint> hint) {

        /// Whether the details speak against the fact.
        boolean isContradicted() {
            return holds.isPresent() && hint.filter(one -> one.holds() != holds.get()).isPresent();
        }

        /// Whether taking over what is suggested would change anything.
        boolean canBeTaken() {
            return hint.filter(one -> !holds.equals(Optional.of(one.holds()))).isPresent();
        }
    }

    /// @param why in words
    record Hint(boolean holds, String why) {}

    record Year(LedgerRecord record, int year, Answers answers) {}

    /// @param what whose record: 本户, a member's name, a year
    /// @param at day and time in the office's zone
    /// @param device on which it was written
    record HistoryLine(
            Spot spot,
            String at,
            String actor,
            String what,
            String field,
            String change,
            Cause.Kind kind,
            String cause,
            String device) {}

    /// A value that is another now than on the day shown.
    record Difference(Spot spot, String what, String field, String then, String now) {}

    Set<Spot> differingSpots() {
        return differing.stream().map(Difference::spot).collect(Collectors.toUnmodifiableSet());
    }
}
