package cn.cunce.service;

import static org.assertj.core.api.Assertions.assertThat;

import cn.cunce.model.field.HouseholdFields;
import cn.cunce.model.ledger.Cause;
import cn.cunce.model.ledger.HouseholdForm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A book is made, opened, written in, undone, copied and made small.
class BookLifeTest {

    @TempDir private Path folder;

    @Test
    void is_opened_by_its_password_or_its_recovery_key_and_by_no_other() {
        var desk = new Desk(folder);
        desk.village("a").close();
        var book = folder.resolve("a");

        assertThat(desk.opening().open(book, "不是它".toCharArray()))
                .isInstanceOf(OpenBook.Result.WrongPassword.class);
        assertThat(desk.opening().open(folder.resolve("b"), Desk.PASSWORD))
                .isInstanceOf(OpenBook.Result.NoBook.class);
        assertThat(desk.opening().openWithRecoveryKey(book, "AAAA"))
                .isInstanceOf(OpenBook.Result.KeyMistyped.class);
        try (var opened = open(desk.opening(), book)) {
            assertThat(opened.card().name()).isEqualTo("岩坳村");
            assertThat(opened.actor()).isEqualTo("石敏");
        }
    }

    @Test
    void what_was_saved_is_there_when_it_is_opened_again() {
        var desk = new Desk(folder);
        try (var book = desk.village("a")) {
            Desk.saved(book, Desk.empty(), Desk.household("5227000001", "石建", 100));
        }
        try (var book = open(desk.opening(), folder.resolve("a"))) {
            var line = new ListHouseholds(book).list(Desk.VILLAGE, 2018).getFirst();
            assertThat(line.head()).isEqualTo("石建");
            assertThat(new VerifyBook(book).verify().isWell()).isTrue();
        }
    }

    @Test
    void a_save_over_what_somebody_else_has_changed_meanwhile_says_so_and_saves_nothing() {
        try (var book = new Desk(folder).village("a")) {
            var opened = Desk.saved(book, Desk.empty(), Desk.household("5227000001", "石建", 100));
            Desk.saved(book, opened, group(opened, "上寨组"));
            var digest = Desk.digest(book);

            var result = new SaveHousehold(book).save(Desk.VILLAGE, opened, group(opened, "下寨组"));

            assertThat(result)
                    .isInstanceOfSatisfying(
                            SaveHousehold.Result.Conflicting.class,
                            conflicting ->
                                    assertThat(conflicting.fields())
                                            .containsExactly(HouseholdFields.GROUP_NAME));
            assertThat(Desk.digest(book)).isEqualTo(digest);
        }
    }

    @Test
    void undoing_puts_back_what_still_stands_and_ends_what_was_made() {
        try (var book = new Desk(folder).village("a")) {
            var before = Desk.digest(book);
            var made =
                    (SaveHousehold.Result.Saved)
                            new SaveHousehold(book)
                                    .save(
                                            Desk.VILLAGE,
                                            Desk.empty(),
                                            Desk.household("5227000001", "石建", 100));
            var kept = Desk.digest(book);
            var changed =
                    (SaveHousehold.Result.Saved)
                            new SaveHousehold(book)
                                    .save(Desk.VILLAGE, made.form(), group(made.form(), "上寨组"));

            assertThat(new UndoBatch(book).undo(changed.reference()))
                    .isInstanceOf(UndoBatch.Result.Undone.class);
            assertThat(Desk.digest(book)).isEqualTo(kept);
            assertThat(new UndoBatch(book).undo(changed.reference()))
                    .isInstanceOf(UndoBatch.Result.Nothing.class);

            new UndoBatch(book).undo(made.reference());
            assertThat(new ListHouseholds(book).list(Desk.VILLAGE, 2018)).isEmpty();
            assertThat(Desk.digest(book)).isEqualTo(before);
        }
    }

    @Test
    void history_tells_who_said_what_and_what_stood_there_before() {
        try (var book = new Desk(folder).village("a")) {
            var opened = Desk.saved(book, Desk.empty(), Desk.household("5227000001", "石建", 100));
            Desk.saved(book, opened, group(opened, "上寨组"));
            Desk.saved(book, group(opened, "上寨组"), group(opened, "下寨组"));

            var latest = new ShowHistory(book).of(opened.id().orElseThrow()).getFirst();

            assertThat(latest.before().get(HouseholdFields.GROUP_NAME)).hasValue("上寨组");
            assertThat(latest.after().get(HouseholdFields.GROUP_NAME)).hasValue("下寨组");
            assertThat(latest.actor()).isEqualTo("石敏");
            assertThat(latest.cause().kind()).isEqualTo(Cause.Kind.TYPED);
        }
    }

    @Test
    void a_copied_folder_writes_into_lanes_of_its_own() {
        var desk = new Desk(folder);
        try (var book = desk.village("a")) {
            Desk.saved(book, Desk.empty(), Desk.household("5227000001", "石建", 100));
        }
        try (var copy = open(desk.openingElsewhere(), folder.resolve("a"))) {
            assertThat(copy.author().incarnation()).isEqualTo(2);
        }
    }

    @Test
    void compacting_keeps_everything_and_loses_the_weight() throws Exception {
        var desk = new Desk(folder);
        var book = desk.village("a");
        var form = Desk.saved(book, Desk.empty(), Desk.household("5227000001", "石建", 100));
        for (int each = 0; each < 50; each++) {
            form = Desk.saved(book, form, group(form, "第" + each + "组"));
        }
        var digest = Desk.digest(book);

        var result = (CompactBook.Result.Compacted) new CompactBook(book).compact();

        assertThat(result.after()).isLessThan(result.before());
        try (var again = open(desk.opening(), folder.resolve("a"))) {
            assertThat(Desk.digest(again)).isEqualTo(digest);
            assertThat(new VerifyBook(again).verify().isWell()).isTrue();
            assertThat(Files.exists(folder.resolve("a/ledger-old.mv.db"))).isFalse();
        }
    }

    @Test
    void an_interrupted_compaction_is_put_right_on_opening() throws Exception {
        var desk = new Desk(folder);
        desk.village("a").close();
        Files.move(folder.resolve("a/ledger.mv.db"), folder.resolve("a/ledger-old.mv.db"));

        open(desk.opening(), folder.resolve("a")).close();

        assertThat(folder.resolve("a/ledger.mv.db")).exists();
    }

    @Test
    void drafts_that_an_accident_has_torn_are_told_of() throws Exception {
        var desk = new Desk(folder);
        desk.village("a").close();
        var drafts = folder.resolve("a/drafts.journal");
        Files.write(drafts, new byte[] {1, 2, 3}, StandardOpenOption.APPEND);

        try (var opened = open(desk.opening(), folder.resolve("a"))) {
            assertThat(opened.journalLosses()).isEqualTo(1);
        }
    }

    private static HouseholdForm group(HouseholdForm form, String name) {
        return form.withHousehold(form.household().with(HouseholdFields.GROUP_NAME, name));
    }

    private static OpenedBook open(OpenBook opening, Path book) {
        return ((OpenBook.Result.Opened) opening.open(book, Desk.PASSWORD)).book();
    }
}
