package cn.cunce.ui.targeting;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.rule.Decision;
import cn.cunce.model.rule.Subject;
import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Optional;

/// One subject and what a rule said of it, ready to be shown, sorted and filtered.
///
/// @param missing names of the facts that leave it open
/// @param decided whether it was open before facts were filled in just now
record TargetingRow(
        Who who, Answer answer, List<String> missing, Since since, boolean decided, Marks marks) {

    /// Somebody or something of the book on the day.
    ///
    /// @param group 村民组; of several villages, the name of the village
    /// @param people members of a household; else 0
    /// @param perHead income of the year of the question, empty while it cannot be told
    record Who(
            Subject subject, String group, int people, Optional<Money> perHead, List<Name> names) {
        Who {
            names = List.copyOf(names);
        }

        RecordId id() {
            return subject.record();
        }

        /// 户编号 or a code, empty while it has none.
        String number() {
            return subject.no();
        }

        /// Name of the head, the person or the place.
        String head() {
            return subject.name();
        }

        /// People are named in it: a log must not carry it.
        @Override
        public String toString() {
            return subject.toString();
        }
    }

    /// What is said beside an answer.
    ///
    /// @param near whether an amount is close to the line that it is compared with
    /// @param shown values of the definitions that the rule shows, in words
    /// @param years what was met in which year, the earliest first; empty for rules of one year
    /// @param kept what the book keeps of this very question
    record Marks(boolean near, List<String> shown, List<YearBox> years, Optional<Kept> kept) {

        static final Marks NONE = new Marks(false, List.of(), List.of(), Optional.empty());

        Marks {
            shown = List.copyOf(shown);
            years = List.copyOf(years);
        }

        boolean isStale() {
            return kept.filter(one -> !one.changes().isEmpty()).isPresent();
        }
    }

    /// A decision on the same question.
    ///
    /// @param changes what has become different since it was made, a sentence each
    record Kept(Decision.Status status, List<String> changes) {
        Kept {
            changes = List.copyOf(changes);
        }
    }

    TargetingRow {
        missing = List.copyOf(missing);
    }

    TargetingRow compared(Since other) {
        return new TargetingRow(who, answer, missing, other, decided, marks);
    }

    TargetingRow decidedNow() {
        return new TargetingRow(who, answer, missing, since, true, marks);
    }

    /// @param lacking names of the facts that leave it open
    TargetingRow told(Answer now, List<String> lacking) {
        return new TargetingRow(who, now, lacking, since, false, marks);
    }

    /// People are named in it: a log must not carry it.
    @Override
    public String toString() {
        return "row of " + who.id().id();
    }
}
