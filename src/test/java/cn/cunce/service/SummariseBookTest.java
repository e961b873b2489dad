package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.boot.ShippedPacks;
import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.rule.Ruling;
import cn.cunce.model.value.Income;
import cn.cunce.model.value.Money;
import cn.cunce.service.BookFigures.Household;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The book is counted in a few columns, and comes to what whole households come to.
class SummariseBookTest {

    private static final LocalDate ON = LocalDate.of(2017, 12, 31);

    @TempDir Path folder;

    @Test
    void what_is_counted_is_what_the_households_say() {
        try (var book = SampleBook.ofVillage(folder, SampleBook.CHANGSHA)) {
            book.take(ImportOptions.NONE, "changsha/户人台账_2016.xlsx");
            book.take(ImportOptions.NONE, "changsha/户人台账_2017.xlsx");
            var village = new ListHouseholds(book.opened()).villages().getFirst();

            var figures = new SummariseBook(book.opened()).count(ON);

            var whole = book.households(village, 2017);
            assertThat(figures.year()).isEqualTo(2017);
            assertThat(figures.households().map(Household::id).toList())
                    .containsExactlyInAnyOrderElementsOf(
                            whole.stream().map(line -> line.form().id().orElseThrow()).toList());
            assertThat(figures.people())
                    .isEqualTo(whole.stream().mapToInt(line -> line.form().members().size()).sum());
            assertThat(missing(figures))
                    .isEqualTo(
                            whole.stream()
                                    .mapToInt(line -> RequiredFields.missing(line.form()))
                                    .sum());
            assertThat(figures.households().flatMap(each -> each.perHead().stream()).sorted())
                    .containsExactlyElementsOf(
                            whole.stream()
                                    .flatMap(line -> perHead(line.form()).stream())
                                    .sorted()
                                    .toList());
            assertThat(figures.incomes().keySet()).containsExactly(2016, 2017);
            var year = figures.incomes().get(2017);
            assertThat(year.known()).isEqualTo((int) known(whole));
        }
    }

    @Test
    void an_empty_book_comes_to_nothing() {
        try (var book = SampleBook.ofVillage(folder, SampleBook.CHANGSHA)) {
            var counting = new SummariseBook(book.opened());

            assertThat(counting.last()).isEmpty();
            assertThat(counting.count(ON).households()).isEmpty();
            assertThat(counting.last()).isPresent();
        }
    }

    @Test
    void a_household_changed_after_it_was_decided_is_told() {
        try (var book = SampleBook.ofVillage(folder, SampleBook.CHANGSHA)) {
            book.take(ImportOptions.NONE, "changsha/户人台账_2017.xlsx");
            var opened = book.opened();
            var village = new ListHouseholds(opened).villages().getFirst();
            keep(opened, village);

            var kept = new SummariseBook(opened).count(ON);
            assertThat(kept.villages().getFirst().kept()).isNotEmpty();
            assertThat(kept.households()).allMatch(Household::ruled).noneMatch(Household::changed);

            var form = book.households(village, 2017).getFirst().form();
            new SaveHousehold(opened).save(village, form, rewritten(form));

            var after = new SummariseBook(opened).count(ON);
            assertThat(after.households().filter(Household::changed).map(Household::id))
                    .containsExactly(form.id().orElseThrow());
        }
    }

    @Test
    void the_state_of_a_book_names_its_last_import_and_what_no_receipt_has_answered() {
        try (var book = SampleBook.ofVillage(folder, SampleBook.CHANGSHA)) {
            book.take(ImportOptions.NONE, "changsha/户人台账_2017.xlsx");

            var state = new ReadBookState(book.opened()).read();

            assertThat(state.imported()).isPresent();
            assertThat(state.saved()).isPresent();
            assertThat(state.filed()).isEmpty();
            assertThat(state.unanswered()).isPositive();
            assertThat(state.drafts()).isEmpty();
            assertThat(state.waiting() + state.moves())
                    .isEqualTo(new WaitingArea(book.opened()).list().size());
        }
    }

    private static void keep(OpenedBook opened, String village) {
        var pack = ShippedPacks.library().find("cs_example").orElseThrow();
        var rulings = new ArrayList<Ruling>();
        new DecideBook(opened, SampleBook.CODES)
                .decide(
                        new DecideBook.Question(village, pack, ON),
                        DecideBook.Ear.of(decided -> rulings.add(decided.explained())));
        new KeepDecisions(opened, ShippedPacks.library()).keep(pack, ON, rulings);
    }

    private static HouseholdForm rewritten(HouseholdForm form) {
        return new HouseholdForm(
                form.id(),
                form.year(),
                form.household().with(HouseholdFields.REMARK, "搬了新房"),
                form.householdYear(),
                form.members());
    }

    private static int missing(BookFigures figures) {
        return figures.households().mapToInt(Household::missing).sum();
    }

    private static long known(List<HouseholdLine> lines) {
        return lines.stream().filter(line -> perHead(line.form()).isPresent()).count();
    }

    private static Optional<Money> perHead(HouseholdForm form) {
        Answers year = form.householdYear();
        return IncomeFields.income(year).outcome() instanceof Income.Outcome.Known(_, var each)
                ? Optional.of(each)
                : Optional.empty();
    }
}
