package cn.cunce.ui.entry;

import static cn.cunce.model.field.ConditionFields.WATER_SOURCE;
import static cn.cunce.model.field.HouseholdFields.PHONE;
import static cn.cunce.model.field.IncomeFields.BUSINESS_COST;
import static cn.cunce.model.field.IncomeFields.BUSINESS_GROSS;
import static cn.cunce.model.field.IncomeFields.HOUSEHOLD_SIZE;
import static cn.cunce.model.field.IncomeFields.PROPERTY_INCOME;
import static cn.cunce.model.field.IncomeFields.TRANSFER_INCOME;
import static cn.cunce.model.field.IncomeFields.WAGE_INCOME;
import static cn.cunce.model.field.MembershipFields.RELATION;
import static cn.cunce.model.field.PersonFields.BIRTH_DATE;
import static cn.cunce.model.field.PersonFields.DIBAO;
import static cn.cunce.model.field.PersonFields.ETHNICITY;
import static cn.cunce.model.field.PersonFields.ID_NUMBER;
import static cn.cunce.model.field.PersonFields.ID_TYPE;
import static cn.cunce.model.field.PersonFields.NAME;
import static cn.cunce.model.field.PersonFields.PENSION_INSURED;
import static cn.cunce.model.field.PersonFields.SEX;
import static cn.cunce.model.field.PersonFields.TEKUN;
import static cn.cunce.model.field.PersonFields.WORK_MONTHS;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.Shipped;
import cn.cunce.job.Jobs;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.IdNumber;
import cn.cunce.model.value.Missing.Reason;
import cn.cunce.model.value.Money;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestMemory;
import cn.cunce.ui.part.FieldState.Mark;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import cn.cunce.ui.shell.ShellViewModel;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryViewModelTest {

    private static final LocalDate ON = LocalDate.of(2018, 12, 31);

    private final Texts texts = Texts.chinese();
    private final PaperDesk desk = new PaperDesk();
    private final Messages messages = new Messages();
    private final ShellViewModel shell = new ShellViewModel(new Navigator(), ZoneOffset.UTC);
    private final EntryViewModel sheet = begun(Place.Entry.FRESH);

    @Test
    void a_number_of_identity_gives_birth_sex_age_and_kind_of_document() {
        type(1, NAME, "覃桂香");
        type(1, ID_NUMBER, id("52279919680412002"));

        assertThat(shown(1, BIRTH_DATE)).isEqualTo("1968-04-12");
        assertThat(shown(1, SEX)).isEqualTo("女");
        assertThat(sheet.face().age(1)).isEqualTo("50");
        assertThat(sheet.face().state(new Spot(1, SEX)).mark()).isEqualTo(Mark.AUTOMATIC);
        assertThat(sheet.face().isPassedBy(new Spot(1, BIRTH_DATE))).isTrue();
        sheet.save();
        assertThat(saved(1, ID_TYPE)).hasValue("01");
    }

    @Test
    void a_number_that_is_wrong_takes_back_what_it_gave() {
        type(1, ID_NUMBER, id("52279919680412002"));
        type(1, ID_NUMBER, "522799196804120011");

        assertThat(shown(1, BIRTH_DATE)).isEmpty();
        assertThat(sheet.findings()).extracting(Finding::code).contains("ID_CHECKSUM");
    }

    @Test
    void what_a_person_said_is_never_filled_over() {
        type(1, SEX, "男");
        type(1, ID_NUMBER, id("52279919680412002"));

        assertThat(shown(1, SEX)).isEqualTo("男");
    }

    @Test
    void a_child_is_not_asked_for_pension_and_work() {
        type(1, ID_NUMBER, id("52279920140906002"));

        assertThat(shown(1, PENSION_INSURED)).isEqualTo("—");
        assertThat(sheet.face().isPassedBy(new Spot(1, WORK_MONTHS))).isTrue();
        type(1, ID_NUMBER, id("52279919680412002"));
        assertThat(shown(1, PENSION_INSURED)).isEmpty();
    }

    @Test
    void the_first_line_is_the_head_unless_somebody_says_otherwise() {
        type(1, NAME, "覃桂香");
        type(2, NAME, "罗成礼");

        assertThat(shown(1, RELATION)).isEqualTo("户主");
        assertThat(shown(2, RELATION)).isEmpty();
    }

    @Test
    void a_star_is_missing_with_its_reason() {
        type(0, WAGE_INCOME, "不清楚");
        sheet.save();

        var year = desk.saved.getLast().householdYear();
        assertThat(year.get(WAGE_INCOME)).isEmpty();
        assertThat(year.missing().get(WAGE_INCOME).reason()).isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void what_cannot_be_read_is_marked_kept_as_written_and_stops_nothing() {
        type(0, WAGE_INCOME, "九千多");
        sheet.save();

        assertThat(desk.saved.getLast().householdYear().missing().get(WAGE_INCOME).original())
                .isEqualTo("九千多");
    }

    @Test
    void what_cannot_be_read_is_counted_where_the_save_is_told_of() {
        type(1, NAME, "覃桂香");
        type(1, ID_NUMBER, "522799196804120011");
        type(0, WAGE_INCOME, "九千多");
        sheet.save();

        var told = messages.latestProperty().get().orElseThrow();
        assertThat(told.level()).isEqualTo(Messages.Level.LOOK);
        assertThat(texts.of(told.key(), told.args().toArray()))
                .isEqualTo("已存 覃桂香 户，1 人；有 2 处看不懂，先记为没有填，卡上标着。");
        told.action().orElseThrow().run().run();
        assertThat(desk.undone).containsExactly("batch");
    }

    @Test
    void a_telephone_that_is_no_number_is_to_be_looked_at() {
        for (var plausible : List.of("13800000000", "０８５９－２２１６５４３", "+86 138 0000 0000")) {
            type(0, PHONE, plausible);
            assertThat(sheet.findings()).isEmpty();
        }
        type(0, PHONE, "138");
        assertThat(sheet.face().state(Spot.household(PHONE)).mark()).isEqualTo(Mark.LOOK);
        type(0, PHONE, "abcdefgh");

        assertThat(sheet.findings()).extracting(Finding::code).containsExactly("PHONE_DOUBTFUL");
        assertThat(texts.of(sheet.findings().getFirst().problem()))
                .isEqualTo("联系电话「abcdefgh」不像电话号码，看一看。");
    }

    @Test
    void what_is_no_year_of_a_paper_is_said_and_changes_nothing() {
        for (var none : List.of("abcd", "1989", "2021", "20188", "")) {
            messages.clear();
            sheet.setYear(none);
            assertThat(messages.latestProperty().get().orElseThrow().key())
                    .isEqualTo("entry.yearUnread");
        }
        messages.clear();
        assertThat(sheet.face().year()).isEqualTo(2018);
        sheet.setYear("２０１７");

        assertThat(sheet.face().year()).isEqualTo(2017);
        assertThat(messages.latestProperty().get()).isEmpty();
    }

    @Test
    void a_number_out_of_its_bounds_is_marked() {
        type(1, WORK_MONTHS, "13");

        assertThat(sheet.face().state(new Spot(1, WORK_MONTHS)).mark()).isEqualTo(Mark.LOOK);
    }

    @Test
    void the_size_follows_the_lines_until_somebody_says_it() {
        type(1, NAME, "覃桂香");
        type(2, NAME, "罗成礼");
        assertThat(shown(0, HOUSEHOLD_SIZE)).isEqualTo("2");
        type(0, HOUSEHOLD_SIZE, "5");
        type(3, NAME, "罗小军");

        assertThat(shown(0, HOUSEHOLD_SIZE)).isEqualTo("5");
    }

    @Test
    void the_sum_is_shown_as_soon_as_it_can_be_told() {
        type(1, NAME, "覃桂香");
        type(0, WAGE_INCOME, "9600");
        assertThat(sheet.face().sum().sentence(texts)).isEqualTo("还差 4 项，暂不能算纯收入");
        type(0, BUSINESS_GROSS, "4600");
        type(0, BUSINESS_COST, "1000");
        type(0, PROPERTY_INCOME, "0");
        type(0, TRANSFER_INCOME, "510.5");

        assertThat(sheet.face().sum().sentence(texts).replace('\u00a0', ' '))
                .isEqualTo("纯收入 13 710.50 元，人均 13 710.50 元");
    }

    @Test
    void same_as_above_is_the_line_above_or_the_household_before() {
        type(1, ETHNICITY, "苗族");
        assertThat(sheet.face().same(new Spot(2, ETHNICITY))).isEqualTo("苗族");
        type(0, WATER_SOURCE, "江河湖泊水");
        sheet.save();

        assertThat(sheet.face().same(Spot.household(WATER_SOURCE))).isEqualTo("江河湖泊水");
        assertThat(sheet.face().same(new Spot(1, ETHNICITY))).isEqualTo("苗族");
    }

    @Test
    void a_line_taken_out_moves_the_others_up_and_can_be_had_back() {
        type(1, NAME, "覃桂香");
        type(2, NAME, "罗成礼");
        sheet.takeOutMember(1);
        assertThat(shown(1, NAME)).isEqualTo("罗成礼");
        sheet.undo();

        assertThat(shown(1, NAME)).isEqualTo("覃桂香");
    }

    @Test
    void every_field_left_is_a_draft_and_a_new_window_goes_on_where_it_was() {
        type(1, NAME, "覃桂香");
        type(1, ETHNICITY, "苗族");
        var again = begun(Place.Entry.FRESH);

        assertThat(again.face().state(new Spot(1, NAME)).text()).isEqualTo("覃桂香");
        assertThat(again.wantedProperty().get()).hasValue(new Spot(1, ETHNICITY));
        assertThat(messages.latestProperty().get().orElseThrow().key()).isEqualTo("entry.restored");
    }

    @Test
    void no_draft_stays_of_a_sheet_that_is_as_it_was_opened() {
        type(0, PHONE, "13800000000");
        type(1, NAME, "覃桂香");
        sheet.save();
        var id = desk.hold(desk.saved.getLast().withHouseholdYear(Answers.NONE));
        var change = begun(new Place.Entry(Optional.of(id)));
        change.keepWhile(new Spot(1, NAME), "覃桂香");
        assertThat(desk.drafts).isEmpty();
        change.keepWhile(new Spot(1, NAME), "覃");
        assertThat(desk.drafts).hasSize(1);
        change.type(new Spot(1, NAME), "覃桂", "");
        change.type(new Spot(1, NAME), "覃桂香", "");

        assertThat(desk.drafts).isEmpty();
    }

    @Test
    void a_draft_that_says_nothing_goes_when_its_household_is_opened() {
        type(0, PHONE, "13800000000");
        sheet.save();
        var id = desk.hold(desk.saved.getLast());
        var form = desk.read(id).orElseThrow();
        desk.keep(Slip.keyOf(id), new EntryDesk.Draft(form, Sheet.of(form), PaperOrder.LAST));
        messages.clear();
        begun(new Place.Entry(Optional.of(id)));

        assertThat(desk.drafts).isEmpty();
        assertThat(messages.latestProperty().get()).isEmpty();
    }

    @Test
    void a_saved_household_leaves_no_draft_and_an_empty_sheet() {
        type(1, NAME, "覃桂香");
        sheet.save();

        assertThat(desk.drafts).isEmpty();
        assertThat(sheet.face().members()).isZero();
        assertThat(sheet.sitting().persons()).isOne();
        assertThat(shell.keptProperty().get().orElseThrow().key()).isEqualTo("shell.saved");
    }

    @Test
    void a_save_can_be_taken_back_from_its_message() {
        type(1, NAME, "覃桂香");
        sheet.save();
        messages.latestProperty().get().orElseThrow().action().orElseThrow().run().run();

        assertThat(desk.undone).containsExactly("batch");
    }

    @Test
    void an_untouched_sheet_saves_nothing() {
        sheet.save();

        assertThat(desk.saved).isEmpty();
    }

    @Test
    void a_household_of_the_book_is_opened_to_be_changed() {
        type(0, PHONE, "13800000000");
        sheet.save();
        var id = desk.hold(desk.saved.getLast());
        var change = begun(new Place.Entry(Optional.of(id)));
        change.type(Spot.household(PHONE), "13900000000", "");
        change.save();

        assertThat(desk.saved.getLast().household().get(PHONE)).hasValue("13900000000");
        assertThat(desk.saved.getLast().id()).hasValue(id);
    }

    @Test
    void a_fact_that_somebody_looks_for_is_gone_to_first() {
        type(1, NAME, "覃桂香");
        type(2, NAME, "罗成礼");
        sheet.save();
        var id = desk.hold(desk.saved.getLast());

        assertThat(firstOf(id, "person:罗成礼.ethnicity", 2018)).isEqualTo(new Spot(2, ETHNICITY));
        assertThat(firstOf(id, "householdYear.wageIncome", 2018))
                .isEqualTo(Spot.household(WAGE_INCOME));
        assertThat(firstOf(id, "person:毛香.ethnicity", 2018)).isEqualTo(PaperOrder.FIRST);
    }

    @Test
    void a_fact_of_another_year_opens_the_sheet_of_that_year() {
        type(0, WAGE_INCOME, "9600");
        sheet.save();
        var id = desk.hold(desk.saved.getLast());
        var change = begun(sought(id, "householdYear.wageIncome@2016", 2016));

        assertThat(change.face().year()).isEqualTo(2016);
        assertThat(change.face().state(Spot.household(WAGE_INCOME)).text()).isEmpty();
    }

    @Test
    void a_fact_that_the_paper_does_not_ask_is_asked_beside_it() {
        type(1, NAME, "覃桂香");
        sheet.save();
        var id = desk.hold(desk.saved.getLast());
        var change = begun(sought(id, "person:覃桂香.dibao", 2018));
        var asked = change.asked().getFirst();
        change.type(asked, "是", "");
        change.save();

        assertThat(asked).isEqualTo(new Spot(1, DIBAO));
        assertThat(saved(1, DIBAO)).hasValue(true);
        assertThat(sheet.asked()).isEmpty();
    }

    @Test
    void all_that_one_household_lacks_is_asked_in_one_visit() {
        type(1, NAME, "覃桂香");
        sheet.save();
        var id = desk.hold(desk.saved.getLast());
        var others =
                List.of(
                        "person:覃桂香.tekun",
                        "person:覃桂香.ethnicity",
                        "household.isRelocated",
                        "householdYear.tv@2016",
                        "param.line");
        var gap = new Place.Gap("person:覃桂香.dibao", 2018, others);
        var change = begun(new Place.Entry(Optional.of(id), Optional.of(gap)));

        assertThat(change.asked())
                .containsExactly(
                        new Spot(1, DIBAO),
                        new Spot(1, TEKUN),
                        Spot.household(HouseholdFields.IS_RELOCATED));
    }

    private Spot firstOf(RecordId household, String fact, int year) {
        return begun(sought(household, fact, year)).wantedProperty().get().orElseThrow();
    }

    private static Place.Entry sought(RecordId household, String fact, int year) {
        return new Place.Entry(Optional.of(household), Optional.of(new Place.Gap(fact, year)));
    }

    @Test
    void what_someone_else_changed_is_said_and_typing_is_kept() {
        type(0, PHONE, "13900000000");
        desk.answer = Optional.of(PaperDesk.conflicting(Sheet.empty(2018).form()));
        sheet.save();

        assertThat(shown(0, PHONE)).isEqualTo("13900000000");
        assertThat(messages.latestProperty().get().orElseThrow().args())
                .isEqualTo(List.of("户联系电话"));
    }

    @Test
    void money_is_kept_to_the_fen() {
        type(0, WAGE_INCOME, "9600.05");
        sheet.save();

        assertThat(desk.saved.getLast().householdYear().get(WAGE_INCOME))
                .hasValue(new Money(960_005));
    }

    private EntryViewModel begun(Place.Entry place) {
        var rules = SheetRules.of(Shipped.codeLists(), ON, _ -> List.of(), texts);
        var model =
                new EntryViewModel(
                        place,
                        desk,
                        rules,
                        Jobs.atOnce(),
                        new EntryViewModel.Window(shell, messages, new TestMemory()));
        model.begin();
        return model;
    }

    private static String id(String seventeen) {
        return seventeen + IdNumber.check(seventeen);
    }

    private void type(int member, LedgerField<?> field, String text) {
        sheet.type(new Spot(member, field), text, "");
    }

    private String shown(int member, LedgerField<?> field) {
        return sheet.face().state(new Spot(member, field)).text();
    }

    private <T> Optional<T> saved(int member, LedgerField<T> field) {
        return desk.saved.getLast().members().get(member - 1).person().get(field);
    }
}
