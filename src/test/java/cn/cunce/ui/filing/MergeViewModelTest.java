package cn.cunce.ui.filing;

import static cn.cunce.model.field.HouseholdFields.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.SaveHousehold;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.shell.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeViewModelTest {

    @TempDir private Path folder;

    private final Messages messages = new Messages();
    private OpenedBook township;
    private Path filing;
    private MergeViewModel model;

    @BeforeEach
    void open() {
        try (var village = TestVillage.open(folder.resolve("village"))) {
            filing = Filings.made(village, folder);
        }
        township = Filings.township(folder.resolve("township"));
        model = Filings.merging(township, messages);
        model.begin();
    }

    @AfterEach
    void close() {
        township.close();
    }

    @Test
    void a_filing_does_not_open_without_its_password() {
        model.add(List.of(filing));

        assertThat(model.files()).extracting(Incoming::stateKey).containsExactly("merge.refused");
        assertThat(model.canTakeIn()).isFalse();
        model.passwordProperty().set(Filings.PASSWORD);
        model.again();
        assertThat(model.files()).extracting(Incoming::stateKey).containsExactly("merge.ready");
    }

    @Test
    void what_a_filing_brings_is_seen_before_it_is_taken_in() {
        model.passwordProperty().set(Filings.PASSWORD);
        model.add(List.of(filing));

        assertThat(model.files().getFirst().fresh()).isPositive();
        assertThat(households()).isZero();
        model.takeIn();
        assertThat(households()).isEqualTo(3);
        assertThat(model.files()).extracting(Incoming::stateKey).containsExactly("merge.taken");
    }

    @Test
    void the_same_filing_again_brings_nothing_new() {
        model.passwordProperty().set(Filings.PASSWORD);
        model.add(List.of(filing));
        model.takeIn();
        model.add(List.of(filing));

        assertThat(model.files())
                .extracting(Incoming::stateKey)
                .containsExactly("merge.nothingNew");
    }

    @Test
    void another_computer_is_held_until_its_code_was_compared() {
        model.passwordProperty().set(Filings.PASSWORD);
        model.add(List.of(filing));
        model.takeIn();
        try (var other = TestVillage.open(folder.resolve("other"))) {
            filing = Filings.made(other, folder.resolve("other"));
        }
        model.add(List.of(filing));

        var held = model.files().getLast();
        assertThat(held.stateKey()).isEqualTo("merge.held");
        model.confirm(held);
        assertThat(model.files().getLast().stateKey()).isEqualTo("merge.ready");
    }

    @Test
    void a_village_whose_filing_was_taken_in_can_be_answered() {
        model.passwordProperty().set(Filings.PASSWORD);
        model.add(List.of(filing));
        assertThat(model.files().getFirst().answerable()).isEmpty();
        model.takeIn();

        var village = model.files().getFirst().answerable().orElseThrow();
        model.answer(village, folder.resolve("回执.xlsx"));

        assertThat(folder.resolve("回执.xlsx")).exists();
    }

    @Test
    void two_values_stand_side_by_side_until_somebody_takes_one() {
        twoValuesDiffer();

        assertThat(model.conflicts()).hasSize(1);
        var conflict = model.conflicts().getFirst();
        assertThat(conflict.values())
                .extracting(live -> model.words().value(conflict, live))
                .containsExactlyInAnyOrder("13800000001", "13800000002");
        var taken = model.words().value(conflict, conflict.values().getFirst());
        model.take(1);
        assertThat(model.conflicts()).isEmpty();
        assertThat(phone(township)).hasValue(taken);
    }

    @Test
    void another_value_can_be_put_in_the_place_of_both() {
        twoValuesDiffer();
        model.put("13800000003");

        assertThat(model.conflicts()).isEmpty();
        assertThat(phone(township)).hasValue("13800000003");
    }

    private void twoValuesDiffer() {
        model.passwordProperty().set(Filings.PASSWORD);
        model.add(List.of(filing));
        model.takeIn();
        call(township, "13800000001");
        try (var village = reopened()) {
            call(village, "13800000002");
            filing = Filings.made(village, folder);
        }
        model.add(List.of(filing));
        model.takeIn();
    }

    private OpenedBook reopened() {
        var opening = new OpenBook(TestVillage.surroundings());
        var result = opening.open(folder.resolve("village"), TestVillage.PASSWORD.toCharArray());
        return switch (result) {
            case OpenBook.Result.Opened(var book) -> book;
            case OpenBook.Result other -> throw new AssertionError(other);
        };
    }

    private static void call(OpenedBook book, String number) {
        var form = first(book);
        var changed = form.withHousehold(form.household().with(PHONE, number));
        new SaveHousehold(book).save(TestVillage.CODE, form, changed);
    }

    private static Optional<String> phone(OpenedBook book) {
        return first(book).household().get(PHONE);
    }

    private static HouseholdForm first(OpenedBook book) {
        return new ListHouseholds(book).list(TestVillage.CODE, TestVillage.YEAR).getFirst().form();
    }

    private int households() {
        return new ListHouseholds(township).list(TestVillage.CODE, TestVillage.YEAR).size();
    }
}
