package cn.cunce.model.ledger;

import static cn.cunce.model.field.MembershipFields.RELATION;
import static cn.cunce.model.field.PersonFields.DEATH_DATE;
import static cn.cunce.model.field.PersonFields.NAME;
import static cn.cunce.model.field.PersonFields.REMARK;
import static cn.cunce.model.field.PersonFields.SEX;
import static cn.cunce.model.field.PersonFields.WORK_MONTHS;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.HouseholdForm.Member;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// What is said of one member: that which nobody leaves out, months of a year, words of death.
final class PersonCheck {

    private static final Pattern DEATH = Pattern.compile("去世|已故|死亡|病故|亡故|过世|注销");

    static void check(HouseholdForm form, Found found) {
        for (int i = 0; i < form.members().size(); i++) {
            check(i + 1, form.members().get(i), found);
        }
    }

    private static void check(int place, Member member, Found found) {
        var person = member.person();
        required(place, person, NAME, found);
        required(place, person, SEX, found);
        required(place, member.membership(), RELATION, found);
        person.get(WORK_MONTHS)
                .filter(months -> !isMonths(months))
                .ifPresent(
                        months -> found.member(place, WORK_MONTHS, "MONTHS_OUT_OF_RANGE", months));
        if (person.get(DEATH_DATE).isEmpty()
                && person.get(REMARK).filter(text -> DEATH.matcher(text).find()).isPresent()) {
            found.member(place, REMARK, "REMARK_DECEASED");
        }
    }

    private static void required(int place, Answers answers, LedgerField<?> field, Found found) {
        if (answers.get(field).isEmpty() && !answers.missing().containsKey(field)) {
            found.member(place, field, "REQUIRED_BLANK", field.label());
        }
    }

    private static boolean isMonths(long months) {
        return WORK_MONTHS.bounds().orElseThrow().hold(BigDecimal.valueOf(months));
    }

    private PersonCheck() {}
}
