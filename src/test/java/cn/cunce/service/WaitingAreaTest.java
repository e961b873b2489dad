package cn.cunce.service;

import static cn.cunce.service.SampleBook.CHANGSHA;
import static cn.cunce.service.SampleBook.GUIZHOU;
import static cn.cunce.service.SampleBook.IN_2018;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.ledger.Finding;
import cn.cunce.model.value.Money;
import cn.cunce.service.WaitingArea.Item;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What waits in 待改区: mended, taken in, dropped, and still there after the program has ended.
class WaitingAreaTest {

    private static final String LEDGER = "guizhou/户人台账.xlsx";

    @TempDir Path folder;

    @Test
    void a_mended_household_goes_into_the_book() {
        try (var book = SampleBook.ofVillage(folder, GUIZHOU)) {
            book.take(IN_2018, LEDGER);
            var area = new WaitingArea(book.opened());
            var item = withError(area, "MONEY_TEXT_UNREADABLE");
            var members = item.told().form().members().size();
            assertThat(item.canBeTakenIn()).isFalse();

            var mended = mendWage(area, item);
            assertThat(mended.told().findings()).noneMatch(Finding::isError);
            var applied = (WaitingArea.Applying.Applied) area.applyMended();

            assertThat(applied.households()).isOne();
            assertThat(applied.changes()).isEqualTo(2 + 2 * members);
            assertThat(area.list()).hasSize(10);
            assertThat(book.households(GUIZHOU, 2018)).hasSize(110);
        }
    }

    @Test
    void everything_that_waits_is_there_after_the_program_has_ended() {
        try (var book = SampleBook.ofVillage(folder, GUIZHOU)) {
            book.take(IN_2018, LEDGER);
            var area = new WaitingArea(book.opened());
            mendWage(area, withError(area, "MONEY_TEXT_UNREADABLE"));
            area.drop(withError(area, "HEAD_TWO").id(), "分成两户另外录入");
            var before = area.list();

            assertThat(before).hasSize(10);
            assertThat(new WaitingArea(book.reopened()).list())
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*args")
                    .isEqualTo(before);
        }
    }

    @Test
    void an_error_stands_until_its_answer_has_changed() {
        try (var book = SampleBook.ofVillage(folder, GUIZHOU)) {
            book.take(IN_2018, LEDGER);
            var area = new WaitingArea(book.opened());
            var item = withError(area, "ID_CHECKSUM");

            var same = area.mend(item.id(), item.village(), item.told().form());

            assertThat(((WaitingArea.Mending.Mended) same).item().told().findings())
                    .filteredOn(Finding::isError)
                    .extracting(Finding::code)
                    .containsExactly("ID_CHECKSUM");
            var applied = (WaitingArea.Applying.Applied) area.apply(List.of(item.id()));
            assertThat(applied.batch()).isEmpty();
            assertThat(applied.wrong()).extracting(Item::id).containsExactly(item.id());
        }
    }

    @Test
    void what_was_taken_in_waits_again_when_that_is_undone() {
        try (var book = SampleBook.ofVillage(folder, GUIZHOU)) {
            book.take(IN_2018, LEDGER);
            var area = new WaitingArea(book.opened());
            var before = book.digest();
            mendWage(area, withError(area, "MONEY_TEXT_UNREADABLE"));
            var applied = (WaitingArea.Applying.Applied) area.applyMended();

            book.undo(applied.batch());

            assertThat(book.digest()).isEqualTo(before);
            assertThat(area.list()).hasSize(11);
        }
    }

    @Test
    void an_import_that_is_undone_and_done_again_has_the_same_households_waiting() {
        try (var book = SampleBook.ofVillage(folder, GUIZHOU)) {
            var applied = book.take(IN_2018, LEDGER);
            var area = new WaitingArea(book.opened());
            var after = book.digest();

            var undone = (UndoBatch.Result.Undone) book.undo(applied.batch());
            assertThat(area.list()).isEmpty();
            book.undo(undone.reference());

            assertThat(area.list()).hasSize(11);
            assertThat(book.digest()).isEqualTo(after);
        }
    }

    @Test
    void an_accepted_move_ends_one_membership_and_begins_another() {
        try (var book = SampleBook.ofVillage(folder, CHANGSHA)) {
            book.take(ImportOptions.NONE, "changsha/户人台账_2015.xlsx");
            book.take(ImportOptions.NONE, "changsha/户人台账_2016.xlsx");
            assertThat(members(book, "4301000009")).isEqualTo(7);
            assertThat(members(book, "4301000916")).isZero();
            var area = new WaitingArea(book.opened());
            var moves =
                    area.list().stream()
                            .filter(Item.PersonMove.class::isInstance)
                            .map(Item::id)
                            .toList();

            var applied = (WaitingArea.Applying.Applied) area.apply(moves);

            assertThat(applied.moves()).isEqualTo(2);
            assertThat(members(book, "4301000009")).isEqualTo(5);
            assertThat(members(book, "4301000916")).isEqualTo(2);
            assertThat(area.list()).noneMatch(Item.PersonMove.class::isInstance);
            var again = book.preview(ImportOptions.NONE, "changsha/户人台账_2016.xlsx");
            assertThat(again.moves()).isEmpty();
            assertThat(again.householdCounts().updated()).isZero();
        }
    }

    private static int members(SampleBook book, String number) {
        return book.households(CHANGSHA, 2016).stream()
                .map(HouseholdLine::form)
                .filter(
                        form ->
                                form.household()
                                        .get(HouseholdFields.NATIONAL_HOUSEHOLD_NO)
                                        .filter(number::equals)
                                        .isPresent())
                .mapToInt(form -> form.members().size())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_a_batch_said_that_never_reached_the_book_does_not_count() throws IOException {
        try (var book = SampleBook.ofVillage(folder, GUIZHOU)) {
            book.take(IN_2018, LEDGER);
            var area = new WaitingArea(book.opened());
            var item = withError(area, "HEAD_TWO");
            var lost = new Item.Household(UUID.randomUUID(), "lost", GUIZHOU, item.told(), false);

            // the power goes between the journal and the commit
            var origin = new WaitingArea.Origin("石敏", java.time.Instant.EPOCH);
            book.opened().waiting().batch("lost", origin, List.of(lost), List.of(item.id()));

            assertThat(area.list()).hasSize(11).contains(item).doesNotContain(lost);
            assertThat(new WaitingArea(book.reopened()).list())
                    .extracting(Item::id)
                    .hasSize(11)
                    .contains(item.id())
                    .doesNotContain(lost.id());
        }
    }

    private static Item.Household mendWage(WaitingArea area, Item.Household item) {
        var form = item.told().form();
        var told = form.householdYear().with(IncomeFields.WAGE_INCOME, new Money(310_000));
        var mending = area.mend(item.id(), item.village(), form.withHouseholdYear(told));
        return ((WaitingArea.Mending.Mended) mending).item();
    }

    private static Item.Household withError(WaitingArea area, String code) {
        return area.list().stream()
                .filter(Item.Household.class::isInstance)
                .map(Item.Household.class::cast)
                .filter(
                        item ->
                                item.told().findings().stream()
                                        .anyMatch(finding -> finding.code().equals(code)))
                .findFirst()
                .orElseThrow();
    }
}
