package cn.cunce.ui.register;

import cn.cunce.model.field.Answers;
import cn.cunce.model.ledger.LastChange;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Optional;

/// One household of the list, ready to be shown, filtered, sorted and found.
///
/// @param village its name, or its code where nobody has named it
/// @param number 户编号, empty while it has none
/// @param cause the main one in words, empty where nobody said
/// @param perHead computed per-capita income, empty while it is undetermined
/// @param statedDiffers what paper or workbook states is another figure
/// @param guarantees yes, no or unknown in the order 吃 穿 教 医 住 水
/// @param counts what is to be looked at
/// @param ended why the household is no more, in words; empty while it is
/// @param said what the book says of the household and of its year, for columns of single fields
/// @param changed who said something of it last; empty while nobody has asked
record RegisterRow(
        RecordId id,
        String village,
        String number,
        String head,
        String group,
        Tag tag,
        String cause,
        Optional<Money> perHead,
        boolean statedDiffers,
        List<Optional<Boolean>> guarantees,
        Counts counts,
        String ended,
        Said said,
        String phoneTail,
        List<Member> members,
        Optional<LastChange> changed) {

    /// The state of a household: a word with its look.
    ///
    /// @param look a style class of tags: good, look, must, told, plain
    record Tag(String words, String look) {}

    /// @param missing required answers that are not there
    /// @param doubts answers of which somebody was not sure
    /// @param conflicts fields with several live values
    record Counts(int missing, int doubts, int conflicts) {}

    /// What the book says.
    record Said(Answers household, Answers year) {}

    /// @param initials every way in which the first letters of the name may be typed
    /// @param reading its likeliest pinyin, syllables with blanks between
    /// @param age on the reference date, empty where the birth date is not known well enough
    /// @param insured against illness; empty where nobody said
    record Member(
            String name,
            List<String> initials,
            String reading,
            String idTail,
            Optional<Integer> age,
            Optional<Boolean> insured) {

        Member {
            initials = List.copyOf(initials);
        }
    }

    RegisterRow {
        guarantees = List.copyOf(guarantees);
        members = List.copyOf(members);
    }

    int people() {
        return members.size();
    }

    boolean hasEnded() {
        return !ended.isEmpty();
    }

    RegisterRow changedBy(Optional<LastChange> last) {
        return new RegisterRow(
                id,
                village,
                number,
                head,
                group,
                tag,
                cause,
                perHead,
                statedDiffers,
                guarantees,
                counts,
                ended,
                said,
                phoneTail,
                members,
                last);
    }
}
