package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.ConditionFields;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.field.VillageFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.Missing;
import cn.cunce.model.value.Money;
import cn.cunce.service.SaveFact.Found;
import cn.cunce.service.SaveFact.Result;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaveFactTest {

    private static final LocalDate ON = LocalDate.of(2018, 12, 31);

    @TempDir private Path folder;
    private OpenedBook book;
    private RecordId household;

    @BeforeEach
    void open() {
        book = new Desk(folder).village("book");
        var one = Desk.household("522700001", "杨秀英", 960_000);
        var child = named("杨小", "03");
        var twin = named("杨小", "03");
        var members = List.of(one.members().getFirst(), child, twin);
        household = Desk.saved(book, Desk.empty(), one.withMembers(members)).id().orElseThrow();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void a_fact_of_the_household_is_set() {
        save("household.isRegistered", HouseholdFields.IS_REGISTERED, true);

        assertThat(form(2018).household().get(HouseholdFields.IS_REGISTERED)).contains(true);
    }

    @Test
    void a_fact_of_another_year_makes_the_year() {
        save("householdYear.wageIncome@2016", IncomeFields.WAGE_INCOME, new Money(100));

        assertThat(form(2016).householdYear().get(IncomeFields.WAGE_INCOME))
                .contains(new Money(100));
        assertThat(form(2018).householdYear().get(IncomeFields.WAGE_INCOME))
                .contains(new Money(960_000));
    }

    @Test
    void a_year_taken_back_is_told_of_anew() {
        var fact = fact("householdYear.waterOk@2017");
        new SaveFact(book).save(fact("householdYear.wageIncome@2017"), wage(100));
        var undone = new SaveFact(book).save(fact, Answers.NONE.with(WATER, true));
        new UndoBatch(book).undo(((Result.Saved) undone).reference());

        save("householdYear.waterOk@2017", ConditionFields.WATER_OK, false);

        assertThat(form(2017).householdYear().get(ConditionFields.WATER_OK)).contains(false);
    }

    private static final LedgerField<Boolean> WATER = ConditionFields.WATER_OK;

    @Test
    void a_member_is_found_by_name_and_of_two_by_place() {
        save("person:杨秀英.health", PersonFields.HEALTH, List.of("02"));
        save("person:杨小#3.health", PersonFields.HEALTH, List.of("04"));

        assertThat(form(2018).members())
                .extracting(member -> member.person().get(PersonFields.HEALTH))
                .containsExactly(
                        Optional.of(List.of("02")), Optional.empty(), Optional.of(List.of("04")));
    }

    @Test
    void what_is_said_of_a_membership_goes_there() {
        save("person:杨秀英.relation", MembershipFields.RELATION, "02");

        assertThat(form(2018).members())
                .anySatisfy(
                        member ->
                                assertThat(member.membership().get(MembershipFields.RELATION))
                                        .contains("02"));
    }

    @Test
    void a_fact_of_the_village_is_set_from_a_household_and_from_the_village() {
        save("village.villageName", VillageFields.VILLAGE_NAME, "岩坳村");
        var village = LedgerIds.village(Desk.VILLAGE);

        var found = new SaveFact(book).find(village, "village.villageName", ON);

        assertThat(((Found.Fact) found).now())
                .isEqualTo(Answers.NONE.with(VillageFields.VILLAGE_NAME, "岩坳村"));
    }

    @Test
    void who_saw_another_value_is_asked() {
        var seen = fact("householdYear.wageIncome");
        new SaveFact(book).save(seen, wage(100));

        var late = new SaveFact(book).save(seen, wage(200));
        var same = new SaveFact(book).save(seen, wage(100));

        assertThat(((Result.Conflicting) late).now().now()).isEqualTo(wage(100));
        assertThat(same).isInstanceOf(Result.Saved.class);
    }

    @Test
    void not_knowing_is_an_answer_too_and_a_save_can_be_undone() {
        var unknown =
                Answers.NONE.missing(
                        IncomeFields.WAGE_INCOME, new Missing(Missing.Reason.UNKNOWN, "不清楚"));

        var saved =
                (Result.Saved) new SaveFact(book).save(fact("householdYear.wageIncome"), unknown);

        assertThat(saved.fact().now()).isEqualTo(unknown);
        new UndoBatch(book).undo(saved.reference());
        assertThat(fact("householdYear.wageIncome").now()).isEqualTo(wage(960_000));
    }

    @Test
    void what_the_pack_lacks_is_no_fact_of_the_book() {
        assertThat(new SaveFact(book).find(household, "param.exit_line@2016", ON))
                .isEqualTo(new Found.Parameter("exit_line"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person:杨小.health",
                "person:杨小#1.health",
                "person:杨小#9.health",
                "person:王五.health",
                "householdYear.netIncome",
                "household.luck",
                "measure:奖补#2.measureName",
                "alert:某天.hardshipKind",
                "responsible:石敏.phone",
                "medicalClaim:杨小.isInpatient"
            })
    void a_name_that_leads_nowhere_is_told(String name) {
        assertThat(new SaveFact(book).find(household, name, ON)).isEqualTo(new Found.Nowhere());
    }

    private <T> void save(String name, LedgerField<T> field, T value) {
        var saved = new SaveFact(book).save(fact(name), Answers.NONE.with(field, value));
        assertThat(saved).isInstanceOf(Result.Saved.class);
    }

    private Found.Fact fact(String name) {
        return (Found.Fact) new SaveFact(book).find(household, name, ON);
    }

    private HouseholdForm form(int year) {
        return new ReadHousehold(book).read(household, year).orElseThrow().form();
    }

    private static Answers wage(long fen) {
        return Answers.NONE.with(IncomeFields.WAGE_INCOME, new Money(fen));
    }

    private static HouseholdForm.Member named(String name, String relation) {
        return new HouseholdForm.Member(
                Optional.empty(),
                Optional.empty(),
                Answers.NONE.with(PersonFields.NAME, name),
                Answers.NONE.with(MembershipFields.RELATION, relation));
    }
}
