package cn.cunce.model.ledger;

import static cn.cunce.model.field.MembershipFields.RELATION;
import static cn.cunce.model.field.PersonFields.NAME;

/// One head, and only one.
final class HeadCheck {

    static void check(HouseholdForm form, Found found) {
        int heads = 0;
        for (int i = 0; i < form.members().size(); i++) {
            var member = form.members().get(i);
            if (Relations.isHead(member) && ++heads > 1) {
                found.member(i + 1, RELATION, "HEAD_TWO", member.person().get(NAME).orElse(""));
            }
        }
        if (heads == 0 && !form.members().isEmpty()) {
            found.member(1, RELATION, "HEAD_MISSING");
        }
    }

    private HeadCheck() {}
}
