package cn.cunce.ui.entry;

import static cn.cunce.model.field.ConditionFields.HOUSING_GRADE;
import static cn.cunce.model.field.ConditionFields.WATER_SOURCE;
import static cn.cunce.model.field.HouseholdFields.GROUP_NAME;
import static cn.cunce.model.field.HouseholdFields.PHONE;
import static cn.cunce.model.field.IncomeFields.WAGE_INCOME;
import static cn.cunce.model.field.PersonFields.ETHNICITY;
import static cn.cunce.model.field.PersonFields.HEALTH;
import static cn.cunce.model.field.PersonFields.ID_NUMBER;
import static cn.cunce.model.field.PersonFields.MEDICAL_INSURED;
import static cn.cunce.model.field.PersonFields.NAME;
import static cn.cunce.model.field.PersonFields.WORK_MONTHS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.job.Jobs;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.Entity;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.HouseholdForm.Member;
import cn.cunce.model.ledger.LedgerIds;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.Money;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestMemory;
import cn.cunce.ui.entry.EarlierDesk.Earlier;
import cn.cunce.ui.entry.EarlierDesk.Known;
import cn.cunce.ui.part.FieldState.Mark;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What comes from last year, what somebody is not sure of, and who has the same number.
class CarryingTest {

    private static final String ID = "52279919680412002" + IdNumber.check("52279919680412002");

    private final LedgerIds ids = new LedgerIds(Clock.fixed(PaperDesk.NOW, ZoneOffset.UTC));
    private final PaperDesk desk = new PaperDesk();
    private final Messages messages = new Messages();
    private final EntryViewModel sheet = begun();

    @Test
    void one_field_comes_from_last_year_and_is_to_be_looked_at() {
        desk.lastYear = Optional.of(lastYear());
        sheet.enter(Spot.household(HOUSING_GRADE));
        sheet.earlier().carry(Optional.of(Spot.household(HOUSING_GRADE)));

        assertThat(shown(0, HOUSING_GRADE)).isEqualTo("B级");
        assertThat(mark(0, HOUSING_GRADE)).isEqualTo(Mark.CARRIED);
        sheet.confirm(Spot.household(HOUSING_GRADE));
        assertThat(mark(0, HOUSING_GRADE)).isEqualTo(Mark.NONE);
    }

    @Test
    void incomes_never_come_from_last_year() {
        desk.lastYear = Optional.of(lastYear());
        sheet.earlier().carry(Optional.of(Spot.household(WAGE_INCOME)));

        assertThat(shown(0, WAGE_INCOME)).isEmpty();
        assertThat(said()).isEqualTo("entry.nothingCarried");
    }

    @Test
    void the_whole_household_comes_with_its_people_and_keeps_what_was_typed() {
        desk.lastYear = Optional.of(lastYear());
        type(0, PHONE, "13900000000");
        sheet.earlier().carry(Optional.empty());

        assertThat(shown(0, PHONE)).isEqualTo("13900000000");
        assertThat(mark(0, PHONE)).isEqualTo(Mark.NONE);
        assertThat(shown(1, ETHNICITY)).isEqualTo("苗族");
        assertThat(mark(1, ETHNICITY)).isEqualTo(Mark.CARRIED);
        assertThat(shown(0, WATER_SOURCE)).isNotEmpty();
        assertThat(sheet.face().isNew()).isFalse();
    }

    @Test
    void insurance_is_asked_anew_and_the_book_keeps_its_own_until_it_is() {
        desk.lastYear = Optional.of(lastYear());
        sheet.earlier().carry(Optional.empty());
        assertThat(shown(1, MEDICAL_INSURED)).isEmpty();
        type(1, WORK_MONTHS, "3");
        sheet.save();

        assertThat(person().get(MEDICAL_INSURED)).hasValue(true);
    }

    @Test
    void what_nobody_looked_at_is_not_saved_as_if_it_had_been_asked() {
        desk.lastYear = Optional.of(lastYear());
        sheet.earlier().carry(Optional.empty());
        sheet.confirm(Spot.household(WATER_SOURCE));
        sheet.save();

        var saved = desk.saved.getLast();
        assertThat(saved.householdYear().get(WATER_SOURCE)).isPresent();
        assertThat(saved.householdYear().get(HOUSING_GRADE)).isEmpty();
        assertThat(person().get(ETHNICITY)).hasValue("06");
        var message = messages.latestProperty().get().orElseThrow();
        assertThat(message.key()).isEqualTo("entry.savedBut");
        assertThat(message.args()).contains(1);
    }

    @Test
    void one_step_back_takes_away_all_that_came() {
        desk.lastYear = Optional.of(lastYear());
        sheet.earlier().carry(Optional.empty());
        sheet.undo();

        assertThat(sheet.face().members()).isZero();
        assertThat(sheet.face().isNew()).isTrue();
    }

    @Test
    void where_the_book_knows_nothing_it_says_so() {
        sheet.earlier().carry(Optional.empty());

        assertThat(said()).isEqualTo("entry.nothingEarlier");
    }

