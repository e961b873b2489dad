package cn.cunce.model.ledger;

import static cn.cunce.model.field.MembershipFields.RELATION;

import cn.cunce.model.ledger.HouseholdForm.Member;
import java.util.Set;

/// What the relations to the head mean, by their codes.
public final class Relations {

    public static final String HEAD = "01";
    public static final String SPOUSE = "02";

    /// Father, mother and grandparents of the head, and parents of the spouse.
    private static final Set<String> OLDER =
            Set.of("11", "12", "13", "14", "15", "16", "17", "18", "19", "20");

    /// Children, grandchildren and great-grandchildren.
    private static final Set<String> YOUNGER =
            Set.of("03", "04", "07", "08", "09", "10", "x02", "x03");

    public static boolean isHead(Member member) {
        return member.membership().get(RELATION).filter(HEAD::equals).isPresent();
    }

    static boolean areOlder(String relation) {
        return OLDER.contains(relation);
    }

    static boolean areYounger(String relation) {
        return YOUNGER.contains(relation);
    }

    private Relations() {}
}
