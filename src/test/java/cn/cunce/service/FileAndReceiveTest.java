package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.Answers;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.field.IncomeFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.value.Money;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A village files, the county takes it in, and answers: both say the same, byte for byte.
class FileAndReceiveTest {

    private static final Optional<String> PASSWORD = Optional.of("报送口令");

    @TempDir private Path folder;

    private Desk desk;
    private OpenedBook village;
    private OpenedBook county;
    private HouseholdForm shi;

    @BeforeEach
    void a_village_and_a_county() {
        desk = new Desk(folder);
        village = desk.village("village");
        county = desk.county("county");
        shi = Desk.saved(village, Desk.empty(), Desk.household("5227000001", "石建", 960_050));
    }

    @org.junit.jupiter.api.AfterEach
    void close() {
        village.close();
        county.close();
    }

    @Test
    void what_left_the_village_arrives_at_the_county_and_twice_changes_nothing() {
        var file = file(PASSWORD);

        var first = receive(county, file);
        var again = receive(county, file);

        assertThat(first.digest()).isEqualTo(Desk.digest(village)).isEqualTo(Desk.digest(county));
        assertThat(first.counts().fresh()).isPositive();
        assertThat(again.counts().fresh()).isZero();
    }

    @Test
    void households_are_counted_whatever_they_have_answered() {
        var open = Desk.household("5227000002", "田仁", 0).withHouseholdYear(Answers.NONE);
        Desk.saved(village, Desk.empty(), open);

        var summary = new MakeFiling(village, Desk.filing()).summary(Desk.VILLAGE, 2018);

        assertThat(summary.households()).isEqualTo(2);
        assertThat(summary.persons()).isEqualTo(2);
        assertThat(summary.wages()).isEqualTo(new Money(960_050));
        assertThat(summary.wagesOpen()).isEqualTo(1);
    }

    @Test
    void what_another_spreadsheet_library_has_saved_again_says_the_same() throws IOException {
        var file = file(Optional.empty());
        try (var book = WorkbookFactory.create(Files.newInputStream(file));
                var out = Files.newOutputStream(file)) {
            book.write(out);
        }

        var preview = (ReceiveFiling.Preview.Ready) read(county, file);
        assertThat(preview.edits()).isEmpty();
        assertThat(receive(county, file).digest()).isEqualTo(Desk.digest(village));
    }

    @Test
    void without_its_password_nothing_is_taken_in() {
        var preview =
                new ReceiveFiling(county, Desk.filing()).read(file(PASSWORD), Optional.of("错"));

        assertThat(preview).isInstanceOf(ReceiveFiling.Preview.Refused.class);
    }

    @Test
    void a_cell_that_was_changed_on_the_way_is_named() throws IOException {
        var file = file(Optional.empty());
        change(file, "5227000001", "5227000009");

        var preview = (ReceiveFiling.Preview.Ready) read(county, file);

        assertThat(preview.edits()).extracting(ReceiveFiling.HandEdited::to).contains("5227000009");
    }

    private static void change(Path file, String from, String to) throws IOException {
        try (var book = WorkbookFactory.create(Files.newInputStream(file))) {
            for (var row : book.getSheet("户表")) {
                for (var cell : row) {
                    if (cell.toString().equals(from)) {
                        cell.setCellValue(to);
                    }
                }
            }
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    @Test
    void after_a_receipt_only_what_is_new_is_filed() {
        receive(county, file(PASSWORD));
        receive(village, receipt());
        Desk.saved(
                village,
                shi,
                shi.withHousehold(shi.household().with(HouseholdFields.GROUP_NAME, "上寨组")));

        var summary = new MakeFiling(village, Desk.filing()).summary(Desk.VILLAGE, 2018);
        assertThat(summary.number()).isEqualTo(2);
        assertThat(summary.changes()).isEqualTo(1);
        assertThat(receive(county, file(PASSWORD)).counts().fresh()).isEqualTo(1);
        assertThat(Desk.digest(county)).isEqualTo(Desk.digest(village));
    }

    @Test
    void a_decision_of_the_county_comes_back_with_the_receipt() {
        receive(county, file(PASSWORD));
        var there = new ReadHousehold(county).read(shi.id().orElseThrow()).orElseThrow().form();
        wage(county, there, 1);
        wage(village, shi, 2);
        receive(county, file(PASSWORD));
        var conflict = new ListConflicts(county).list().getFirst();
        assertThat(conflict.household()).isEqualTo("5227000001");
        assertThat(conflict.base().get(IncomeFields.WAGE_INCOME)).hasValue(new Money(960_050));

        assertThat(new ResolveConflict(county).take(conflict.id(), 2))
                .isEqualTo(ResolveConflict.Result.SETTLED);
        receive(village, receipt());

        assertThat(new ListConflicts(village).list()).isEmpty();
        assertThat(Desk.digest(village)).isEqualTo(Desk.digest(county));
    }

    @Test
    void a_second_computer_waits_until_its_code_was_compared() {
        receive(county, file(PASSWORD));
        try (var other = desk.village("other")) {
            Desk.saved(other, Desk.empty(), Desk.household("5227000002", "田仁", 100));
            var file = file(other, PASSWORD);

            assertThat(read(county, file))
                    .isInstanceOfSatisfying(
                            ReceiveFiling.Preview.Held.class,
                            refused ->
                                    assertThat(refused.problem().code())
                                            .isEqualTo("FILING_DEVICE_HELD"));
            assertThat(new ConfirmDevice(county).confirm(Desk.VILLAGE, other.device().id()))
                    .isTrue();
            assertThat(receive(county, file).counts().fresh()).isPositive();
        }
    }

    private static void wage(OpenedBook book, HouseholdForm before, long fen) {
        var year = before.householdYear().with(IncomeFields.WAGE_INCOME, new Money(fen));
        Desk.saved(book, before, before.withHouseholdYear(year));
    }

    private Path file(Optional<String> password) {
        return file(village, password);
    }

    private Path file(OpenedBook book, Optional<String> password) {
        var order = new MakeFiling.Order(Desk.VILLAGE, 2018, "2018年", "石敏", password, folder);
        var made = (MakeFiling.Result.Made) new MakeFiling(book, Desk.filing()).make(order);
        return made.file();
    }

    private Path receipt() {
        var file = folder.resolve("回执.xlsx");
        var made = new MakeReceipt(county, Desk.filing()).make(Desk.VILLAGE, PASSWORD, file);
        assertThat(made).isInstanceOf(MakeReceipt.Result.Made.class);
        return file;
    }

    private static ReceiveFiling.Preview read(OpenedBook book, Path file) {
        return new ReceiveFiling(book, Desk.filing()).read(file, PASSWORD);
    }

    private static ReceiveFiling.Result.Taken receive(OpenedBook book, Path file) {
        var preview = (ReceiveFiling.Preview.Ready) read(book, file);
        return (ReceiveFiling.Result.Taken) new ReceiveFiling(book, Desk.filing()).apply(preview);
    }
}
