package cn.cunce.ui.targeting;

import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One household and what a rule said of it, ready to be shown, sorted and filtered.
///
/// @param missing names of the facts that leave it open
/// @param decided whether it was open before facts were filled in just now
record TargetingRow(Who who, Answer answer, List<String> missing, Since since, boolean decided) {

    /// A household of the village on the day.
    ///
    /// @param number 户编号, empty while it has none
    /// @param group 村民组
    /// @param perHead income of the year of the question, empty while it cannot be told
    record Who(
            RecordId id,
            String number,
            String head,
            String group,
            int people,
            Optional<Money> perHead,
            List<Name> names) {
        Who {
            names = List.copyOf(names);
        }
    }

    /// @param initials every way in which the first letters of the name may be typed
    /// @param reading its pinyin
    record Name(String name, Set<String> initials, String reading) {}

    TargetingRow {
        missing = List.copyOf(missing);
    }

    TargetingRow compared(Since other) {
        return new TargetingRow(who, answer, missing, other, decided);
    }

    TargetingRow decidedNow() {
        return new TargetingRow(who, answer, missing, since, true);
    }

    /// People are named in it: a log must not carry it.
    @Override
    public String toString() {
        return "row of " + who.id().id();
    }
}
