package cn.cunce.ui.filing;

import static cn.cunce.model.field.HouseholdFields.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.PersonFields;
import cn.cunce.model.ledger.HouseholdForm;
import cn.cunce.model.value.Table;
import cn.cunce.service.ExportTable;
import cn.cunce.service.ListHouseholds;
import cn.cunce.service.OpenBook;
import cn.cunce.service.OpenedBook;
import cn.cunce.service.SaveHousehold;
import cn.cunce.text.Texts;
import cn.cunce.ui.TestVillage;
import cn.cunce.ui.filing.ConflictsViewModel.Pick;
import cn.cunce.ui.shell.Messages;
import cn.cunce.ui.shell.Navigator;
import cn.cunce.ui.shell.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeViewModelTest {

    @TempDir private Path folder;

    private final Messages messages = new Messages();
    private final Navigator navigator = new Navigator();
    private OpenedBook township;
    private Path filing;
    private MergeViewModel model;

    @BeforeEach
    void open() {
        try (var village = TestVillage.open(folder.resolve("village"))) {
            filing = Filings.made(village, folder);
        }
        township = Filings.township(folder.resolve("township"));
        model = Filings.merging(township, messages, navigator);
        model.begin();
    }

    @AfterEach
    void close() {
        township.close();
    }

    @Test
    void a_filing_does_not_open_without_its_password() {
        model.add(List.of(filing));

        assertThat(model.files())
                .extracting(file -> file.state(Texts.chinese()))
                .containsExactly("× 口令不对");
        assertThat(model.canTakeIn()).isFalse();
        model.passwordProperty().set(Filings.PASSWORD);
        model.again();
        assertThat(model.files())
                .extracting(file -> file.state(Texts.chinese()))
                .containsExactly("可以并入");
    }

    @Test
    void what_a_filing_brings_is_seen_before_it_is_taken_in() {
        model.passwordProperty().set(Filings.PASSWORD);
        model.add(List.of(filing));

        assertThat(model.files().getFirst().fresh()).isPositive();
        assertThat(households()).isZero();
        model.takeIn();
        assertThat(households()).isEqualTo(3);
        assertThat(model.files())
                .extracting(file -> file.state(Texts.chinese()))
                .containsExactly("✓ 已并入");
    }

    @Test
    void the_same_filing_again_brings_nothing_new() {
        model.passwordProperty().set(Filings.PASSWORD);
        model.add(List.of(filing));
        model.takeIn();
        model.add(List.of(filing));

        assertThat(model.files())
                .extracting(file -> file.state(Texts.chinese()))
                .containsExactly("✓ 没有新内容");
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
        assertThat(held.state(Texts.chinese())).isEqualTo("◇ 待核对");
        var device = held.held().orElseThrow();
        assertThat(model.devices().devices()).contains(device);
        model.devices().confirm(device);
        assertThat(model.files().getLast().state(Texts.chinese())).isEqualTo("可以并入");
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
        model.answerAll(folder, code -> "回执_" + code + ".xlsx");
        assertThat(folder.resolve("回执_" + village + ".xlsx")).exists();
        assertThat(said()).isEqualTo("merge.answeredAll");
    }

    @Test
    void two_values_stand_side_by_side_until_somebody_takes_one() {
        twoValuesDiffer();

        assertThat(conflicts().rows()).hasSize(1);
        var conflict = conflicts().rows().getFirst().conflict();
        assertThat(conflict.head()).isEqualTo("罗正芳");
        assertThat(conflict.values())
                .extracting(live -> conflicts().words().value(conflict, live))
                .containsExactlyInAnyOrder("13800000001", "13800000002");
        var taken = conflicts().words().value(conflict, conflict.values().getFirst());
        conflicts().pick(new Pick.Value(1));
        assertThat(conflicts().open()).isOne();
        conflicts().accept("");
        assertThat(conflicts().open()).isZero();
        assertThat(phone(township)).hasValue(taken);
    }

    @Test
    void what_was_settled_can_be_settled_otherwise() {
        twoValuesDiffer();
        conflicts().pick(new Pick.Value(1));
        conflicts().accept("");
        var settled = conflicts().rows().getFirst();
        var other =
                conflicts().words().value(settled.conflict(), settled.conflict().values().get(1));

        assertThat(settled.isOpen()).isFalse();
        conflicts().choose(Optional.of(settled));
        conflicts().pick(new Pick.Value(2));
        conflicts().accept("");
        assertThat(phone(township)).hasValue(other);
        assertThat(said()).isEqualTo("merge.settledAgain");
        assertThat(conflicts().rows()).singleElement().matches(row -> !row.isOpen());
    }

    @Test
    void another_value_can_be_put_in_the_place_of_both() {
        twoValuesDiffer();
        conflicts().pick(new Pick.Other());
        conflicts().accept("13800000003");

        assertThat(conflicts().open()).isZero();
        assertThat(phone(township)).hasValue("13800000003");
    }

    @Test
    void nothing_is_taken_before_somebody_has_picked() {
        twoValuesDiffer();
        conflicts().accept("");

        assertThat(conflicts().open()).isOne();
        assertThat(said()).isEqualTo("merge.pickFirst");
        conflicts().pick(new Pick.Both());
        assertThat(conflicts().pickProperty().get()).isEmpty();
        conflicts().step(1);
        conflicts().step(1);
        conflicts().step(1);
        assertThat(conflicts().pickProperty().get()).contains(new Pick.Value(2));
    }

    @Test
    void entries_of_a_list_may_all_be_kept() {
        takeIn();
        health(township, "02");
        try (var village = reopened()) {
            health(village, "03");
            filing = Filings.made(village, folder);
        }
        takeIn();
        conflicts().pick(new Pick.Both());
        conflicts().accept("");

        var kept = first(township).members().getFirst().person().get(PersonFields.HEALTH);
        assertThat(kept.orElseThrow()).containsExactlyInAnyOrder("02", "03");
    }

    @Test
    void a_file_that_does_not_open_does_not_hold_up_the_others() throws IOException {
        var table = Files.copy(filing, folder.resolve("别的口令.xlsx"));
        model.passwordProperty().set("other-password");
        model.add(List.of(table));
        model.passwordProperty().set(Filings.PASSWORD);
        model.add(List.of(filing));

        assertThat(model.files())
                .extracting(file -> file.state(Texts.chinese()))
                .containsExactly("× 口令不对", "可以并入");
        model.takeIn();
        assertThat(households()).isEqualTo(3);
    }

    @Test
    void a_later_filing_waits_for_the_one_before_it_and_says_which() {
        var second = filing;
        try (var village = reopened()) {
            var receipt = Filings.receipt(township, filing, folder.resolve("回执.xlsx"));
            var making = Filings.making(village, messages);
            making.receipts().take(receipt, Filings.PASSWORD);
            call(village, "13800000002");
            second = Filings.made(village, folder);
        }
        try (var other = Filings.township(folder.resolve("other"))) {
            var late = Filings.merging(other, messages);
            late.passwordProperty().set(Filings.PASSWORD);
            late.add(List.of(second));

            assertThat(late.files().getFirst().state(Texts.chinese())).isEqualTo("◇ 缺第 1 次报送");
            late.takeIn();
            assertThat(late.waiting()).isPositive();
            late.add(List.of(filing));
            late.takeIn();
            assertThat(late.waiting()).isZero();
        }
    }

    @Test
    void a_plain_table_is_led_to_the_import() throws IOException {
        navigator.place(Place.Import.class, _ -> Group::new);
        var table = folder.resolve("低保名单.xlsx");
        ExportTable.export(new Table("名单", List.of(), List.of("姓名"), List.of()), table);
        model.add(List.of(table));

        assertThat(said()).isEqualTo("merge.table");
        messages.latestProperty().get().orElseThrow().action().orElseThrow().run().run();
        assertThat(navigator.currentProperty().get().orElseThrow().place())
                .isEqualTo(new Place.Import(List.of(table)));
    }

    @Test
    void the_first_computer_is_taken_at_its_word_until_its_code_was_compared() {
        takeIn();

        assertThat(model.devices().devices()).hasSize(1);
        model.devices().confirm(model.devices().devices().getFirst());
        assertThat(model.devices().devices()).isEmpty();
        assertThat(model.past()).hasSize(1);
    }

    private void takeIn() {
        model.passwordProperty().set(Filings.PASSWORD);
        model.add(List.of(filing));
        model.takeIn();
    }

    private ConflictsViewModel conflicts() {
        return model.conflicts();
    }

    private String said() {
        return messages.latestProperty().get().map(Messages.Message::key).orElse("");
    }

    private static void health(OpenedBook book, String code) {
        var form = first(book);
        var members = new ArrayList<>(form.members());
        var member = members.getFirst();
        members.set(0, member.withPerson(member.person().with(PersonFields.HEALTH, List.of(code))));
        new SaveHousehold(book).save(TestVillage.CODE, form, form.withMembers(members));
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
