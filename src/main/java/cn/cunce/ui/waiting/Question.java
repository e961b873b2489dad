package cn.cunce.ui.waiting;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.HouseholdForm;
import java.util.ArrayList;

/// One answer of a waiting household that has to be looked at: whose, and to what.
///
/// @param member place of the person from 1; 0 for the household and its year
record Question(int member, LedgerField<?> field) {

    Answers answers(HouseholdForm form) {
        return switch (field.entity()) {
            case HOUSEHOLD -> form.household();
            case HOUSEHOLD_YEAR -> form.householdYear();
            case PERSON -> form.members().get(member - 1).person();
            case MEMBERSHIP -> form.members().get(member - 1).membership();
            default -> throw new IllegalArgumentException("not of a household: " + field);
        };
    }

    /// The form with other answers at this place.
    HouseholdForm with(HouseholdForm form, Answers answers) {
        return switch (field.entity()) {
            case HOUSEHOLD -> form.withHousehold(answers);
            case HOUSEHOLD_YEAR -> form.withHouseholdYear(answers);
            case PERSON, MEMBERSHIP -> withMember(form, answers);
            default -> throw new IllegalArgumentException("not of a household: " + field);
        };
    }

    private HouseholdForm withMember(HouseholdForm form, Answers answers) {
        var members = new ArrayList<>(form.members());
        members.set(
                member - 1,
                switch (field.entity()) {
                    case PERSON -> members.get(member - 1).withPerson(answers);
                    default -> members.get(member - 1).withMembership(answers);
                });
        return form.withMembers(members);
    }
}
