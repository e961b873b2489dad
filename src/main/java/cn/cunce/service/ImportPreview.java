package cn.cunce.service;

import cn.cunce.filing.SheetContent;
import cn.cunce.model.field.Answers;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.ledger.Seen;
import cn.cunce.model.ledger.SheetHousehold;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an import would do to the book, household by household; nothing is written yet.
public final class ImportPreview {

    public enum State {
        CREATED,
        UPDATED,
        UNCHANGED,
        /// In 待改区, with all its members.
        WAITING
    }

    /// One household of the file.
    ///
    /// @param village its code, empty where nothing says which village it is of
    /// @param id its record, empty while it waits and nobody knows it
    /// @param members what becomes of each of `told.form().members()`, in their order
    /// @param changes of its records, in the order of writing
    /// @param findings those of the sheet, then those of the comparison with the book
    public record Household(
            State state,
            SheetHousehold told,
            String village,
            Optional<RecordId> id,
            List<State> members,
            List<RecordChange> changes,
            List<Finding> findings) {
        public Household {
            members = List.copyOf(members);
            changes = List.copyOf(changes);
            findings = List.copyOf(findings);
        }
    }

    /// Anything else that a row or sheet tells: the village, its year, a group, a measure, a
    /// project.
    ///
    /// @param changes of the record, and of who answers for it where that is new
    public record Other(State state, Finding.Place where, List<RecordChange> changes) {
        public Other {
            changes = List.copyOf(changes);
        }
    }

    /// A known person whom the file puts into another household. Nobody is moved by an import: the
    /// move waits for a person to accept it.
    ///
    /// @param from the household in which he is
    /// @param to the household of the file
    /// @param membership what the file says of him there, his relation above all
    /// @param year of the file, 0 where nobody has said
    public record Move(
            Finding.Place where,
            RecordId person,
            String name,
            RecordId fromMembership,
            RecordId from,
            RecordId to,
            Answers membership,
            int year) {}

    /// In the book and not in the file: a member of a household of the file, or a whole household.
    /// Absence ends nobody.
    ///
    /// @param file the file that does not tell of it
    /// @param person empty for a whole household
    /// @param name of the member, or of the head
    public record Absent(String file, RecordId household, Optional<RecordId> person, String name) {}

    /// Together they are what the files hold.
    public record Counts(int created, int updated, int unchanged, int refused) {}

    /// A department's list, to be kept beside the ledger.
    record KeptList(String file, SheetContent.DepartmentList list) {}

    /// What is kept beside the ledger, and how far each village was known when it was compared.
    record Plan(List<KeptList> lists, Map<String, Seen> seen) {
        Plan {
            lists = List.copyOf(lists);
            seen = Map.copyOf(seen);
        }
    }

    /// Everything that the comparison with the book has come to.
    record Compared(
            List<Household> households,
            List<Other> others,
            List<Move> moves,
            List<Absent> absent,
            List<Finding> findings) {
        Compared {
            households = List.copyOf(households);
            others = List.copyOf(others);
            moves = List.copyOf(moves);
            absent = List.copyOf(absent);
            findings = List.copyOf(findings);
        }
    }

    private final ImportRead read;
    private final Compared compared;
    private final Plan plan;

    private final int skipped;

    ImportPreview(ImportRead read, Compared compared, Plan plan) {
        this(read, compared, plan, 0);
    }

    private ImportPreview(ImportRead read, Compared compared, Plan plan, int skipped) {
        this.read = read;
        this.compared = compared;
        this.plan = plan;
        this.skipped = skipped;
    }

    /// What would be written of it as a person has chosen; this one stays as it is.
    public ImportPreview choosing(ImportChoices choices) {
        var chosen = new ChosenImport(compared, choices).chosen();
        var left = compared.households().size() - chosen.households().size();
        return new ImportPreview(read, chosen, plan, left);
    }

    /// Households that might be written, and were left out on purpose.
    public int skipped() {
        return skipped;
    }

    /// The files as read: kinds, rows, matched columns, totals.
    public ImportRead read() {
        return read;
    }

    /// In the order of the files.
    public List<Household> households() {
        return compared.households();
    }

    public List<Other> others() {
        return compared.others();
    }

    public List<Move> moves() {
        return compared.moves();
    }

    public List<Absent> absent() {
        return compared.absent();
    }

    /// All of them: those of reading, then those of the comparison with the book.
    public List<Finding> findings() {
        return compared.findings();
    }

    public Counts householdCounts() {
        return counts(households().stream().map(Household::state).toList());
    }

    public Counts personCounts() {
        return counts(households().stream().flatMap(each -> each.members().stream()).toList());
    }

    /// Of villages, groups, measures and projects.
    public Counts otherCounts() {
        return counts(others().stream().map(Other::state).toList());
    }

    /// Whether writing it would change nothing and leave nothing waiting.
    public boolean isIdle() {
        return plan.lists().isEmpty()
                && moves().isEmpty()
                && households().stream().allMatch(each -> each.state() == State.UNCHANGED)
                && others().stream().allMatch(each -> each.state() == State.UNCHANGED);
    }

    Plan plan() {
        return plan;
    }

    private static Counts counts(List<State> states) {
        return new Counts(
                count(states, State.CREATED),
                count(states, State.UPDATED),
                count(states, State.UNCHANGED),
                count(states, State.WAITING));
    }

    private static int count(List<State> states, State state) {
        return Math.toIntExact(states.stream().filter(state::equals).count());
    }
}
