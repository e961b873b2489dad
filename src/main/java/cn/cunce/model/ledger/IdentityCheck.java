package cn.cunce.model.ledger;

import static cn.cunce.model.field.PersonFields.BIRTH_DATE;
import static cn.cunce.model.field.PersonFields.ID_NUMBER;
import static cn.cunce.model.field.PersonFields.SEX;

import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.Reading;
import cn.cunce.model.value.Written;
import java.util.Optional;

/// Birth date and sex are what the identity number says.
final class IdentityCheck {

    private static final String MALE = "01";
    private static final String FEMALE = "02";

    static void check(HouseholdForm form, Found found) {
        for (int i = 0; i < form.members().size(); i++) {
            check(i + 1, form.members().get(i), found);
        }
    }

    /// The number of a member, if it is one of GB 11643.
    static Optional<IdNumber> number(Member member) {
        return member.person().get(ID_NUMBER).flatMap(IdentityCheck::read);
    }

    private static Optional<IdNumber> read(String number) {
        return IdNumber.read(Written.text(number), Optional.empty())
                        instanceof Reading.Value<IdNumber>(var id, var _)
                ? Optional.of(id)
                : Optional.empty();
    }

    private static void check(int place, Member member, Found found) {
        var number = number(member);
        if (number.isEmpty()) {
            return;
        }
        var id = number.get();
        var birth = id.birth();
        member.person()
                .get(BIRTH_DATE)
                .filter(date -> birth.isBefore(date.first()) || birth.isAfter(date.last()))
                .ifPresent(date -> found.member(place, BIRTH_DATE, "BIRTH_MISMATCH", date, birth));
        member.person()
                .get(SEX)
                .filter(sex -> sex.equals(id.isMale() ? FEMALE : MALE))
                .ifPresent(_ -> found.member(place, SEX, "SEX_MISMATCH"));
    }

    private IdentityCheck() {}
}
