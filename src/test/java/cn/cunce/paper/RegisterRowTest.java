package cn.cunce.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisterRowTest {

    private static final Answers ORDINARY = person("01");
    private static final Answers HALF = person("05");
    private static final Answers NONE_ANY_MORE = person("03");

    @Test
    void the_head_is_the_member_so_called_wherever_he_stands() {
        var son = new Member(Optional.empty(), Optional.empty(), HALF, relation("03"));
        var head = new Member(Optional.empty(), Optional.empty(), ORDINARY, relation("01"));

        assertThat(RegisterRow.of(household(List.of(son, head))).head()).isEqualTo(ORDINARY);
        assertThat(RegisterRow.of(household(List.of(son))).head()).isEqualTo(Answers.NONE);
    }

    @Test
    void labourers_are_those_able_to_work_wholly_or_in_part() {
        assertThat(row(ORDINARY, HALF, NONE_ANY_MORE).labourers()).contains(2L);
    }

    @Test
    void a_member_not_asked_leaves_the_number_of_labourers_open() {
        assertThat(row(ORDINARY, Answers.NONE).labourers()).isEmpty();
        assertThat(row(ORDINARY, missing(Missing.Reason.UNKNOWN)).labourers()).isEmpty();
    }

    @Test
    void a_member_of_whom_it_is_not_asked_does_not() {
        assertThat(row(ORDINARY, missing(Missing.Reason.NOT_APPLICABLE)).labourers()).contains(1L);
    }

    @Test
    void a_net_income_is_known_without_the_size_of_the_household() {
        var year =
                Answers.NONE
                        .with(IncomeFields.WAGE_INCOME, new Money(100))
                        .with(IncomeFields.BUSINESS_GROSS, Money.ZERO)
                        .with(IncomeFields.BUSINESS_COST, Money.ZERO)
                        .with(IncomeFields.PROPERTY_INCOME, Money.ZERO)
                        .with(IncomeFields.TRANSFER_INCOME, Money.ZERO);

        var row = RegisterRow.of(household(List.of()).withHouseholdYear(year));

        assertThat(row.net()).contains(new Money(100));
        assertThat(row.perHead()).isEmpty();
    }

    @Test
    void a_row_in_a_log_says_nothing_of_the_people() {
        assertThat(row(ORDINARY)).hasToString("RegisterRow[1 members]");
    }

    private static RegisterRow row(Answers... people) {
        var members =
                List.of(people).stream()
                        .map(
                                one ->
                                        new Member(
                                                Optional.empty(),
                                                Optional.empty(),
                                                one,
                                                Answers.NONE));
        return RegisterRow.of(household(members.toList()));
    }

    private static HouseholdForm household(List<Member> members) {
        return new HouseholdForm(Optional.empty(), 2017, Answers.NONE, Answers.NONE, members);
    }

    private static Answers relation(String code) {
        return Answers.NONE.with(MembershipFields.RELATION, code);
    }

    private static Answers person(String ability) {
        return Answers.NONE.with(PersonFields.LABOUR_ABILITY, ability);
    }

    private static Answers missing(Missing.Reason why) {
        return Answers.NONE.missing(PersonFields.LABOUR_ABILITY, new Missing(why, ""));
    }
}