    @Test
    void who_has_the_same_number_is_said_and_comes_in_when_wanted() {
        desk.known = Optional.of(known());
        type(1, NAME, "覃桂香");
        type(1, ID_NUMBER, ID);
        var same = sheet.earlier().sameProperty().get().orElseThrow();
        assertThat(same.known().household()).isEqualTo("5227990131 罗小军");
        sheet.earlier().join();

        assertThat(shown(1, HEALTH)).isEqualTo("残疾");
        assertThat(mark(1, HEALTH)).isEqualTo(Mark.CARRIED);
        assertThat(shown(1, MEDICAL_INSURED)).isEmpty();
        assertThat(sheet.earlier().sameProperty().get()).isEmpty();
        sheet.save();
        assertThat(desk.saved.getLast().members().getFirst().id()).isPresent();
        assertThat(person().get(HEALTH)).isPresent();
    }

    @Test
    void who_is_said_to_be_another_is_not_asked_about_again() {
        desk.known = Optional.of(known());
        type(1, ID_NUMBER, ID);
        sheet.earlier().other();
        type(1, ID_NUMBER, "");
        type(1, ID_NUMBER, ID);

        assertThat(sheet.earlier().sameProperty().get()).isEmpty();
    }

    @Test
    void an_old_number_is_upgraded_and_can_be_had_back() {
        type(1, ID_NUMBER, "522799680412001");
        assertThat(shown(1, ID_NUMBER)).hasSize(18).startsWith("52279919680412001");
        assertThat(said()).isEqualTo("finding.ID_15");
        messages.latestProperty().get().orElseThrow().action().orElseThrow().run().run();

        assertThat(shown(1, ID_NUMBER)).isEmpty();
    }

    @Test
    void a_doubt_stands_beside_the_value_and_goes_into_the_ledger() {
        type(1, WORK_MONTHS, "10");
        sheet.doubt(new Spot(1, WORK_MONTHS), "9 还是 10");
        assertThat(sheet.face().state(new Spot(1, WORK_MONTHS)).doubted()).isTrue();
        assertThat(shown(1, WORK_MONTHS)).isEqualTo("10");
        sheet.doubt(Spot.household(GROUP_NAME), "");
        sheet.settle(Spot.household(GROUP_NAME));
        sheet.save();

        assertThat(cn.cunce.model.field.Doubts.note(WORK_MONTHS, person())).hasValue("9 还是 10");
        assertThat(desk.saved.getLast().household().isEmpty()).isTrue();
    }

    @Test
    void a_sum_stands_as_it_was_typed_with_its_result() {
        var spot = Spot.household(WAGE_INCOME);
        sheet.type(spot, "32000", "3200*10");
        assertThat(sheet.face().state(spot).sum()).isEqualTo("3200*10");
        assertThat(desk.drafts.get("new").typed().sum(spot)).isEqualTo("3200*10");
        sheet.type(spot, "32500", "");

        assertThat(sheet.face().state(spot).sum()).isEmpty();
    }

    private Earlier lastYear() {
        var household = ids.fresh(Entity.HOUSEHOLD, PaperDesk.VILLAGE);
        var person =
                Answers.NONE
                        .with(NAME, "覃桂香")
                        .with(ID_NUMBER, ID)
                        .with(ETHNICITY, "06")
                        .with(MEDICAL_INSURED, true);
        var member =
                new Member(
                        Optional.of(ids.fresh(Entity.PERSON, PaperDesk.VILLAGE)),
                        Optional.of(ids.fresh(Entity.MEMBERSHIP, PaperDesk.VILLAGE)),
                        person,
                        Answers.NONE);
        var said = Answers.NONE.with(GROUP_NAME, "田家湾组").with(PHONE, "13800000000");
        var year =
                Answers.NONE
                        .with(HOUSING_GRADE, "B")
                        .with(WATER_SOURCE, "1")
                        .with(WAGE_INCOME, new Money(960_000));
        return new Earlier(
                new HouseholdForm(
                        Optional.of(household), 2018, said, Answers.NONE, List.of(member)),
                new HouseholdForm(Optional.of(household), 2017, said, year, List.of(member)));
    }

    private Known known() {
        var answers =
                Answers.NONE
                        .with(NAME, "覃桂香")
                        .with(ID_NUMBER, ID)
                        .with(HEALTH, List.of("04"))
                        .with(MEDICAL_INSURED, true);
        return new Known(ids.fresh(Entity.PERSON, PaperDesk.VILLAGE), answers, "5227990131 罗小军");
    }

    private EntryViewModel begun() {
        var on = LocalDate.of(2018, 12, 31);
        var rules = SheetRules.of(Shipped.codeLists(), on, _ -> List.of(), Texts.chinese());
        var shell = new ShellViewModel(new Navigator(), ZoneOffset.UTC);
        var window = new EntryViewModel.Window(shell, messages, new TestMemory());
        var model = new EntryViewModel(Place.Entry.FRESH, desk, rules, Jobs.atOnce(), window);
        model.begin();
        return model;
    }

    private void type(int member, LedgerField<?> field, String text) {
        sheet.type(new Spot(member, field), text, "");
    }

    private Answers person() {
        return desk.saved.getLast().members().getFirst().person();
    }

    private String shown(int member, LedgerField<?> field) {
        return sheet.face().state(new Spot(member, field)).text();
    }

    private Mark mark(int member, LedgerField<?> field) {
        return sheet.face().state(new Spot(member, field)).mark();
    }

    private String said() {
        return messages.latestProperty().get().orElseThrow().key();
    }
}
