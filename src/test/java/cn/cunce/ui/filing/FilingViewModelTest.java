package cn.cunce.ui.filing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.TickingClock;
import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.service.HouseholdLine;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.ListUnfiled.Group;
import cn.cunce.service.ListUnfiled.Since;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.SaveHousehold;
import cn.cunce.service.Surroundings;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilingViewModelTest {

    @TempDir private Path folder;

    private final Messages messages = new Messages();
    private final Navigator navigator = new Navigator();
    private OpenedBook book;
    private FilingViewModel model;

    @BeforeEach
    void open() {
        book = TestVillage.open(folder.resolve("book"));
        model = Filings.making(book, messages, navigator);
        model.begin();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void what_a_filing_would_carry_is_counted_before_it_is_made() {
        var summary = model.summaryProperty().get().orElseThrow();

        assertThat(summary.households()).isEqualTo(3);
        assertThat(summary.number()).isOne();
        assertThat(summary.changes()).isPositive();
        assertThat(model.periodProperty().get()).isEqualTo("2018年");
    }

    @Test
    void a_filing_needs_a_password_twice_unless_somebody_chooses_otherwise() {
        assertThat(model.obstacles()).containsExactly("filing.passwordShort");
        model.passwordProperty().set(Filings.PASSWORD);
        assertThat(model.obstacles()).containsExactly("filing.passwordsDiffer");
        model.againProperty().set(Filings.PASSWORD);
        assertThat(model.obstacles()).isEmpty();
        model.passwordProperty().set("");
        model.plainProperty().set(true);
        assertThat(model.obstacles()).isEmpty();
    }

    @Test
    void a_filing_made_is_in_the_list_and_the_password_is_forgotten() {
        model.passwordProperty().set(Filings.PASSWORD);
        model.againProperty().set(Filings.PASSWORD);
        model.make(folder);

        assertThat(model.madeProperty().get().orElseThrow().file()).isNotEmptyFile();
        assertThat(model.past()).extracting(FilingLine::kind).containsExactly("报送");
        assertThat(model.passwordProperty().get()).isEmpty();
        assertThat(model.summaryProperty().get().orElseThrow().number()).isEqualTo(2);
        assertThat(said()).isEqualTo("filing.made");
    }

    @Test
    void what_has_changed_is_told_by_household_and_opened_old_beside_new() {
        make();
        reopenLater();
        var saving = new SaveHousehold(book);
        var form = forms().getFirst();
        var later = form.withHousehold(form.household().with(HouseholdFields.PHONE, "13900009999"));
        saving.save(TestVillage.CODE, form, later);
        model.begin();
        var unfiled = model.unfiled();

        unfiled.sinceProperty().set(Since.FILING);
        assertThat(unfiled.groups()).singleElement().extracting(Group::number).isEqualTo("118");
        assertThat(unfiled.lines())
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.before().get(HouseholdFields.PHONE))
                                    .contains("13900004402");
                            assertThat(line.after().get(HouseholdFields.PHONE))
                                    .contains("13900009999");
                        });
        unfiled.sinceProperty().set(Since.RECEIPT);
        assertThat(unfiled.households()).isEqualTo(3);
    }

    @Test
    void a_filing_is_waited_for_until_its_receipt_has_come() {
        var filing = make();
        assertThat(model.past()).extracting(FilingLine::state).containsExactly("◇ 未收");
        try (var township = Filings.township(folder.resolve("township"))) {
            var receipt = Filings.receipt(township, filing, folder.resolve("回执.xlsx"));

            model.receipts().take(receipt, "");
            assertThat(model.receipts().lockedProperty().get()).contains(receipt);
            model.receipts().take(receipt, Filings.PASSWORD);
        }

        assertThat(said()).startsWith("filing.receipt");
        assertThat(model.receipts().lockedProperty().get()).isEmpty();
        assertThat(model.past())
                .filteredOn(line -> line.kind().equals("报送"))
                .extracting(FilingLine::state)
                .containsExactly("✓ 已并入");
        assertThat(model.unfiled().groups()).isEmpty();
    }

    @Test
    void a_second_copy_is_read_again_and_never_takes_the_place_of_another_file()
            throws IOException {
        var filing = make();
        var stick = Files.createDirectories(folder.resolve("stick"));

        model.copy(stick);
        assertThat(said()).isEqualTo("filing.copied");
        assertThat(stick.resolve(filing.getFileName())).hasSameBinaryContentAs(filing);
        Files.writeString(stick.resolve(filing.getFileName()), "另一份");
        model.copy(stick);
        assertThat(said()).isEqualTo("filing.copyInTheWay");
        assertThat(stick.resolve(filing.getFileName())).hasContent("另一份");
    }

    @Test
    void the_cover_is_taken_to_the_desk_of_papers() {
        navigator.place(Place.Print.class, _ -> javafx.scene.Group::new);
        make();
        model.printSlip();

        var place = navigator.currentProperty().get().orElseThrow().place();
        assertThat(place)
                .isInstanceOfSatisfying(
                        Place.Print.class,
                        print ->
                                assertThat(print.list().orElseThrow().table().rows())
                                        .hasSizeGreaterThan(10));
    }

    /// So that what is changed now is later than the filing.
    private void reopenLater() {
        book.close();
        var later =
                new Surroundings(
                        new TickingClock("2019-02-01T00:00:00Z"),
                        "test machine",
                        Surroundings.Hardness.LIGHT);
        var result =
                new OpenBook(later)
                        .open(folder.resolve("book"), TestVillage.PASSWORD.toCharArray());
        book = ((OpenBook.Result.Opened) result).book();
        model = Filings.making(book, messages, navigator);
        model.begin();
    }

    private Path make() {
        model.passwordProperty().set(Filings.PASSWORD);
        model.againProperty().set(Filings.PASSWORD);
        model.make(folder);
        return model.madeProperty().get().orElseThrow().file();
    }

    private List<HouseholdForm> forms() {
        return new ListHouseholds(book)
                .list(TestVillage.CODE, TestVillage.YEAR).stream()
                        .map(HouseholdLine::form)
                        .toList();
    }

    private String said() {
        return messages.latestProperty().get().map(Messages.Message::key).orElse("");
    }
}
