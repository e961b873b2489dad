package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.DemandFields;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.field.LedgerField;
import cn.cunce.model.field.MembershipFields;
import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.ledger.RecordId;
import cn.cunce.model.value.Money;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HouseholdAsOfTest {

    @TempDir private Path folder;
    private OpenedBook book;
    private HouseholdForm first;
    private RecordId household;

    @BeforeEach
    void open() {
        book = new Desk(folder).village("book");
        first = Desk.saved(book, Desk.empty(), Desk.household("522700001", "杨秀英", 960_000));
        household = first.id().orElseThrow();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void a_card_of_a_moment_says_what_the_book_said_then() {
        var then = lastSave();
        var wage = first.householdYear().with(IncomeFields.WAGE_INCOME, new Money(1));
        Desk.saved(book, first, first.withHouseholdYear(wage));

        assertThat(wage(then)).contains(new Money(960_000));
        assertThat(wage(lastSave())).contains(new Money(1));
    }

    @Test
    void who_left_later_still_belongs_to_the_household_of_then() {
        var then = lastSave();
        Desk.saved(book, first, first.withMembers(List.of()));

        assertThat(asOf(then).orElseThrow().form().members()).isEqualTo(first.members());
        assertThat(asOf(lastSave()).orElseThrow().form().members()).isEmpty();
    }

    @Test
    void before_anybody_spoke_of_a_household_there_is_none() {
        assertThat(asOf(Instant.parse("2018-01-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void a_need_is_on_the_card_from_the_day_it_was_written_down() {
        var then = lastSave();
        new SaveDemand(book).add(household, Answers.NONE.with(DemandFields.DEMAND_TEXT, "看病"));

        assertThat(asOf(then).orElseThrow().demands()).isEmpty();
        assertThat(asOf(lastSave()).orElseThrow().demands()).hasSize(1);
    }

    @Test
    void what_is_known_now_is_what_the_card_of_now_says() {
        assertThat(asOf(lastSave())).isEqualTo(new ReadHousehold(book).read(household));
    }

    @Test
    void the_history_of_a_household_tells_of_who_left_and_of_its_needs() {
        Desk.saved(book, first, first.withMembers(List.of()));
        new SaveDemand(book).add(household, Answers.NONE.with(DemandFields.DEMAND_TEXT, "看病"));

        assertThat(new ShowHistory(book).ofHousehold(household))
                .extracting(ShowHistory.Line::field)
                .<LedgerField<?>>contains(
                        DemandFields.DEMAND_TEXT, PersonFields.NAME, MembershipFields.RELATION);
    }

    @Test
    void the_median_of_a_group_counts_only_whose_income_is_known() {
        grouped("522700002", 100_000);
        grouped("522700003", 300_000);
        grouped("522700004", 200_000);
        Desk.saved(
                book,
                Desk.empty(),
                inGroup(Desk.household("522700005", "石香", 1)).withHouseholdYear(Answers.NONE));

        assertThat(new CompareIncome(book).group(Desk.VILLAGE, "上寨组", 2018))
                .isEqualTo(new CompareIncome.Group(Optional.of(new Money(200_000)), 3, 4));
        assertThat(new CompareIncome(book).group(Desk.VILLAGE, "上寨组", 2017))
                .isEqualTo(new CompareIncome.Group(Optional.empty(), 0, 4));
    }

    private void grouped(String number, long perHeadFen) {
        var year =
                Answers.NONE
                        .with(IncomeFields.WAGE_INCOME, new Money(perHeadFen))
                        .with(IncomeFields.BUSINESS_GROSS, Money.ZERO)
                        .with(IncomeFields.BUSINESS_COST, Money.ZERO)
                        .with(IncomeFields.PROPERTY_INCOME, Money.ZERO)
                        .with(IncomeFields.TRANSFER_INCOME, Money.ZERO)
                        .with(IncomeFields.HOUSEHOLD_SIZE, 1L);
        var form = inGroup(Desk.household(number, "石香", perHeadFen));
        Desk.saved(book, Desk.empty(), form.withHouseholdYear(year));
    }

    private static HouseholdForm inGroup(HouseholdForm form) {
        return form.withHousehold(form.household().with(HouseholdFields.GROUP_NAME, "上寨组"));
    }

    private Optional<Money> wage(Instant moment) {
        return asOf(moment)
                .flatMap(card -> card.form().householdYear().get(IncomeFields.WAGE_INCOME));
    }

    private Optional<ReadHousehold.Card> asOf(Instant moment) {
        return new ReadHousehold(book).asOf(household, moment);
    }

    private Instant lastSave() {
        return new ShowHistory(book).ofHousehold(household).getFirst().at();
    }
}
