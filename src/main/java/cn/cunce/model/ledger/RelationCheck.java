package cn.cunce.model.ledger;

import static cn.cunce.model.field.MembershipFields.RELATION;
import static cn.cunce.model.field.PersonFields.BIRTH_DATE;
import static cn.cunce.model.field.PersonFields.NAME;

import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.value.IdNumber;
import java.time.LocalDate;
import java.util.Optional;

/// Parents are older than the head, children younger.
final class RelationCheck {

    static void check(HouseholdForm form, Found found) {
        var head = form.members().stream().filter(Relations::isHead).findFirst();
        head.flatMap(RelationCheck::birth).ifPresent(born -> checkAgainst(born, form, found));
    }

    private static void checkAgainst(LocalDate head, HouseholdForm form, Found found) {
        for (int i = 0; i < form.members().size(); i++) {
            var member = form.members().get(i);
            var relation = member.membership().get(RELATION).orElse("");
            var born = birth(member);
            if (born.isPresent() && contradicts(relation, born.get(), head)) {
                found.member(i + 1, RELATION, "AGE_RELATION", member.person().get(NAME).orElse(""));
            }
        }
    }

    private static boolean contradicts(String relation, LocalDate born, LocalDate head) {
        return Relations.areOlder(relation) && !born.isBefore(head)
                || Relations.areYounger(relation) && !born.isAfter(head);
    }

    /// The day of birth, if it is known to the day.
    static Optional<LocalDate> birth(Member member) {
        return member.person()
                .get(BIRTH_DATE)
                .filter(date -> date.first().equals(date.last()))
                .map(date -> date.first())
                .or(() -> IdentityCheck.number(member).map(IdNumber::birth));
    }

    private RelationCheck() {}
}
