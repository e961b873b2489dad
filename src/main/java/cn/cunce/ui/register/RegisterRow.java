package cn.cunce.ui.register;

import cn.cunce.model.ledger.RecordId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One household of the list, ready to be shown, filtered and found.
///
/// @param number 户编号, empty while it has none
/// @param state its tag in words
/// @param perHead computed per-capita income as shown, empty while it is undetermined
/// @param statedDiffers what paper or workbook states is another figure
/// @param guarantees yes, no or unknown in the order 吃 穿 教 医 住 水
/// @param missing how many required answers are not there
/// @param conflicts how many fields have several live values
record RegisterRow(
        RecordId id,
        String number,
        String head,
        String group,
        String state,
        String perHead,
        boolean statedDiffers,
        List<Optional<Boolean>> guarantees,
        String mainCause,
        int missing,
        int conflicts,
        String phoneTail,
        List<Member> members) {

    /// @param initials every way in which the first letters of the name may be typed
    /// @param age on the reference date, empty where the birth date is not known well enough
    record Member(
            String name,
            Set<String> initials,
            String reading,
            String idTail,
            Optional<Integer> age) {}

    RegisterRow {
        guarantees = List.copyOf(guarantees);
        members = List.copyOf(members);
    }

    int people() {
        return members.size();
    }
}
