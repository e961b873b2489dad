package cn.cunce.paper;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.value.Income;
import cn.cunce.model.value.Income.Outcome;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A household as a line of the village register.
///
/// @param head fields of the head, none where nobody is the head
/// @param members people who belong to it
/// @param labourers those of them who are able to work; empty while one is not recorded
/// @param lastVisit empty where visits are not kept
public record RegisterRow(
        Answers household,
        Answers householdYear,
        Answers head,
        long members,
        Optional<Long> labourers,
        Optional<String> responsible,
        Optional<String> helpUnit,
        Optional<LocalDate> lastVisit) {

    private static final String HEAD = "01";

    /// Of the list `labour_ability`: ordinary, skilled, weak or half.
    private static final Set<String> ABLE = Set.of("01", "02", "05");

    /// Without responsible person, unit and visit, which a form does not carry.
    public static RegisterRow of(HouseholdForm form) {
        return new RegisterRow(
                form.household(),
                form.householdYear(),
                head(form).map(Member::person).orElse(Answers.NONE),
                form.members().size(),
                labourers(form.members()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public RegisterRow withHelp(Optional<String> person, Optional<String> unit) {
        return new RegisterRow(
                household, householdYear, head, members, labourers, person, unit, lastVisit);
    }

    /// It is about people: a log must not carry them.
    @Override
    public String toString() {
        return "RegisterRow[" + members + " members]";
    }

    static Optional<Member> head(HouseholdForm form) {
        return form.members().stream().filter(RegisterRow::isHead).findFirst();
    }

    private static boolean isHead(Member member) {
        return member.membership().get(MembershipFields.RELATION).filter(HEAD::equals).isPresent();
    }

    private static Optional<Long> labourers(List<Member> members) {
        var open = members.stream().map(Member::person).anyMatch(RegisterRow::isOpen);
        return open
                ? Optional.empty()
                : Optional.of(
                        members.stream().map(Member::person).filter(RegisterRow::isAble).count());
    }

    private static boolean isAble(Answers person) {
        return person.get(PersonFields.LABOUR_ABILITY).filter(ABLE::contains).isPresent();
    }

    private static boolean isOpen(Answers person) {
        var why = Optional.ofNullable(person.missing().get(PersonFields.LABOUR_ABILITY));
        return person.get(PersonFields.LABOUR_ABILITY).isEmpty()
                && why.map(Missing::reason).filter(Missing.Reason.NOT_APPLICABLE::equals).isEmpty();
    }

    boolean hasContradictingIncome() {
        return income().outcome() instanceof Outcome.Invalid;
    }

    /// Empty while a component is not recorded, or one contradicts.
    Optional<Money> net() {
        return hasContradictingIncome() ? Optional.empty() : income().net();
    }

    Optional<Money> perHead() {
        return income().outcome() instanceof Outcome.Known(_, var perHead)
                ? Optional.of(perHead)
                : Optional.empty();
    }

    /// People among whom the net is divided.
    Optional<Long> size() {
        return householdYear.get(IncomeFields.HOUSEHOLD_SIZE);
    }

    private Income income() {
        return incomeOf(householdYear);
    }

    /// The components of a household's year.
    static Income incomeOf(Answers year) {
        return new Income(
                year.get(IncomeFields.WAGE_INCOME),
                year.get(IncomeFields.BUSINESS_GROSS),
                year.get(IncomeFields.BUSINESS_COST),
                year.get(IncomeFields.PROPERTY_INCOME),
                year.get(IncomeFields.TRANSFER_INCOME),
                year.get(IncomeFields.HOUSEHOLD_SIZE));
    }
}
